#include "tests/support/file_check.h"
#include "tests/support/patience.h"
#include "tests/support/proxy_server.h"
#include "tests/support/scripted_server.h"
#include "tests/system/download_run.h"
#include "tests/system/kept_queue.h"

#include <QElapsedTimer>
#include <QTest>

#include <numeric>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

// Small, so that what the server has handed over is near what was read.
const ScriptedServer::Options shallow{.sendBuffer = 32 * 1024};
constexpr qint64 kib = 1024;

struct Queue
{
    QTemporaryDir folder;
    KeptQueue kept;

    explicit Queue(QueueLimits limits)
        : kept(folder.filePath(QStringLiteral("list.db")), limits)
    {
    }

    DownloadId add(const QUrl& url, int connections)
    {
        return kept.queue().add(quickRequest(url, folder.path(), connections));
    }
    qint64 bytes() const
    {
        qint64 sum = 0;
        for (const DownloadId id : kept.ids())
            sum += kept.snapshot(id).bytes;
        return sum;
    }
    // Bytes a second until so many more were read, from one piece of news to another; 0 if they never are.
    double speedOver(qint64 more) const
    {
        constexpr int patience = 20'000;
        const auto comesTo = [this](qint64 count) {
            return QTest::qWaitFor([=, this] { return bytes() >= count; }, patience);
        };
        QElapsedTimer elapsed;
        if (!comesTo(bytes() + 1))
            return 0;
        const qint64 before = bytes();
        elapsed.start();
        if (!comesTo(before + more))
            return 0;
        return static_cast<double>(bytes() - before) / (static_cast<double>(elapsed.nsecsElapsed()) * 1e-9);
    }
    QString path(const QString& name) const { return folder.filePath(name); }
};

qint64 bytesOf(const ExchangeLog& log, const QByteArray& target)
{
    qint64 sum = 0;
    for (const ExchangeRecord& record : log.records()) {
        if (record.request.target == target)
            sum += record.bodyBytes;
    }
    return sum;
}

} // namespace

// What one server sees of the limits on many downloads. The tolerances are for a busy machine; tests/bench
// has the exact measurement.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allTogetherKeepTheRate();
    void theServerIsNotFarAheadOfALowRate();
    void asksForNoPieceAgainWhileItsBytesWait_data();
    void asksForNoPieceAgainWhileItsBytesWait();
    void aRateIsChangedLive();
    void sharesTheRateEvenly();
    void aSmallFileIsNotStarved();
    void aHostHasNoMoreConnectionsThanItIsToHave();
    void aHostHasNoMoreDownloadsThanItIsToHave();
    void everyDownloadHasAConnectionBeforeOneHasMany();
    void requestsToAHostKeepTheirDistance();
    void aDownloadHasALimitOfItsOwnThatIsChangedLive();
    void theSchedulePausesAndGoesOn();
    void theScheduleLiftsTheLimit();
    void whatIsKnownOfHostsIsListedAndForgotten();
};

void TestLimits::allTogetherKeepTheRate()
{
    ScriptedServer server(FileService(), shallow);
    constexpr qint64 rate = 3000 * kib;
    Queue queue({.bytesPerSecond = rate});
    QList<DownloadId> ids;
    for (const char* target : {"/200M/a.bin", "/200M/b.bin", "/200M/c.bin"})
        ids.append(queue.add(server.url(target), 2));
    for (const DownloadId id : std::as_const(ids))
        QVERIFY(queue.kept.reachesBytes(id, 100 * kib));
    const double speed = queue.speedOver(2 * rate);
    QVERIFY2(speed > 0.8 * rate && speed < 1.2 * rate, qPrintable(QString::number(speed / rate)));
}

// What it has sent is in the buffers of the system, and came over the line in one burst.
void TestLimits::theServerIsNotFarAheadOfALowRate()
{
    ScriptedServer server(FileService(), shallow);
    constexpr qint64 rate = 32 * kib;
    Queue queue({.bytesPerSecond = rate});
    queue.add(server.url("/200M/a.bin"), 1);
    qint64 furthestAhead = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            furthestAhead = std::max(furthestAhead, server.log().bytesSent() - queue.bytes());
            return queue.bytes() >= 3 * rate;
        },
        20'000));
    QVERIFY2(furthestAhead <= 2 * rate, qPrintable(QString::number(furthestAhead)));
}

void TestLimits::asksForNoPieceAgainWhileItsBytesWait_data()
{
    QTest::addColumn<bool>("hasProxy");
    QTest::newRow("from the server itself") << false;
    // Nothing bounds what comes ahead of the limit.
    QTest::newRow("through SOCKS5") << true;
}

// Each connection waits long for its turn with bytes that are here already. They are not slow.
void TestLimits::asksForNoPieceAgainWhileItsBytesWait()
{
    QFETCH(const bool, hasProxy);
    ScriptedServer server{FileService()};
    const ProxyServer proxy({.kind = tributary::test::ProxyKind::Socks5});
    Queue queue({.bytesPerSecond = 1024 * kib});
    constexpr int connections = 8;
    DownloadRequest request = quickRequest(server.url("/3M/a.bin"), queue.folder.path(), connections);
    if (hasProxy)
        request.network.proxy = {
            .kind = tributary::ProxyKind::Socks5, .host = QStringLiteral("127.0.0.1"), .port = proxy.port()};
    const DownloadId id = queue.kept.queue().add(request);
    QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
    const qsizetype asked = std::ssize(server.log().records());
    QVERIFY2(asked <= 2 * connections, qPrintable(QString::number(asked)));
}

void TestLimits::aRateIsChangedLive()
{
    ScriptedServer server(FileService(), shallow);
    Queue queue({.bytesPerSecond = 200 * kib});
    const DownloadId id = queue.add(server.url("/200M/a.bin"), 2);
    QVERIFY(queue.kept.reachesBytes(id, 100 * kib));
    queue.kept.queue().setLimits({.bytesPerSecond = 2000 * kib});
    QVERIFY(queue.kept.reachesBytes(id, 2000 * kib));
    const double speed = queue.speedOver(2000 * kib);
    QVERIFY2(speed > 1200 * kib && speed < 2800 * kib, qPrintable(QString::number(speed)));
}

void TestLimits::sharesTheRateEvenly()
{
    ScriptedServer server(FileService(), shallow);
    Queue queue({.bytesPerSecond = 1600 * kib});
    const DownloadId one = queue.add(server.url("/200M/a.bin"), 1);
    const DownloadId many = queue.add(server.url("/200M/b.bin"), 6);
    QVERIFY(queue.kept.reachesBytes(one, 200 * kib));
    QVERIFY(queue.kept.reachesBytes(many, 200 * kib));
    const qint64 ofOne = queue.kept.snapshot(one).bytes;
    const qint64 ofMany = queue.kept.snapshot(many).bytes;
    QVERIFY(queue.kept.reachesBytes(many, ofMany + 800 * kib));
    const auto share =
        static_cast<double>(queue.kept.snapshot(one).bytes - ofOne) / static_cast<double>(800 * kib);
    QVERIFY2(share > 0.7 && share < 1.4, qPrintable(QString::number(share)));
}

void TestLimits::aSmallFileIsNotStarved()
{
    ScriptedServer server(FileService(), shallow);
    Queue queue({.jobs = 8, .bytesPerSecond = 400 * kib});
    QList<DownloadId> large;
    for (const char* target : {"/200M/a.bin", "/200M/b.bin", "/200M/c.bin"})
        large.append(queue.add(server.url(target), 4));
    const auto bytesOfTheLarge = [&] {
        return std::accumulate(large.cbegin(), large.cend(), qint64{0}, [&](qint64 sum, DownloadId id) {
            return sum + queue.kept.snapshot(id).bytes;
        });
    };
    for (const DownloadId id : std::as_const(large))
        QVERIFY(queue.kept.reachesBytes(id, 50 * kib));
    const qint64 before = bytesOfTheLarge();
    const DownloadId small = queue.add(server.url("/100K/small.bin"), 1);
    QVERIFY(queue.kept.reaches(small, DownloadState::Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/100K/small.bin"), queue.path(QStringLiteral("small.bin"))),
             QString());
    // A quarter of all was its share.
    const qint64 meanwhile = bytesOfTheLarge() - before;
    QVERIFY2(meanwhile < 700 * kib, qPrintable(QString::number(meanwhile)));
}

void TestLimits::aHostHasNoMoreConnectionsThanItIsToHave()
{
    ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.rate(2'000'000); }));
    Queue queue({.eachHost = {.connections = 3}});
    const DownloadId a = queue.add(server.url("/4M/a.bin"), 4);
    const DownloadId b = queue.add(server.url("/4M/b.bin"), 4);
    QVERIFY(queue.kept.reaches(a, DownloadState::Finished));
    QVERIFY(queue.kept.reaches(b, DownloadState::Finished));
    QCOMPARE(server.log().peakRequests(), 3);
    for (const char* name : {"a.bin", "b.bin"})
        QCOMPARE(
            differenceFrom(*VirtualFile::atPath(QByteArray("/4M/") + name), queue.path(QLatin1String(name))),
            QString());
}

void TestLimits::aHostHasNoMoreDownloadsThanItIsToHave()
{
    const auto slow = FileService().then([](const Exchange&, Reply reply) { return reply.rate(200'000); });
    ScriptedServer busy(slow);
    ScriptedServer free;
    Queue queue({.jobs = 4, .eachHost = {.downloads = 1}});
    const DownloadId first = queue.add(busy.url("/100K/a.bin"), 1);
    const DownloadId second = queue.add(busy.url("/100K/b.bin"), 1);
    const DownloadId gone = queue.add(busy.url("/100K/c.bin"), 1);
    const DownloadId other = queue.add(free.url("/100K/d.bin"), 1);
    QVERIFY(queue.kept.reaches(other, DownloadState::Finished));
    QCOMPARE(queue.kept.state(second), DownloadState::Queued);
    // Who is held back can be paused, and is then not started.
    queue.kept.queue().pause(gone);
    QVERIFY(queue.kept.reaches(second, DownloadState::Finished));
    QCOMPARE(queue.kept.state(first), DownloadState::Finished);
    QCOMPARE(queue.kept.state(gone), DownloadState::Paused);
    QCOMPARE(busy.log().peakRequests(), 1);
    queue.kept.queue().resume({gone});
    QVERIFY(queue.kept.reaches(gone, DownloadState::Finished));
}

void TestLimits::everyDownloadHasAConnectionBeforeOneHasMany()
{
    ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.rate(500'000); }));
    Queue queue({.jobs = 8, .connections = 4});
    const DownloadId greedy = queue.add(server.url("/200M/a.bin"), 4);
    QTRY_COMPARE_WITH_TIMEOUT(queue.kept.snapshot(greedy).connections.size(), 4, 20'000);
    const DownloadId later = queue.add(server.url("/100K/b.bin"), 4);
    QVERIFY(queue.kept.reaches(later, DownloadState::Finished));
    QCOMPARE(queue.kept.state(greedy), DownloadState::Downloading);
    // And then it may have them all again.
    QTRY_COMPARE_WITH_TIMEOUT(queue.kept.snapshot(greedy).connections.size(), 4, 20'000);
}

void TestLimits::requestsToAHostKeepTheirDistance()
{
    ScriptedServer server;
    Queue queue({.jobs = 8, .eachHost = {.delay = 120ms}});
    QList<DownloadId> ids;
    for (const char* target : {"/10K/a.bin", "/10K/b.bin", "/10K/c.bin", "/10K/d.bin", "/10K/e.bin"})
        ids.append(queue.add(server.url(target), 2));
    for (const DownloadId id : std::as_const(ids))
        QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
    const auto records = server.log().records();
    QCOMPARE(records.size(), size_t{5});
    // On the way one may be held up, and the next not; over all of them that is evened out.
    QVERIFY(records.back().began - records.front().began >= 4 * 120ms - 60ms);
}

void TestLimits::aDownloadHasALimitOfItsOwnThatIsChangedLive()
{
    ScriptedServer server(FileService(), shallow);
    Queue queue({});
    DownloadRequest request = quickRequest(server.url("/16M/a.bin"), queue.folder.path(), 1);
    request.bytesPerSecond = 200 * kib;
    const DownloadId id = queue.kept.queue().add(request);
    QVERIFY(queue.kept.reachesBytes(id, 100 * kib));
    QVERIFY(!QTest::qWaitFor([&] { return queue.kept.snapshot(id).bytes > 400 * kib; }, 500));
    QCOMPARE(queue.kept.snapshot(id).ownLimit, 200 * kib);
    queue.kept.queue().setRate({id}, std::nullopt);
    TRY_VERIFY(!queue.kept.snapshot(id).ownLimit);
    QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
}

void TestLimits::theSchedulePausesAndGoesOn()
{
    ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.rate(1'000'000); }));
    WeekSchedule quiet;
    quiet.hours.fill(HourRule::Paused);
    Queue queue({.schedule = quiet});
    const DownloadId a = queue.add(server.url("/2M/a.bin"), 2);
    const DownloadId b = queue.add(server.url("/2M/b.bin"), 2);
    QVERIFY(queue.kept.reaches(b, DownloadState::Queued));
    QVERIFY(!QTest::qWaitFor([&] { return server.log().size() > 0; }, 200));
    queue.kept.queue().setLimits({});
    QVERIFY(queue.kept.reachesBytes(a, 200'000));
    queue.kept.queue().setLimits({.schedule = quiet});
    QVERIFY(queue.kept.reaches(a, DownloadState::Queued));
    QVERIFY(queue.kept.reaches(b, DownloadState::Queued));
    TRY_COMPARE(server.log().activeRequests(), 0);
    queue.kept.queue().setLimits({});
    for (const DownloadId id : {a, b})
        QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/2M/a.bin"), queue.path(QStringLiteral("a.bin"))),
             QString());
    // It went on from where it was.
    QVERIFY(bytesOf(server.log(), "/2M/a.bin") < 4096 * kib);
}

void TestLimits::theScheduleLiftsTheLimit()
{
    ScriptedServer server(FileService(), shallow);
    WeekSchedule free;
    Queue queue({.bytesPerSecond = 10 * kib, .schedule = free});
    QVERIFY(queue.kept.reaches(queue.add(server.url("/4M/a.bin"), 2), DownloadState::Finished));
    WeekSchedule limited;
    limited.hours.fill(HourRule::Limited);
    queue.kept.queue().setLimits({.bytesPerSecond = 10 * kib, .schedule = limited});
    const DownloadId slow = queue.add(server.url("/4M/b.bin"), 2);
    QVERIFY(queue.kept.reachesBytes(slow, 4 * kib));
    QVERIFY(!QTest::qWaitFor([&] { return queue.kept.snapshot(slow).bytes > 200 * kib; }, 300));
}

void TestLimits::whatIsKnownOfHostsIsListedAndForgotten()
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

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
