#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/limited_queue.h"

#include <QTest>
#include <QTimer>

#include <atomic>
#include <memory>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// How a server sees the limits for one host, and what is remembered of the connections that a host takes.
class TestHostLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostHasNoMoreConnectionsThanItIsToHave();
    void aHostHasNoMoreDownloadsThanItIsToHave();
    void everyDownloadHasAConnectionBeforeOneHasMany();
    void requestsToAHostKeepTheirDistance();
    void whatIsKnownOfHostsIsListedAndForgotten();
    void aHostThatDropsAllForOneTooManyIsProvokedNoMore();
};

void TestHostLimits::aHostHasNoMoreConnectionsThanItIsToHave()
{
    ScriptedServer server;
    // Nothing ends meanwhile, so once both files have their part of the places, no place changes hands.
    server.holdBeyond(100'000);
    LimitedQueue queue({.eachHost = {.connections = 3}});
    const DownloadId a = queue.add(server.url("/4M/a.bin"), 4);
    const DownloadId b = queue.add(server.url("/4M/b.bin"), 4);
    TRY_VERIFY(server.log().countMatching(
                   [](const ExchangeRecord& record) { return record.request.path() == "/4M/b.bin"; }) > 0);
    TRY_COMPARE(server.log().activeRequests(), 3);
    server.letGo();
    QVERIFY(queue.kept.reaches(a, DownloadState::Finished));
    QVERIFY(queue.kept.reaches(b, DownloadState::Finished));
    QCOMPARE(server.log().peakRequests(), 3);
    for (const char* name : {"a.bin", "b.bin"})
        QCOMPARE(
            differenceFrom(*VirtualFile::atPath(QByteArray("/4M/") + name), queue.path(QLatin1String(name))),
            QString());
}

void TestHostLimits::aHostHasNoMoreDownloadsThanItIsToHave()
{
    ScriptedServer busy(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallAfter(50'000); }));
    ScriptedServer free;
    LimitedQueue queue({.jobs = 4, .eachHost = {.downloads = 1}});
    const DownloadId first = queue.add(busy.url("/100K/a.bin"), 1);
    const DownloadId second = queue.add(busy.url("/100K/b.bin"), 1);
    const DownloadId gone = queue.add(busy.url("/100K/c.bin"), 1);
    const DownloadId other = queue.add(free.url("/100K/d.bin"), 1);
    QVERIFY(queue.kept.reaches(other, DownloadState::Finished));
    QCOMPARE(queue.kept.state(second), DownloadState::Queued);
    busy.setScript(FileService().atRate(200'000));
    busy.dropAll();
    // A download that is held back can be paused, and is then not started.
    queue.kept.queue().pause(gone);
    QVERIFY(queue.kept.reaches(second, DownloadState::Finished));
    QCOMPARE(queue.kept.state(first), DownloadState::Finished);
    QCOMPARE(queue.kept.state(gone), DownloadState::Paused);
    QCOMPARE(busy.log().peakRequests(), 1);
    queue.kept.queue().resume({gone});
    QVERIFY(queue.kept.reaches(gone, DownloadState::Finished));
}

void TestHostLimits::everyDownloadHasAConnectionBeforeOneHasMany()
{
    ScriptedServer server(FileService().atRate(500'000));
    LimitedQueue queue({.jobs = 8, .connections = 4});
    const DownloadId greedy = queue.add(server.url("/200M/a.bin"), 4);
    TRY_COMPARE(queue.kept.snapshot(greedy).connections.size(), 4);
    const DownloadId later = queue.add(server.url("/100K/b.bin"), 4);
    QVERIFY(queue.kept.reaches(later, DownloadState::Finished));
    QCOMPARE(queue.kept.state(greedy), DownloadState::Downloading);
    // When the other download is done, the first one may have all connections again.
    TRY_COMPARE(queue.kept.snapshot(greedy).connections.size(), 4);
}

void TestHostLimits::requestsToAHostKeepTheirDistance()
{
    const ScriptedServer server;
    QElapsedTimer sinceTheServerBegan;
    sinceTheServerBegan.start();
    LimitedQueue queue({.jobs = 8, .eachHost = {.delay = 120ms}});
    QList<DownloadId> ids;
    const std::chrono::milliseconds added(sinceTheServerBegan.elapsed());
    for (const char* target : {"/10K/a.bin", "/10K/b.bin", "/10K/c.bin", "/10K/d.bin", "/10K/e.bin"})
        ids.append(queue.add(server.url(target), 2));
    for (const DownloadId id : std::as_const(ids))
        QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
    const auto records = server.log().records();
    QCOMPARE(records.size(), size_t{5});
    // A request may be held up on its way, and the next not; but none is heard before it was sent.
    QVERIFY(records.back().began - added >= 4 * 120ms - 60ms);
}

void TestHostLimits::whatIsKnownOfHostsIsListedAndForgotten()
{
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.activeRequests > 2 ? Reply(503) : reply.rate(4'000'000);
    }));
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("list.db"));
    const QString host = QStringLiteral("http://127.0.0.1:%1").arg(server.port());
    {
        KeptQueue first(store);
        const DownloadId id = first.queue().add(quickRequest(server.url("/8M/a.bin"), folder.path(), 6));
        QVERIFY(first.reaches(id, DownloadState::Finished));
    }
    KeptQueue second(store);
    QVERIFY(second.opens());
    QFuture<QList<HostProfile>> known = second.queue().hosts();
    TRY_VERIFY(known.isFinished());
    QCOMPARE(known.result().size(), 1);
    QCOMPARE(known.result().first().host, host);
    QCOMPARE(known.result().first().connectionsTaken, std::optional(2));
    QCOMPARE(known.result().first().rangesTrusted, Learned::Yes);
    second.queue().forgetHosts({host});
    known = second.queue().hosts();
    TRY_VERIFY(known.isFinished());
    QCOMPARE(known.result(), QList<HostProfile>());
}

// It takes two lines, drops all where a third one comes, and answers nobody for a while then.
void TestHostLimits::aHostThatDropsAllForOneTooManyIsProvokedNoMore()
{
    const auto isCross = std::make_shared<std::atomic_bool>(false);
    ScriptedServer server(FileService().then([isCross](const Exchange& exchange, Reply reply) {
        if (*isCross)
            return reply.noAnswer(Cut::Reset);
        return exchange.activeRequests > 2 ? reply.stallBeforeHeaders() : reply.rate(4'000'000);
    }));
    int drops = 0;
    QTimer watch;
    watch.callOnTimeout(&watch, [&] {
        if (*isCross || server.log().activeRequests() <= 2)
            return;
        ++drops;
        *isCross = true;
        server.dropAll();
        QTimer::singleShot(500ms, &watch, [isCross] { *isCross = false; });
    });
    watch.start(5ms);
    LimitedQueue queue({.jobs = 1});
    DownloadRequest request = quickRequest(server.url("/16M/a.bin"), queue.folder.path(), 4);
    request.retry.tries = 200;
    const DownloadId id = queue.kept.queue().add(request);
    QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/16M/a.bin"), queue.path(QStringLiteral("a.bin"))),
             QString());
    // Before the first answers nobody knows whether the second line is taken.
    QVERIFY2(drops >= 1 && drops <= 2, qPrintable(QString::number(drops)));
    QFuture<QList<HostProfile>> known = queue.kept.queue().hosts();
    TRY_VERIFY(known.isFinished());
    QCOMPARE(known.result().size(), 1);
    QVERIFY(known.result().first().connectionsTaken.value_or(4) <= 2);
}

QTEST_GUILESS_MAIN(TestHostLimits)
#include "tst_host_limits.moc"
