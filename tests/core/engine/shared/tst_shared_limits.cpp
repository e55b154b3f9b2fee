#include "core/engine/shared/shared_limits.h"

#include <QTest>

#include <atomic>
#include <limits>
#include <thread>
#include <vector>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;
constexpr MemberId one{1};
constexpr MemberId two{2};
const QString host = QStringLiteral("https://a.example:443");

} // namespace

class TestSharedLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverGivesTooManyToSeveralThreads();
    void sharesOneRateAmongAll();
    void givesUnusedBytesBack();
    void aNewRateHoldsAtOnce();
    void wantsNoMoreConnectionsThanPayUnderALimit();
    void buffersStayWithinTheMemory_data();
    void buffersStayWithinTheMemory();
    void buffersAreSmallUnderALimit();
    void piecesOfAllConnectionsAreASecondsWorth();
    void queuesShareDownloadsEvenly();
    void aQueueThatWantsNoneLeavesPlacesToOthers();
    void queuesShareWhatAHostIsSpared();
    void theScheduleOfAllHolds();
    void tellsOfWhatWasLearned();
    void leavesAHostAloneOverARestart();
    void onlyAHostThatWasThereCanBeAway();
    void anOutageIsBorneForSoLong();
    void allGoOnWhenTheNetworkIsBack();
};

void TestSharedLimits::neverGivesTooManyToSeveralThreads()
{
    SharedLimits limits({.connections = 5});
    std::atomic<int> out = 0;
    std::atomic<int> most = 0;
    const auto takeAndGive = [&] {
        const MemberId me = limits.join();
        for (int i = 0; i < 5'000; ++i) {
            if (!limits.takeConnection(me, host))
                continue;
            const int now = ++out;
            for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
            }
            --out;
            limits.giveConnection(me, host);
        }
        limits.leave(me);
    };
    std::vector<std::thread> threads;
    threads.reserve(8);
    for (int i = 0; i < 8; ++i)
        threads.emplace_back(takeAndGive);
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY(most >= 1 && most <= 5);
    for (int i = 0; i < 5; ++i)
        QVERIFY(limits.takeConnection({100}, host));
    QVERIFY(!limits.takeConnection({100}, host));
}

void TestSharedLimits::sharesOneRateAmongAll()
{
    SharedLimits limits({.bytesPerSecond = 1'000'000});
    const MonotonicTime start = MonotonicTime::clock::now() + 1h;
    limits.takeBytes(one, mib, start);
    qint64 ofOne = 0;
    qint64 ofTheOther = 0;
    for (auto at = 10ms; at <= 1s; at += 10ms) {
        ofOne += limits.takeBytes(one, mib, start + at).bytes;
        ofTheOther += limits.takeBytes(two, mib, start + at).bytes;
    }
    QVERIFY(std::abs(ofOne - ofTheOther) < 100'000);
    QVERIFY(std::abs(ofOne + ofTheOther - 1'000'000) < 60'000);
}

void TestSharedLimits::givesUnusedBytesBack()
{
    SharedLimits limits({.bytesPerSecond = 1'000'000});
    const MonotonicTime start = MonotonicTime::clock::now() + 1h;
    QVERIFY(limits.takeBytes(one, mib, start).bytes > 0);
    QCOMPARE(limits.takeBytes(one, mib, start).bytes, 0);
    limits.giveBytes(one, 60'000);
    QCOMPARE(limits.takeBytes(one, mib, start).bytes, 60'000);
}

void TestSharedLimits::aNewRateHoldsAtOnce()
{
    SharedLimits limits({});
    const MonotonicTime later = MonotonicTime::clock::now() + 1h;
    QCOMPARE(limits.takeBytes(one, mib, later).bytes, mib);
    limits.set({.bytesPerSecond = 1'000}, QDateTime::currentDateTime());
    QVERIFY(limits.takeBytes(one, mib, later).bytes <= 200);
    limits.set({}, QDateTime::currentDateTime());
    QCOMPARE(limits.takeBytes(one, mib, later).bytes, mib);
}

void TestSharedLimits::wantsNoMoreConnectionsThanPayUnderALimit()
{
    const SharedLimits unlimited({});
    QVERIFY(unlimited.worthwhileConnections({}) >= 64);
    QCOMPARE(unlimited.worthwhileConnections(200 * kib), 3);
    const SharedLimits limited({.bytesPerSecond = 32 * kib});
    QCOMPARE(limited.worthwhileConnections({}), 1);
    QCOMPARE(limited.worthwhileConnections(200 * kib), 1);
    SharedLimits shared({.connections = 8, .bytesPerSecond = 512 * kib});
    QCOMPARE(shared.worthwhileConnections({}), 8);
    QVERIFY(shared.takeConnection(one, host));
    QVERIFY(shared.takeConnection(two, host));
    QCOMPARE(shared.worthwhileConnections({}), 4);
}

void TestSharedLimits::piecesOfAllConnectionsAreASecondsWorth()
{
    SharedLimits unlimited({.connections = 8});
    QCOMPARE(unlimited.largestPiece({}, 1), std::nullopt);
    QCOMPARE(unlimited.largestPiece(200 * mib, 1), 200 * mib);
    QCOMPARE(unlimited.largestPiece(12 * mib, 6), 2 * mib);
    QCOMPARE(unlimited.largestPiece(kib, 1), 16 * kib);
    QCOMPARE(unlimited.largestPiece(std::numeric_limits<qint64>::max() - 1, 1), 1024 * mib);
    SharedLimits limited({.connections = 8, .bytesPerSecond = 12 * mib});
    QCOMPARE(limited.largestPiece({}, 6), 2 * mib);
    QCOMPARE(limited.largestPiece(6 * mib, 6), mib);
    // Members that have connections share what there is.
    QVERIFY(limited.takeConnection(one, host));
    QVERIFY(limited.takeConnection(two, host));
    QVERIFY(limited.takeConnection(two, host));
    QCOMPARE(limited.largestPiece({}, 1), 6 * mib);
    limited.giveConnection(one, host);
    QCOMPARE(limited.largestPiece({}, 1), 12 * mib);
    const SharedLimits seldom({.bytesPerSecond = 64 * kib, .eachHost = {.delay = 5s}});
    QCOMPARE(seldom.largestPiece({}, 1), std::nullopt);
}

void TestSharedLimits::buffersStayWithinTheMemory_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("ofTheFile");
    QTest::addColumn<qint64>("size");
    QTest::newRow("as a rule") << 64 * mib << 32 << 8 << 512 * kib;
    QTest::newRow("one connection") << 64 * mib << 32 << 1 << mib;
    QTest::newRow("many for one file") << 640 * mib << 64 << 64 << 64 * kib;
    QTest::newRow("many for all files") << 64 * mib << 256 << 8 << 128 * kib;
    QTest::newRow("little memory") << 2 * mib << 16 << 8 << 64 * kib;
    QTest::newRow("hardly any memory") << 1 * mib << 64 << 8 << 16 * kib;
    QTest::newRow("nonsense") << qint64{0} << 0 << 0 << 16 * kib;
}

void TestSharedLimits::buffersStayWithinTheMemory()
{
    QFETCH(const qint64, memory);
    QFETCH(const int, connections);
    QFETCH(const int, ofTheFile);
    const SharedLimits limits({.connections = connections, .memory = memory});
    QTEST(limits.bufferSize(ofTheFile, {}), "size");
}

void TestSharedLimits::buffersAreSmallUnderALimit()
{
    const SharedLimits unlimited({});
    QCOMPARE(unlimited.bufferSize(1, 800'000), 100'000);
    QCOMPARE(unlimited.bufferSize(1, 1'000), 16 * kib);
    const SharedLimits limited({.bytesPerSecond = 400'000});
    QCOMPARE(limited.bufferSize(1, {}), 50'000);
    QCOMPARE(limited.bufferSize(1, 320'000), 40'000);
}

// A place that is free goes to who has fewer, however quickly the other asks.
void TestSharedLimits::queuesShareDownloadsEvenly()
{
    SharedLimits limits({.jobsInAll = 4});
    int told = 0;
    const MemberId first = limits.joinQueue({});
    const MemberId second = limits.joinQueue({.placeIsFree = [&told](const QString&) { ++told; }});
    for (int i = 0; i < 4; ++i)
        QVERIFY(limits.takeDownload(first, host));
    QVERIFY(!limits.takeDownload(first, host));
    QVERIFY(!limits.takeDownload(second, host));
    limits.giveDownload(first, host);
    QCOMPARE(told, 1);
    QVERIFY(!limits.takeDownload(first, host));
    QVERIFY(limits.takeDownload(second, host));
    QVERIFY(!limits.takeDownload(second, host));
    limits.giveDownload(first, host);
    QVERIFY(!limits.takeDownload(first, host));
    QVERIFY(limits.takeDownload(second, host));
    // Two each now, and whoever asks first is first.
    QVERIFY(!limits.takeDownload(second, host));
    limits.giveDownload(second, host);
    limits.giveDownload(first, host);
    QVERIFY(limits.takeDownload(first, host));
    // All places of a queue are free once the queue is gone.
    limits.leaveQueue(first);
    for (int i = 0; i < 3; ++i)
        QVERIFY(limits.takeDownload(second, host));
    QVERIFY(!limits.takeDownload(second, host));
}

void TestSharedLimits::aQueueThatWantsNoneLeavesPlacesToOthers()
{
    SharedLimits limits({.jobsInAll = 2});
    int told = 0;
    const MemberId first = limits.joinQueue({.placeIsFree = [&told](const QString&) { ++told; }});
    const MemberId second = limits.joinQueue({});
    QVERIFY(limits.takeDownload(first, host));
    QVERIFY(limits.takeDownload(first, host));
    QVERIFY(!limits.takeDownload(second, host));
    limits.giveDownload(first, host);
    QVERIFY(!limits.takeDownload(first, host));
    limits.wantNoDownload(second);
    QCOMPARE(told, 1);
    QVERIFY(limits.takeDownload(first, host));
}

void TestSharedLimits::queuesShareWhatAHostIsSpared()
{
    const QString other = QStringLiteral("https://b.example:443");
    SharedLimits limits({.eachHost = {.downloads = 1}});
    QStringList free;
    const MemberId first = limits.joinQueue({});
    const MemberId second =
        limits.joinQueue({.placeIsFree = [&free](const QString& at) { free.append(at); }});
    QVERIFY(limits.takeDownload(first, host));
    QVERIFY(!limits.takeDownload(second, host));
    QVERIFY(limits.isHostFull(host));
    QVERIFY(limits.takeDownload(second, other));
    limits.giveDownload(first, host);
    QCOMPARE(free, QStringList{host});
    QVERIFY(limits.takeDownload(second, host));
}

void TestSharedLimits::theScheduleOfAllHolds()
{
    WeekSchedule week;
    week.hours.fill(HourRule::Unlimited);
    week.hours[0] = HourRule::Limited;
    week.hours[1] = HourRule::Paused;
    const QDateTime monday(QDate(2024, 1, 1), QTime(0, 30));
    SharedLimits limits({});
    int told = 0;
    limits.joinQueue({.limitsChanged = [&told] { ++told; }});
    limits.setForAll({.bytesPerSecond = 1'000, .schedule = week}, monday);
    QCOMPARE(told, 1);
    QVERIFY(limits.hasSchedule());
    QCOMPARE(limits.shareOf({}), std::optional<qint64>(1'000));
    QCOMPARE(limits.obeySchedule(monday.addSecs(3600)), HourRule::Paused);
    QCOMPARE(limits.obeySchedule(monday.addSecs(2 * 3600)), HourRule::Unlimited);
    QCOMPARE(limits.shareOf({}), std::nullopt);
}

void TestSharedLimits::tellsOfWhatWasLearned()
{
    SharedLimits limits({});
    int told = 0;
    const MemberId queue = limits.joinQueue({.hostsLearned = [&told] { ++told; }});
    const MemberId another = limits.joinQueue({.hostsLearned = [&told] { ++told; }});
    limits.learnConnections(host, 4);
    limits.learnConnections(host, 4);
    QCOMPARE(told, 2);
    QCOMPARE(limits.profile(host).connectionsTaken, std::optional(4));
    // Each queue takes the news, since each has a store of its own.
    QCOMPARE(limits.takeNews(queue).keys(), QStringList{host});
    QCOMPARE(limits.takeNews(another).keys(), QStringList{host});
    QVERIFY(limits.takeNews(queue).isEmpty());
    limits.forgetProfile(host);
    QCOMPARE(limits.profile(host).connectionsTaken, std::nullopt);
}

void TestSharedLimits::leavesAHostAloneOverARestart()
{
    SharedLimits before({});
    const MonotonicTime now = MonotonicTime::clock::now();
    const MemberId queue = before.joinQueue({.hostsLearned = [] {}});
    before.leaveAlone(host, 60s, now);
    QVERIFY(!before.mayRequest(host, this, now + 50s));
    SharedLimits after({});
    after.adoptProfiles(before.takeNews(queue), now);
    QVERIFY(after.leftAloneUntil(host, now).has_value());
    QVERIFY(!after.mayRequest(host, this, now + 50s));
    QVERIFY(after.mayRequest(host, this, now + 61s));
    // A clock that was set back since makes it no longer than a server is obeyed.
    HostProfile strange{.host = host, .lastSeen = QDateTime::currentDateTimeUtc()};
    strange.retryAfter = strange.lastSeen.addDays(10);
    SharedLimits confused({});
    confused.adoptProfiles({{host, strange}}, now);
    QVERIFY(confused.leftAloneUntil(host, now).value() <= now + 10min);
}

void TestSharedLimits::onlyAHostThatWasThereCanBeAway()
{
    SharedLimits limits({});
    const MonotonicTime now = MonotonicTime::clock::now();
    QVERIFY(!limits.noteUnreachable(host, Acquaintance::Stranger, now));
    QVERIFY(limits.noteUnreachable(host, Acquaintance::Known, now));
    limits.noteAnswer(host);
    QVERIFY(limits.mayGoOn(host, now));
    QVERIFY(limits.noteUnreachable(host, Acquaintance::Stranger, now));
    QVERIFY(!limits.mayGoOn(host, now));
    QVERIFY(limits.mayGoOn(host, now + 1s));
}

void TestSharedLimits::anOutageIsBorneForSoLong()
{
    SharedLimits limits({.patience = 60s});
    const MonotonicTime now = MonotonicTime::clock::now();
    QVERIFY(limits.noteUnreachable(host, Acquaintance::Known, now));
    QVERIFY(limits.noteUnreachable(host, Acquaintance::Known, now + 59s));
    QVERIFY(!limits.noteUnreachable(host, Acquaintance::Known, now + 61s));
    // Patience does not end where there is no network at all.
    limits.noteNetwork(NetworkReach::Gone, now + 61s);
    QVERIFY(limits.noteUnreachable(host, Acquaintance::Stranger, now + 61s));
    SharedLimits impatient({.patience = 0s});
    QVERIFY(!impatient.noteUnreachable(host, Acquaintance::Known, now));
}

void TestSharedLimits::allGoOnWhenTheNetworkIsBack()
{
    SharedLimits limits({});
    const MonotonicTime now = MonotonicTime::clock::now();
    limits.noteNetwork(NetworkReach::Gone, now);
    QVERIFY(limits.isNetworkGone());
    QVERIFY(limits.noteUnreachable(host, Acquaintance::Stranger, now));
    QVERIFY(!limits.mayGoOn(host, now));
    limits.noteNetwork(NetworkReach::There, now);
    QVERIFY(limits.mayGoOn(host, now));
    QVERIFY(!limits.mayGoOn(host, now));
    limits.noteAnswer(host);
    QVERIFY(limits.mayGoOn(host, now));
    QVERIFY(limits.mayGoOn(host, now));
}

QTEST_APPLESS_MAIN(TestSharedLimits)
#include "tst_shared_limits.moc"
