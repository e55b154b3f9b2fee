#include "core/engine/file/removal_wait.h"
#include "tests/support/checks/patience.h"

#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;

class TestRemovalWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void callsAtOnceWhereTheFileIsGone();
    void asksNobodyWhereThereWasNoFile();
    void waitsUntilTheFileIsGone();
    void waitsNotForEver();
    void callsNobodyWhoseRunIsNoMore();

private:
    int m_looks = 0;
    int m_goneAt = 0;
    bool m_isTold = false;

    RemovalWait::Question question()
    {
        return [this](const QString&) { return m_looks++ < m_goneAt; };
    }
    std::function<void()> then()
    {
        return [this] { m_isTold = true; };
    }
};

namespace {

const QString path = QStringLiteral("a.bin.part");
constexpr int never = 1'000'000;

} // namespace

void TestRemovalWait::init()
{
    m_looks = 0;
    m_goneAt = 0;
    m_isTold = false;
}

void TestRemovalWait::callsAtOnceWhereTheFileIsGone()
{
    RemovalWait wait(question());
    wait.whenGone(path, then());
    QVERIFY(m_isTold);
    QCOMPARE(m_looks, 1);
}

void TestRemovalWait::asksNobodyWhereThereWasNoFile()
{
    m_goneAt = never;
    RemovalWait wait(question());
    wait.whenGone({}, then());
    QVERIFY(m_isTold);
    QCOMPARE(m_looks, 0);
}

void TestRemovalWait::waitsUntilTheFileIsGone()
{
    m_goneAt = 3;
    RemovalWait wait(question());
    wait.whenGone(path, then());
    QVERIFY(!m_isTold);
    TRY_VERIFY(m_isTold);
    QCOMPARE(m_looks, 4);
}

// Work aside, such as reserving room on a slow disk, may hold the file for minutes.
void TestRemovalWait::waitsNotForEver()
{
    m_goneAt = never;
    RemovalWait wait(question());
    wait.whenGone(path, then());
    QVERIFY(!m_isTold);
    TRY_VERIFY(m_isTold);
    QVERIFY(m_looks < 1000);
}

void TestRemovalWait::callsNobodyWhoseRunIsNoMore()
{
    m_goneAt = 1;
    auto ended = std::make_unique<RemovalWait>(question());
    ended->whenGone(path, then());
    ended.reset();
    m_looks = 0;
    bool isNextTold = false;
    RemovalWait next(question());
    next.whenGone(path, [&isNextTold] { isNextTold = true; });
    TRY_VERIFY(isNextTold);
    QVERIFY(!m_isTold);
}

QTEST_GUILESS_MAIN(TestRemovalWait)
#include "tst_removal_wait.moc"
