#include "core/engine/door/download_queue.h"
#include "core/engine/door/fetch.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheResultsInTheOrderOfTheRequests();
    void isOverAtOnceWithoutRequests();
    void takesASkippedFileForASuccess();
    void fetchesNothingButTheWeb_data();
    void fetchesNothingButTheWeb();
    void signsInAsALinkSays();
    void answersForWhatWasCancelledAndRemoved();
    void answersWhenTheQueueEnds();
    void leavesNoFutureOpenWhenTheQueueEnds();
    void keepsQueuesWithinOneLimit();
    void sharesTheConnectionsOfQueues();
    void limitsOfOneQueueLeaveTheCommonOnesAlone();
    void sharesDownloadsAtOnceAmongQueues();
    void sharesWhatAHostIsSparedAmongQueues();
    void sharesAScheduleAmongQueues();
    void sharesLimitsWithAListInAStore();
};

namespace {

// A request for each target; small files are last, so that they do not end in the order of their start. No
// machine is so busy that a server of the tests is silent for a minute: rows count requests.
QList<DownloadRequest> requestsFor(const ScriptedServer& server, const QString& folder,
                                   const QList<QByteArray>& targets)
{
    QList<DownloadRequest> requests;
    for (const QByteArray& target : targets) {
        DownloadRequest request = quickRequest(server.url(target), folder, 1);
        request.timeouts.silence = std::chrono::minutes(1);
        requests.append(request);
    }
    return requests;
}

bool ends(const Fetch& fetch)
{
    return QTest::qWaitFor([&fetch] { return fetch.results.isFinished(); },
                           static_cast<int>((3 * patience()).count()));
}

Script stalledAfter(qint64 bytes)
{
    return FileService().then([bytes](const Exchange&, Reply reply) { return reply.stallAfter(bytes); });
}

const QList<QByteArray> targets{"/300K/a.bin", "/300K/b.bin", "/300K/c.bin"};

// Whatever the queues were to begin of their own. The questions are for a server that nobody else asks.
bool haveBegunAll(DownloadQueue& first, DownloadQueue& second)
{
    const ScriptedServer elsewhere;
    const DownloadRequest question = quickRequest(elsewhere.url("/1K/a.bin"), QDir::tempPath(), 1);
    return answers(first, question) && answers(second, question);
}

// Whether the number of open requests comes to this one and stays there. On the way a download that ends may
// still be open at the server while another has begun.
bool restsAt(const ScriptedServer& server, int requests)
{
    const auto moves = [&] { return server.log().activeRequests() != requests; };
    for (const QDeadlineTimer end(patience()); !end.hasExpired();) {
        if (!QTest::qWaitFor([&] { return !moves(); }, static_cast<int>(end.remainingTime())))
            return false;
        if (!QTest::qWaitFor(moves, 300))
            return true;
    }
    return false;
}

} // namespace

void TestFetch::givesTheResultsInTheOrderOfTheRequests()
{
    ScriptedServer server{FileService()};
    const QTemporaryDir folder;
    DownloadQueue queue(QueueLimits{});
    auto requests = requestsFor(server, folder.path(), {"/4M/a.bin", "/1M/b.bin", "/1K/c.bin", "/2M/d.bin"});
    requests[1].checksum =
        Checksum{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, '\0')}; // wrong
    const Fetch fetched = fetch(queue, requests);
    QCOMPARE(fetched.ids.size(), 4);
    QVERIFY(ends(fetched));
    const QList<Expected<DownloadResult>> results = fetched.results.result();
    QCOMPARE(results.size(), 4);
    const std::array names{"a.bin", "b.bin", "c.bin", "d.bin"};
    const std::array<qint64, 4> sizes{4 << 20, 0, 1 << 10, 2 << 20};
    for (const size_t i : {0U, 2U, 3U}) {
        const Expected<DownloadResult>& result = results.at(static_cast<qsizetype>(i));
        QVERIFY(result.has_value());
        QCOMPARE(result->path, folder.filePath(QString::fromLatin1(names.at(i))));
        QCOMPARE(result->bytes, sizes.at(i));
    }
    QVERIFY(!results.at(1));
    QCOMPARE(results.at(1).error().kind, ErrorKind::ChecksumMismatch);
}

void TestFetch::isOverAtOnceWithoutRequests()
{
    DownloadQueue queue(QueueLimits{});
    const Fetch fetched = fetch(queue, {});
    QVERIFY(ends(fetched));
    QVERIFY(fetched.results.result().isEmpty());
}

void TestFetch::takesASkippedFileForASuccess()
{
    ScriptedServer server{FileService()};
    const QTemporaryDir folder;
    QFile present(folder.filePath(QStringLiteral("a.bin")));
    QVERIFY(present.open(QIODevice::WriteOnly));
    DownloadQueue queue(QueueLimits{});
    auto requests = requestsFor(server, folder.path(), {"/1M/a.bin"});
    requests[0].target.onConflict = ConflictPolicy::Skip;
    const Fetch fetched = fetch(queue, requests);
    QVERIFY(ends(fetched));
    QVERIFY(fetched.results.result().at(0).has_value());
    QCOMPARE(fetched.results.result().at(0)->path, present.fileName());
    QCOMPARE(nameOf(fetched.results.result().at(0)->kind), QLatin1String("skipped"));
}

void TestFetch::fetchesNothingButTheWeb_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::newRow("a file") << QUrl::fromLocalFile(QStringLiteral(__FILE__));
    QTest::newRow("a resource") << QUrl(QStringLiteral("qrc:/a.bin"));
    QTest::newRow("its own data") << QUrl(QStringLiteral("data:,a"));
    QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://127.0.0.1/a"));
    QTest::newRow("no scheme") << QUrl(QStringLiteral("a.bin"));
    QTest::newRow("nothing") << QUrl();
}

// Qt reads some of these by itself; a request made by a program comes here as it is.
void TestFetch::fetchesNothingButTheWeb()
{
    QFETCH(const QUrl, link);
    const QTemporaryDir folder;
    DownloadQueue queue(QueueLimits{});
    const QSignalSpy retries(&queue, &DownloadQueue::retrying);
    const Fetch fetched = fetch(queue, {quickRequest(link, folder.path(), 1)});
    QVERIFY(ends(fetched));
    const Expected<DownloadResult> result = fetched.results.result().at(0);
    QVERIFY(!result.has_value());
    QCOMPARE(nameOf(result.error().kind), nameOf(ErrorKind::UnsupportedScheme));
    QVERIFY(retries.isEmpty());
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestFetch::signsInAsALinkSays()
{
    ScriptedServer server{FileService()};
    const QTemporaryDir folder;
    DownloadQueue queue(QueueLimits{});
    QSignalSpy added(&queue, &DownloadQueue::added);
    auto requests = requestsFor(server, folder.path(), {"/1K/a.bin"});
    requests[0].url.setUserInfo(QStringLiteral("me:canary"));
    QVERIFY(ends(fetch(queue, requests)));
    QVERIFY(server.log().at(0).request.headers.value("Authorization").startsWith("Basic "));
    QVERIFY(added.first().first().value<QList<DownloadSnapshot>>().first().url.toUrl().userInfo().isEmpty());
}

void TestFetch::answersForWhatWasCancelledAndRemoved()
{
    ScriptedServer server(stalledAfter(100'000));
    const QTemporaryDir folder;
    DownloadQueue queue(QueueLimits{});
    const Fetch fetched = fetch(queue, requestsFor(server, folder.path(), {"/1M/a.bin", "/1M/b.bin"}));
    // The macro would look twice, and a request may be repeated in between.
    QVERIFY(QTest::qWaitFor([&server] { return server.log().activeRequests() >= 2; },
                            static_cast<int>(patience().count())));
    queue.cancel(fetched.ids.at(0));
    const QFuture<SegmentPositions> paused = queue.pause(fetched.ids.at(1));
    TRY_VERIFY(paused.isFinished());
    QVERIFY(!fetched.results.isFinished());
    queue.remove(fetched.ids.at(1));
    QVERIFY(ends(fetched));
    for (const Expected<DownloadResult>& result : fetched.results.result()) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }
}

void TestFetch::answersWhenTheQueueEnds()
{
    ScriptedServer server(stalledAfter(100'000));
    const QTemporaryDir folder;
    auto queue = std::make_unique<DownloadQueue>(QueueLimits{});
    const Fetch fetched = fetch(*queue, requestsFor(server, folder.path(), {"/1M/a.bin"}));
    TRY_COMPARE(server.log().activeRequests(), 1);
    queue.reset();
    QVERIFY(fetched.results.isFinished());
    QCOMPARE(fetched.results.result().at(0).error().kind, ErrorKind::Cancelled);
}

// The server answers nobody, so that none of these could have had its answer before.
void TestFetch::leavesNoFutureOpenWhenTheQueueEnds()
{
    ScriptedServer server([](const Exchange&) { return Reply(200).stallBeforeHeaders(); });
    const QTemporaryDir folder;
    auto queue = std::make_unique<DownloadQueue>(QueueLimits{});
    const DownloadId id = queue->add(quickRequest(server.url("/1M/a.bin"), folder.path(), 1));
    TRY_COMPARE(server.log().activeRequests(), 1);
    const auto probed = queue->probe(quickRequest(server.url("/1M/b.bin"), folder.path(), 1));
    const auto replaced = queue->replaceLink(id, server.url("/1M/c.bin"));
    const auto moved = queue->relocate(id, folder.filePath(QStringLiteral("d.bin")));
    const auto kept = queue->kept();
    const auto exported = queue->exportList(folder.filePath(QStringLiteral("list.json")));
    const auto imported = queue->importList(folder.filePath(QStringLiteral("none.json")));
    const auto paused = queue->pause(id);
    const auto allPaused = queue->pauseAll();
    const auto snapshot = queue->snapshot(id);
    const auto list = queue->list();
    const auto hosts = queue->hosts();
    const auto trusted = queue->trusted();
    const auto history = queue->history(id);
    queue.reset();
    QVERIFY(probed.isFinished() && probed.resultCount() == 1);
    QVERIFY(!probed.result());
    QVERIFY(replaced.isFinished() && replaced.resultCount() == 1);
    QVERIFY(moved.isFinished() && moved.resultCount() == 1);
    QVERIFY(kept.isFinished() && kept.resultCount() == 1);
    QVERIFY(exported.isFinished() && exported.resultCount() == 1);
    QVERIFY(imported.isFinished() && imported.resultCount() == 1 && !imported.result());
    QVERIFY(paused.isFinished() && paused.resultCount() == 1);
    QVERIFY(allPaused.isFinished());
    QVERIFY(snapshot.isFinished() && snapshot.resultCount() == 1);
    QVERIFY(list.isFinished() && list.resultCount() == 1);
    QVERIFY(hosts.isFinished() && hosts.resultCount() == 1);
    QVERIFY(trusted.isFinished() && trusted.resultCount() == 1);
    QVERIFY(history.isFinished() && history.resultCount() == 1);
}

void TestFetch::keepsQueuesWithinOneLimit()
{
    constexpr qint64 rate = 1'500'000;
    ScriptedServer server{FileService()};
    const QTemporaryDir folder;
    const CommonLimits common(QueueLimits{.bytesPerSecond = rate});
    DownloadQueue first({.common = common});
    DownloadQueue second({.common = common});
    QElapsedTimer timer;
    timer.start();
    const Fetch one = fetch(first, requestsFor(server, folder.path(), {"/1M/a.bin"}));
    const Fetch two = fetch(second, requestsFor(server, folder.path(), {"/1M/b.bin"}));
    QVERIFY(ends(one) && ends(two));
    // With a limit for each queue they would have taken half of that time.
    const qint64 together = qint64(2 << 20) * 1000 / rate;
    QVERIFY2(timer.elapsed() > together * 3 / 4, qPrintable(QString::number(timer.elapsed())));
}

void TestFetch::sharesTheConnectionsOfQueues()
{
    ScriptedServer server(stalledAfter(100'000));
    const QTemporaryDir folder;
    const QTemporaryDir other;
    CommonLimits common(QueueLimits{.connections = 3});
    DownloadQueue first({.common = common});
    DownloadQueue second({.common = common});
    fetch(first, requestsFor(server, folder.path(), targets));
    fetch(second, requestsFor(server, other.path(), targets));
    TRY_COMPARE(server.log().activeRequests(), 3);
    common.set(QueueLimits{.connections = 32});
    TRY_COMPARE(server.log().activeRequests(), 6);
    QCOMPARE(server.log().peakRequests(), 6);
}

// The common limits change neither by a queue's own schedule, nor by limits that are set for that queue
// later.
void TestFetch::limitsOfOneQueueLeaveTheCommonOnesAlone()
{
    ScriptedServer server(stalledAfter(100'000));
    const QTemporaryDir folder;
    const QTemporaryDir other;
    CommonLimits common(QueueLimits{.connections = 3});
    DownloadQueue first({.limits = {.schedule = WeekSchedule()}, .common = common});
    DownloadQueue second({.common = common});
    second.setLimits(QueueLimits{.connections = 32, .schedule = WeekSchedule()});
    fetch(first, requestsFor(server, folder.path(), targets));
    fetch(second, requestsFor(server, other.path(), targets));
    TRY_COMPARE(server.log().activeRequests(), 3);
    // The queue's own limits do count.
    second.setLimits(QueueLimits{.jobs = 0});
    common.set(QueueLimits{.connections = 32});
    QVERIFY(restsAt(server, 3));
    QCOMPARE(server.log().peakRequests(), 3);
}

void TestFetch::sharesDownloadsAtOnceAmongQueues()
{
    ScriptedServer server(stalledAfter(100'000));
    const QTemporaryDir folder;
    const QTemporaryDir other;
    CommonLimits common(QueueLimits{.jobsInAll = 2});
    DownloadQueue first({.limits = {.jobs = 3}, .common = common});
    DownloadQueue second({.limits = {.jobs = 3}, .common = common});
    fetch(first, requestsFor(server, folder.path(), targets));
    fetch(second, requestsFor(server, other.path(), targets));
    TRY_COMPARE(server.log().activeRequests(), 2);
    QVERIFY(haveBegunAll(first, second));
    QCOMPARE(server.log().activeRequests(), 2);
    common.set(QueueLimits{.jobsInAll = 5});
    TRY_COMPARE(server.log().activeRequests(), 5);
    // A lower limit holds at once: those that are last in their lists wait again.
    common.set(QueueLimits{.jobsInAll = 1});
    TRY_COMPARE(server.log().activeRequests(), 1);
    common.set(QueueLimits{});
    TRY_COMPARE(server.log().activeRequests(), 6);
}

void TestFetch::sharesWhatAHostIsSparedAmongQueues()
{
    ScriptedServer server(stalledAfter(100'000));
    const QTemporaryDir folder;
    const QTemporaryDir other;
    CommonLimits common(QueueLimits{.eachHost = {.downloads = 1}});
    DownloadQueue first({.common = common});
    DownloadQueue second({.common = common});
    fetch(first, requestsFor(server, folder.path(), targets));
    TRY_COMPARE(server.log().activeRequests(), 1);
    fetch(second, requestsFor(server, other.path(), targets));
    QVERIFY(haveBegunAll(first, second));
    QCOMPARE(server.log().activeRequests(), 1);
    // A place that one queue gives back is the other's.
    first.setLimits(QueueLimits{.jobs = 0});
    TRY_VERIFY(filesIn(other.path()).size() > 0);
    TRY_COMPARE(server.log().activeRequests(), 1);
}

void TestFetch::sharesAScheduleAmongQueues()
{
    ScriptedServer server(stalledAfter(100'000));
    const QTemporaryDir folder;
    const QTemporaryDir other;
    WeekSchedule quiet;
    quiet.hours.fill(HourRule::Paused);
    CommonLimits common(QueueLimits{.schedule = quiet});
    DownloadQueue first({.common = common});
    DownloadQueue second({.common = common});
    fetch(first, requestsFor(server, folder.path(), targets));
    fetch(second, requestsFor(server, other.path(), targets));
    QVERIFY(haveBegunAll(first, second));
    QCOMPARE(server.log().size(), 0);
    common.set(QueueLimits{});
    TRY_COMPARE(server.log().activeRequests(), 6);
    common.set(QueueLimits{.schedule = quiet});
    TRY_COMPARE(server.log().activeRequests(), 0);
}

void TestFetch::sharesLimitsWithAListInAStore()
{
    ScriptedServer server(stalledAfter(100'000));
    const QTemporaryDir folder;
    const QTemporaryDir other;
    CommonLimits common(QueueLimits{.connections = 3});
    DownloadQueue first({.common = common, .storePath = folder.filePath(QStringLiteral("list.db"))});
    DownloadQueue second({.common = common, .storePath = other.filePath(QStringLiteral("list.db"))});
    first.add(requestsFor(server, folder.path(), targets));
    second.add(requestsFor(server, other.path(), targets));
    TRY_COMPARE(server.log().activeRequests(), 3);
    QVERIFY(!QTest::qWaitFor([&] { return server.log().activeRequests() > 3; }, 300));
    common.set(QueueLimits{.connections = 32});
    TRY_COMPARE(server.log().activeRequests(), 6);
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
