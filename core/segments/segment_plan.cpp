#include "core/segments/segment_plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// Below this a request costs more than it brings, on any line.
constexpr qint64 smallestShare = 256 * 1024;
constexpr qint64 smallestSplit = 64 * 1024;
// A segment keeps at least so much when the rest is taken over, lest a connection that is only late be cut
// off.
constexpr qint64 leastKept = 16 * 1024;
// A claim without bytes is judged once it has had this long beyond the usual latency.
constexpr Seconds fairTrial = 100ms;
// Bytes that have flowed for about this long say as much as what is known of the siblings.
constexpr Seconds benefitOfDoubt = 20ms;
constexpr std::chrono::milliseconds speedWindow = 1s;
constexpr int mostRacers = 2;
constexpr double slowestKnown = 1.0;
// Bytes that come more slowly than this are no measure for others, where some came at once. A server may well
// let the first bytes of each answer through at once, and give the rest at its own pace.
constexpr double slowestLine = 16 * 1024;

qint64 roundedDown(qint64 offset)
{
    constexpr qint64 page = 4096;
    return offset / page * page;
}

// TCP doubles what a new connection brings in each round trip, from ten packets on, until the line is full.
// So a new connection will be done sooner than its speed so far tells.
constexpr double firstWindow = 10 * 1460;
Seconds timeWhileGrowing(qint64 had, qint64 rest, Seconds roundTrip)
{
    return roundTrip * std::log2(1 + static_cast<double>(rest) / (firstWindow + static_cast<double>(had)));
}

// Whether a connection that began to flow so long ago has brought about what it would while it grows: where
// the line was there before, an answer takes one round trip and not two, and losses make it grow less. Far
// more than that is the speed of a line whose answers take long for another reason than its length.
constexpr int tripsOfGrowth = 8;
bool isStillGrowing(qint64 had, Seconds flowsFor, Seconds roundTrip)
{
    const double trips = flowsFor / roundTrip;
    const double window = firstWindow + static_cast<double>(had);
    const double least = firstWindow * std::exp2(trips / 2 - 1);
    const double most = firstWindow * std::exp2(trips + 2);
    return trips < tripsOfGrowth && window >= least && window <= most;
}

// The speed of a line, and how well it is known: after as much as a connection brings while it grows, none
// will be faster than the others.
struct LineSpeed
{
    Seconds latency;
    double expected = 0;
    bool isKnown = false;

    // A new connection takes the first half of the time to its answer, the request the second.
    Seconds roundTrip() const { return latency / 2; }
};

LineSpeed lineSpeed(Seconds latency, double expected, qint64 here)
{
    return {.latency = latency,
            .expected = expected,
            .isKnown = static_cast<double>(here) > firstWindow * std::exp2(tripsOfGrowth)};
}

// The time that a claim takes for its rest at that speed, or while its connection grows.
Seconds timeLeft(const auto& claim, double speed, const LineSpeed& line, MonotonicTime now)
{
    const qint64 rest = claim.rest().length();
    const Seconds steady{static_cast<double>(rest) / speed};
    const bool isLate = !claim.flowsSince && speed <= slowestKnown;
    if (line.latency <= Seconds(0) || isLate)
        return steady;
    const qint64 had = claim.position - claim.range.begin;
    const Seconds growing = timeWhileGrowing(had, rest, line.roundTrip());
    if (!claim.flowsSince)
        return std::max(steady, growing);
    if (!isStillGrowing(had, now - *claim.flowsSince, line.roundTrip()))
        return steady;
    const Seconds atBest{line.isKnown ? static_cast<double>(rest) / line.expected : 0};
    return std::min(steady, std::max(atBest, growing));
}

// The time until a request that is yet to be made has brought so many bytes.
Seconds timeAnew(qint64 bytes, const LineSpeed& line)
{
    const Seconds steady{static_cast<double>(bytes) / line.expected};
    return line.latency + std::max(steady, timeWhileGrowing(0, bytes, line.roundTrip()));
}

// Whether taking over or racing saves enough time to be worth a request.
bool isWorthARequest(Seconds asItGoes, Seconds withIt)
{
    constexpr Seconds cost = 30ms;
    return asItGoes > withIt * 1.25 + cost;
}

// The speed of a healthy connection here, even when half of all are slow.
double upperQuartile(std::vector<double> speeds)
{
    if (speeds.empty())
        return 0;
    const auto quartile = speeds.begin() + static_cast<std::ptrdiff_t>(speeds.size() * 3 / 4);
    std::ranges::nth_element(speeds, quartile);
    return std::max(*quartile, slowestKnown);
}

// The claim that the one which is gone was split from, if its request asks for those bytes as well. A link
// may have expired meanwhile: then nobody gets them any more but who was answered before.
auto giverOf(auto& claims, const auto& gone)
{
    return std::ranges::find_if(claims, [&gone](const auto& entry) {
        const auto& claim = entry.second;
        const bool isAlone = !claim.racing && claim.racers == 0;
        return claim.range.end == gone.range.begin && claim.asked >= gone.range.end && isAlone;
    });
}

} // namespace

SegmentPlan::SegmentPlan(qint64 total, RangeSet here, Splitting splitting)
    : m_total(total)
    , m_here(std::move(here))
    , m_splitting(splitting)
{
}

Claim SegmentPlan::start(ByteRange range, MonotonicTime now, std::optional<ClaimId> racing)
{
    const ClaimId id{++m_lastId};
    m_active.emplace(id, Active{.range = range,
                                .asked = range.end,
                                .position = range.begin,
                                .startedAt = now,
                                .isAnswered = false,
                                .flowsSince = {},
                                .speed = SpeedMeter(speedWindow, now),
                                .racing = racing,
                                .racers = 0});
    return {.id = id, .range = range};
}

Claim SegmentPlan::claimGiven(ByteRange range, MonotonicTime now)
{
    return start(range, now);
}

Claim SegmentPlan::claimHeld(ByteRange range, MonotonicTime now, size_t owner)
{
    letGo(range);
    const Claim claim = start(range, now);
    m_active.at(claim.id).owner = owner;
    return claim;
}

ByteRange SegmentPlan::ownedRest(ClaimId id) const
{
    const auto claim = m_active.find(id);
    return claim != m_active.end() && claim->second.owner ? claim->second.rest() : ByteRange{};
}

std::optional<Claim> SegmentPlan::claimNext(MonotonicTime now, int connections, std::optional<size_t> owner)
{
    if (auto share = claimShare(now, connections))
        return share;
    return m_splitting == Splitting::Allowed ? claimFromTheLast(now, owner) : std::nullopt;
}

std::vector<ByteRange> SegmentPlan::unclaimed() const
{
    RangeSet taken = m_here;
    for (const auto& [id, claim] : m_active)
        taken.insert(claim.rest());
    for (const ByteRange held : m_held.ranges())
        taken.insert(held);
    return taken.gaps({0, m_total});
}

std::optional<Claim> SegmentPlan::claimShare(MonotonicTime now, int connections)
{
    const std::vector<ByteRange> free = unclaimed();
    if (free.empty())
        return std::nullopt;
    if (m_splitting == Splitting::OneStream)
        return start({free.front().begin, free.back().end}, now);
    // A fair part of all that is missing, so that whoever fetches a short segment now finds the rest of its
    // part when it comes back.
    const qint64 missing = m_total - m_here.length();
    const ByteRange largest = *std::ranges::max_element(free, {}, &ByteRange::length);
    const qint64 fair = std::max(smallestShare, missing / std::max(1, connections));
    const qint64 share = std::min(fair, m_largestSegment.value_or(fair));
    // A remainder that is too small for a request of its own is added to this segment.
    if (largest.length() < share + (m_largestSegment ? 1 : smallestShare))
        return start(largest, now);
    const qint64 end =
        std::max(roundedDown(largest.begin + share), largest.begin + std::min(share, smallestSplit));
    return start({largest.begin, end}, now);
}

std::vector<double> SegmentPlan::speedsNow(MonotonicTime now) const
{
    std::vector<double> speeds;
    for (const auto& [id, claim] : m_active) {
        if (claim.flowsSince && now - *claim.flowsSince > benefitOfDoubt)
            speeds.push_back(claim.speed.bytesPerSecond(now));
    }
    return speeds;
}

double SegmentPlan::expectedSpeed(MonotonicTime now) const
{
    std::vector<double> speeds = speedsNow(now);
    if (m_usualSpeed > 0)
        speeds.push_back(m_usualSpeed);
    const double expected = upperQuartile(std::move(speeds));
    const bool isATrickle = expected > 0 && expected < slowestLine;
    return isATrickle ? std::max(expected, m_quickSpeed) : expected;
}

double SegmentPlan::speedOf(const Active& claim, MonotonicTime now, double expected) const
{
    if (!claim.flowsSince) {
        // A claim is late once a later request was answered, by the measure of the quickest answers; before
        // that, by that of the slowest.
        const bool isPassed = m_lastAnswered > claim.startedAt;
        const Seconds usual = isPassed ? m_latency : m_longLatency;
        return now - claim.startedAt < usual + fairTrial ? expected : slowestKnown;
    }
    const double watched = Seconds(now - *claim.flowsSince) / benefitOfDoubt;
    const double trust = watched * watched / (1 + watched * watched);
    return std::max(std::lerp(expected, claim.speed.bytesPerSecond(now), trust), slowestKnown);
}

std::optional<Claim> SegmentPlan::claimFromTheLast(MonotonicTime now, std::optional<size_t> owner)
{
    const double expected = expectedSpeed(now);
    if (expected <= 0)
        return std::nullopt;
    struct Candidate
    {
        ClaimId id;
        double speed = 0;
        double secondsLeft = 0;
    };
    std::vector<Candidate> candidates;
    for (const auto& [id, claim] : m_active) {
        if ((claim.owner && claim.owner != owner) || m_heldBack.contains(id))
            continue;
        const double speed = speedOf(claim, now, expected);
        candidates.push_back({id, speed, static_cast<double>(claim.rest().length()) / speed});
    }
    std::ranges::sort(candidates, std::ranges::greater{}, &Candidate::secondsLeft);
    for (const Candidate& last : candidates) {
        Active& victim = m_active.at(last.id);
        auto part = split(victim, last.speed, expected, now);
        if (!part)
            part = race(last.id, victim, last.speed, expected, now);
        if (part)
            m_active.at(part->id).owner = victim.owner;
        if (part)
            return part;
    }
    return std::nullopt;
}

std::optional<Claim> SegmentPlan::split(Active& victim, double victimSpeed, double expected,
                                        MonotonicTime now)
{
    if (victim.racing || victim.racers > 0)
        return std::nullopt;
    const auto rest = static_cast<double>(victim.rest().length());
    // Victim and heir finish together: (rest - taken) / victimSpeed = latency + taken / expected.
    const double taken = (rest - m_latency.count() * victimSpeed) * expected / (victimSpeed + expected);
    // The heir of a race may still have bytes before it that its rival brought.
    const qint64 missingFrom = victim.position + m_here.lengthFrom(victim.position);
    const qint64 begin =
        roundedDown(std::max(victim.range.end - static_cast<qint64>(taken), missingFrom + leastKept));
    const ByteRange part{begin, victim.range.end};
    const LineSpeed line = lineSpeed(m_latency, expected, m_here.length());
    const Seconds asItGoes = timeLeft(victim, victimSpeed, line, now);
    const Seconds together = timeAnew(part.length(), line);
    if (part.length() < smallestSplit || !isWorthARequest(asItGoes, together))
        return std::nullopt;
    victim.range.end = begin;
    return start(part, now);
}

std::optional<Claim> SegmentPlan::race(ClaimId id, Active& victim, double victimSpeed, double expected,
                                       MonotonicTime now)
{
    // A racer whose own answer is late holds nobody back: a server may count new connections and not answer
    // them.
    const auto holdsBack = [&](const auto& entry) {
        const Active& racer = entry.second;
        return racer.racing == id && (racer.flowsSince || speedOf(racer, now, expected) > slowestKnown);
    };
    if (victim.racing || std::ranges::count_if(m_active, holdsBack) >= mostRacers)
        return std::nullopt;
    const qint64 rest = victim.rest().length();
    const LineSpeed line = lineSpeed(m_latency, expected, m_here.length());
    const Seconds asItGoes = timeLeft(victim, victimSpeed, line, now);
    const Seconds raced = timeAnew(rest, line);
    if (rest <= 0 || !isWorthARequest(asItGoes, raced))
        return std::nullopt;
    ++victim.racers;
    return start(victim.rest(), now, id);
}

qint64 SegmentPlan::wantedBy(ClaimId id) const
{
    const auto claim = m_active.find(id);
    if (claim == m_active.end() || m_here.contains(claim->second.rest()))
        return 0;
    return claim->second.rest().length();
}

qint64 SegmentPlan::advance(ClaimId id, qint64 bytes, MonotonicTime now)
{
    Active& claim = m_active.at(id);
    const qint64 fresh = m_here.insert({claim.position, claim.position + bytes});
    claim.position += bytes;
    noteSpeed(claim, bytes, now);
    return fresh;
}

void SegmentPlan::noteSpeed(Active& claim, qint64 bytes, MonotonicTime now)
{
    if (!claim.flowsSince) {
        // The first bytes came over the line before now; counting starts with what follows them.
        claim.flowsSince = now;
        m_lastAnswered = std::max(m_lastAnswered, claim.startedAt);
        claim.speed = SpeedMeter(speedWindow, now);
        if (claim.rest().isEmpty())
            noteUsualSpeed(claim, now);
        return;
    }
    claim.speed.add(bytes, now);
    if (claim.rest().isEmpty())
        noteUsualSpeed(claim, now);
}

// A segment that came at once was too quick to be measured, but was no slower than what is known of it.
void SegmentPlan::noteUsualSpeed(const Active& whole, MonotonicTime now)
{
    if (now - *whole.flowsSince > benefitOfDoubt) {
        const double speed = whole.speed.bytesPerSecond(now);
        m_usualSpeed = m_usualSpeed > 0 ? std::midpoint(m_usualSpeed, speed) : speed;
        return;
    }
    const Seconds took = std::max<Seconds>(now - whole.startedAt, benefitOfDoubt);
    m_quickSpeed = std::max(m_quickSpeed, static_cast<double>(whole.range.length()) / took.count());
}

void SegmentPlan::release(ClaimId id)
{
    const auto gone = m_active.extract(id);
    if (gone.empty())
        return;
    const Active& left = gone.mapped();
    if (left.racing)
        --m_active.at(*left.racing).racers;
    else if (left.racers > 0)
        passRaceOn(id);
    // Racers may have brought some of it, and what has an owner is kept for it.
    const bool isAllMissing = m_here.gaps(left.range) == std::vector{left.range};
    const bool isUntouched = !left.isAnswered && !left.flowsSince && isAllMissing;
    if (left.racing || left.racers > 0 || left.owner || !isUntouched)
        return;
    if (const auto giver = giverOf(m_active, left); giver != m_active.end())
        giver->second.range.end = left.range.end;
}

// A segment that others raced was given up: the first of its racers becomes the one that the rest race.
void SegmentPlan::passRaceOn(ClaimId from)
{
    std::optional<ClaimId> heir;
    for (auto& [id, claim] : m_active) {
        if (claim.racing != from)
            continue;
        claim.racing = heir;
        if (heir)
            ++m_active.at(*heir).racers;
        else
            heir = id;
    }
}

void SegmentPlan::settleTotal(qint64 total)
{
    m_total = total;
    for (auto& [id, claim] : m_active)
        claim.range.end = std::max(claim.position, std::min(claim.range.end, total));
}

void SegmentPlan::noteLatency(Seconds latency)
{
    if (!std::exchange(m_isLatencyMeasured, true)) {
        m_latency = latency;
        m_longLatency = latency;
        return;
    }
    // The quickest answers tell the line; slow ones tell of a busy server now and then.
    m_latency = latency < m_latency ? latency : m_latency * 0.8 + latency * 0.2;
    // Where they are slow as a rule, taking over what waits for one only begins the wait anew.
    m_longLatency = latency > m_longLatency ? latency : m_longLatency * 0.8 + latency * 0.2;
}

// A connection begins slowly, and the slower the longer its line; on a line that others fill the one that
// takes its place is as slow.
Seconds SegmentPlan::trialOf(const Active& claim) const
{
    constexpr Seconds patience = 2s;
    constexpr int mostDoublings = 5;
    constexpr int slowStart = 7; // round trips until it has grown to a hundred times of what it began with
    constexpr Seconds longestSlowStart = 3s;
    return patience * (1 << std::min(claim.replacements, mostDoublings)) + m_latency +
           std::min(slowStart * m_latency, longestSlowStart);
}

std::optional<ClaimId> SegmentPlan::laggard(MonotonicTime now) const
{
    constexpr double farBelow = 0.2;
    constexpr Seconds longWait = 3s;
    if (m_active.size() < 2)
        return std::nullopt;
    const double siblings = upperQuartile(speedsNow(now));
    for (const auto& [id, claim] : m_active) {
        const double speed = std::max(claim.speed.bytesPerSecond(now), slowestKnown);
        const Seconds left{static_cast<double>(claim.rest().length()) / speed};
        if (now - claim.startedAt > trialOf(claim) && speed < siblings * farBelow && left > longWait)
            return id;
    }
    return std::nullopt;
}

std::optional<ClaimId> SegmentPlan::trickling(MonotonicTime now, Seconds patience)
{
    constexpr int farLess = 10;
    if (!m_trickle.isOne(m_here.length(), now, patience))
        return std::nullopt;
    const auto isReplaceable = [&](const auto& entry) {
        const Active& claim = entry.second;
        const bool lastsLong = m_total != unknownTotal && farLess * Seconds(now - claim.startedAt) <
                                                              claim.restAt(Trickle::leastBytesPerSecond);
        const bool losesLittle = m_splitting == Splitting::Allowed || lastsLong ||
                                 claim.position - claim.range.begin < smallestSplit;
        // A claim that was never answered is given up as silent.
        const bool isAnswered = claim.isAnswered || claim.flowsSince;
        return isAnswered && losesLittle && now - claim.startedAt > std::max(patience, trialOf(claim));
    };
    const auto slow = std::ranges::find_if(m_active, isReplaceable);
    return slow == m_active.end() ? std::nullopt : std::optional(slow->first);
}

void SegmentPlan::noteReplacements(ClaimId id, int inARow)
{
    m_active.at(id).replacements = inARow;
}

std::vector<ClaimView> SegmentPlan::active(MonotonicTime now) const
{
    std::vector<ClaimView> views;
    views.reserve(m_active.size());
    for (const auto& [id, claim] : m_active)
        views.push_back({id, claim.range, claim.position, claim.speed.bytesPerSecond(now)});
    return views;
}

} // namespace tributary
