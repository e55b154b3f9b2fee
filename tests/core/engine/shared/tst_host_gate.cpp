#include "core/engine/shared/host_gate.h"

#include <QSignalSpy>
#include <QTest>

using namespace tributary;

namespace {

const QString someHost = QStringLiteral("https://a.example");
const QString otherHost = QStringLiteral("https://b.example");

constexpr DownloadId first{1};
constexpr DownloadId second{2};
constexpr DownloadId third{3};

const QDateTime someTime(QDate(2024, 1, 1), QTime(12, 0));

std::shared_ptr<SharedLimits> sharing(const QueueLimits& limits)
{
    return std::make_shared<SharedLimits>(limits);
}

WeekSchedule alwaysPaused()
{
    WeekSchedule schedule;
    schedule.hours.fill(HourRule::Paused);
    return schedule;
}

} // namespace

class TestHostGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenUntilAllJobsHaveAPlace();
    void keepsAPlaceUntilItIsGiven();
    void isFullForAHostThatHasEnough();
    void sharesPlacesWithOtherQueues();
    void takesNoPlaceFromOthersForOneThatItLetsInBeyond();
    void saysWhatIsTooMuchOnceLimitsAreTighter();
    void isClosedInHoursOfRest();
};

void TestHostGate::isOpenUntilAllJobsHaveAPlace()
{
    const QueueLimits limits{.jobs = 2};
    HostGate gate(limits, sharing(limits), Sharing::Alone, nullptr);
    QCOMPARE(gate.take(first, someHost), HostGate::Place::Taken);
    QVERIFY(gate.isOpen(0));
    QVERIFY(!gate.isOpen(1));
    QCOMPARE(gate.take(second, someHost), HostGate::Place::Taken);
    QVERIFY(!gate.isOpen(0));
    gate.give(first);
    QVERIFY(gate.isOpen(0));
    gate.close();
    QVERIFY(!gate.isOpen(0));
}

void TestHostGate::keepsAPlaceUntilItIsGiven()
{
    const QueueLimits limits{.jobs = 2};
    HostGate gate(limits, sharing(limits), Sharing::Alone, nullptr);
    gate.take(first, someHost);
    QCOMPARE(gate.take(first, someHost), HostGate::Place::Taken);
    QVERIFY(gate.hasPlaceAt(first, someHost));
    QVERIFY(!gate.hasPlaceAt(first, otherHost));
    QVERIFY(gate.isOpen(0));
    QCOMPARE(gate.give(first), someHost);
    QVERIFY(!gate.hasPlace(first));
    QVERIFY(!gate.give(first));
}

void TestHostGate::isFullForAHostThatHasEnough()
{
    const QueueLimits limits{.jobs = 4, .eachHost = {.downloads = 1}};
    HostGate gate(limits, sharing(limits), Sharing::Alone, nullptr);
    gate.take(first, someHost);
    QVERIFY(gate.isFullFor(someHost));
    QVERIFY(!gate.isFullFor(otherHost));
    gate.give(first);
    QVERIFY(!gate.isFullFor(someHost));
}

void TestHostGate::sharesPlacesWithOtherQueues()
{
    const QueueLimits limits{.jobs = 4, .jobsInAll = 2, .eachHost = {.downloads = 1}};
    const auto shared = sharing(limits);
    HostGate gate({.jobs = 4}, shared, Sharing::WithOthers, nullptr);
    HostGate other({.jobs = 4}, shared, Sharing::WithOthers, nullptr);
    QSignalSpy isFree(&other, &HostGate::placeIsFree);
    gate.take(first, someHost);
    QCOMPARE(other.take(second, someHost), HostGate::Place::HostIsFull);
    QCOMPARE(other.take(second, otherHost), HostGate::Place::Taken);
    QCOMPARE(other.take(third, QStringLiteral("https://c.example")), HostGate::Place::NoneLeft);
    gate.give(first);
    QTRY_VERIFY(!isFree.isEmpty());
    QCOMPARE(other.take(third, someHost), HostGate::Place::Taken);
}

// A gate that gave back more places than it took would leave other queues fewer places than they may keep.
void TestHostGate::takesNoPlaceFromOthersForOneThatItLetsInBeyond()
{
    const QueueLimits limits{.jobs = 4, .jobsInAll = 1};
    const auto shared = sharing(limits);
    HostGate gate({.jobs = 4}, shared, Sharing::WithOthers, nullptr);
    gate.take(first, someHost);
    gate.letIn(second, someHost);
    QVERIFY(gate.hasPlace(second));
    gate.give(second);
    QCOMPARE(gate.take(third, someHost), HostGate::Place::NoneLeft);
}

void TestHostGate::saysWhatIsTooMuchOnceLimitsAreTighter()
{
    const QueueLimits limits{.jobs = 4};
    HostGate gate(limits, sharing(limits), Sharing::Alone, nullptr);
    gate.take(first, someHost);
    gate.take(second, someHost);
    gate.take(third, otherHost);
    QVERIFY(gate.surplus().empty());
    gate.setLimits({.jobs = 2, .eachHost = {.downloads = 1}}, someTime);
    const auto surplus = gate.surplus();
    QCOMPARE(surplus.size(), size_t{2});
    QCOMPARE(surplus[0].host, someHost);
    QCOMPARE(surplus[0].most, 1);
    QCOMPARE(surplus[1].host, QString());
    QCOMPARE(surplus[1].most, 2);
}

void TestHostGate::isClosedInHoursOfRest()
{
    QueueLimits limits{.jobs = 4};
    HostGate gate(limits, sharing(limits), Sharing::Alone, nullptr);
    QVERIFY(!gate.hasSchedule());
    limits.schedule = alwaysPaused();
    gate.setLimits(limits, someTime);
    QVERIFY(gate.hasSchedule());
    QCOMPARE(gate.obeySchedule(someTime), HourRule::Paused);
    QVERIFY(!gate.isOpen(0));
}

QTEST_GUILESS_MAIN(TestHostGate)
#include "tst_host_gate.moc"
