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
    void aNewRateHoldsAtOnce();
    void wantsNoMoreConnectionsThanPayUnderALimit();
    void buffersStayWithinTheMemory_data();
    void buffersStayWithinTheMemory();
    void buffersAreSmallUnderALimit();
    void segmentsOfAllConnectionsAreASecondsWorth();
    void theScheduleOfAllHolds();
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

void TestSharedLimits::segmentsOfAllConnectionsAreASecondsWorth()
{
    SharedLimits unlimited({.connections = 8});
    QCOMPARE(unlimited.largestSegment({}, 1), std::nullopt);
    QCOMPARE(unlimited.largestSegment(200 * mib, 1), 200 * mib);
    QCOMPARE(unlimited.largestSegment(12 * mib, 6), 2 * mib);
    QCOMPARE(unlimited.largestSegment(kib, 1), 16 * kib);
    QCOMPARE(unlimited.largestSegment(std::numeric_limits<qint64>::max() - 1, 1), 1024 * mib);
    SharedLimits limited({.connections = 8, .bytesPerSecond = 12 * mib});
    QCOMPARE(limited.largestSegment({}, 6), 2 * mib);
    QCOMPARE(limited.largestSegment(6 * mib, 6), mib);
    // Members that have connections share what there is.
    QVERIFY(limited.takeConnection(one, host));
    QVERIFY(limited.takeConnection(two, host));
    QVERIFY(limited.takeConnection(two, host));
    QCOMPARE(limited.largestSegment({}, 1), 6 * mib);
    limited.giveConnection(one, host);
    QCOMPARE(limited.largestSegment({}, 1), 12 * mib);
    const SharedLimits seldom({.bytesPerSecond = 64 * kib, .eachHost = {.delay = 5s}});
    QCOMPARE(seldom.largestSegment({}, 1), std::nullopt);
}

void TestSharedLimits::buffersStayWithinTheMemory_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("ofTheFile");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("encrypted");
    QTest::newRow("as a rule") << 64 * mib << 32 << 8 << 512 * kib << 128 * kib;
    QTest::newRow("one connection") << 64 * mib << 32 << 1 << mib << mib;
    QTest::newRow("many for one file") << 640 * mib << 64 << 64 << 64 * kib << 64 * kib;
    QTest::newRow("many for all files") << 64 * mib << 256 << 8 << 128 * kib << 128 * kib;
    QTest::newRow("little memory") << 2 * mib << 16 << 8 << 64 * kib << 64 * kib;
    QTest::newRow("hardly any memory") << 1 * mib << 64 << 8 << 16 * kib << 16 * kib;
    QTest::newRow("nonsense") << qint64{0} << 0 << 0 << 16 * kib << 16 * kib;
}

void TestSharedLimits::buffersStayWithinTheMemory()
{
    QFETCH(const qint64, memory);
    QFETCH(const int, connections);
    QFETCH(const int, ofTheFile);
    const SharedLimits limits({.connections = connections, .memory = memory});
    QTEST(limits.bufferSize(ofTheFile, {}, Transport::Plain), "size");
    QTEST(limits.bufferSize(ofTheFile, {}, Transport::Encrypted), "encrypted");
}

void TestSharedLimits::buffersAreSmallUnderALimit()
{
    const SharedLimits unlimited({});
    QCOMPARE(unlimited.bufferSize(1, 800'000, Transport::Plain), 100'000);
    QCOMPARE(unlimited.bufferSize(1, 1'000, Transport::Plain), 16 * kib);
    const SharedLimits limited({.bytesPerSecond = 400'000});
    QCOMPARE(limited.bufferSize(1, {}, Transport::Plain), 50'000);
    QCOMPARE(limited.bufferSize(1, 320'000, Transport::Plain), 40'000);
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

QTEST_APPLESS_MAIN(TestSharedLimits)
#include "tst_shared_limits.moc"
