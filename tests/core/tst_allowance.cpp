#include "core/segments/allowance.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>
#include <limits>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{};
constexpr qint64 greedy = std::numeric_limits<qint64>::max();

// Asks at uneven intervals, as an event loop does, and keeps what it got in the last second.
class UnevenReader
{
public:
    UnevenReader(quint32 seed, qint64 mostAtOnce)
        : m_random(seed)
        , m_mostAtOnce(mostAtOnce)
    {
    }

    void readFrom(Allowance& allowance, std::chrono::milliseconds time)
    {
        for (const MonotonicTime end = now + time; now < end;) {
            now += std::chrono::microseconds(m_random.bounded(1'000, 50'001));
            for (qint64 got = allowance.take(m_mostAtOnce, now); got > 0;
                 got = allowance.take(m_mostAtOnce, now))
                note(got);
        }
    }

    MonotonicTime now = start;
    qint64 sum = 0;
    qint64 mostInASecond = 0;

private:
    struct Read
    {
        MonotonicTime at;
        qint64 bytes;
    };

    QRandomGenerator m_random;
    qint64 m_mostAtOnce;
    std::deque<Read> m_lastSecond;
    qint64 m_inLastSecond = 0;

    void note(qint64 bytes)
    {
        sum += bytes;
        m_lastSecond.push_back({now, bytes});
        m_inLastSecond += bytes;
        for (; m_lastSecond.front().at <= now - 1s; m_lastSecond.pop_front())
            m_inLastSecond -= m_lastSecond.front().bytes;
        mostInASecond = std::max(mostInASecond, m_inLastSecond);
    }
};

bool isWithin5Percent(qint64 value, qint64 wanted)
{
    return std::abs(value - wanted) * 20 <= wanted;
}

} // namespace

class TestAllowance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRateWhenAskedUnevenly_data();
    void keepsTheRateWhenAskedUnevenly();
    void neverHurriesAfterALongSilence();
    void givesAllWithoutALimit();
    void givesNeverMoreThanWanted();
    void givesNothingAtOnce();
    void whatIsGivenBackIsHadAgain();
    void aSlowRateStillGivesSingleBytes();
    void aNewRateCountsFromNow();
};

void TestAllowance::keepsTheRateWhenAskedUnevenly_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("mostAtOnce");
    QTest::newRow("32 KB/s") << qint64{32'000} << greedy;
    QTest::newRow("100 KB/s, in small reads") << qint64{100'000} << qint64{1'000};
    QTest::newRow("1 MB/s") << qint64{1'000'000} << qint64{16 * 1024};
    QTest::newRow("10 MB/s") << qint64{10'000'000} << qint64{256 * 1024};
    QTest::newRow("200 MB/s") << qint64{200'000'000} << qint64{256 * 1024};
}

void TestAllowance::keepsTheRateWhenAskedUnevenly()
{
    QFETCH(const qint64, rate);
    QFETCH(const qint64, mostAtOnce);
    for (quint32 seed = 0; seed < 20; ++seed) {
        Allowance allowance(rate, start);
        UnevenReader reader(seed, mostAtOnce);
        reader.readFrom(allowance, 3s);
        QVERIFY(isWithin5Percent(reader.sum, 3 * rate));
        QVERIFY(reader.mostInASecond < 2 * rate);
    }
}

void TestAllowance::neverHurriesAfterALongSilence()
{
    Allowance allowance(1'000'000, start);
    UnevenReader reader(1, greedy);
    reader.now += 60s;
    reader.readFrom(allowance, 3s);
    QVERIFY(reader.mostInASecond <= 1'100'000);
    QVERIFY(isWithin5Percent(reader.sum, 3'000'000));
}

void TestAllowance::givesAllWithoutALimit()
{
    Allowance allowance(std::nullopt, start);
    QVERIFY(!allowance.isLimited());
    QCOMPARE(allowance.take(greedy, start), greedy);
}

void TestAllowance::givesNeverMoreThanWanted()
{
    Allowance allowance(1'000'000, start);
    QCOMPARE(allowance.take(10, start + 40ms), 10);
    QCOMPARE(allowance.take(0, start + 40ms), 0);
    QCOMPARE(allowance.take(greedy, start + 40ms), 39'990);
}

void TestAllowance::givesNothingAtOnce()
{
    Allowance allowance(1'000'000, start);
    QCOMPARE(allowance.take(greedy, start), 0);
    QCOMPARE(allowance.take(greedy, start + 10ms), 10'000);
    QCOMPARE(allowance.take(greedy, start + 10ms), 0);
}

void TestAllowance::whatIsGivenBackIsHadAgain()
{
    Allowance allowance(1'000'000, start);
    QCOMPARE(allowance.take(greedy, start + 10ms), 10'000);
    allowance.giveBack(4'000);
    QCOMPARE(allowance.take(greedy, start + 10ms), 4'000);
}

void TestAllowance::aSlowRateStillGivesSingleBytes()
{
    Allowance allowance(10, start);
    qint64 sum = 0;
    for (auto at = 10ms; at <= 10s; at += 10ms)
        sum += allowance.take(greedy, start + at);
    QVERIFY(isWithin5Percent(sum, 100));
}

void TestAllowance::aNewRateCountsFromNow()
{
    Allowance allowance(std::nullopt, start);
    allowance.setRate(1'000, start + 10s);
    QCOMPARE(allowance.rate(), std::optional<qint64>(1'000));
    QCOMPARE(allowance.take(greedy, start + 10s), 0);
    QCOMPARE(allowance.take(greedy, start + 10s + 50ms), 50);
    allowance.setRate(std::nullopt, start + 11s);
    QCOMPARE(allowance.take(greedy, start + 11s), greedy);
}

QTEST_APPLESS_MAIN(TestAllowance)
#include "tst_allowance.moc"
