#include "core/engine/shared/shared_limits.h"
#include "core/engine/transfer/transfer_crew.h"
#include "core/http/judging/redirect_rule.h"
#include "core/values/network/shown_link.h"

#include <algorithm>

// Several places that offer one file: who is asked, who is on trial, who is left.

namespace tributary {

using namespace std::chrono_literals;

namespace {

// More bring nothing on any line, and each is a guest at somebody's server.
constexpr int mostInUse = 5;
// With less to compare it by, none is tried.
constexpr qint64 leastHere = 64 * 1024;
// For less than this no further source is tried.
constexpr qint64 worthATrial = 1024 * 1024;
// A place is kept for a source on trial so long, and no longer.
constexpr auto trialTakes = 2s;
// The first source may keep silent so long while others could be asked.
constexpr auto openingTakes = 4s;
constexpr std::chrono::milliseconds longestBreak = 30s;
// By then a connection has shown what it can do, compared to another source's.
constexpr auto fairTrial = 1s;
constexpr double farBelow = 0.25;
constexpr std::chrono::milliseconds firstBreak = 500ms;

} // namespace

Known TransferCrew::knownBy(const Source& source) const
{
    Known known = m_known;
    known.validators = source.validators;
    return known;
}

Source* TransferCrew::sourceToTry(MonotonicTime now) const
{
    const qint64 missing = m_plan->total() - m_plan->here().length();
    const bool canTry = m_proof || m_plan->here().length() >= leastHere;
    const bool isNeeded = std::ranges::none_of(m_sources.all(), [](const auto& source) {
        return source->isLeft() && source->standing == SourceStanding::Trusted;
    });
    if (m_splitting == Splitting::OneStream || (!isNeeded && (missing < worthATrial || !canTry)))
        return nullptr;
    int inUse = 0;
    Source* next = nullptr;
    for (const auto& source : m_sources.all()) {
        const bool isAsked = countBusy(*source) > 0;
        if (source->isUsable(now) && (isAsked || source->standing == SourceStanding::Trusted))
            inUse += source->isSlow ? 0 : 1;
        else if (!next && source->isUsable(now) && source->standing == SourceStanding::Unknown)
            next = source.get();
    }
    return inUse < mostInUse ? next : nullptr;
}

// Places of those that are about to be tried, or are being tried since a moment ago.
int TransferCrew::heldForTrials(MonotonicTime now) const
{
    const auto isLate = [&](const auto& connection) {
        return connection->isBusy() && connection->source->standing == SourceStanding::Unknown &&
               now - connection->askedAt > trialTakes;
    };
    int untried = 0;
    for (const auto& source : m_sources.all()) {
        const bool isUntried = source->isUsable(now) && source->standing == SourceStanding::Unknown;
        untried += isUntried && countBusy(*source) == 0 ? 1 : 0;
    }
    const auto late = std::ranges::count_if(m_connections, isLate);
    return std::min(untried, mostInUse - 1) - static_cast<int>(late);
}

Source* TransferCrew::bestTrusted(MonotonicTime now, bool evenIfSlow) const
{
    double fastest = 1;
    for (const auto& source : m_sources.all())
        fastest = std::max(fastest, source->bytesPerSecond);
    Source* best = nullptr;
    double bestLoad = 0;
    for (const auto& source : m_sources.all()) {
        const int busy = countBusy(*source);
        if (!source->isUsable(now) || source->standing != SourceStanding::Trusted ||
            (source->isSlow && !evenIfSlow) || busy >= source->growth.wanted())
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

// In this order: who fetches a wrong piece again; who has not been tried yet; who has most to spare.
Source* TransferCrew::sourceForNext(MonotonicTime now)
{
    if (Source* again = sourceForAgain(now))
        return again;
    if (m_measure)
        return m_definer->isUsable(now) ? m_definer : nullptr;
    if (Source* asker = sourceToCompareWith(now))
        return asker;
    if (!m_sources.hasMirrors())
        return m_sources.own().isUsable(now) ? &m_sources.own() : nullptr;
    if (Source* untried = sourceToTry(now))
        return untried;
    const bool isRoomForMore = countBusy() < std::max(1, wanted() - heldForTrials(now));
    if (!isRoomForMore)
        return nullptr;
    Source* quick = bestTrusted(now, false);
    const bool anyQuick = std::ranges::any_of(m_sources.all(), [now](const auto& source) {
        return source->isUsable(now) && source->standing == SourceStanding::Trusted && !source->isSlow;
    });
    return quick || anyQuick ? quick : bestTrusted(now, true);
}

// Under a limit all are as slow as it is, whatever they could do.
void TransferCrew::measureSources(MonotonicTime now)
{
    if (feelsLimit(now))
        return;
    std::map<const Source*, std::pair<double, int>> speeds;
    const std::vector<ClaimView> claims = m_plan->active(now);
    for (const auto& connection : m_connections) {
        const auto claim =
            std::ranges::find_if(claims, [&](const ClaimView& view) { return connection->claim == view.id; });
        if (claim == claims.end() || claim->bytesPerSecond <= 0)
            continue;
        auto& [sum, count] = speeds[connection->source];
        sum += claim->bytesPerSecond;
        ++count;
    }
    for (const auto& source : m_sources.all()) {
        const auto [sum, count] = speeds[source.get()];
        source->growth.measure(countCarrying(*source), sum, now);
        if (count == 0)
            continue;
        const double mean = sum / count; // of those whose bytes flow
        source->bytesPerSecond =
            source->bytesPerSecond > 0 ? source->bytesPerSecond * 0.8 + mean * 0.2 : mean;
    }
    if (m_sources.hasMirrors())
        leaveSlowSources(now);
}

void TransferCrew::beginMeasuring()
{
    const ConnectionChoice& choice = m_wanted.connections;
    if (choice.measureFor.count() == 0 || m_wasMeasured || m_splitting == Splitting::OneStream)
        return;
    m_wasMeasured = true;
    m_measure.emplace(choice.measureMost, choice.measureFor, MonotonicTime::clock::now());
}

void TransferCrew::measure(MonotonicTime now)
{
    m_measure->look(countCarrying(*m_definer), now);
    if (m_measure->isOver())
        endMeasuring();
}

// A connection is worth more where it is fast: what a far slower source holds is given to those that have
// room.
void TransferCrew::leaveSlowSources(MonotonicTime now)
{
    const Source* fastest = nullptr;
    for (const auto& source : m_sources.all()) {
        if (source->isUsable(now) && (!fastest || source->bytesPerSecond > fastest->bytesPerSecond))
            fastest = source.get();
    }
    if (!fastest || countBusy(*fastest) >= fastest->growth.wanted())
        return;
    for (const auto& connection : m_connections) {
        Source& source = *connection->source;
        const bool isJudged = connection->claim && connection->isCarrying() &&
                              now - connection->askedAt > fairTrial && source.bytesPerSecond > 0;
        if (!isJudged || source.bytesPerSecond > fastest->bytesPerSecond * farBelow)
            continue;
        if (!std::exchange(source.isSlow, true))
            m_listener.crewLog(shownLink(source.url) + QLatin1String(" is far slower than another one"));
        drop(*connection);
    }
}

// What the host takes is remembered for it, what pays is used from here on.
void TransferCrew::endMeasuring()
{
    const ConnectionMeasurement found = m_measure->result();
    const bool isConclusive = m_measure->isConclusive();
    m_measure.reset();
    m_mostConnections = found.best;
    m_definer->growth =
        ConnectionGrowth({.growth = ConnectionGrowthKind::Fixed, .most = found.best}, std::nullopt);
    // A measure that was cut short, where each answer took long, would bound all later downloads.
    if (isConclusive)
        m_services.limits.learnConnections(originOf(m_definer->url),
                                           found.wasRefused ? found.accepted : found.best);
    m_listener.crewLog(found.wasCutShort ? QStringLiteral("%1 takes %2 connections; the time was too short "
                                                          "to tell how many pay")
                                               .arg(originOf(m_definer->url))
                                               .arg(found.accepted)
                                         : QStringLiteral("%1 takes %2 connections, %3 pay")
                                               .arg(originOf(m_definer->url))
                                               .arg(found.accepted)
                                               .arg(found.best));
    m_listener.crewMeasured(found);
}

// Nobody waits for the first of several when the next may answer at once.
void TransferCrew::hurryOpening(MonotonicTime now)
{
    for (const auto& connection : m_connections) {
        const bool isSilent =
            connection->phase == ConnectionPhase::Asking && now - connection->askedAt > openingTakes;
        if (!isSilent || !m_sources.hasUsableBeside(*connection->source, now))
            continue;
        turnFrom(*connection->source,
                 {.verdict = Verdict::TryLater,
                  .error = {.kind = ErrorKind::TimedOut,
                            .httpStatus = 0,
                            .detail = QStringLiteral("it keeps silent, others may not")}},
                 {});
        return;
    }
}

// The source is of no use for now, or for good. The others go on; where there are none the crew stops.
void TransferCrew::turnFrom(Source& source, const Judgement& judgement,
                            std::optional<std::chrono::milliseconds> retryAfter)
{
    turnFrom(source, {.judgement = judgement, .retryAfter = retryAfter});
}

void TransferCrew::turnFrom(Source& source, const Trouble& trouble)
{
    const Judgement& judgement = trouble.judgement;
    const MonotonicTime now = MonotonicTime::clock::now();
    const bool mayPass =
        judgement.verdict == Verdict::TryLater || judgement.verdict == Verdict::FewerConnections;
    source.problem = judgement.error;
    if (!m_sources.hasOthersLeft(source) && m_sources.rejoin()) {
        // What it brought alone so far is no better than what the others had.
        if (m_plan)
            // A copy, because the plan forgets them one by one.
            fetchAgain(std::vector<ByteRange>(m_plan->here().ranges()));
        m_replaced.clear();
    }
    const bool canWait = !mayPass && m_sources.hasOthersLeft(source);
    if (!canWait && !m_sources.hasUsableBeside(source, now)) {
        beTroubled(trouble);
        return;
    }
    if (!mayPass) {
        dropSource(source, judgement.error);
        fill();
        return;
    }
    const auto wait = std::min(longestBreak, firstBreak * (1 << std::min(source.failures++, 10)));
    source.restsUntil = now + std::max(wait, trouble.retryAfter.value_or(0ms));
    m_listener.crewLog(shownLink(source.url) + QLatin1String(" is left alone for a while: ") +
                       nameOf(judgement.error.kind) + QLatin1String(" ") + judgement.error.detail);
    dismissAllOf(source);
    fill();
}

void TransferCrew::dropSource(Source& source, const DownloadError& why)
{
    source.standing = SourceStanding::Dropped;
    source.problem = why;
    m_listener.crewLog(shownLink(source.asked.url) + QLatin1String(" is not used any more: ") +
                       nameOf(why.kind) + QLatin1String(" ") + why.detail);
    dismissAllOf(source);
}

void TransferCrew::blame(const Source& source, const DownloadError& error)
{
    const QUrl url = source.asked.url.adjusted(QUrl::RemoveUserInfo);
    const bool isKnown =
        std::ranges::any_of(m_tally.wrongSources, [&](const WrongSource& wrong) { return wrong.url == url; });
    if (!isKnown)
        m_tally.wrongSources.append({.url = url, .error = error});
}

// They differed from what a wrong one had brought, or from what is not here any more.
void TransferCrew::takeBack(const std::vector<size_t>& sources)
{
    for (const size_t number : sources) {
        Source& source = m_sources.at(number);
        if (source.standing != SourceStanding::Dropped)
            continue;
        const QUrl url = source.asked.url.adjusted(QUrl::RemoveUserInfo);
        m_tally.wrongSources.removeIf([&](const WrongSource& wrong) { return wrong.url == url; });
        source.standing = SourceStanding::Unknown;
        source.trial.clear();
        source.problem.reset();
        m_listener.crewLog(shownLink(source.asked.url) +
                           QLatin1String(" is tried again: what it differed from is gone"));
    }
}

void TransferCrew::dismissAllOf(const Source& source)
{
    for (size_t i = m_connections.size(); i-- > 0;) {
        if (m_connections[i]->source == &source)
            dismiss(*m_connections[i]);
    }
}

} // namespace tributary
