#include "core/engine/shared/limit_share.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{1h};
constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;
const QString host = QStringLiteral("http://a.example:80");

DownloadRequest limitedTo(std::optional<qint64> rate)
{
    DownloadRequest wanted;
    wanted.bytesPerSecond = rate;
    return wanted;
}

} // namespace

// What all limits leave to one download.
class TestLimitShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatTheCommonLimitRefuses();
    void feelsALimitForAWhileAfterItHeldBytesBack();
    void takesALimitToBeAtWorkUntilBytesHaveFlowed();
    void asksForMoreAtOnceWhereTheLimitIsNotAtWork();
    void asksForMoreAtOnceWhereAnswersTakeLong();
    void keepsToTheLargestPart();
    void asksSeldomUnderALimitHoweverManyWereWanted();
    void changesBuffersOnlyWhereItMatters();
    void leavesTheLimitsWhenItGoes();
};

void TestLimitShare::givesBackWhatTheCommonLimitRefuses()
{
    SharedLimits limits({.bytesPerSecond = 10 * kib});
    const DownloadRequest wanted = limitedTo(mib);
    LimitShare share(limits, wanted, start);
    QVERIFY(!share.isFelt(start));
    qint64 taken = 0;
    MonotonicTime now = start;
    for (; now < start + 10s; now += 50ms)
        taken += share.take(mib, now).bytes;
    QVERIFY2(taken > 80 * kib && taken < 120 * kib, qPrintable(QString::number(taken)));
    limits.set({}, QDateTime::currentDateTimeUtc());
    // Bytes that the common limit refused did not use up the download's own limit.
    QVERIFY(share.take(mib, now).bytes > 100 * kib);
}

void TestLimitShare::feelsALimitForAWhileAfterItHeldBytesBack()
{
    SharedLimits limits({});
    const DownloadRequest wanted = limitedTo(10 * kib);
    LimitShare share(limits, wanted, start);
    MonotonicTime now = start;
    while (share.take(mib, now).bytes > 0)
        now += 1ms;
    QVERIFY(share.isFelt(now));
    QVERIFY(share.isFelt(now + 4999ms));
    QVERIFY(!share.isFelt(now + 5s));
}

void TestLimitShare::takesALimitToBeAtWorkUntilBytesHaveFlowed()
{
    SharedLimits limits({});
    const DownloadRequest wanted = limitedTo(mib);
    LimitShare share(limits, wanted, start);
    QVERIFY(share.isAtWork(start));
    share.noteFlow(start);
    share.noteFlow(start + 3s);
    QVERIFY(share.isAtWork(start + 4s));
    QVERIFY(!share.isAtWork(start + 5s));
    share.noteStop();
    QVERIFY(share.isAtWork(start + 5s));
}

void TestLimitShare::asksForMoreAtOnceWhereTheLimitIsNotAtWork()
{
    SharedLimits limits({});
    const DownloadRequest wanted = limitedTo(mib);
    LimitShare share(limits, wanted, start);
    const auto atWork = share.largestSegment(4, Seconds(0), start);
    share.noteFlow(start);
    const auto later = share.largestSegment(4, Seconds(0), start + 6s);
    QVERIFY(atWork);
    QCOMPARE(later, std::optional(8 * *atWork));
    QVERIFY(LimitShare::isFarTooLarge(17 * *atWork, *atWork));
    QVERIFY(!LimitShare::isFarTooLarge(16 * *atWork, *atWork));
    share.setRate(std::nullopt, start);
    QVERIFY(!share.largestSegment(4, Seconds(0), start));
}

void TestLimitShare::asksForMoreAtOnceWhereAnswersTakeLong()
{
    SharedLimits limits({});
    const DownloadRequest wanted = limitedTo(mib);
    const LimitShare share(limits, wanted, start);
    const qint64 quick = *share.largestSegment(4, Seconds(0), start);
    QCOMPARE(share.largestSegment(4, Seconds(1), start), std::optional(5 * quick));
    // Beyond two seconds it is a server that is slow, not a line that is long.
    QCOMPARE(share.largestSegment(4, Seconds(60), start), std::optional(9 * quick));
}

void TestLimitShare::keepsToTheLargestPart()
{
    SharedLimits limits({});
    DownloadRequest wanted;
    wanted.largestPart = 64 * kib;
    LimitShare share(limits, wanted, start);
    QCOMPARE(share.largestSegment(4, Seconds(0), start), std::optional<qint64>(64 * kib));
    share.setRate(100 * mib, start);
    QCOMPARE(share.largestSegment(1, Seconds(0), start), std::optional<qint64>(64 * kib));
}

void TestLimitShare::asksSeldomUnderALimitHoweverManyWereWanted()
{
    SharedLimits limits({});
    for (const auto growth : {ConnectionGrowthKind::Fixed, ConnectionGrowthKind::Automatic}) {
        DownloadRequest wanted = limitedTo(mib);
        wanted.connections = {.growth = growth, .most = 8};
        const LimitShare limited(limits, wanted, start);
        QVERIFY(limited.enoughConnections(8) < 8);
        wanted.bytesPerSecond.reset();
        const LimitShare unlimited(limits, wanted, start);
        QCOMPARE(unlimited.enoughConnections(8), 8);
    }
}

void TestLimitShare::changesBuffersOnlyWhereItMatters()
{
    SharedLimits limits({});
    const DownloadRequest wanted;
    LimitShare share(limits, wanted, start);
    QCOMPARE(share.measureBuffer(4, Transport::Encrypted), 128 * 1024);
    QCOMPARE(share.bufferSize(), 128 * 1024);
    const qint64 deep = share.measureBuffer(4, Transport::Plain);
    QVERIFY(!share.changedBuffer(4));
    share.setRate(8 * deep / 2, start);
    QVERIFY(!share.changedBuffer(4));
    share.setRate(8 * deep / 4, start);
    QCOMPARE(share.changedBuffer(4), std::optional(deep / 4));
    QCOMPARE(share.bufferSize(), deep / 4);
    QVERIFY(!share.changedBuffer(4));
    // The step in which it is read stays as it was when it began.
    QCOMPARE(share.chunkSize(4), std::min(wanted.chunkSize, deep));
}

void TestLimitShare::leavesTheLimitsWhenItGoes()
{
    SharedLimits limits({.connections = 1});
    const DownloadRequest wanted;
    auto first = std::make_unique<LimitShare>(limits, wanted, start);
    LimitShare second(limits, wanted, start);
    QVERIFY(first->takeConnection(host));
    QVERIFY(!second.takeConnection(host));
    first->giveConnection(host);
    first.reset();
    QVERIFY(second.takeConnection(host));
}

QTEST_APPLESS_MAIN(TestLimitShare)
#include "tst_limit_share.moc"
