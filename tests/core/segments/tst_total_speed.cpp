#include "core/segments/total_speed.h"

#include <QTest>

#include <utility>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{1h};
constexpr qint64 smallFile = 64 * 1024;
constexpr DownloadId run{1};
constexpr DownloadId otherRun{2};

bool isAbout(qint64 value, double wanted)
{
    constexpr double tolerance = 0.1;
    const auto speed = static_cast<double>(value);
    return speed >= wanted * (1 - tolerance) && speed <= wanted * (1 + tolerance);
}

// Runs that tell of small files one after the other until then, each when it begins and when all of its file
// has come.
void fetchSmallFiles(TotalSpeed& speed, int atOnce, std::chrono::milliseconds each, MonotonicTime from,
                     MonotonicTime until)
{
    const MonotonicTime::duration apart = each / atOnce;
    DownloadId next = run;
    for (MonotonicTime now = from; now <= until; now += apart) {
        speed.add(next, smallFile, now);
        speed.leavePlace(next);
        ++next.value;
        speed.add(next, 0, now);
    }
}

} // namespace

// `TotalSpeed` runs in virtual time here.
class TestTotalSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isZeroBeforeAnythingCame();
    void tellsTheRateOfManySmallFiles_data();
    void tellsTheRateOfManySmallFiles();
    void tellsOfASingleRunWhatItsRowSays();
    void addsUpRunsThatAreUnlike();
    void beginsAnewAfterASilence();
    void goesOnOverAShortGap();
    void fallsToNothingWhileARunStandsStill();
    void isZeroOnceNoRunTellsAnything();
    void losesTheShareOfARunThatIsTakenOut_data();
    void losesTheShareOfARunThatIsTakenOut();
    void losesNoSmallFilesWithTheLastOne();
    void beginsAnewAfterTheLastRunWasTakenOut();
};

void TestTotalSpeed::isZeroBeforeAnythingCame()
{
    TotalSpeed speed;
    QCOMPARE(speed.bytesPerSecond(start), 0);
    speed.add(run, 0, start);
    QCOMPARE(speed.bytesPerSecond(start + 1s), 0);
}

void TestTotalSpeed::tellsTheRateOfManySmallFiles_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("after");
    QTest::newRow("one at a time, soon") << 1 << 50 << 1000;
    QTest::newRow("one at a time, later") << 1 << 50 << 20'000;
    QTest::newRow("five at once, soon") << 5 << 50 << 1000;
    QTest::newRow("five at once, later") << 5 << 50 << 20'000;
    QTest::newRow("sixteen at once, soon") << 16 << 32 << 1000;
    QTest::newRow("sixteen at once, later") << 16 << 32 << 20'000;
}

void TestTotalSpeed::tellsTheRateOfManySmallFiles()
{
    QFETCH(const int, atOnce);
    QFETCH(const int, milliseconds);
    QFETCH(const int, after);
    const MonotonicTime now = start + std::chrono::milliseconds(after);
    TotalSpeed speed;
    fetchSmallFiles(speed, atOnce, std::chrono::milliseconds(milliseconds), start, now);
    const double wanted = 1000.0 * atOnce * static_cast<double>(smallFile) / milliseconds;
    const qint64 told = speed.bytesPerSecond(now);
    QVERIFY2(isAbout(told, wanted), qPrintable(QString::number(told)));
}

// Bytes come all the time, and the run tells of them ten times a second.
void TestTotalSpeed::tellsOfASingleRunWhatItsRowSays()
{
    SpeedMeter row(shownSpeedOver, start);
    TotalSpeed speed;
    speed.add(run, 0, start);
    qint64 sinceTold = 0;
    for (auto at = 10ms; at <= 20s; at += 10ms) {
        // After ten seconds the line is slower.
        const qint64 bytes = at <= 10s ? 20'000 : 14'000;
        row.add(bytes, start + at);
        sinceTold += bytes;
        if (at % 100ms != 0ms)
            continue;
        speed.add(run, std::exchange(sinceTold, 0), start + at);
        QVERIFY(isAbout(speed.bytesPerSecond(start + at), row.bytesPerSecond(start + at)));
    }
}

void TestTotalSpeed::addsUpRunsThatAreUnlike()
{
    TotalSpeed speed;
    for (auto at = 0ms; at <= 10s; at += 100ms) {
        speed.add(run, 300'000, start + at);
        speed.add(otherRun, at % 1s == 0ms ? 1'000'000 : 0, start + at);
    }
    QVERIFY(isAbout(speed.bytesPerSecond(start + 10s), 4'000'000));
}

void TestTotalSpeed::beginsAnewAfterASilence()
{
    TotalSpeed speed;
    fetchSmallFiles(speed, 5, 50ms, start, start + 3s);
    speed.add(run, 0, start + 6s);
    QCOMPARE(speed.bytesPerSecond(start + 6s), 0);
    speed.add(run, 1000, start + 6500ms);
    QCOMPARE(speed.bytesPerSecond(start + 6500ms), 2000);
}

// A queue with one download at a time has such gaps, and a speed of its own for each file would jump.
void TestTotalSpeed::goesOnOverAShortGap()
{
    TotalSpeed speed;
    for (auto at = 0ms; at <= 20s; at += 1s) {
        speed.add(run, 0, start + at);
        speed.add(run, 100'000, start + at + 10ms);
    }
    QVERIFY(isAbout(speed.bytesPerSecond(start + 20s + 500ms), 100'000));
}

void TestTotalSpeed::fallsToNothingWhileARunStandsStill()
{
    TotalSpeed speed;
    for (auto at = 0ms; at <= 6s; at += 100ms)
        speed.add(run, 1000, start + at);
    qint64 before = speed.bytesPerSecond(start + 6s);
    for (auto silent = 1s; silent <= 5s; silent += 1s) {
        const MonotonicTime now = start + 6s + silent;
        speed.add(run, 0, now);
        const qint64 after = speed.bytesPerSecond(now);
        QVERIFY(after < before);
        before = after;
    }
    speed.add(run, 0, start + 12s);
    QCOMPARE(speed.bytesPerSecond(start + 12s), 0);
}

void TestTotalSpeed::isZeroOnceNoRunTellsAnything()
{
    TotalSpeed speed;
    fetchSmallFiles(speed, 5, 50ms, start, start + 6s);
    QVERIFY(speed.bytesPerSecond(start + 7s) > 0);
    QCOMPARE(speed.bytesPerSecond(start + 8s), 0);
}

void TestTotalSpeed::losesTheShareOfARunThatIsTakenOut_data()
{
    QTest::addColumn<int>("after"); // ms
    for (const int after : {100, 400, 2000, 5000, 5130, 20'010})
        QTest::addRow("%d ms", after) << after;
}

// The total is then what the other run would have alone, and falls no further.
void TestTotalSpeed::losesTheShareOfARunThatIsTakenOut()
{
    QFETCH(const int, after);
    TotalSpeed both;
    TotalSpeed alone;
    const MonotonicTime end = start + std::chrono::milliseconds(after);
    for (MonotonicTime now = start; now <= end; now += 10ms) {
        both.add(run, 40'000, now);
        both.add(otherRun, 10'000, now);
        alone.add(otherRun, 10'000, now);
    }
    QVERIFY(both.bytesPerSecond(end) > 4 * alone.bytesPerSecond(end));
    both.takeOut(run);
    for (MonotonicTime now = end; now <= end + 6s; now += 100ms) {
        QCOMPARE(both.bytesPerSecond(now), alone.bytesPerSecond(now));
        both.add(otherRun, 100'000, now);
        alone.add(otherRun, 100'000, now);
    }
}

void TestTotalSpeed::losesNoSmallFilesWithTheLastOne()
{
    TotalSpeed speed;
    fetchSmallFiles(speed, 1, 50ms, start, start + 6s);
    const qint64 before = speed.bytesPerSecond(start + 6s);
    constexpr DownloadId last{1000};
    speed.add(last, smallFile, start + 6s);
    speed.takeOut(last);
    QCOMPARE(speed.bytesPerSecond(start + 6s), before);
}

// The next run would seem slow otherwise for as long as the speed is measured over.
void TestTotalSpeed::beginsAnewAfterTheLastRunWasTakenOut()
{
    TotalSpeed speed;
    for (auto at = 0ms; at <= 6s; at += 100ms)
        speed.add(run, 100'000, start + at);
    speed.takeOut(run);
    QCOMPARE(speed.bytesPerSecond(start + 6s), 0);
    speed.add(otherRun, 0, start + 6500ms);
    speed.add(otherRun, 500'000, start + 7s);
    QCOMPARE(speed.bytesPerSecond(start + 7s), 1'000'000);
}

QTEST_APPLESS_MAIN(TestTotalSpeed)
#include "tst_total_speed.moc"
