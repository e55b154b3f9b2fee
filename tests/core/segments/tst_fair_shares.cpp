#include "core/segments/fair_shares.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>
#include <limits>
#include <vector>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{};
constexpr qint64 greedy = std::numeric_limits<qint64>::max();
constexpr MemberId one{1};

// A download in simulated time: bytes reach it at a speed of its own, it reads them when it is told to come
// back, and somewhat later than that, as an event loop does.
class SimulatedReader
{
public:
    SimulatedReader(MemberId id, double speed, std::chrono::milliseconds mostLate, quint32 seed)
        : m_id(id)
        , m_speed(speed)
        , m_mostLate(static_cast<int>(mostLate.count()))
        , m_random(seed)
    {
    }

    MonotonicTime due() const { return m_due; }
    void read(FairShares& shares)
    {
        const MonotonicTime now = m_due;
        m_arrived += m_speed * Seconds(now - m_at).count();
        m_at = now;
        std::chrono::milliseconds again = 5ms;
        while (const auto waiting = static_cast<qint64>(m_arrived)) {
            const ByteGrant grant = shares.take(m_id, std::min<qint64>(waiting, 256 * 1024), now);
            if (grant.bytes == 0) {
                again = grant.again;
                break;
            }
            m_arrived -= static_cast<double>(grant.bytes);
            reads.push_back({now, grant.bytes});
            sum += grant.bytes;
        }
        // At most a buffer of bytes can wait.
        m_arrived = std::min(m_arrived, 4e6);
        m_due = now + again + std::chrono::milliseconds(m_mostLate > 0 ? m_random.bounded(m_mostLate) : 0);
    }

    struct Read
    {
        MonotonicTime at;
        qint64 bytes;
    };
    std::vector<Read> reads;
    qint64 sum = 0;

private:
    MemberId m_id;
    double m_speed;
    int m_mostLate;
    QRandomGenerator m_random;
    MonotonicTime m_at = start;
    MonotonicTime m_due = start;
    double m_arrived = 0;
};

constexpr double fast = 1e9;

void runUntil(FairShares& shares, std::vector<SimulatedReader>& readers, MonotonicTime end)
{
    while (true) {
        const auto next = std::ranges::min_element(readers, {}, &SimulatedReader::due);
        if (next->due() >= end)
            return;
        next->read(shares);
    }
}

qint64 sumOf(const std::vector<SimulatedReader>& readers)
{
    qint64 sum = 0;
    for (const SimulatedReader& reader : readers)
        sum += reader.sum;
    return sum;
}

qint64 mostInASecond(const std::vector<SimulatedReader>& readers)
{
    std::vector<SimulatedReader::Read> all;
    for (const SimulatedReader& reader : readers)
        all.insert(all.end(), reader.reads.begin(), reader.reads.end());
    std::ranges::sort(all, {}, &SimulatedReader::Read::at);
    qint64 most = 0;
    qint64 now = 0;
    for (size_t first = 0, last = 0; last < all.size(); ++last) {
        now += all[last].bytes;
        for (; all[first].at + 1s <= all[last].at; ++first)
            now -= all[first].bytes;
        most = std::max(most, now);
    }
    return most;
}

bool isWithin5Percent(qint64 value, qint64 wanted)
{
    return std::abs(value - wanted) * 20 <= wanted;
}

} // namespace

class TestFairShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRate_data();
    void keepsTheRate();
    void sharesEvenly_data();
    void sharesEvenly();
    void leavesToOthersWhatASlowOneDoesNotUse();
    void aNewcomerSoonHasItsShare();
    void whoLeavesLeavesItsShare();
    void neverHurriesAfterALongSilence();
    void givesAllWithoutALimit();
    void isNotFeltAtOnce();
    void givesNoMoreForBeingChangedOften();
    void givesNeverMoreThanWanted();
    void whatIsGivenBackIsHadAgain();
    void aSlowRateStillGivesSingleBytes();
    void readsAreWorthTheirWhile();
    void aNewRateCountsFromNow();
    void timeThatWasSavedIsWorthTheNewRate();
    void whatASilentOneSavedGoesToTheOthers();
    void aNewcomerGetsWhatOthersHaveTooMuch();
    void tellsWhenAReadIsWorthItsWhile();
    void whatAStrangerGivesBackIsNobodys();
};

void TestFairShares::keepsTheRate_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<int>("readers");
    QTest::addColumn<int>("mostLate");
    for (const qint64 rate : {32'000LL, 100'000LL, 1'000'000LL, 10'000'000LL, 200'000'000LL}) {
        for (const int readers : {1, 4, 20}) {
            for (const int mostLate : {0, 5, 60})
                QTest::addRow("%lld to %d, up to %d ms late", rate, readers, mostLate)
                    << qint64{rate} << readers << mostLate;
        }
    }
}

void TestFairShares::keepsTheRate()
{
    QFETCH(const qint64, rate);
    QFETCH(const int, readers);
    QFETCH(const int, mostLate);
    FairShares shares(rate, start);
    std::vector<SimulatedReader> all;
    all.reserve(size_t(readers));
    for (int i = 0; i < readers; ++i)
        all.emplace_back(MemberId{quint64(i)}, fast, std::chrono::milliseconds(mostLate), quint32(i));
    runUntil(shares, all, start + 3s);
    QVERIFY2(isWithin5Percent(sumOf(all), 3 * rate), qPrintable(QString::number(sumOf(all))));
    QVERIFY2(mostInASecond(all) < rate * 5 / 4, qPrintable(QString::number(mostInASecond(all))));
}

void TestFairShares::sharesEvenly_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::newRow("32 KB/s") << qint64{32'000};
    QTest::newRow("10 MB/s") << qint64{10'000'000};
}

// No download gets more than another, whether it asks often or seldom.
void TestFairShares::sharesEvenly()
{
    QFETCH(const qint64, rate);
    FairShares shares(rate, start);
    std::vector<SimulatedReader> all;
    all.reserve(5);
    for (int i = 0; i < 5; ++i)
        all.emplace_back(MemberId{quint64(i)}, fast, std::chrono::milliseconds(15 * i), quint32(i));
    runUntil(shares, all, start + 3s);
    for (const SimulatedReader& reader : all)
        QVERIFY2(isWithin5Percent(reader.sum, 3 * rate / 5), qPrintable(QString::number(reader.sum)));
}

void TestFairShares::leavesToOthersWhatASlowOneDoesNotUse()
{
    FairShares shares(1'000'000, start);
    std::vector<SimulatedReader> all;
    all.emplace_back(MemberId{1}, 100'000, 5ms, 1);
    all.emplace_back(MemberId{2}, fast, 5ms, 2);
    all.emplace_back(MemberId{3}, fast, 5ms, 3);
    runUntil(shares, all, start + 3s);
    QVERIFY(isWithin5Percent(all[0].sum, 300'000));
    QVERIFY(isWithin5Percent(all[1].sum, 1'350'000));
    QVERIFY(isWithin5Percent(all[2].sum, 1'350'000));
}

void TestFairShares::aNewcomerSoonHasItsShare()
{
    FairShares shares(1'000'000, start);
    std::vector<SimulatedReader> all;
    all.reserve(10);
    for (quint64 i = 0; i < 9; ++i)
        all.emplace_back(MemberId{i}, fast, 5ms, quint32(i));
    runUntil(shares, all, start + 3s);
    qint64 got = 0;
    for (auto now = start + 3s; now < start + 3500ms; now += 10ms) {
        got += shares.take(MemberId{99}, greedy, now).bytes;
        runUntil(shares, all, now + 10ms);
    }
    QVERIFY2(got >= 40'000 && got <= 75'000, qPrintable(QString::number(got)));
}

void TestFairShares::whoLeavesLeavesItsShare()
{
    FairShares shares(1'000'000, start);
    shares.take(MemberId{1}, greedy, start);
    shares.take(MemberId{2}, greedy, start);
    shares.take(MemberId{1}, greedy, start + 100ms);
    shares.leave(MemberId{2});
    QCOMPARE(shares.take(MemberId{1}, greedy, start + 100ms).bytes, 50'000);
    // A member that has not asked for a while does not count any more.
    shares.take(MemberId{2}, greedy, start + 200ms);
    shares.take(MemberId{1}, greedy, start + 600ms);
    QCOMPARE(shares.take(MemberId{1}, greedy, start + 650ms).bytes, 50'000);
}

void TestFairShares::neverHurriesAfterALongSilence()
{
    FairShares shares(1'000'000, start);
    shares.take(one, greedy, start);
    const qint64 saved = shares.take(one, greedy, start + 60s).bytes;
    QCOMPARE(saved, 200'000);
    QCOMPARE(shares.take(one, greedy, start + 60s).bytes, 0);
}

void TestFairShares::givesAllWithoutALimit()
{
    FairShares shares(std::nullopt, start);
    QCOMPARE(shares.take(one, greedy, start), (ByteGrant{.bytes = greedy}));
    shares.giveBack(one, 5);
    shares.leave(one);
    QCOMPARE(shares.take(one, greedy, start), (ByteGrant{.bytes = greedy}));
}

void TestFairShares::isNotFeltAtOnce()
{
    FairShares shares(std::nullopt, start);
    shares.setRate(100'000'000, start);
    QCOMPARE(shares.take(one, 1'000'000, start).bytes, 1'000'000);
    shares.setRate(200'000'000, start);
    QCOMPARE(shares.take(one, 1'000'000, start).bytes, 1'000'000);
}

void TestFairShares::givesNoMoreForBeingChangedOften()
{
    FairShares shares(std::nullopt, start);
    qint64 got = 0;
    for (int change = 0; change < 1000; ++change) {
        const MonotonicTime now = start + std::chrono::milliseconds(change);
        shares.setRate(1'000'000 + change, now);
        got += shares.take(one, greedy, now).bytes;
    }
    QVERIFY2(got <= 1'060'000, qPrintable(QString::number(got)));
}

void TestFairShares::givesNeverMoreThanWanted()
{
    FairShares shares(1'000'000, start);
    QCOMPARE(shares.take(one, 10, start + 60ms).bytes, 10);
    QCOMPARE(shares.take(one, 0, start + 60ms).bytes, 0);
    QCOMPARE(shares.take(one, greedy, start + 60ms).bytes, 59'990);
}

void TestFairShares::whatIsGivenBackIsHadAgain()
{
    FairShares shares(1'000'000, start);
    QCOMPARE(shares.take(one, greedy, start + 100ms).bytes, 100'000);
    shares.giveBack(one, 60'000);
    QCOMPARE(shares.take(one, greedy, start + 100ms).bytes, 60'000);
}

void TestFairShares::aSlowRateStillGivesSingleBytes()
{
    FairShares shares(10, start);
    qint64 sum = 0;
    for (auto at = 10ms; at <= 10s; at += 10ms)
        sum += shares.take(one, greedy, start + at).bytes;
    QVERIFY(isWithin5Percent(sum, 100));
}

// A member that comes back when it was told finds something, and more than a few bytes.
void TestFairShares::readsAreWorthTheirWhile()
{
    FairShares shares(32'000, start);
    MonotonicTime now = start;
    int reads = 0;
    int vain = 0;
    while (now < start + 3s) {
        const ByteGrant grant = shares.take(one, greedy, now);
        ++(grant.bytes > 0 ? reads : vain);
        now += grant.again;
    }
    QVERIFY2(reads <= 70, qPrintable(QString::number(reads)));
    QVERIFY2(vain <= 70, qPrintable(QString::number(vain)));
}

void TestFairShares::aNewRateCountsFromNow()
{
    FairShares shares(std::nullopt, start);
    shares.setRate(1'000, start + 10s);
    QCOMPARE(shares.rate(), std::optional<qint64>(1'000));
    // A moment's worth.
    QCOMPARE(shares.take(one, greedy, start + 10s).bytes, 50);
    QCOMPARE(shares.take(one, greedy, start + 10s).bytes, 0);
    QCOMPARE(shares.take(one, greedy, start + 10s + 50ms).bytes, 50);
    shares.setRate(std::nullopt, start + 11s);
    QCOMPARE(shares.take(one, greedy, start + 11s).bytes, greedy);
}

void TestFairShares::timeThatWasSavedIsWorthTheNewRate()
{
    FairShares shares(1'000'000, start);
    QCOMPARE(shares.take(one, greedy, start).bytes, 0);
    shares.setRate(2'000'000, start + 100ms);
    QCOMPARE(shares.take(one, greedy, start + 100ms).bytes, 200'000);
}

void TestFairShares::whatASilentOneSavedGoesToTheOthers()
{
    FairShares shares(1'000'000, start);
    shares.take(MemberId{2}, greedy, start);
    shares.take(one, greedy, start);
    QCOMPARE(shares.take(one, greedy, start + 250ms).bytes, 100'000);
    QCOMPARE(shares.take(one, greedy, start + 299ms).bytes, 49'000);
    // Full since long, and silent from here on.
    QCOMPARE(shares.take(one, greedy, start + 300ms).bytes, 101'000);
    QCOMPARE(shares.take(one, greedy, start + 600ms).bytes, 200'000);
}

void TestFairShares::aNewcomerGetsWhatOthersHaveTooMuch()
{
    FairShares shares(1'000'000, start);
    shares.take(one, 0, start);
    shares.take(one, 0, start + 200ms);
    QCOMPARE(shares.take(MemberId{2}, greedy, start + 200ms).bytes, 100'000);
    QCOMPARE(shares.take(one, greedy, start + 200ms).bytes, 100'000);
}

void TestFairShares::tellsWhenAReadIsWorthItsWhile()
{
    FairShares shares(1'000, start);
    QCOMPARE(shares.take(one, greedy, start), (ByteGrant{.bytes = 0, .again = 50ms}));
    QCOMPARE(shares.take(one, greedy, start + 20ms), (ByteGrant{.bytes = 0, .again = 30ms}));
    QCOMPARE(shares.take(one, greedy, start + 49ms), (ByteGrant{.bytes = 0, .again = 2ms}));
    FairShares slow(1, start);
    QCOMPARE(slow.take(one, greedy, start), (ByteGrant{.bytes = 0, .again = 100ms}));
}

void TestFairShares::whatAStrangerGivesBackIsNobodys()
{
    FairShares shares(1'000'000, start);
    shares.take(one, greedy, start);
    shares.giveBack(MemberId{7}, 1'000);
    QCOMPARE(shares.take(one, 5, start).bytes, 0);
}

QTEST_APPLESS_MAIN(TestFairShares)
#include "tst_fair_shares.moc"
