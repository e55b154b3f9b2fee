#include "core/engine/shared_limits.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;

} // namespace

class TestSharedLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAsManyConnectionsAsThereAre();
    void takesBackWhatIsTooMuchOneByOne();
    void neverGivesTooManyToSeveralThreads();
    void sharesOneRateAmongAll();
    void givesUnusedBytesToOthers();
    void aNewRateHoldsAtOnce();
    void buffersStayWithinTheMemory_data();
    void buffersStayWithinTheMemory();
    void buffersAreSmallUnderALimit();
    void remembersWhatHostsTake();
    void givesEachHostItsTurns();
};

void TestSharedLimits::givesAsManyConnectionsAsThereAre()
{
    SharedLimits limits({.connections = 2});
    QVERIFY(limits.takeConnection());
    QVERIFY(limits.takeConnection());
    QVERIFY(!limits.takeConnection());
    limits.giveConnection();
    QVERIFY(limits.takeConnection());
    QVERIFY(!limits.takeConnection());
}

void TestSharedLimits::takesBackWhatIsTooMuchOneByOne()
{
    SharedLimits limits({.connections = 3});
    for (int i = 0; i < 3; ++i)
        QVERIFY(limits.takeConnection());
    limits.set({.connections = 1});
    limits.giveConnection();
    limits.giveConnection();
    QVERIFY(!limits.takeConnection());
    limits.giveConnection();
    QVERIFY(limits.takeConnection());
}

void TestSharedLimits::neverGivesTooManyToSeveralThreads()
{
    SharedLimits limits({.connections = 5});
    std::atomic<int> out = 0;
    std::atomic<int> most = 0;
    const auto takeAndGive = [&] {
        for (int i = 0; i < 5'000; ++i) {
            if (!limits.takeConnection())
                continue;
            const int now = ++out;
            for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
            }
            --out;
            limits.giveConnection();
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back(takeAndGive);
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY(most >= 1 && most <= 5);
    for (int i = 0; i < 5; ++i)
        QVERIFY(limits.takeConnection());
    QVERIFY(!limits.takeConnection());
}

void TestSharedLimits::sharesOneRateAmongAll()
{
    SharedLimits limits({.bytesPerSecond = 1'000'000});
    QVERIFY(limits.isRateLimited());
    const MonotonicTime start = MonotonicTime::clock::now() + 1h;
    limits.takeBytes(mib, start);
    qint64 one = 0;
    qint64 other = 0;
    for (auto at = 10ms; at <= 1s; at += 10ms) {
        one += limits.takeBytes(5'000, start + at);
        other += limits.takeBytes(mib, start + at);
    }
    QCOMPARE(one, 500'000);
    QCOMPARE(other, 500'000);
}

void TestSharedLimits::givesUnusedBytesToOthers()
{
    SharedLimits limits({.bytesPerSecond = 1'000'000});
    const MonotonicTime start = MonotonicTime::clock::now() + 1h;
    const qint64 taken = limits.takeBytes(mib, start);
    QVERIFY(taken > 0);
    QCOMPARE(limits.takeBytes(mib, start), 0);
    limits.giveBytes(1'000);
    QCOMPARE(limits.takeBytes(mib, start), 1'000);
}

void TestSharedLimits::aNewRateHoldsAtOnce()
{
    SharedLimits limits({});
    QVERIFY(!limits.isRateLimited());
    const MonotonicTime later = MonotonicTime::clock::now() + 1h;
    QCOMPARE(limits.takeBytes(mib, later), mib);
    limits.set({.bytesPerSecond = 1'000});
    QVERIFY(limits.isRateLimited());
    QVERIFY(limits.takeBytes(mib, later) <= 50);
    limits.set({});
    QCOMPARE(limits.takeBytes(mib, later), mib);
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

void TestSharedLimits::remembersWhatHostsTake()
{
    SharedLimits limits({});
    const QString host = QStringLiteral("https://a.example:443");
    QVERIFY(!limits.connectionsTakenBy(host));
    limits.learn(host, 4);
    limits.learn(host, 3);
    QCOMPARE(limits.connectionsTakenBy(host), std::optional(3));
    QVERIFY(!limits.connectionsTakenBy(QStringLiteral("http://a.example:80")));
}

void TestSharedLimits::givesEachHostItsTurns()
{
    SharedLimits limits({.delay = 250ms});
    const QString host = QStringLiteral("a");
    const MonotonicTime now = MonotonicTime::clock::now();
    QCOMPARE(limits.turnAt(host, now), now);
    QCOMPARE(limits.turnAt(host, now), now + 250ms);
    QCOMPARE(limits.turnAt(host, now + 100ms), now + 500ms);
    QCOMPARE(limits.turnAt(QStringLiteral("b"), now), now);
    QCOMPARE(limits.turnAt(host, now + 2s), now + 2s);
    limits.set({});
    QCOMPARE(limits.turnAt(host, now), now);
}

QTEST_APPLESS_MAIN(TestSharedLimits)
#include "tst_shared_limits.moc"
