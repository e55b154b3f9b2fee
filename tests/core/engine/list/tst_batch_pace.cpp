#include "core/engine/list/batch_pace.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>
#include <optional>

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
    void tellsNoMoreWhateverComes();
    void leavesRoomForWhatIsUrgent();
    void takesNoTimerForUrgent();
    void tellsTheLifeOfASmallFileAtOnce();
    void keepsNothingUrgentWaitingForLong();
    void tellsTheLastAtOnceHoweverMuchCameBefore();
    void keepsNothingLastWaitingForRoomThatIsThere();
};

void TestBatchPace::tellsTheFirstAtOnce()
{
    const BatchPace pace;
    QCOMPARE(pace.untilNext(Urgency::Usual, MonotonicTime{}), 0ms);
}

void TestBatchPace::tellsAtMostTenInASecond()
{
    // Five at once, and four at longer distances.
    QCOMPARE(batchesIn(1s, Watching::Closely, Urgency::Urgent), 9);
    QVERIFY(batchesIn(10s, Watching::Closely, Urgency::Urgent) <= 100);
    QCOMPARE(batchesIn(10s, Watching::Closely, Urgency::Usual), 80);
}

void TestBatchPace::tellsOneInASecondWhileNobodyLooks()
{
    QCOMPARE(batchesIn(10s, Watching::Seldom, Urgency::Usual), 10);
    QCOMPARE(batchesIn(10s, Watching::Seldom, Urgency::Urgent), 10);
    QCOMPARE(batchesIn(10s, Watching::Seldom, Urgency::Last), 10);
}

// Seeded: bursts and trickles of what is urgent and what is not.
void TestBatchPace::tellsNoMoreWhateverComes()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 100; ++round) {
        const int mean = 1 << random.bounded(9);
        const int urgentOfTen = random.bounded(11);
        BatchPace pace;
        std::optional<Urgency> waiting;
        std::deque<MonotonicTime> told;
        for (MonotonicTime now{}; now < MonotonicTime{} + 5s; now += 1ms) {
            if (random.bounded(mean) == 0)
                waiting = std::max(waiting.value_or(Urgency::Usual),
                                   random.bounded(10) >= urgentOfTen ? Urgency::Usual
                                   : random.bounded(3) == 0          ? Urgency::Last
                                                                     : Urgency::Urgent);
            if (!waiting || pace.untilNext(*waiting, now) > 0ms)
                continue;
            pace.note(now);
            waiting.reset();
            told.push_back(now);
            while (now - told.front() >= 1s)
                told.pop_front();
            QVERIFY2(told.size() <= 10, qPrintable(QString::number(round)));
        }
    }
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

// Urgent news use no timer, since timers may fire a little too soon.
void TestBatchPace::takesNoTimerForUrgent()
{
    const MonotonicTime start{};
    BatchPace pace;
    MonotonicTime now = start;
    for (int batch = 0; batch < 40; ++batch) {
        pace.note(now);
        now += 121ms;
    }
    QCOMPARE(pace.untilNext(Urgency::Urgent, now), 0ms);
}

// Added, connecting, downloading, finished.
void TestBatchPace::tellsTheLifeOfASmallFileAtOnce()
{
    BatchPace pace;
    MonotonicTime now{};
    for (int news = 0; news < 5; ++news) {
        QCOMPARE(pace.untilNext(Urgency::Urgent, now), 0ms);
        pace.note(now);
        now += 2ms;
    }
    // The pace goes on to say when the next batch may come.
    QVERIFY(pace.untilNext(Urgency::Usual, now) <= 200ms);
}

void TestBatchPace::keepsNothingUrgentWaitingForLong()
{
    BatchPace pace;
    const MonotonicTime start{};
    for (MonotonicTime now = start; now < start + 5s; now += 1ms) {
        QVERIFY(pace.untilNext(Urgency::Urgent, now) <= 200ms);
        if (pace.untilNext(Urgency::Urgent, now) == 0ms)
            pace.note(now);
    }
}

// Several small files that come at once: news of the others have used up what may come early.
void TestBatchPace::tellsTheLastAtOnceHoweverMuchCameBefore()
{
    BatchPace pace;
    MonotonicTime now{};
    for (; now < MonotonicTime{} + 60ms; now += 1ms) {
        if (pace.untilNext(Urgency::Urgent, now) == 0ms)
            pace.note(now);
    }
    QVERIFY(pace.untilNext(Urgency::Urgent, now) > 50ms);
    QCOMPARE(pace.untilNext(Urgency::Last, now), 0ms);
}

// Ten in a second, and no more, even of those.
void TestBatchPace::keepsNothingLastWaitingForRoomThatIsThere()
{
    QCOMPARE(batchesIn(1s, Watching::Closely, Urgency::Last), 10);
    QVERIFY(batchesIn(10s, Watching::Closely, Urgency::Last) <= 100);
}

QTEST_APPLESS_MAIN(TestBatchPace)
#include "tst_batch_pace.moc"
