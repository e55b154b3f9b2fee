#include "core/engine/shared/queue_places.h"

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

class TestQueuePlaces : public QObject
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

void TestQueuePlaces::isOpenUntilAllJobsHaveAPlace()
{
    const QueueLimits limits{.jobs = 2};
    QueuePlaces places(limits, sharing(limits), Sharing::Alone, nullptr);
    QCOMPARE(places.take(first, someHost), QueuePlaces::Place::Taken);
    QVERIFY(places.isOpen(0));
    QVERIFY(!places.isOpen(1));
    QCOMPARE(places.take(second, someHost), QueuePlaces::Place::Taken);
    QVERIFY(!places.isOpen(0));
    places.give(first);
    QVERIFY(places.isOpen(0));
    places.close();
    QVERIFY(!places.isOpen(0));
}

void TestQueuePlaces::keepsAPlaceUntilItIsGiven()
{
    const QueueLimits limits{.jobs = 2};
    QueuePlaces places(limits, sharing(limits), Sharing::Alone, nullptr);
    places.take(first, someHost);
    QCOMPARE(places.take(first, someHost), QueuePlaces::Place::Taken);
    QVERIFY(places.hasPlaceAt(first, someHost));
    QVERIFY(!places.hasPlaceAt(first, otherHost));
    QVERIFY(places.isOpen(0));
    QCOMPARE(places.give(first), someHost);
    QVERIFY(!places.hasPlace(first));
    QVERIFY(!places.give(first));
}

void TestQueuePlaces::isFullForAHostThatHasEnough()
{
    const QueueLimits limits{.jobs = 4, .eachHost = {.downloads = 1}};
    QueuePlaces places(limits, sharing(limits), Sharing::Alone, nullptr);
    places.take(first, someHost);
    QVERIFY(places.isFullFor(someHost));
    QVERIFY(!places.isFullFor(otherHost));
    places.give(first);
    QVERIFY(!places.isFullFor(someHost));
}

void TestQueuePlaces::sharesPlacesWithOtherQueues()
{
    const QueueLimits limits{.jobs = 4, .jobsInAll = 2, .eachHost = {.downloads = 1}};
    const auto shared = sharing(limits);
    QueuePlaces places({.jobs = 4}, shared, Sharing::WithOthers, nullptr);
    QueuePlaces other({.jobs = 4}, shared, Sharing::WithOthers, nullptr);
    QSignalSpy isFree(&other, &QueuePlaces::placeIsFree);
    places.take(first, someHost);
    QCOMPARE(other.take(second, someHost), QueuePlaces::Place::HostIsFull);
    QCOMPARE(other.take(second, otherHost), QueuePlaces::Place::Taken);
    QCOMPARE(other.take(third, QStringLiteral("https://c.example")), QueuePlaces::Place::NoneLeft);
    places.give(first);
    QTRY_VERIFY(!isFree.isEmpty());
    QCOMPARE(other.take(third, someHost), QueuePlaces::Place::Taken);
}

// A queue that gave back more places than it took would leave other queues fewer places than they may keep.
void TestQueuePlaces::takesNoPlaceFromOthersForOneThatItLetsInBeyond()
{
    const QueueLimits limits{.jobs = 4, .jobsInAll = 1};
    const auto shared = sharing(limits);
    QueuePlaces places({.jobs = 4}, shared, Sharing::WithOthers, nullptr);
    places.take(first, someHost);
    places.letIn(second, someHost);
    QVERIFY(places.hasPlace(second));
    places.give(second);
    QCOMPARE(places.take(third, someHost), QueuePlaces::Place::NoneLeft);
}

void TestQueuePlaces::saysWhatIsTooMuchOnceLimitsAreTighter()
{
    const QueueLimits limits{.jobs = 4};
    QueuePlaces places(limits, sharing(limits), Sharing::Alone, nullptr);
    places.take(first, someHost);
    places.take(second, someHost);
    places.take(third, otherHost);
    QVERIFY(places.surplus().empty());
    places.setLimits({.jobs = 2, .eachHost = {.downloads = 1}}, someTime);
    const auto surplus = places.surplus();
    QCOMPARE(surplus.size(), size_t{2});
    QCOMPARE(surplus[0].host, someHost);
    QCOMPARE(surplus[0].most, 1);
    QCOMPARE(surplus[1].host, QString());
    QCOMPARE(surplus[1].most, 2);
}

void TestQueuePlaces::isClosedInHoursOfRest()
{
    QueueLimits limits{.jobs = 4};
    QueuePlaces places(limits, sharing(limits), Sharing::Alone, nullptr);
    QVERIFY(!places.hasSchedule());
    limits.schedule = alwaysPaused();
    places.setLimits(limits, someTime);
    QVERIFY(places.hasSchedule());
    QCOMPARE(places.obeySchedule(someTime), HourRule::Paused);
    QVERIFY(!places.isOpen(0));
}

QTEST_GUILESS_MAIN(TestQueuePlaces)
#include "tst_queue_places.moc"
