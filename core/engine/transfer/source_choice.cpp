#include "core/engine/transfer/source_choice.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tributary {

namespace {

// More sources at once bring no speed on any line, and each costs somebody's server work.
constexpr int mostInUse = 5;
// With fewer bytes here to compare a further source by, none is tried.
constexpr qint64 leastHere = 64 * 1024;
// With fewer bytes left, no further source is tried.
constexpr qint64 worthATrial = 1024 * 1024;
// A place is kept for a source on trial so long, and no longer.
constexpr std::chrono::seconds trialTakes(2);
// The first source may keep silent so long while others could be asked.
constexpr std::chrono::seconds openingTakes(4);
// An own link whose stream broke is waited for so long, and no longer.
constexpr std::chrono::seconds shortRest(1);
// After this time a connection has shown what it can do, compared to another source's.
constexpr std::chrono::seconds fairTrial(1);
constexpr double farBelow = 0.25;
// The weight of a source's known speed against the speed that was just measured.
constexpr double weightOfBefore = 0.8;

bool isUsableAndTrusted(const Source& source, MonotonicTime now)
{
    return source.isUsable(now) && source.standing == SourceStanding::Trusted;
}

bool isUntried(const Source& source, MonotonicTime now)
{
    return source.isUsable(now) && source.standing == SourceStanding::Unknown;
}

} // namespace

SourceChoice::SourceChoice(SourceJudge& judge, WorkBoard& board, const FileFacts& facts,
                           const PieceAudit& audit, const ConnectionNumber& connectionNumber,
                           SourceTrials& trials, const ConnectionSet& connections)
    : m_judge(judge)
    , m_board(board)
    , m_facts(facts)
    , m_audit(audit)
    , m_connectionNumber(connectionNumber)
    , m_trials(trials)
    , m_connections(connections)
{
}

Source* SourceChoice::next(MonotonicTime now)
{
    if (Source* again = forReserved(now))
        return again;
    if (m_connectionNumber.isMeasuring())
        return m_judge.definer()->isUsable(now) ? m_judge.definer() : nullptr;
    if (Source* asked = m_trials.sourceToCompare(m_connections, now))
        return asked;
    if (!m_judge.sources().hasMirrors())
        return m_judge.own().isUsable(now) ? &m_judge.own() : nullptr;
    if (Source* untried = toTry(now))
        return untried;
    const bool isRoomForMore =
        m_connections.countBusy() < std::max(1, m_connectionNumber.wanted(now) - heldForTrials(now));
    if (!isRoomForMore)
        return nullptr;
    Source* quick = bestTrusted(now, SourcePace::Usual);
    return quick || isAnyQuick(now) ? quick : bestTrusted(now, SourcePace::Slow);
}

// A piece that is reserved for a source which is gone becomes reserved for another source, or for none.
Source* SourceChoice::nextAlone(MonotonicTime now)
{
    if (isOwnSoonBack(now))
        return nullptr;
    if (Source* again = forReserved(now))
        return again;
    Source* asked = m_trials.sourceToCompare(m_connections, now);
    return asked ? asked : m_judge.sources().first(now);
}

// Bytes that a mirror adds to the own link's stream are compared with nothing, so the own link goes first.
bool SourceChoice::isOwnSoonBack(MonotonicTime now) const
{
    const Source& own = m_judge.own();
    const bool isResting = own.standing == SourceStanding::Trusted && own.restsUntil > now;
    return isResting && own.restsUntil - now <= shortRest && !m_facts.isInParts() &&
           !m_board.corroboration().broughtBy(own.number).isEmpty();
}

// A reserved piece is fetched by one source as a whole, so that it is clear who is to blame if it is wrong
// again.
Source* SourceChoice::forReserved(MonotonicTime now)
{
    WorkBoard::Reserved* reserved = m_board.firstReserved();
    if (!reserved)
        return nullptr;
    Source* source = reserved->by ? &m_judge.sources().at(*reserved->by) : nullptr;
    if (!source || !source->isUsable(now)) {
        source = bestTrusted(now, SourcePace::Usual);
        reserved->by = source ? std::optional(source->number) : std::nullopt;
    }
    if (!source && !isAnyQuick(now)) {
        m_board.releaseFirstReserved();
        return nullptr;
    }
    const bool hasRoom = source && m_connections.countBusy(*source) < source->growth.wanted();
    return hasRoom ? source : nullptr;
}

bool SourceChoice::isWorthATrial() const
{
    const qint64 here = m_board.here().length();
    const bool canTry = m_audit.isBegun() || here >= leastHere;
    return canTry && m_board.whole().length() - here >= worthATrial;
}

Source* SourceChoice::toTry(MonotonicTime now) const
{
    const bool isNeeded = std::ranges::none_of(
        m_judge.sources().all(), [now](const auto& source) { return isUsableAndTrusted(*source, now); });
    if (!m_facts.isInParts() || (!isNeeded && !isWorthATrial()))
        return nullptr;
    int inUse = 0;
    Source* untried = nullptr;
    for (const auto& source : m_judge.sources().all()) {
        const bool isAsked = m_connections.countBusy(*source) > 0;
        if (source->isUsable(now) && (isAsked || source->standing == SourceStanding::Trusted))
            inUse += source->isSlow ? 0 : 1;
        else if (!untried && isUntried(*source, now))
            untried = source.get();
    }
    return inUse < mostInUse ? untried : nullptr;
}

// Places of those that are about to be tried, or are being tried since a moment ago.
int SourceChoice::heldForTrials(MonotonicTime now) const
{
    const auto& sources = m_judge.sources().all();
    const auto untried = std::ranges::count_if(sources, [&](const auto& source) {
        return isUntried(*source, now) && m_connections.countBusy(*source) == 0;
    });
    const auto late = std::ranges::count_if(m_connections.all(), [&](const auto& connection) {
        return connection->isBusy() && connection->source->standing == SourceStanding::Unknown &&
               now - connection->asking.at > trialTakes;
    });
    return std::min(static_cast<int>(untried), mostInUse - 1) - static_cast<int>(late);
}

Source* SourceChoice::bestTrusted(MonotonicTime now, SourcePace slowest) const
{
    double fastest = 1;
    for (const auto& source : m_judge.sources().all())
        fastest = std::max(fastest, source->bytesPerSecond);
    Source* best = nullptr;
    double bestLoad = 0;
    for (const auto& source : m_judge.sources().all()) {
        const int busy = m_connections.countBusy(*source);
        const bool isTooSlow = source->isSlow && slowest == SourcePace::Usual;
        if (!isUsableAndTrusted(*source, now) || isTooSlow || busy >= source->growth.wanted())
            continue;
        const double speed = source->bytesPerSecond > 0 ? source->bytesPerSecond : fastest;
        const double load = (busy + 1) / speed;
        if (!best || load < bestLoad) {
            best = source.get();
            bestLoad = load;
        }
    }
    return best;
}

bool SourceChoice::isAnyQuick(MonotonicTime now) const
{
    return std::ranges::any_of(m_judge.sources().all(), [now](const auto& source) {
        return isUsableAndTrusted(*source, now) && !source->isSlow;
    });
}

std::vector<const Source*> SourceChoice::measure(MonotonicTime now)
{
    std::vector<const Source*> wantFewer;
    std::map<const Source*, std::pair<double, int>> speeds;
    for (const ClaimView& claim : m_board.plan().active(now)) {
        const Connection* fetcher = claim.bytesPerSecond > 0 ? m_connections.fetcherOf(claim.id) : nullptr;
        if (!fetcher)
            continue;
        auto& [sum, count] = speeds[fetcher->source];
        sum += claim.bytesPerSecond;
        ++count;
    }
    for (const auto& source : m_judge.sources().all()) {
        const auto [sum, count] = speeds[source.get()];
        const int had = source->growth.wanted();
        source->growth.noteLatency(m_board.plan().latency());
        source->growth.measure(m_connections.countCarrying(*source), sum, now);
        if (source->growth.wanted() < had)
            wantFewer.push_back(source.get());
        if (count == 0)
            continue;
        const double mean = sum / count; // of those whose bytes flow
        const double before = source->bytesPerSecond;
        source->bytesPerSecond = before > 0 ? before * weightOfBefore + mean * (1 - weightOfBefore) : mean;
    }
    return wantFewer;
}

// A connection is worth more where it is fast: what a far slower source holds is given to those that have
// room.
std::vector<Connection*> SourceChoice::onSlowSources(MonotonicTime now) const
{
    const Source* fastest = nullptr;
    for (const auto& source : m_judge.sources().all()) {
        if (source->isUsable(now) && (!fastest || source->bytesPerSecond > fastest->bytesPerSecond))
            fastest = source.get();
    }
    std::vector<Connection*> slow;
    if (!m_judge.sources().hasMirrors() || !fastest ||
        m_connections.countBusy(*fastest) >= fastest->growth.wanted())
        return slow;
    for (const auto& connection : m_connections.all()) {
        const bool isJudged = connection->claim && connection->isCarrying() &&
                              now - connection->asking.at > fairTrial &&
                              connection->source->bytesPerSecond > 0;
        if (isJudged && connection->source->bytesPerSecond <= fastest->bytesPerSecond * farBelow)
            slow.push_back(connection.get());
    }
    return slow;
}

// A connection whose source has not answered the first question in time, where another source may answer at
// once.
Connection* SourceChoice::tooSilentAtFirst(MonotonicTime now) const
{
    const auto silent = std::ranges::find_if(m_connections.all(), [&](const auto& connection) {
        return connection->phase == ConnectionPhase::Asking && now - connection->asking.at > openingTakes &&
               m_judge.sources().hasUsableBeside(*connection->source, now);
    });
    return silent == m_connections.all().end() ? nullptr : silent->get();
}

} // namespace tributary
