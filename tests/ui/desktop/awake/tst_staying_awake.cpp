#include "ui/desktop/awake/sleep_block.h"

#include <QTest>

#include <windows.h>

using namespace tributary;

namespace {

// Each call tells what was asked for before it.
bool isKeptAwake()
{
    const EXECUTION_STATE before = ::SetThreadExecutionState(ES_CONTINUOUS);
    const bool isKept = (before & ES_SYSTEM_REQUIRED) != 0 && (before & ES_CONTINUOUS) != 0;
    if (isKept)
        ::SetThreadExecutionState(before);
    return isKept;
}

} // namespace

// What Windows is asked while downloads run.
class StayingAwakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepsBeforeAndAfterwards();
    void sleepsWhenNobodyIsLeftWhoAsked();
};

void StayingAwakeTest::sleepsBeforeAndAfterwards()
{
    const auto block = systemsSleepBlock();
    block->release();
    QVERIFY(!isKeptAwake());
    block->hold();
    QVERIFY(isKeptAwake());
    block->release();
    QVERIFY(!isKeptAwake());
}

void StayingAwakeTest::sleepsWhenNobodyIsLeftWhoAsked()
{
    {
        const auto block = systemsSleepBlock();
        block->hold();
    }
    QVERIFY(!isKeptAwake());
}

QTEST_GUILESS_MAIN(StayingAwakeTest)
#include "tst_staying_awake.moc"
