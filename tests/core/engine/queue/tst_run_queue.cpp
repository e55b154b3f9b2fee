#include "core/engine/keeping/list_keeper.h"
#include "core/engine/lanes/lane_runs.h"
#include "core/engine/list/aside_work.h"
#include "core/engine/list/download_list.h"
#include "core/engine/queue/discarder.h"
#include "core/engine/queue/order_line.h"
#include "core/engine/queue/run_queue.h"
#include "core/engine/shared/queue_places.h"
#include "core/values/network/origin.h"
#include "tests/support/checks/patience.h"

#include <QDir>
#include <QSemaphore>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

namespace {

using namespace std::chrono_literals;
using Ids = QList<quint64>;

const QString hostA = originOf(QUrl(QStringLiteral("https://a.example/")));
const QString hostB = QStringLiteral("b.example");

// The queue with lanes on which nothing runs: who would be started is written down.
class Line
{
public:
    explicit Line(const QueueLimits& limits)
        : m_shared(std::make_shared<SharedLimits>(limits))
        , m_runs(m_shared, nullptr)
        , m_places(limits, m_shared, Sharing::Alone, nullptr)
        , m_queue(m_list, m_places, m_runs, m_discarder, m_orders, runner(), nullptr)
    {
    }

    SharedLimits& shared() { return *m_shared; }
    RunQueue& queue() { return m_queue; }
    OrderLine& orders() { return m_orders; }
    // The disk clears the path of the download up, once it answers.
    void clearUpAfter(quint64 id)
    {
        for (int n = 0; n < AsideWork::threadsOfALine; ++n)
            m_aside.run(
                AsideWork::at(at(id).snapshot.path),
                [disk = m_disk] { return disk->tryAcquire(1, static_cast<int>(patience().count())); },
                [](bool) {});
        m_discarder.clearUpAfter(at(id));
    }
    void letDiskAnswer() { m_disk->release(AsideWork::threadsOfALine); }
    DownloadEntry& at(quint64 id) { return *m_list.find(DownloadId{id}); }

    void add(quint64 id, const QString& host = QStringLiteral("a.example"), const QList<Mirror>& mirrors = {})
    {
        DownloadRequest request;
        request.mirrors = mirrors;
        request.url = QUrl(QStringLiteral("https://%1/%2.bin").arg(host).arg(id));
        request.target.folder = QDir::tempPath();
        KeptDownload download{.id = DownloadId{id}, .request = m_list.requests().keep(request)};
        download.standing.position = m_list.nextPosition();
        download.standing.path = QDir::temp().filePath(QStringLiteral("%1.bin").arg(id));
        m_queue.wait(m_list.take(std::move(download)));
    }
    void setLimits(const QueueLimits& limits)
    {
        m_places.setLimits(limits, QDateTime::currentDateTime());
        m_queue.obeyLimits();
    }
    // The run of the download is over.
    void end(quint64 id)
    {
        at(id).occupation = Occupation::None;
        m_queue.givePlace(DownloadId{id});
        m_queue.startNext();
    }
    // The volume of their folder becomes known only after a moment.
    bool starts(const Ids& ids)
    {
        m_queue.startNext();
        return QTest::qWaitFor([&] { return m_started == ids; }, static_cast<int>(patience().count()));
    }
    // The run of the download tells that it waits to try again.
    void waitsAgain(quint64 id)
    {
        at(id).snapshot.state = DownloadState::Waiting;
        m_queue.givePlace(DownloadId{id});
        m_queue.startNext();
    }
    const Ids& started() const { return m_started; }
    const Ids& wentOn() const { return m_wentOn; }
    const Ids& setBack() const { return m_setBack; }

private:
    std::shared_ptr<SharedLimits> m_shared;
    LaneRuns m_runs;
    QueuePlaces m_places;
    OrderLine m_orders;
    QObject m_home;
    std::shared_ptr<QSemaphore> m_disk = std::make_shared<QSemaphore>();
    AsideWork m_aside{&m_home};
    ListKeeper m_keeper{nullptr};
    NewsDesk m_news{[](const QueueEvent&) {}, [](DownloadId) { return nullptr; }, &MonotonicTime::clock::now,
                    nullptr};
    DownloadList m_list{m_keeper, m_news, [](DownloadEntry&) {}};
    Discarder m_discarder{m_list, m_keeper, m_aside, nullptr};
    RunQueue m_queue;
    Ids m_started;
    Ids m_wentOn;
    Ids m_setBack;

    Runner runner()
    {
        return {.start =
                    [this](DownloadEntry& download) {
                        download.occupation = Occupation::Running;
                        m_started.append(download.id().value);
                    },
                .goOn = [this](DownloadEntry& download) { m_wentOn.append(download.id().value); },
                .setBack =
                    [this](DownloadEntry& download) {
                        download.occupation = Occupation::Closing;
                        m_setBack.append(download.id().value);
                    }};
    }
};

} // namespace

class TestRunQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsManyAsThereArePlacesInTheirOrder();
    void startsTheNextWhenAPlaceIsGiven();
    void startsWhatWasMovedToTheTopFirst();
    void passesOverThoseWhoseHostIsFull();
    void startsNobodyAmidASet();
    void startsNobodyBeforeTheStoreHasIt();
    void startsNobodyWhoHasLeft();
    void letsTheNextGoOnWhenItsTurnAtTheHostIsGivenUp();
    void passesOverThoseWhosePathIsTaken();
    void sendsOneToAHostThatAskedToBeLeftAlone();
    void sendsOneToAHostThatIsAway();
    void sendsAnotherWhereTheOneHasGone();
    void startsThoseThatHaveMirrors();
    void letsADownloadTryAgainOnceForTwoOrders();
    void skipsNoWaitForAWordThatCameLate();
    void setsBackTheLastOnceLimitsAreTighter();
    void setsBackTheLastOfAHostOnceItsLimitIsTighter();
    void setsBackAllInAnHourOfRest();
    void startsBeyondTheNumberAtOnceWhoNeedsNoTurn();
    void startsNoneForALateOrderWithoutATurn();
    void startsWithoutATurnInAnHourOfRest();
    void setsBackInANewHourOfRestWhoNeededNoTurn();
    void startsWithoutATurnWhereItsHostIsFullOrRests();
    void keepsWhoNeedsNoTurnUntilTheStoreHasIt();
    void keepsWhoNeedsNoTurnUntilItsRunIsClosed();
};

void TestRunQueue::startsAsManyAsThereArePlacesInTheirOrder()
{
    Line line({.jobs = 2});
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    QVERIFY(line.starts({1, 2}));
}

void TestRunQueue::startsTheNextWhenAPlaceIsGiven()
{
    Line line({.jobs = 1});
    line.add(1);
    line.add(2);
    QVERIFY(line.starts({1}));
    line.end(1);
    QVERIFY(line.starts({1, 2}));
}

void TestRunQueue::startsWhatWasMovedToTheTopFirst()
{
    Line line({.jobs = 1});
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    line.orders().append([&line] { line.queue().move({DownloadId{3}}, ListMove::Top); });
    QVERIFY(line.starts({3}));
}

void TestRunQueue::passesOverThoseWhoseHostIsFull()
{
    Line line({.jobs = 3, .eachHost = {.downloads = 1}});
    line.add(1);
    line.add(2);
    line.add(3, QStringLiteral("b.example"));
    QVERIFY(line.starts({1, 3}));
    line.end(1);
    QVERIFY(line.starts({1, 3, 2}));
}

void TestRunQueue::startsNobodyAmidASet()
{
    Line line({.jobs = 4});
    line.add(1);
    QVERIFY(line.starts({1}));
    line.end(1);
    Ids seen;
    line.orders().append([&] {
        line.orders().forEach(QList<quint64>{2, 3}, [&](quint64 id) {
            line.add(id);
            line.queue().startNext();
            seen = line.started();
        });
    });
    QVERIFY(line.starts({1, 2, 3}));
    QCOMPARE(seen, Ids{1});
}

void TestRunQueue::startsNobodyBeforeTheStoreHasIt()
{
    Line line({.jobs = 4});
    line.queue().holdUntilKept(DownloadId{1});
    line.add(1);
    line.add(2);
    QVERIFY(line.starts({2}));
    line.queue().noteKept(DownloadId{1});
    QVERIFY(line.starts({2, 1}));
}

void TestRunQueue::startsNobodyWhoHasLeft()
{
    Line line({.jobs = 4});
    line.add(1);
    line.add(2);
    line.queue().leave(line.at(1));
    QVERIFY(line.starts({2}));
}

// Its turn at the host has come, but before it starts somebody takes it out of the line.
void TestRunQueue::letsTheNextGoOnWhenItsTurnAtTheHostIsGivenUp()
{
    Line line({.jobs = 2, .eachHost = {.downloads = 1}});
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    QVERIFY(line.starts({1}));
    line.add(4, QStringLiteral("b.example"));
    QVERIFY(line.starts({1, 4}));
    line.add(5, QStringLiteral("c.example"));
    line.orders().append([&line] { line.queue().move({DownloadId{5}}, ListMove::Top); });
    line.end(1);
    QVERIFY(line.starts({1, 4, 5}));
    line.queue().leave(line.at(2));
    line.end(5);
    QVERIFY(line.starts({1, 4, 5, 3}));
}

void TestRunQueue::passesOverThoseWhosePathIsTaken()
{
    Line line({.jobs = 2, .eachHost = {.downloads = 1}});
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    QVERIFY(line.starts({1}));
    line.clearUpAfter(2);
    line.end(1);
    QVERIFY(line.starts({1, 3}));
    line.letDiskAnswer();
    line.end(3);
    QVERIFY(line.starts({1, 3, 2}));
}

void TestRunQueue::sendsOneToAHostThatAskedToBeLeftAlone()
{
    Line line({.jobs = 4});
    line.shared().paces().restUntil(hostA, MonotonicTime::clock::now() + 1h);
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    line.add(4, hostB);
    QVERIFY(line.starts({1, 4}));
    line.shared().paces().forget(hostA);
    QVERIFY(line.starts({1, 4, 2, 3}));
}

void TestRunQueue::sendsOneToAHostThatIsAway()
{
    Line line({.jobs = 4});
    const MonotonicTime now = MonotonicTime::clock::now();
    QVERIFY(line.shared().outages().noteUnreachable(hostA, Acquaintance::Known, now));
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    line.add(4, hostB);
    QVERIFY(line.starts({1, 4}));
    line.shared().outages().noteAnswer(hostA, now);
    QVERIFY(line.starts({1, 4, 2, 3}));
}

void TestRunQueue::sendsAnotherWhereTheOneHasGone()
{
    Line line({.jobs = 4});
    QVERIFY(line.shared().outages().noteUnreachable(hostA, Acquaintance::Known, MonotonicTime::clock::now()));
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    line.add(4, hostB);
    QVERIFY(line.starts({1, 4}));
    line.end(1);
    QVERIFY(line.starts({1, 4, 2}));
    // With bytes on the way, that one doesn't try the host any more.
    line.at(2).snapshot.state = DownloadState::Downloading;
    QVERIFY(line.starts({1, 4, 2, 3}));
}

void TestRunQueue::startsThoseThatHaveMirrors()
{
    Line line({.jobs = 4});
    line.shared().paces().restUntil(hostA, MonotonicTime::clock::now() + 1h);
    line.add(1);
    line.add(2);
    line.add(3, QStringLiteral("a.example"), {{.url = QUrl(QStringLiteral("https://b.example/3.bin"))}});
    QVERIFY(line.starts({1, 3}));
}

// The second order would reach the lane when the first try has failed, and start another without a place.
void TestRunQueue::letsADownloadTryAgainOnceForTwoOrders()
{
    Line line({.jobs = 1});
    line.add(1);
    QVERIFY(line.starts({1}));
    line.waitsAgain(1);
    line.queue().goOnNow(line.at(1));
    line.queue().goOnNow(line.at(1));
    QCOMPARE(line.wentOn(), Ids{1});
    line.waitsAgain(1);
    line.queue().goOnNow(line.at(1));
    QCOMPARE(line.wentOn(), Ids({1, 1}));
}

// A person has let the download go on, with no place left, while the end of its wait was told.
void TestRunQueue::skipsNoWaitForAWordThatCameLate()
{
    Line line({.jobs = 1});
    line.add(1);
    QVERIFY(line.starts({1}));
    line.waitsAgain(1);
    line.add(2);
    QVERIFY(line.starts({1, 2}));
    line.queue().goOnNow(line.at(1));
    line.queue().noteDue(line.at(1));
    line.waitsAgain(1);
    line.end(2);
    QCOMPARE(line.wentOn(), Ids{1});
    line.queue().noteDue(line.at(1));
    QCOMPARE(line.wentOn(), Ids({1, 1}));
}

void TestRunQueue::setsBackTheLastOnceLimitsAreTighter()
{
    Line line({.jobs = 3});
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    QVERIFY(line.starts({1, 2, 3}));
    line.setLimits({.jobs = 1});
    QCOMPARE(line.setBack(), Ids({3, 2}));
}

void TestRunQueue::setsBackTheLastOfAHostOnceItsLimitIsTighter()
{
    Line line({.jobs = 4});
    line.add(1);
    line.add(2);
    line.add(3, QStringLiteral("b.example"));
    line.add(4);
    QVERIFY(line.starts({1, 2, 3, 4}));
    line.setLimits({.jobs = 4, .eachHost = {.downloads = 1}});
    QCOMPARE(line.setBack(), Ids({4, 2}));
}

void TestRunQueue::setsBackAllInAnHourOfRest()
{
    Line line({.jobs = 2});
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    QVERIFY(line.starts({1, 2}));
    WeekSchedule rest;
    rest.hours.fill(HourRule::Paused);
    line.setLimits({.jobs = 2, .schedule = rest});
    Ids setBack = line.setBack();
    std::ranges::sort(setBack);
    QCOMPARE(setBack, Ids({1, 2}));
    line.end(1);
    QCOMPARE(line.started(), Ids({1, 2}));
}

void TestRunQueue::startsBeyondTheNumberAtOnceWhoNeedsNoTurn()
{
    Line line({.jobs = 1});
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    QVERIFY(line.starts({1}));
    line.queue().startWithoutTurn(DownloadId{3});
    QVERIFY(line.starts({1, 3}));
    // The one beyond counts as soon as others have ended.
    line.end(1);
    QCOMPARE(line.started(), Ids({1, 3}));
    line.end(3);
    QCOMPARE(line.started(), Ids({1, 3, 2}));
}

// Its turn came, or it was paused, while the order was on its way.
void TestRunQueue::startsNoneForALateOrderWithoutATurn()
{
    Line line({.jobs = 1});
    for (const quint64 id : {1U, 2U, 3U})
        line.add(id);
    QVERIFY(line.starts({1}));
    line.at(1).snapshot.state = DownloadState::Downloading;
    line.queue().startWithoutTurn(DownloadId{1});
    line.queue().startWithoutTurn(DownloadId{2});
    line.queue().startWithoutTurn(DownloadId{2});
    line.queue().leave(line.at(2));
    line.at(2).snapshot.state = DownloadState::Paused;
    QVERIFY(line.starts({1}));
    // Resumed later, it waits for its turn.
    line.at(2).snapshot.state = DownloadState::Queued;
    line.queue().wait(line.at(2));
    QVERIFY(line.starts({1}));
    line.end(1);
    QCOMPARE(line.started(), Ids({1, 2}));
}

void TestRunQueue::startsWithoutATurnInAnHourOfRest()
{
    WeekSchedule rest;
    rest.hours.fill(HourRule::Paused);
    Line line({.jobs = 2, .schedule = rest});
    line.add(1);
    line.add(2);
    line.queue().startWithoutTurn(DownloadId{2});
    QVERIFY(line.starts({2}));
    line.queue().obeySchedule();
    line.setLimits({.jobs = 1, .bytesPerSecond = 1000, .schedule = rest});
    QVERIFY(line.setBack().isEmpty());
    QCOMPARE(line.started(), Ids{2});
}

void TestRunQueue::setsBackInANewHourOfRestWhoNeededNoTurn()
{
    Line line({.jobs = 1});
    line.add(1);
    line.add(2);
    QVERIFY(line.starts({1}));
    line.queue().startWithoutTurn(DownloadId{2});
    QVERIFY(line.starts({1, 2}));
    line.setLimits({.jobs = 1, .bytesPerSecond = 1000});
    QVERIFY(line.setBack().isEmpty());
    WeekSchedule rest;
    rest.hours.fill(HourRule::Paused);
    line.setLimits({.jobs = 1, .schedule = rest});
    Ids setBack = line.setBack();
    std::ranges::sort(setBack);
    QCOMPARE(setBack, Ids({1, 2}));
}

void TestRunQueue::startsWithoutATurnWhereItsHostIsFullOrRests()
{
    Line line({.jobs = 8, .eachHost = {.downloads = 1}});
    line.shared().paces().restUntil(originOf(QUrl(QStringLiteral("https://b.example/"))),
                                    MonotonicTime::clock::now() + 1h);
    line.add(1);
    line.add(2);
    line.add(3, QStringLiteral("b.example"));
    line.add(4, QStringLiteral("b.example"));
    QVERIFY(line.starts({1, 3}));
    line.queue().startWithoutTurn(DownloadId{2});
    line.queue().startWithoutTurn(DownloadId{4});
    QVERIFY(line.starts({1, 3, 2, 4}));
}

void TestRunQueue::keepsWhoNeedsNoTurnUntilTheStoreHasIt()
{
    Line line({.jobs = 1});
    line.add(1);
    QVERIFY(line.starts({1}));
    line.add(2);
    line.queue().holdUntilKept(DownloadId{2});
    line.queue().startWithoutTurn(DownloadId{2});
    line.queue().startNext();
    QCOMPARE(line.started(), Ids{1});
    line.queue().noteKept(DownloadId{2});
    QCOMPARE(line.started(), Ids({1, 2}));
}

void TestRunQueue::keepsWhoNeedsNoTurnUntilItsRunIsClosed()
{
    Line line({.jobs = 1});
    line.add(1);
    line.add(2);
    QVERIFY(line.starts({1}));
    line.queue().leave(line.at(2));
    line.queue().startWithoutTurn(DownloadId{2});
    line.queue().startNext();
    QCOMPARE(line.started(), Ids{1});
    line.queue().wait(line.at(2));
    line.queue().startNext();
    QCOMPARE(line.started(), Ids({1, 2}));
}

QTEST_GUILESS_MAIN(TestRunQueue)
#include "tst_run_queue.moc"
