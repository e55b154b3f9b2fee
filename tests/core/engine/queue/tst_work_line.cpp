#include "core/engine/queue/work_line.h"
#include "tests/support/checks/patience.h"

#include <QStringList>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

// Far more steps than one turn of the line has time for, and few enough to be over soon.
constexpr int endless = 5'000'000;

} // namespace

class TestWorkLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatIsAskedInOrder();
    void callsAStepUntilNothingIsLeft();
    void doesNextWhatAStepGoesOnWith();
    void letsEventsThroughAmidALargeThing();
    void doesNothingAheadOfALargeThing();
    void endsWithALargeThingUndone();

private:
    static WorkLine::Step saying(const QString& word, QStringList& said)
    {
        return [word, &said] {
            said.append(word);
            return WorkLeft::None;
        };
    }
};

void TestWorkLine::doesWhatIsAskedInOrder()
{
    WorkLine line;
    QStringList said;
    line.append(saying(QStringLiteral("one"), said));
    line.append(saying(QStringLiteral("two"), said));
    TRY_COMPARE(said, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
}

void TestWorkLine::callsAStepUntilNothingIsLeft()
{
    WorkLine line;
    int calls = 0;
    line.append([&calls] { return ++calls == 3 ? WorkLeft::None : WorkLeft::More; });
    TRY_VERIFY(calls >= 3);
    bool isNext = false;
    line.append([&isNext] {
        isNext = true;
        return WorkLeft::None;
    });
    TRY_VERIFY(isNext);
    QCOMPARE(calls, 3);
}

void TestWorkLine::doesNextWhatAStepGoesOnWith()
{
    WorkLine line;
    QStringList said;
    line.append([&] {
        line.append(saying(QStringLiteral("asked meanwhile"), said));
        line.goOnWith(saying(QStringLiteral("goes on"), said));
        said.append(QStringLiteral("first"));
        return WorkLeft::None;
    });
    TRY_COMPARE(said.size(), 3);
    QCOMPARE(said, (QStringList{QStringLiteral("first"), QStringLiteral("goes on"),
                                QStringLiteral("asked meanwhile")}));
}

void TestWorkLine::letsEventsThroughAmidALargeThing()
{
    WorkLine line;
    bool isHeard = false;
    bool wasHeardAmid = false;
    bool isOver = false;
    QMetaObject::invokeMethod(&line, [&isHeard] { isHeard = true; }, Qt::QueuedConnection);
    line.append([&, calls = 0]() mutable {
        wasHeardAmid = isHeard;
        isOver = isHeard || ++calls == endless;
        return isOver ? WorkLeft::None : WorkLeft::More;
    });
    QVERIFY(!isOver);
    TRY_VERIFY(isOver);
    QVERIFY(wasHeardAmid);
}

void TestWorkLine::doesNothingAheadOfALargeThing()
{
    WorkLine line;
    bool mayEnd = false;
    QStringList said;
    line.append([&, calls = 0]() mutable {
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

void TestWorkLine::endsWithALargeThingUndone()
{
    int calls = 0;
    {
        WorkLine line;
        line.append([&calls] { return ++calls == endless ? WorkLeft::None : WorkLeft::More; });
    }
    const int before = calls;
    QVERIFY(before < endless);
    QCoreApplication::processEvents();
    QCOMPARE(calls, before);
}

QTEST_GUILESS_MAIN(TestWorkLine)
#include "tst_work_line.moc"
