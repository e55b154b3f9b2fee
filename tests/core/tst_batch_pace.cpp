#include "core/engine/batch_pace.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

// Tells a batch as often as it may; how many there are in the time after the first.
int batchesIn(std::chrono::milliseconds time, Watching watching, Urgency urgency)
{
    const MonotonicTime start{};
    BatchPace pace;
    pace.set(watching);
    int batches = 0;
    for (MonotonicTime now = start; now < start + time; now += 1ms) {
        if (pace.untilNext(urgency, now) > 0ms)
            continue;
        pace.note(now);
        ++batches;
    }
    return batches;
}

} // namespace

class TestBatchPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFirstAtOnce();
    void tellsAtMostTenInASecond();
    void tellsOneInASecondWhileNobodyLooks();
    void leavesRoomForWhatIsUrgent();
    void keepsNothingUrgentWaitingForLong();
};

void TestBatchPace::tellsTheFirstAtOnce()
{
    const BatchPace pace;
    QCOMPARE(pace.untilNext(Urgency::Usual, MonotonicTime{}), 0ms);
}

void TestBatchPace::tellsAtMostTenInASecond()
{
    QCOMPARE(batchesIn(1s, Watching::Closely, Urgency::Urgent), 10);
    QVERIFY(batchesIn(10s, Watching::Closely, Urgency::Urgent) <= 100);
    QCOMPARE(batchesIn(10s, Watching::Closely, Urgency::Usual), 80);
}

void TestBatchPace::tellsOneInASecondWhileNobodyLooks()
{
    QCOMPARE(batchesIn(10s, Watching::Seldom, Urgency::Usual), 10);
    QCOMPARE(batchesIn(10s, Watching::Seldom, Urgency::Urgent), 10);
}

void TestBatchPace::leavesRoomForWhatIsUrgent()
{
    const MonotonicTime start{};
    BatchPace pace;
    for (MonotonicTime now = start; now < start + 5s; now += 1ms) {
        if (pace.untilNext(Urgency::Usual, now) == 0ms)
            pace.note(now);
    }
    QCOMPARE(pace.untilNext(Urgency::Urgent, start + 5s), 0ms);
}

void TestBatchPace::keepsNothingUrgentWaitingForLong()
{
    BatchPace pace;
    const MonotonicTime start{};
    for (MonotonicTime now = start; now < start + 5s; now += 1ms) {
        QVERIFY(pace.untilNext(Urgency::Urgent, now) <= 125ms);
        if (pace.untilNext(Urgency::Urgent, now) == 0ms)
            pace.note(now);
    }
}

QTEST_APPLESS_MAIN(TestBatchPace)
#include "tst_batch_pace.moc"
