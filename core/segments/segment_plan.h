#pragma once

#include "core/segments/monotonic.h"
#include "core/segments/speed_meter.h"
#include "core/segments/trickle.h"
#include "core/values/download/range_set.h"

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tributary {

struct ClaimId
{
    quint32 value = 0;

    friend constexpr auto operator<=>(ClaimId, ClaimId) = default;
};

// A segment that one connection fetches; its end may come nearer when another connection takes over the rest.
struct Claim
{
    ClaimId id;
    ByteRange range;

    friend bool operator==(const Claim&, const Claim&) = default;
};

enum class Splitting : quint8 { Allowed, OneStream };

// The size of a file of which nobody has told it.
constexpr qint64 unknownTotal = std::numeric_limits<qint64>::max();

struct ClaimView
{
    ClaimId id;
    ByteRange range;
    qint64 position = 0;
    double bytesPerSecond = 0;
};

// Plans one download: which bytes are here, who fetches which, and who gets what next. Pure arithmetic.
//
// A free connection gets, in this order: a share of what nobody fetches; the far part of the segment that
// would be done last, sized so that both are done together; or, at the tail, the same segment once more,
// where the first to arrive wins.
class SegmentPlan
{
public:
    SegmentPlan(qint64 total, RangeSet here, Splitting splitting);

    // connections: how many there are to be in all, this one and those that are fetching included. Of what an
    // owner claimed for itself only the same owner gets a part.
    std::optional<Claim> claimNext(MonotonicTime now, int connections, std::optional<size_t> owner = {});
    // Claims whose bytes have arrived and wait for our speed limit: no other connection would be faster.
    void setHeldBack(std::set<ClaimId> claims) { m_heldBack = std::move(claims); }
    // A segment for the request that is already on its way.
    Claim claimGiven(ByteRange range, MonotonicTime now);
    // How many bytes of those arriving at the claim's position belong to it.
    qint64 wantedBy(ClaimId id) const;
    // Takes note of bytes that were written at the claim's position; tells how many of them are new.
    qint64 advance(ClaimId id, qint64 bytes, MonotonicTime now);
    // The answer of the claim is fine, though none of its bytes may be new for a while.
    void noteAnswer(ClaimId id) { m_active.at(id).isAnswered = true; }
    // Gives back what the connection did not fetch: to the one that it was taken from, where that one's
    // answer goes on to bring it, else to whoever claims it next.
    void release(ClaimId id);
    // Bytes that turned out not to be safe are to be fetched again.
    void forget(ByteRange range) { m_here.remove(range); }
    // Reserved bytes are given only by claimHeld(), to one owner.
    void hold(ByteRange range) { m_held.insert(range); }
    void letGo(ByteRange range) { m_held.remove(range); }
    Claim claimHeld(ByteRange range, MonotonicTime now, size_t owner);
    // The missing rest of a claim that has an owner; empty for any other claim.
    ByteRange ownedRest(ClaimId id) const;
    // The largest share that a claim gets of what nobody fetches, since a request costs as much memory as it
    // asks for.
    void setLargestSegment(std::optional<qint64> bytes) { m_largestSegment = bytes; }

    // A stream without a known length has ended, so its length is known now.
    void settleTotal(qint64 total);
    // The time from a request to its first byte; a new request is only worth it when it saves more than that.
    void noteLatency(Seconds latency);
    Seconds latency() const { return m_latency; }

    // Far slower than its siblings although there is time to do better: its connection should be replaced.
    std::optional<ClaimId> laggard(MonotonicTime now) const;
    // The claim of a file that comes as a trickle, whose connection should be replaced. A stream would begin
    // anew, so a stream's claim is named only where hardly anything would be lost, or where a trickle would
    // take far longer for the rest than the lost bytes took.
    std::optional<ClaimId> trickling(MonotonicTime now, Seconds patience);
    // The claim's connection was replaced so many times in a row for being slow. On a line that others fill a
    // new connection is as slow, so each replacement doubles the time before the next.
    void noteReplacements(ClaimId id, int inARow);

    qint64 total() const { return m_total; }
    const RangeSet& here() const { return m_here; }
    bool isComplete() const { return m_here.contains({0, m_total}); }
    bool isFetching(ClaimId id) const { return m_active.contains(id); }
    qint64 positionOf(ClaimId id) const { return m_active.at(id).position; }
    ByteRange rangeOf(ClaimId id) const { return m_active.at(id).range; }
    std::vector<ClaimView> active(MonotonicTime now) const;

private:
    struct Active
    {
        ByteRange range;
        qint64 asked = 0; // the end of what its request asks for
        qint64 position = 0;
        MonotonicTime startedAt;
        bool isAnswered = false;
        std::optional<MonotonicTime> flowsSince; // its first bytes
        SpeedMeter speed;
        std::optional<ClaimId> racing;
        int racers = 0;
        std::optional<size_t> owner = {};
        int replacements = 0;

        ByteRange rest() const { return {position, range.end}; }
        Seconds restAt(double bytesPerSecond) const
        {
            return Seconds(static_cast<double>(rest().length()) / bytesPerSecond);
        }
    };
    using ActiveClaims = std::map<ClaimId, Active>;

    qint64 m_total;
    RangeSet m_here;
    RangeSet m_held;
    std::set<ClaimId> m_heldBack;
    std::optional<qint64> m_largestSegment;
    Splitting m_splitting;
    ActiveClaims m_active;
    quint32 m_lastId = 0;
    Seconds m_latency{0.02};     // of the quickest answers lately
    Seconds m_longLatency{0.02}; // of the slowest
    bool m_isLatencyMeasured = false;
    MonotonicTime m_lastAnswered{}; // when the latest of the requests was asked that were answered
    // The speed of the segments fetched so far: known also when nothing flows.
    double m_usualSpeed = 0;
    // The most that is known of segments which came too quickly to be measured.
    double m_quickSpeed = 0;
    Trickle m_trickle;

    Claim start(ByteRange range, MonotonicTime now, std::optional<ClaimId> racing = {});
    std::vector<ByteRange> unclaimed() const;
    std::optional<Claim> claimShare(MonotonicTime now, int connections);
    std::optional<Claim> claimFromTheLast(MonotonicTime now, std::optional<size_t> owner);
    std::vector<double> speedsNow(MonotonicTime now) const;
    double expectedSpeed(MonotonicTime now) const; // of a new connection
    double speedOf(const Active& claim, MonotonicTime now, double expected) const;
    void noteSpeed(Active& claim, qint64 bytes, MonotonicTime now);
    void noteUsualSpeed(const Active& whole, MonotonicTime now);
    Seconds trialOf(const Active& claim) const;
    void passRaceOn(ClaimId from);
    std::optional<Claim> split(Active& victim, double victimSpeed, double expected, MonotonicTime now);
    std::optional<Claim> race(ClaimId id, Active& victim, double victimSpeed, double expected,
                              MonotonicTime now);
};

} // namespace tributary
