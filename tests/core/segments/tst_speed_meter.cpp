#include "core/segments/speed_meter.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{};

bool isAbout(double value, double wanted, double tolerance)
{
    return value >= wanted * (1 - tolerance) && value <= wanted * (1 + tolerance);
}

} // namespace

class TestSpeedMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isZeroBeforeAnythingCame();
    void tellsASteadySpeed_data();
    void tellsASteadySpeed();
    void dividesByWhatHasPassedBeforeTheWindowIsFull();
    void isNotImpressedByAFirstBurst();
    void forgetsWhatIsOlderThanTheWindow();
    void followsAChangeWithinTheWindow();
    void fallsToNothingInSilence();
};

void TestSpeedMeter::isZeroBeforeAnythingCame()
{
    const SpeedMeter meter(1s, start);
    QCOMPARE(meter.bytesPerSecond(start), 0.0);
    QCOMPARE(meter.bytesPerSecond(start + 10s), 0.0);
}

void TestSpeedMeter::tellsASteadySpeed_data()
{
    QTest::addColumn<qint64>("every");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("small reads, every millisecond") << qint64{1} << qint64{1'000};
    QTest::newRow("every 7 ms") << qint64{7} << qint64{7'000};
    QTest::newRow("every 50 ms") << qint64{50} << qint64{50'000};
    QTest::newRow("gigabytes a second") << qint64{1} << qint64{5'000'000};
}

void TestSpeedMeter::tellsASteadySpeed()
{
    QFETCH(const qint64, every);
    QFETCH(const qint64, bytes);
    SpeedMeter meter(1s, start);
    const double wanted = static_cast<double>(bytes) * 1000 / static_cast<double>(every);
    for (qint64 at = every; at < 5'000; at += every) {
        const MonotonicTime now = start + std::chrono::milliseconds(at);
        meter.add(bytes, now);
        if (at > 200)
            QVERIFY(isAbout(meter.bytesPerSecond(now), wanted, 0.06));
    }
}

void TestSpeedMeter::dividesByWhatHasPassedBeforeTheWindowIsFull()
{
    SpeedMeter meter(5s, start);
    meter.add(1'000, start + 500ms);
    QCOMPARE(meter.bytesPerSecond(start + 500ms), 2'000.0);
    QCOMPARE(meter.bytesPerSecond(start + 2s), 500.0);
}

void TestSpeedMeter::isNotImpressedByAFirstBurst()
{
    SpeedMeter meter(1s, start);
    meter.add(1'000'000, start + 1ms);
    QVERIFY(meter.bytesPerSecond(start + 1ms) <= 20'000'000);
}

void TestSpeedMeter::forgetsWhatIsOlderThanTheWindow()
{
    SpeedMeter meter(1s, start);
    meter.add(1'000, start + 100ms);
    meter.add(500, start + 900ms);
    QCOMPARE(meter.bytesPerSecond(start + 1s), 1'500.0);
    QCOMPARE(meter.bytesPerSecond(start + 1100ms), 1'500.0);
    QCOMPARE(meter.bytesPerSecond(start + 1200ms), 500.0);
}

void TestSpeedMeter::followsAChangeWithinTheWindow()
{
    SpeedMeter meter(1s, start);
    for (auto at = 10ms; at <= 3s; at += 10ms)
        meter.add(at <= 2s ? 100 : 10, start + at);
    QVERIFY(isAbout(meter.bytesPerSecond(start + 3s), 1'000, 0.06));
}

void TestSpeedMeter::fallsToNothingInSilence()
{
    SpeedMeter meter(1s, start);
    for (auto at = 10ms; at <= 1s; at += 10ms)
        meter.add(100, start + at);
    double before = meter.bytesPerSecond(start + 1s);
    for (auto silent = 100ms; silent <= 900ms; silent += 100ms) {
        const double after = meter.bytesPerSecond(start + 1s + silent);
        QVERIFY(after < before);
        before = after;
    }
    QCOMPARE(meter.bytesPerSecond(start + 2100ms), 0.0);
}

QTEST_APPLESS_MAIN(TestSpeedMeter)
#include "tst_speed_meter.moc"
