#include "core/engine/transfer/standstill_watch.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;
using Cure = StandstillWatch::Cure;
using Waits = StandstillWatch::Waits;

namespace {

constexpr MonotonicTime start{};
constexpr auto tick = 50ms;

} // namespace

class TestStandstillWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnWhatNothingWillWake();
    void leavesAloneWhatAwaitsSomething();
    void leavesAloneWhatGoesOn();
    void givesUpWhatNoCureHelps();
    void curesAgainWhereItHelped();
};

// A cure comes only after some time, because bytes may wait for good reason between two turns of the event
// loop.
void TestStandstillWatch::sendsOnWhatNothingWillWake()
{
    StandstillWatch watch;
    QCOMPARE(watch.look(Waits::ForNothing, 7, start), Cure::None);
    MonotonicTime now = start;
    Cure cure = Cure::None;
    while (cure == Cure::None && now < start + 5s)
        cure = watch.look(Waits::ForNothing, 7, now += tick);
    QCOMPARE(cure, Cure::ReadOn);
    QVERIFY(now - start >= 300ms && now - start <= 1s);
}

void TestStandstillWatch::leavesAloneWhatAwaitsSomething()
{
    StandstillWatch watch;
    for (MonotonicTime now = start; now < start + 60s; now += tick)
        QCOMPARE(
            watch.look(now.time_since_epoch() % 200ms == 0ms ? Waits::ForAnEvent : Waits::ForNothing, 7, now),
            Cure::None);
}

void TestStandstillWatch::leavesAloneWhatGoesOn()
{
    StandstillWatch watch;
    quint64 reads = 0;
    for (MonotonicTime now = start; now < start + 60s; now += tick)
        QCOMPARE(watch.look(Waits::ForNothing, ++reads / 4, now), Cure::None);
}

void TestStandstillWatch::givesUpWhatNoCureHelps()
{
    StandstillWatch watch;
    int cures = 0;
    Cure cure = Cure::None;
    for (MonotonicTime now = start; now < start + 60s && cure != Cure::GiveUp; now += tick) {
        cure = watch.look(Waits::ForNothing, 7, now);
        cures += cure == Cure::ReadOn ? 1 : 0;
    }
    QCOMPARE(cure, Cure::GiveUp);
    QCOMPARE(cures, 3);
}

void TestStandstillWatch::curesAgainWhereItHelped()
{
    StandstillWatch watch;
    quint64 reads = 0;
    for (MonotonicTime now = start; now < start + 60s; now += tick) {
        const Cure cure = watch.look(Waits::ForNothing, reads, now);
        QVERIFY(cure != Cure::GiveUp);
        reads += cure == Cure::ReadOn ? 1 : 0;
    }
    QVERIFY(reads > 10);
}

QTEST_APPLESS_MAIN(TestStandstillWatch)
#include "tst_standstill_watch.moc"
