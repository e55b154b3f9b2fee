#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/limited_queue.h"

#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <ranges>

using namespace tributary;
using namespace tributary::test;

namespace {

// Small, so that what the server has handed over is near what was read.
const ScriptedServer::Options shallow{.sendBuffer = 32 * 1024};
constexpr qint64 kib = 1024;

// A test passes when one of so many rounds goes as it should: a busy machine may keep all threads from
// running for a while, and then the line seems slow, or one download has more of it than the other.
constexpr int rounds = 5;

// What the system's buffers hold of one line on loopback: 32 MiB where it receives and 4 MiB where it sends,
// as Linux lets them grow.
constexpr qint64 heldByALine = 36 * 1024 * kib;

qint64 bytesOf(const ExchangeLog& log, const QByteArray& target, int since = 0)
{
    qint64 sum = 0;
    for (const ExchangeRecord& record : log.records() | std::views::drop(since)) {
        if (record.request.target == target)
            sum += record.bodyBytes;
    }
    return sum;
}

qint64 lengthAsked(const ExchangeRecord& record)
{
    const AskedRange range = record.request.range().value_or(AskedRange{});
    return range.last.value_or(-1) + 1 - range.first.value_or(0);
}

// How far the server was ahead of what was read, at most, until so much was read; nothing if it never was.
// What was sent is looked at first, so that a pause of this thread makes the difference less and not more.
std::optional<qint64> furthestAhead(const ScriptedServer& server, LimitedQueue& queue, DownloadId id,
                                    qint64 bytes)
{
    qint64 furthest = 0;
    const QDeadlineTimer end(patience());
    while (!end.hasExpired()) {
        const qint64 sent = server.log().bytesSent();
        const QFuture<std::optional<DownloadSnapshot>> now = queue.kept.queue().snapshot(id);
        if (!QTest::qWaitFor([&] { return now.isFinished(); }, static_cast<int>(patience().count())))
            return std::nullopt;
        const qint64 read = now.result().value_or(DownloadSnapshot{}).bytes;
        furthest = std::max(furthest, sent - read);
        if (read >= bytes)
            return furthest;
    }
    return std::nullopt;
}

qint64 speedOfConnections(const DownloadSnapshot& download)
{
    return std::accumulate(download.connections.begin(), download.connections.end(), qint64{0},
                           [](qint64 sum, const auto& one) { return sum + one.bytesPerSecond; });
}

// The number of connections that a person allows makes no difference under a limit.
void addNumbersOfConnections()
{
    QTest::addColumn<ConnectionChoice>("connections");
    QTest::newRow("auto") << ConnectionChoice{.growth = ConnectionGrowthKind::Automatic, .most = 16};
    QTest::newRow("eight") << ConnectionChoice{.growth = ConnectionGrowthKind::Fixed, .most = 8};
    QTest::newRow("sixteen") << ConnectionChoice{.growth = ConnectionGrowthKind::Fixed, .most = 16};
}

// How long the files take, all added at once; nothing if they never end.
std::optional<double> secondsFor(int files, const ScriptedServer& server, const QueueLimits& limits)
{
    LimitedQueue queue(limits);
    QList<DownloadRequest> requests;
    for (int i = 0; i < files; ++i) {
        DownloadRequest request =
            quickRequest(server.url("/50K/" + QByteArray::number(i) + ".bin"), queue.folder.path(), 8);
        request.connections.growth = ConnectionGrowthKind::Automatic;
        requests.append(request);
    }
    QElapsedTimer elapsed;
    elapsed.start();
    queue.kept.queue().add(requests);
    const auto areAllThere = [&] { return queue.kept.totals().in(DownloadState::Finished) == files; };
    if (!QTest::qWaitFor(areAllThere, static_cast<int>(slowed(std::chrono::seconds(60)).count())))
        return std::nullopt;
    return static_cast<double>(elapsed.nsecsElapsed()) * 1e-9;
}

} // namespace

// How one server sees the limits on speed. The tolerances are for a busy machine; tests/bench has the exact
// measurement.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allTogetherKeepTheRate();
    void theServerIsNotFarAhead_data();
    void theServerIsNotFarAhead();
    void asksForMoreAtATimeWhereTheLineIsSlower();
    void asksForLessOnceALimitComes();
    void asksForNothingAnewUnderALimitAboveTheLine();
    void tellsHowFastConnectionsAreOverAllTheirPieces();
    void asksForNoPieceAgainWhileItsBytesWait_data();
    void asksForNoPieceAgainWhileItsBytesWait();
    void holdsLittleOfOneStream_data();
    void holdsLittleOfOneStream();
    void aRateIsChangedLive();
    void sharesTheRateEvenly();
    void aSmallFileIsNotStarved();
    void manySmallFilesReachTheLimit_data();
    void manySmallFilesReachTheLimit();
    void asksSeldomUnderALimit_data();
    void asksSeldomUnderALimit();
    void opensMoreWhereEachConnectionIsSlow_data();
    void opensMoreWhereEachConnectionIsSlow();
    void fewerConnectionsHoldAtOnce();
    void aDownloadHasALimitOfItsOwnThatIsChangedLive();
    void theSchedulePausesAndGoesOn();
    void theScheduleLiftsTheLimit();
};

void TestLimits::allTogetherKeepTheRate()
{
    ScriptedServer server(FileService(), shallow);
    constexpr qint64 rate = 3000 * kib;
    LimitedQueue queue({.bytesPerSecond = rate});
    QList<DownloadId> ids;
    for (const char* target : {"/200M/a.bin", "/200M/b.bin", "/200M/c.bin"})
        ids.append(queue.add(server.url(target), 2));
    for (const DownloadId id : std::as_const(ids))
        QVERIFY(queue.kept.reachesBytes(id, 100 * kib));
    QVERIFY(queue.keeps(rate));
}

void TestLimits::theServerIsNotFarAhead_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<int>("connections");
    QTest::newRow("of a low rate") << 32 * kib << 1;
    QTest::newRow("of a usual rate") << 2000 * kib << 4;
    QTest::newRow("of a rate that wants several connections") << 8000 * kib << 4;
}

// The bytes that the server has sent beyond those that were read are in the system's buffers: they came over
// the line in one burst.
void TestLimits::theServerIsNotFarAhead()
{
    QFETCH(const qint64, rate);
    QFETCH(const int, connections);
    qint64 least = std::numeric_limits<qint64>::max();
    for (int round = 0; round < rounds && least > 2 * rate; ++round) {
        const ScriptedServer server{FileService()};
        LimitedQueue queue({.bytesPerSecond = rate});
        const DownloadId id = queue.add(server.url("/200M/a.bin"), connections);
        const std::optional<qint64> furthest = furthestAhead(server, queue, id, 3 * rate);
        QVERIFY(furthest);
        least = std::min(least, *furthest);
    }
    QVERIFY2(least <= 2 * rate, qPrintable(QString::number(least)));
}

// On a slow line few bytes are on their way, and waiting for answers would make them fewer.
void TestLimits::asksForMoreAtATimeWhereTheLineIsSlower()
{
    constexpr qint64 line = 1000 * kib;
    constexpr qint64 rate = 4000 * kib;
    ScriptedServer server(FileService().atRate(line));
    LimitedQueue queue({.bytesPerSecond = rate});
    const DownloadId id = queue.add(server.url("/200M/a.bin"), 1);
    QVERIFY(queue.kept.reachesBytes(id, 8 * line));
    qint64 largest = 0;
    for (const ExchangeRecord& record : server.log().records())
        largest = std::max(largest, lengthAsked(record));
    QVERIFY2(largest > rate, qPrintable(QString::number(largest)));
    // Without a limit it would be all that is left.
    QVERIFY2(largest < 40 * rate, qPrintable(QString::number(largest)));
}

void TestLimits::asksForLessOnceALimitComes()
{
    ScriptedServer server(FileService().atRate(20'000 * kib));
    LimitedQueue queue({});
    const DownloadId id = queue.add(server.url("/2000M/a.bin"), 4);
    QVERIFY(queue.kept.reachesBytes(id, 40'000 * kib));
    constexpr qint64 rate = 1000 * kib;
    // The requests for most of the file are given up, and small ones come in their place.
    const auto openForMuch = [&server] {
        return server.log().countMatching([](const ExchangeRecord& record) {
            return record.ending == Ending::StillGoing && lengthAsked(record) >= 8 * rate;
        });
    };
    TRY_VERIFY(openForMuch() > 0);
    queue.kept.queue().setLimits({.bytesPerSecond = rate});
    TRY_COMPARE(openForMuch(), 0);
    const int asked = server.log().size();
    QVERIFY(queue.kept.reachesBytes(id, queue.bytes() + 3 * rate));
    QCOMPARE(openForMuch(), 0);
    TRY_VERIFY(server.log().size() > asked);
}

void TestLimits::asksForNothingAnewUnderALimitAboveTheLine()
{
    ScriptedServer server(FileService().atRate(10'000 * kib));
    LimitedQueue queue({});
    const DownloadId id = queue.add(server.url("/4000M/a.bin"), 4);
    // Beyond the first piece.
    QVERIFY(queue.kept.reachesBytes(id, 8000 * kib));
    const int asked = server.log().size();
    for (int change = 0; change < 10; ++change) {
        queue.kept.queue().setRate({id}, (200'000 + change) * kib);
        QVERIFY(queue.kept.reachesBytes(id, queue.bytes() + 4000 * kib));
    }
    // One for each change would be ten; on a busy machine a connection that is held up has its rest given to
    // another.
    QVERIFY2(server.log().size() < asked + 10, qPrintable(QString::number(server.log().size() - asked)));
}

void TestLimits::tellsHowFastConnectionsAreOverAllTheirPieces()
{
    ScriptedServer server{FileService()};
    // A rate at which four connections are worth their while.
    constexpr qint64 rate = 8000 * kib;
    LimitedQueue queue({.bytesPerSecond = rate});
    const DownloadId id = queue.add(server.url("/200M/a.bin"), 4);
    QVERIFY(queue.kept.reachesBytes(id, 3 * rate));
    QList<qint64> all;
    QObject::connect(&queue.kept.queue(), &DownloadQueue::progressed, &queue.kept.queue(),
                     [&all](const QList<DownloadSnapshot>& changed) {
                         for (const DownloadSnapshot& download : changed)
                             all.append(speedOfConnections(download));
                     });
    const auto isSo = [&all] { return std::ranges::min(all) > rate / 3 && std::ranges::max(all) < 2 * rate; };
    for (int round = 0; round < rounds && (all.isEmpty() || !isSo()); ++round) {
        all.clear();
        TRY_VERIFY(all.size() >= 10);
    }
    QVERIFY2(
        isSo(),
        qPrintable(QStringLiteral("from %1 to %2").arg(std::ranges::min(all)).arg(std::ranges::max(all))));
}

void TestLimits::asksForNoPieceAgainWhileItsBytesWait_data()
{
    QTest::addColumn<bool>("hasProxy");
    QTest::newRow("from the server itself") << false;
    QTest::newRow("through SOCKS5") << true;
}

// Connections wait long for their turn although their bytes are here; they must not be taken for slow ones.
// The best of some rounds counts, because on a busy machine that does not reach the limit some are slow.
void TestLimits::asksForNoPieceAgainWhileItsBytesWait()
{
    QFETCH(const bool, hasProxy);
    constexpr int connections = 4;
    constexpr qint64 size = 16 * 1024 * kib;
    qint64 asked = 0;
    for (int round = 0; round < rounds && asked != size; ++round) {
        ScriptedServer server{FileService()};
        const ProxyServer proxy({.kind = tributary::test::ProxyKind::Socks5});
        LimitedQueue queue({.bytesPerSecond = connections * 2048 * kib});
        DownloadRequest request = quickRequest(server.url("/16M/a.bin"), queue.folder.path(), connections);
        if (hasProxy)
            request.network.proxy = {.kind = tributary::ProxyKind::Socks5,
                                     .host = QStringLiteral("127.0.0.1"),
                                     .port = proxy.port()};
        const DownloadId id = queue.kept.queue().add(request);
        QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
        asked = 0;
        for (const ExchangeRecord& record : server.log().records())
            asked += lengthAsked(record);
        // A busy machine may send the whole of each answer before the next request is read.
        QVERIFY2(server.log().peakConnections() > 1,
                 qPrintable(QString::number(server.log().peakConnections())));
    }
    QCOMPARE(asked, size);
}

void TestLimits::holdsLittleOfOneStream_data()
{
    QTest::addColumn<bool>("hasProxy");
    QTest::newRow("from the server itself") << false;
    QTest::newRow("through SOCKS5") << true;
}

// A server without ranges is asked once for all of it. What is not read has to stay there, or it would lie in
// the memory of this program: what the buffers of the system hold, of every line on the way, is far less.
// With a SOCKS proxy there are three lines: from the server to the proxy, from there to this program, and
// within it to Qt's network.
void TestLimits::holdsLittleOfOneStream()
{
    QFETCH(const bool, hasProxy);
    const QByteArray target = "/400M/a.bin";
    const ScriptedServer server(FileService().add(
        target, ServedFile{.content = *VirtualFile::atPath(target), .ranges = ServedFile::Ranges::Ignored}));
    const ProxyServer proxy({.kind = tributary::test::ProxyKind::Socks5});
    constexpr qint64 rate = 1000 * kib;
    LimitedQueue queue({.bytesPerSecond = rate});
    DownloadRequest request = quickRequest(server.url(target), queue.folder.path(), 4);
    if (hasProxy)
        request.network.proxy = {
            .kind = tributary::ProxyKind::Socks5, .host = QStringLiteral("127.0.0.1"), .port = proxy.port()};
    const DownloadId id = queue.kept.queue().add(request);
    QVERIFY(queue.kept.reachesBytes(id, 3 * rate));
    const qint64 ahead = server.log().bytesSent() - queue.bytes();
    const int lines = hasProxy ? 3 : 1;
    QVERIFY2(ahead < lines * heldByALine + 4 * rate, qPrintable(QString::number(ahead)));
}

void TestLimits::aRateIsChangedLive()
{
    ScriptedServer server(FileService(), shallow);
    LimitedQueue queue({.bytesPerSecond = 200 * kib});
    const DownloadId id = queue.add(server.url("/200M/a.bin"), 2);
    QVERIFY(queue.kept.reachesBytes(id, 100 * kib));
    queue.kept.queue().setLimits({.bytesPerSecond = 2000 * kib});
    QVERIFY(queue.kept.reachesBytes(id, 2000 * kib));
    QVERIFY(queue.keeps(2000 * kib));
}

void TestLimits::sharesTheRateEvenly()
{
    ScriptedServer server{FileService()};
    // So high a rate that the download that may have several connections opens them.
    LimitedQueue queue({.bytesPerSecond = 9000 * kib});
    const DownloadId one = queue.add(server.url("/200M/a.bin"), 1);
    const DownloadId many = queue.add(server.url("/200M/b.bin"), 6);
    QVERIFY(queue.kept.reachesBytes(one, 1000 * kib));
    QVERIFY(queue.kept.reachesBytes(many, 1000 * kib));
    double share = 0;
    const auto isEven = [&share] { return share > 0.7 && share < 1.4; };
    for (int round = 0; round < rounds && !isEven(); ++round) {
        const qint64 ofOne = queue.kept.snapshot(one).bytes;
        const qint64 ofMany = queue.kept.snapshot(many).bytes;
        QVERIFY(queue.kept.reachesBytes(many, ofMany + 8000 * kib));
        share = static_cast<double>(queue.kept.snapshot(one).bytes - ofOne) /
                static_cast<double>(queue.kept.snapshot(many).bytes - ofMany);
    }
    QVERIFY2(isEven(), qPrintable(QString::number(share)));
}

void TestLimits::aSmallFileIsNotStarved()
{
    ScriptedServer server(FileService(), shallow);
    LimitedQueue queue({.jobs = 8, .bytesPerSecond = 400 * kib});
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
    // A quarter of all is its share.
    constexpr qint64 most = 700 * kib;
    qint64 meanwhile = most;
    for (int round = 0; round < rounds && meanwhile >= most; ++round) {
        const QString name = QStringLiteral("small%1.bin").arg(round);
        const QByteArray path = "/100K/" + name.toLatin1();
        const qint64 before = bytesOfTheLarge();
        const DownloadId small = queue.add(server.url(path), 1);
        QVERIFY(queue.kept.reaches(small, DownloadState::Finished));
        QCOMPARE(differenceFrom(*VirtualFile::atPath(path), queue.path(name)), QString());
        meanwhile = bytesOfTheLarge() - before;
    }
    QVERIFY2(meanwhile < most, qPrintable(QString::number(meanwhile)));
}

void TestLimits::manySmallFilesReachTheLimit_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("jobs");
    QTest::addColumn<qint64>("rate");
    QTest::newRow("as many as eight at once") << 70 << 8 << 1000 * kib;
    // The downloads that are left share what the others had, and let go of connections amid a turn of
    // reading.
    QTest::newRow("far above what one file needs") << 140 << 4 << 4000 * kib;
}

// Each file ends, and none keeps the others waiting: a download whose bytes are here and that nobody reads
// would never end, and one that stands still for a while would keep all from reaching the limit. A busy
// machine may take longer without any limit; then this is what the limit is measured by. The best of some
// rounds counts.
void TestLimits::manySmallFilesReachTheLimit()
{
    QFETCH(const int, files);
    QFETCH(const int, jobs);
    QFETCH(const qint64, rate);
    constexpr qint64 size = 50 * kib;
    const double allowed = static_cast<double>(files * size) / static_cast<double>(rate);
    const ScriptedServer server{FileService()};
    double best = 0;
    for (int round = 0; round < rounds && best < 0.75; ++round) {
        const std::optional<double> limited =
            secondsFor(files, server, {.jobs = jobs, .bytesPerSecond = rate});
        QVERIFY(limited);
        QVERIFY2(*limited > allowed / 1.25, qPrintable(QString::number(*limited)));
        const std::optional<double> free = secondsFor(files, server, {.jobs = jobs});
        QVERIFY(free);
        best = std::max({best, allowed / *limited, *free / *limited});
    }
    QVERIFY2(best >= 0.75, qPrintable(QString::number(best)));
}

void TestLimits::asksSeldomUnderALimit_data()
{
    addNumbersOfConnections();
}

// One connection with pieces of a second's worth reaches the limit, so more connections or smaller pieces
// bring nothing.
void TestLimits::asksSeldomUnderALimit()
{
    QFETCH(const ConnectionChoice, connections);
    constexpr qint64 rate = 2000 * kib;
    constexpr int fewRequests = 10;
    constexpr int fewAtOnce = 2;
    int requests = fewRequests + 1;
    int atOnce = fewAtOnce + 1;
    for (int round = 0; round < rounds && (requests > fewRequests || atOnce > fewAtOnce); ++round) {
        const ScriptedServer server{FileService()};
        LimitedQueue queue({.bytesPerSecond = rate});
        DownloadRequest request = quickRequest(server.url("/6M/a.bin"), queue.folder.path(), 16);
        request.connections = connections;
        const DownloadId id = queue.kept.queue().add(request);
        QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
        requests = server.log().size();
        atOnce = server.log().peakRequests();
    }
    QVERIFY2(requests <= fewRequests, qPrintable(QString::number(requests)));
    QVERIFY2(atOnce <= fewAtOnce, qPrintable(QString::number(atOnce)));
}

void TestLimits::opensMoreWhereEachConnectionIsSlow_data()
{
    addNumbersOfConnections();
}

// The limit is reached by several together, though one alone can't.
void TestLimits::opensMoreWhereEachConnectionIsSlow()
{
    QFETCH(const ConnectionChoice, connections);
    ScriptedServer server(FileService().atRate(200 * kib), shallow);
    constexpr qint64 rate = 1000 * kib;
    LimitedQueue queue({.bytesPerSecond = rate});
    DownloadRequest request = quickRequest(server.url("/200M/a.bin"), queue.folder.path(), 16);
    request.connections = connections;
    const DownloadId id = queue.kept.queue().add(request);
    QVERIFY(queue.kept.reachesBytes(id, 3 * rate));
    QVERIFY(queue.keeps(rate));
}

// Connections are given up at once, and not only when their segments are done, which would be in minutes.
// Counts answers that ended, since a slow machine takes any time.
void TestLimits::fewerConnectionsHoldAtOnce()
{
    const auto isDone = [](const ExchangeRecord& record) { return record.ending == Ending::Complete; };
    ScriptedServer server(FileService().atRate(100 * kib), shallow);
    LimitedQueue queue({.connections = 16});
    const DownloadId one = queue.add(server.url("/200M/a.bin"), 8);
    const DownloadId other = queue.add(server.url("/200M/b.bin"), 8);
    QVERIFY(queue.kept.reachesBytes(one, 1));
    QVERIFY(queue.kept.reachesBytes(other, 1));
    TRY_COMPARE(server.log().activeRequests(), 16);
    queue.kept.queue().setLimits({.connections = 3});
    TRY_VERIFY(server.log().activeRequests() <= 3);
    QCOMPARE(server.log().countMatching(isDone), 0);
    const qint64 before = queue.bytes();
    QVERIFY(QTest::qWaitFor([&] { return queue.bytes() > before + 200 * kib; },
                            static_cast<int>(patience().count())));
    QVERIFY(server.log().activeRequests() <= 3);
}

void TestLimits::aDownloadHasALimitOfItsOwnThatIsChangedLive()
{
    ScriptedServer server(FileService(), shallow);
    LimitedQueue queue({});
    DownloadRequest request = quickRequest(server.url("/16M/a.bin"), queue.folder.path(), 1);
    constexpr qint64 rate = 200 * kib;
    request.bytesPerSecond = rate;
    QElapsedTimer elapsed;
    elapsed.start();
    const DownloadId id = queue.kept.queue().add(request);
    QVERIFY(queue.kept.reachesBytes(id, 3 * rate));
    // A first second's worth may come at once.
    const auto seconds = static_cast<double>(elapsed.nsecsElapsed()) * 1e-9;
    const auto most = static_cast<double>(rate) * (seconds + 1);
    QVERIFY(static_cast<double>(queue.kept.snapshot(id).bytes) <= most);
    QCOMPARE(queue.kept.snapshot(id).ownLimit, rate);
    queue.kept.queue().setRate({id}, std::nullopt);
    TRY_VERIFY(!queue.kept.snapshot(id).ownLimit);
    QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
}

void TestLimits::theSchedulePausesAndGoesOn()
{
    // Less than the whole, however late the schedule comes.
    ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallAfter(2'000'000); }));
    WeekSchedule quiet;
    quiet.hours.fill(HourRule::Paused);
    LimitedQueue queue({.schedule = quiet});
    const QByteArray target = "/8M/a.bin";
    const VirtualFile file = *VirtualFile::atPath(target);
    const DownloadId a = queue.add(server.url(target), 2);
    const DownloadId b = queue.add(server.url("/8M/b.bin"), 2);
    QVERIFY(queue.kept.reaches(b, DownloadState::Queued));
    // Nothing begins before the list has it.
    const QFuture<Expected<void>> added = queue.kept.queue().kept();
    TRY_VERIFY(added.isFinished());
    QVERIFY(answers(queue.kept.queue(), quickRequest(server.url("/1K/c.bin"), queue.folder.path(), 1)));
    QCOMPARE(server.log().countMatching(
                 [](const ExchangeRecord& record) { return record.request.path().startsWith("/8M/"); }),
             0);
    queue.kept.queue().setLimits({});
    QVERIFY(queue.kept.reachesBytes(a, 3'000'000));
    queue.kept.queue().setLimits({.schedule = quiet});
    QVERIFY(queue.kept.reaches(a, DownloadState::Queued));
    QVERIFY(queue.kept.reaches(b, DownloadState::Queued));
    TRY_COMPARE(server.log().activeRequests(), 0);
    server.setScript(FileService());
    const int before = server.log().size();
    queue.kept.queue().setLimits({});
    for (const DownloadId id : {a, b})
        QVERIFY(queue.kept.reaches(id, DownloadState::Finished));
    QCOMPARE(differenceFrom(file, queue.path(QStringLiteral("a.bin"))), QString());
    // The download went on from where it was.
    const qint64 fetched = bytesOf(server.log(), target, before);
    QVERIFY2(fetched < file.size - 1'500'000, qPrintable(QString::number(fetched)));
}

void TestLimits::theScheduleLiftsTheLimit()
{
    ScriptedServer server(FileService(), shallow);
    WeekSchedule free;
    LimitedQueue queue({.bytesPerSecond = 10 * kib, .schedule = free});
    QVERIFY(queue.kept.reaches(queue.add(server.url("/4M/a.bin"), 2), DownloadState::Finished));
    WeekSchedule limited;
    limited.hours.fill(HourRule::Limited);
    queue.kept.queue().setLimits({.bytesPerSecond = 10 * kib, .schedule = limited});
    QElapsedTimer elapsed;
    elapsed.start();
    const DownloadId slow = queue.add(server.url("/4M/b.bin"), 2);
    QVERIFY(queue.kept.reachesBytes(slow, 20 * kib));
    // A first second's worth may come at once.
    const auto most = 10. * kib * (static_cast<double>(elapsed.nsecsElapsed()) * 1e-9 + 1);
    QVERIFY(static_cast<double>(queue.kept.snapshot(slow).bytes) <= most);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
