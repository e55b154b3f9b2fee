#include "tests/core/segments/transfer_simulation.h"
#include "tests/support/checks/sampling.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr quint32 seedsInARow = 500 / sampling;
constexpr int mostSteps = 2'000'000;
// More than this is never fetched twice at once; what is larger is split.
constexpr qint64 largestRace = 384 * 1024;

double logUniform(QRandomGenerator& random, double low, double high)
{
    return low * std::pow(high / low, random.generateDouble());
}

RangeSet someOf(QRandomGenerator& random, qint64 total)
{
    RangeSet here;
    for (int i = random.bounded(6); i > 0 && total > 0; --i) {
        const qint64 begin = random.bounded(total);
        here.insert({begin, std::min(total, begin + 1 + random.bounded(1 + total / 4))});
    }
    return here;
}

// Every connection and every request of its own temper.
class RandomLines
{
public:
    explicit RandomLines(QRandomGenerator& random)
        : m_random(random)
        , m_usualSpeed(logUniform(random, 200e3, 20e6))
        , m_spread(logUniform(random, 1, 20))
        , m_latency(random.bounded(0.5))
        , m_troubles(random.bounded(0.3))
    {
    }

    Line operator()(const SimulatedRequest&)
    {
        Line line{.latency = m_latency * (0.5 + m_random.generateDouble()),
                  .bytesPerSecond = m_usualSpeed / logUniform(m_random, 1, m_spread)};
        if (m_random.generateDouble() < m_troubles) {
            line.breaksAfter = m_random.bounded(2) ? 0 : m_random.bounded(megabyte);
            line.end = m_random.bounded(2) ? LineEnd::Cut : LineEnd::Silence;
        }
        return line;
    }

private:
    QRandomGenerator& m_random;
    double m_usualSpeed;
    double m_spread;
    Seconds m_latency;
    double m_troubles;
};

// Tells races from claims that nobody else fetches, and finds those that are neither.
class ClaimWatch
{
public:
    explicit ClaimWatch(const SegmentPlan& plan)
        : m_plan(plan)
    {
    }

    void look(const std::vector<ClaimView>& before, const Claim& claim)
    {
        const bool isRace = std::ranges::any_of(before, [&](const ClaimView& other) {
            return ByteRange{other.position, other.range.end} == claim.range;
        });
        if (isRace)
            lookAtRace(claim);
        else if (m_plan.here().gaps(claim.range) != std::vector{claim.range} || countFetching(claim) > 1)
            m_wrong.append(QStringLiteral("%1-%2").arg(claim.range.begin).arg(claim.range.end));
    }

    int races() const { return m_races; }
    const QStringList& wrong() const { return m_wrong; }

private:
    const SegmentPlan& m_plan;
    int m_races = 0;
    QStringList m_wrong;

    int countFetching(const Claim& claim) const
    {
        const auto fetches = [&](const ClaimView& other) {
            return !intersection({other.position, other.range.end}, claim.range).isEmpty();
        };
        return static_cast<int>(std::ranges::count_if(m_plan.active({}), fetches));
    }

    // Racers that bring nothing hold nobody back, so there may be more of those.
    int countBringing(const Claim& claim) const
    {
        const auto brings = [&](const ClaimView& other) {
            return other.position > other.range.begin &&
                   !intersection({other.position, other.range.end}, claim.range).isEmpty();
        };
        return static_cast<int>(std::ranges::count_if(m_plan.active({}), brings));
    }

    void lookAtRace(const Claim& claim)
    {
        ++m_races;
        if (claim.range.length() > largestRace || countBringing(claim) > 3)
            m_wrong.append(QStringLiteral("race %1-%2").arg(claim.range.begin).arg(claim.range.end));
    }
};

QString whatGoesWrong(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto total =
        static_cast<qint64>(random.bounded(8) ? logUniform(random, 1e4, 64e6) : random.bounded(1e4));
    const int connections = 1 + random.bounded(random.bounded(2) ? 64 : 8);
    const RangeSet here = someOf(random, total);
    SegmentPlan plan(total, here, Splitting::Allowed);
    TransferSimulation simulation(plan, connections, RandomLines(random));
    ClaimWatch watch(plan);
    simulation.checkClaims(std::bind_front(&ClaimWatch::look, &watch));
    const SimulationResult result = simulation.run(mostSteps);
    if (!result.ended)
        return QStringLiteral("it never ends");
    if (plan.here() != (total > 0 ? RangeSet{{0, total}} : RangeSet{}))
        return QStringLiteral("not all is here");
    if (result.fresh != total - here.length())
        return QStringLiteral("%1 bytes were counted as new").arg(result.fresh);
    if (!watch.wrong().isEmpty())
        return QStringLiteral("fetched twice: ") + watch.wrong().join(u' ');
    if (result.received - result.fresh > total / 20 + watch.races() * largestRace)
        return QStringLiteral("%1 bytes came in vain").arg(result.received - result.fresh);
    return QStringLiteral("nothing");
}

Line usual(double bytesPerSecond, Seconds latency)
{
    return {.latency = latency, .bytesPerSecond = bytesPerSecond};
}

} // namespace

class TestSegmentPlanSimulated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesEverythingWhateverHappens_data();
    void fetchesEverythingWhateverHappens();
    void isDoneInTime_data();
    void isDoneInTime();
};

void TestSegmentPlanSimulated::fetchesEverythingWhateverHappens_data()
{
    QTest::addColumn<quint32>("firstSeed");
    for (quint32 i = 0; i < 6; ++i)
        QTest::addRow("seeds from %u", i * seedsInARow) << i * seedsInARow;
}

void TestSegmentPlanSimulated::fetchesEverythingWhateverHappens()
{
    QFETCH(const quint32, firstSeed);
    for (quint32 seed = firstSeed; seed < firstSeed + seedsInARow; ++seed)
        QCOMPARE(QStringLiteral("seed %1: %2").arg(seed).arg(whatGoesWrong(seed)),
                 QStringLiteral("seed %1: nothing").arg(seed));
}

void TestSegmentPlanSimulated::isDoneInTime_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<TransferSimulation::Lines>("lines");
    QTest::addColumn<double>("seconds");
    using Request = SimulatedRequest;
    const auto row = [](const char* name, qint64 total, const TransferSimulation::Lines& lines,
                        double seconds) { QTest::newRow(name) << total << lines << seconds; };
    // With two of eight lines slow the 24 MB take half a second; the rest is for finding out which they are,
    // and for those that take over and turn out slow as well.
    for (int offset = 0; offset < 4; ++offset) {
        const QByteArray name = "every fourth request is slow, from the " + QByteArray::number(offset);
        row(
            name.constData(), 24 * megabyte,
            [offset](const Request& request) {
                return usual((request.number + offset) % 4 == 3 ? 0.4e6 : 8e6, 0s);
            },
            0.7);
    }
    row(
        "every fourth connection is slow", 24 * megabyte,
        [](const Request& request) { return usual(request.connection % 4 == 3 ? 0.4e6 : 8e6, 0s); }, 0.55);
    row(
        "every request waits for a tenth of a second", 64 * megabyte,
        [](const Request&) { return usual(4e6, 100ms); }, 2.15);
    row(
        "every request but the first waits for three seconds", 12 * megabyte,
        [](const Request& request) { return usual(50e6, request.number == 0 ? 1ms : 3000ms); }, 6.7);
    row(
        "one of two sources waits for three seconds", 12 * megabyte,
        [](const Request& request) { return usual(50e6, request.number % 2 == 0 ? 1ms : 3000ms); }, 0.6);
    row(
        "one connection is fifty times slower", 64 * megabyte,
        [](const Request& request) { return usual(request.connection == 0 ? 4e6 / 50 : 4e6, 20ms); }, 2.5);
    row(
        "the first request is fifty times slower", 64 * megabyte,
        [](const Request& request) { return usual(request.number == 0 ? 4e6 / 50 : 4e6, 20ms); }, 2.5);
    row("all are equal", 64 * megabyte, [](const Request&) { return usual(4e6, 20ms); }, 2.05);
    row(
        "one never answers", 64 * megabyte,
        [](const Request& request) {
            return request.number == 3 ? Line{20ms, 4e6, 0, LineEnd::Silence} : usual(4e6, 20ms);
        },
        2.4);
    row(
        "one falls silent midway", 64 * megabyte,
        [](const Request& request) {
            return request.number == 3 ? Line{20ms, 4e6, 2 * megabyte, LineEnd::Silence} : usual(4e6, 20ms);
        },
        2.4);
    row(
        "the last two fall silent", 8 * megabyte,
        [](const Request& request) {
            const bool breaks = request.number == 6 || request.number == 7;
            return breaks ? Line{20ms, 4e6, 990'000, LineEnd::Silence} : usual(4e6, 20ms);
        },
        1.5);
    row(
        "every answer is cut after a megabyte", 64 * megabyte,
        [](const Request&) { return Line{50ms, 4e6, megabyte}; }, 2.6);
}

void TestSegmentPlanSimulated::isDoneInTime()
{
    QFETCH(const qint64, total);
    QFETCH(const TransferSimulation::Lines, lines);
    QFETCH(const double, seconds);
    SegmentPlan plan(total, {}, Splitting::Allowed);
    TransferSimulation simulation(plan, 8, lines);
    const SimulationResult result = simulation.run(mostSteps);
    QVERIFY(result.ended);
    QVERIFY2(result.took.count() <= seconds, QByteArray::number(result.took.count()).constData());
    QVERIFY(result.received - result.fresh <= total / 50);
}

QTEST_APPLESS_MAIN(TestSegmentPlanSimulated)
#include "tst_segment_plan_simulated.moc"
