#include "core/engine/queue/order_line.h"
#include "tests/support/checks/patience.h"

#include <QStringList>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

// Far more steps than one turn of the line has time for, and few enough to be over soon.
constexpr int endless = 5'000'000;

} // namespace

class TestOrderLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatIsAskedInOrder();
    void callsAStepUntilNothingIsLeft();
    void doesNextWhatAnOrderGoesOnWith();
    void letsEventsThroughAmidALargeThing();
    void doesNothingAheadOfALargeThing();
    void endsWithALargeThingUndone();

private:
    static std::function<void()> saying(const QString& word, QStringList& said)
    {
        return [word, &said] { said.append(word); };
    }
    static void appendLarge(OrderLine& line, OrderLine::Step step)
    {
        line.append([&line, step = std::move(step)] { line.goOnWith(step); });
    }
};

void TestOrderLine::doesWhatIsAskedInOrder()
{
    OrderLine line;
    QStringList said;
    line.append(saying(QStringLiteral("one"), said));
    line.append(saying(QStringLiteral("two"), said));
    TRY_COMPARE(said, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
}

void TestOrderLine::callsAStepUntilNothingIsLeft()
{
    OrderLine line;
    int calls = 0;
    appendLarge(line, [&calls] { return ++calls == 3 ? WorkLeft::None : WorkLeft::More; });
    TRY_VERIFY(calls >= 3);
    bool isNext = false;
    line.append([&isNext] { isNext = true; });
    TRY_VERIFY(isNext);
    QCOMPARE(calls, 3);
}

void TestOrderLine::doesNextWhatAnOrderGoesOnWith()
{
    OrderLine line;
    QStringList said;
    line.append([&] {
        line.append(saying(QStringLiteral("asked meanwhile"), said));
        line.goOnWith([&] {
            said.append(QStringLiteral("goes on"));
            return WorkLeft::None;
        });
        said.append(QStringLiteral("first"));
    });
    TRY_COMPARE(said.size(), 3);
    QCOMPARE(said, (QStringList{QStringLiteral("first"), QStringLiteral("goes on"),
                                QStringLiteral("asked meanwhile")}));
}

void TestOrderLine::letsEventsThroughAmidALargeThing()
{
    OrderLine line;
    bool isHeard = false;
    bool wasHeardAmid = false;
    bool isOver = false;
    QMetaObject::invokeMethod(&line, [&isHeard] { isHeard = true; }, Qt::QueuedConnection);
    appendLarge(line, [&, calls = 0]() mutable {
        wasHeardAmid = isHeard;
        isOver = isHeard || ++calls == endless;
        return isOver ? WorkLeft::None : WorkLeft::More;
    });
    QVERIFY(!isOver);
    TRY_VERIFY(isOver);
    QVERIFY(wasHeardAmid);
}

void TestOrderLine::doesNothingAheadOfALargeThing()
{
    OrderLine line;
    bool mayEnd = false;
    QStringList said;
    appendLarge(line, [&, calls = 0]() mutable {
        if (!mayEnd && ++calls < endless)
            return WorkLeft::More;
        said.append(QStringLiteral("large"));
        return WorkLeft::None;
    });
    QVERIFY(said.isEmpty());
    line.append(saying(QStringLiteral("small"), said));
    QVERIFY(said.isEmpty());
    mayEnd = true;
    TRY_COMPARE(said, (QStringList{QStringLiteral("large"), QStringLiteral("small")}));
}

void TestOrderLine::endsWithALargeThingUndone()
{
    int calls = 0;
    {
        OrderLine line;
        appendLarge(line, [&calls] { return ++calls == endless ? WorkLeft::None : WorkLeft::More; });
    }
    const int before = calls;
    QVERIFY(before < endless);
    QCoreApplication::processEvents();
    QCOMPARE(calls, before);
}

QTEST_GUILESS_MAIN(TestOrderLine)
#include "tst_order_line.moc"
