#include "core/segments/speed_meter.h"
#include "core/segments/time_left.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{};
constexpr auto step = 50ms;
constexpr qint64 mebibyte = 1024 * 1024;

// Bytes a second at each moment, in seconds.
using Line = std::function<double(double)>;

// A line that gives for so long, then rests for so long, and so on.
Line givesAndRests(double gives, double rests, double speed)
{
    return [=](double at) { return std::fmod(at, gives + rests) < gives ? speed : 0; };
}

// A transfer of a file over a line, and what is told of it.
class Transfer
{
public:
    Transfer(qint64 size, Line line)
        : m_missing(size)
        , m_line(std::move(line))
    {
    }

    void runFor(std::chrono::milliseconds time)
    {
        for (const MonotonicTime end = m_now + time; m_now < end && m_missing > 0;) {
            const double at = Seconds(m_now - start).count();
            m_now += step;
            m_owed += m_line(at) * Seconds(step).count();
            const auto bytes = std::min(m_missing, static_cast<qint64>(m_owed));
            m_owed -= static_cast<double>(bytes);
            m_missing -= bytes;
            if (bytes > 0) {
                m_left.add(bytes, m_now);
                m_meter.add(bytes, m_now);
            }
        }
    }
    std::optional<std::chrono::seconds> left() const { return m_left.until(m_missing, m_now); }
    // The time left by the speed that is shown.
    double leftByTheMeter() const { return double(m_missing) / m_meter.bytesPerSecond(m_now); }
    // The time left at a speed that stays.
    double leftAt(double bytesPerSecond) const { return double(m_missing) / bytesPerSecond; }
    bool isDone() const { return m_missing == 0; }

private:
    qint64 m_missing;
    Line m_line;
    MonotonicTime m_now = start;
    double m_owed = 0;
    TimeLeft m_left;
    SpeedMeter m_meter{5s, start};
};

// By which share of itself the time left that was told jumps within a second, less that second.
double jump(double before, double now)
{
    return std::abs(now - (before - 1)) / before;
}

} // namespace

class TestTimeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNothingBeforeThereIsSomethingToGoBy();
    void countsDownOnASteadyLine();
    void doesNotJumpWithALineThatGivesAndRests_data();
    void doesNotJumpWithALineThatGivesAndRests();
    void followsALastingChange_data();
    void followsALastingChange();
    void tellsNothingWhileNothingComes();
    void beginsAnewAfterAStall();
    void isNotMisledByAFirstBurst_data();
    void isNotMisledByAFirstBurst();
    void comesToItsEndWithTheFile();
    void holdsNumbersOfAnySize();
    void goesByASecondAndGivesUpAfterFive();
    void takesNoBytesForNoSignOfLife();
};

void TestTimeLeft::tellsNothingBeforeThereIsSomethingToGoBy()
{
    QVERIFY(!TimeLeft().until(mebibyte, start + 10s));
    Transfer transfer(100 * mebibyte, [](double) { return mebibyte; });
    transfer.runFor(500ms);
    QVERIFY(!transfer.left());
    transfer.runFor(1s);
    QVERIFY(transfer.left());
}

void TestTimeLeft::countsDownOnASteadyLine()
{
    Transfer transfer(60 * mebibyte, [](double) { return mebibyte; });
    transfer.runFor(2s);
    for (qint64 left = 58; left > 0; --left) {
        QVERIFY(transfer.left());
        QVERIFY2(std::abs(double(transfer.left()->count() - left)) <= 1 + 0.05 * double(left),
                 QByteArray::number(left).constData());
        transfer.runFor(1s);
    }
}

void TestTimeLeft::doesNotJumpWithALineThatGivesAndRests_data()
{
    QTest::addColumn<double>("gives");
    QTest::addColumn<double>("rests");
    QTest::addColumn<double>("most");
    QTest::newRow("a second each") << 1.0 << 1.0 << 0.05;
    QTest::newRow("a second of three") << 1.0 << 2.0 << 0.1;
    QTest::newRow("two seconds each") << 2.0 << 2.0 << 0.15;
    QTest::newRow("a fifth of a second each") << 0.2 << 0.2 << 0.05;
}

void TestTimeLeft::doesNotJumpWithALineThatGivesAndRests()
{
    QFETCH(const double, gives);
    QFETCH(const double, rests);
    QFETCH(const double, most);
    Transfer transfer(100 * mebibyte, givesAndRests(gives, rests, 2 * mebibyte));
    transfer.runFor(5s);
    double before = double(transfer.left().value().count());
    double byTheMeter = transfer.leftByTheMeter();
    double ofTheMeter = 0;
    for (int second = 0; second < 25; ++second) {
        transfer.runFor(1s);
        QVERIFY(transfer.left());
        const double now = double(transfer.left()->count());
        // Whole seconds are told: one of them is no jump.
        QVERIFY2(jump(before, now) <= std::max(most, 1 / before),
                 qPrintable(QStringLiteral("%1 s after %2 s").arg(now).arg(before)));
        before = now;
        ofTheMeter = std::max(ofTheMeter, jump(byTheMeter, transfer.leftByTheMeter()));
        byTheMeter = transfer.leftByTheMeter();
    }
    // Proves that the line is uneven enough: the meter of five seconds does jump on it.
    QVERIFY(gives < 1 || ofTheMeter > 2 * most);
}

void TestTimeLeft::followsALastingChange_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("half as fast") << 0.5;
    QTest::newRow("a quarter as fast") << 0.25;
    QTest::newRow("a twentieth as fast") << 0.05;
    QTest::newRow("twice as fast") << 2.0;
    QTest::newRow("ten times as fast") << 10.0;
}

void TestTimeLeft::followsALastingChange()
{
    QFETCH(const double, factor);
    const double after = factor * mebibyte;
    Transfer transfer(500 * mebibyte, [=](double at) { return at < 20 ? mebibyte : after; });
    transfer.runFor(20s);
    QVERIFY(std::abs(double(transfer.left()->count()) / transfer.leftAt(mebibyte) - 1) < 0.05);
    const auto leftOfTheChange = [&] {
        const double speedTold = transfer.leftAt(1) / double(transfer.left()->count());
        return std::abs(speedTold - after) / std::abs(mebibyte - after);
    };
    transfer.runFor(5s);
    QVERIFY2(leftOfTheChange() < 0.5, QByteArray::number(leftOfTheChange()).constData());
    transfer.runFor(3s);
    QVERIFY2(leftOfTheChange() < 0.2, QByteArray::number(leftOfTheChange()).constData());
    transfer.runFor(6s);
    const double told = double(transfer.left()->count()) / transfer.leftAt(after);
    QVERIFY2(told > 0.8 && told < 1.2, QByteArray::number(told).constData());
}

void TestTimeLeft::tellsNothingWhileNothingComes()
{
    Transfer transfer(100 * mebibyte, [](double at) { return at < 10 ? mebibyte : 0; });
    transfer.runFor(12s);
    QVERIFY(transfer.left());
    transfer.runFor(3s + 100ms);
    QVERIFY(!transfer.left());
    transfer.runFor(1h);
    QVERIFY(!transfer.left());
}

void TestTimeLeft::beginsAnewAfterAStall()
{
    Transfer transfer(100 * mebibyte, [](double at) { return at < 10 || at >= 30 ? mebibyte : 0; });
    transfer.runFor(30s + 500ms);
    QVERIFY(!transfer.left());
    transfer.runFor(1s);
    const double told = double(transfer.left().value().count()) / transfer.leftAt(mebibyte);
    QVERIFY2(told > 0.9 && told < 1.1, QByteArray::number(told).constData());
}

// Bytes that lay in buffers come as a burst, at the start and after a stall.
void TestTimeLeft::isNotMisledByAFirstBurst_data()
{
    QTest::addColumn<std::chrono::milliseconds>("lasting");
    QTest::newRow("at once") << 10ms;
    QTest::newRow("within a tenth of a second") << 100ms;
    QTest::newRow("within less than a quarter of a second") << 240ms;
}

void TestTimeLeft::isNotMisledByAFirstBurst()
{
    QFETCH(const std::chrono::milliseconds, lasting);
    constexpr auto often = 10ms;
    TimeLeft left;
    for (auto at = 0ms; at <= 2s; at += often) {
        const qint64 burst = at < lasting ? 50 * mebibyte * often / lasting : 0;
        left.add(mebibyte / 100 + burst, start + at);
    }
    QCOMPARE(left.until(100 * mebibyte, start + 2s)->count() / 10, 10);
}

void TestTimeLeft::comesToItsEndWithTheFile()
{
    Transfer transfer(10 * mebibyte, [](double) { return mebibyte; });
    transfer.runFor(9s + 900ms);
    // A transfer that is not done has some time left.
    QCOMPARE(transfer.left(), std::optional(1s));
    transfer.runFor(1s);
    QVERIFY(transfer.isDone());
    QCOMPARE(transfer.left(), std::optional(0s));
}

void TestTimeLeft::holdsNumbersOfAnySize()
{
    TimeLeft left;
    for (auto at = 0s; at < 100s; ++at)
        left.add(1, start + at);
    const auto longest = left.until(std::numeric_limits<qint64>::max(), start + 100s);
    QVERIFY(longest && *longest > std::chrono::hours(24 * 365));
    QCOMPARE(left.until(-5, start + 100s), std::optional(0s));
    TimeLeft fast;
    for (auto at = 0s; at < 100s; ++at)
        fast.add(std::numeric_limits<qint64>::max() / 2, start + at);
    QCOMPARE(fast.until(1, start + 100s), std::optional(1s));
}

void TestTimeLeft::goesByASecondAndGivesUpAfterFive()
{
    TimeLeft left;
    left.add(1000, start);
    // The first bytes came before anybody measured.
    QVERIFY(!left.until(mebibyte, start + 1s));
    left.add(1000, start + 500ms);
    QVERIFY(!left.until(mebibyte, start + 999ms));
    QVERIFY(left.until(mebibyte, start + 1s));
    QVERIFY(left.until(mebibyte, start + 5499ms));
    QVERIFY(!left.until(mebibyte, start + 5500ms));
    // After five seconds it is a start like the first one.
    left.add(1000, start + 5500ms);
    left.add(1000, start + 6s);
    QVERIFY(!left.until(mebibyte, start + 6s));
}

void TestTimeLeft::takesNoBytesForNoSignOfLife()
{
    TimeLeft left;
    left.add(1000, start);
    left.add(1000, start + 1s);
    left.add(0, start + 4s);
    QVERIFY(!left.until(mebibyte, start + 6s));
}

QTEST_APPLESS_MAIN(TestTimeLeft)
#include "tst_time_left.moc"
