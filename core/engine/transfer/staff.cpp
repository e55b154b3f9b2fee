#include "core/engine/transfer/staff.h"

#include "core/values/network/origin.h"
#include "core/values/network/shown_link.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// A file that is just as long has to be asked for twice, so this is no length that parts of archives have.
constexpr qint64 firstSegment = qint64{1036} * 1024;
// Many a server counts a connection for a moment after it was closed.
constexpr std::chrono::milliseconds closedStillCounts(300);
// A server that is slow on every other connection is not asked for ever.
constexpr int replacementsEach = 4;

} // namespace

Staff::Staff(const DownloadRequest& wanted, const FileFacts& facts, WorkBoard& board, SourceJudge& judge,
             ConnectionSet& connections, const ConnectionNumber& connectionNumber, LimitShare& share,
             const BodyWriter& writer, SourceTrials& trials, SourceChoice& choice, Asker& asker,
             LogReader log)
    : m_wanted(wanted)
    , m_facts(facts)
    , m_board(board)
    , m_judge(judge)
    , m_connections(connections)
    , m_connectionNumber(connectionNumber)
    , m_share(share)
    , m_writer(writer)
    , m_trials(trials)
    , m_choice(choice)
    , m_asker(asker)
    , m_log(std::move(log))
{
}

QString Staff::host() const
{
    return originOf(m_judge.own().url);
}

int Staff::most(MonotonicTime now) const
{
    return m_facts.isForOneAlone() ? 1 : std::min(m_connectionNumber.wanted(now), m_share.mayKeep(host()));
}

std::optional<qint64> Staff::largestSegment(int connections, MonotonicTime now) const
{
    const auto paying = largestPayingSegment(connections, now);
    const auto held = m_writer.part() ? m_writer.part()->largestPiece() : std::nullopt;
    return paying && held ? std::min(paying, held) : paying.has_value() ? paying : held;
}

// Segments that overlap would be fetched twice for a good part, were they small.
std::optional<qint64> Staff::largestPayingSegment(int connections, MonotonicTime now) const
{
    const Source* definer = m_judge.definer();
    const bool mayBeSmall =
        !m_connectionNumber.isMeasuring() && !(definer && m_writer.part() && m_writer.needsSeams(*definer));
    if (!mayBeSmall)
        return m_wanted.largestPart;
    const Seconds latency = m_board.isBegun() ? m_board.plan().latency() : Seconds(0);
    return m_share.largestSegment(connections, latency, now);
}

void Staff::fillOpening(MonotonicTime now)
{
    Source* source = m_connections.isAnyUnderway() ? nullptr : m_judge.sources().first(now);
    Connection* first = source ? m_connections.idleOrHired(*source, now) : nullptr;
    if (!first)
        return;
    const qint64 length =
        std::min(firstSegment, largestSegment(m_connectionNumber.enough(), now).value_or(firstSegment));
    m_asker.askFirst(*first, *source, {0, length}, now);
}

void Staff::fill(MonotonicTime now)
{
    const int most = this->most(now);
    m_connections.dismissSurplus(most, now);
    while (m_connections.countBusy() < most) {
        Source* source = m_facts.isForOneAlone() ? m_choice.nextAlone(now) : m_choice.next(now);
        if (!source)
            return;
        const bool isAnyIdle = m_connections.isAnyIdle();
        if (!isAnyIdle && m_connections.count() >= most)
            return;
        Connection* free = m_connections.idleOrHired(*source, now);
        if (!free)
            return;
        if (std::exchange(free->source, source) != source) {
            free->mishaps.contradictions = 0;
            free->mishaps.codings = 0;
            free->mishaps.logins = 0;
        }
        if (!giveWork(*free, now)) {
            if (!isAnyIdle)
                m_connections.dismiss(*free);
            return;
        }
    }
}

bool Staff::giveWork(Connection& connection, MonotonicTime now)
{
    Source& source = *connection.source;
    connection.mishaps.shortAnswers = 0;
    connection.mishaps.fruitless = 0;
    if (m_trials.needsTrial(source)) {
        m_asker.askStretch(connection, m_trials.nextOfTrial(source), now);
        return true;
    }
    if (&source == m_trials.sourceToCompare(m_connections, now)) {
        if (const auto stretch = m_trials.nextToCompare(source)) {
            m_asker.askStretch(connection, *stretch, now);
            return true;
        }
    }
    const auto claim = nextClaim(source, now);
    if (!claim)
        return false;
    if (connection.askingAnew.why != AskedAnew::WasSlow)
        connection.askingAnew.replacements = 0;
    m_board.plan().noteReplacements(claim->id, connection.askingAnew.replacements);
    m_asker.askFor(connection, *claim, now);
    return true;
}

std::optional<Claim> Staff::nextClaim(const Source& source, MonotonicTime now)
{
    SegmentPlan& plan = m_board.plan();
    plan.setLargestSegment(largestSegment(m_connectionNumber.wanted(now), now));
    // Under a limit a connection waits for its turn with bytes that came long ago, and looks as if it brought
    // none.
    plan.setHeldBack(m_share.isFelt(now) ? m_connections.claimsWithBytesWaiting() : std::set<ClaimId>());
    const auto reserved = m_board.claimReserved(source.number, now);
    return reserved ? reserved : plan.claimNext(now, most(now), source.number);
}

void Staff::look(MonotonicTime now)
{
    // Under a limit all sources are as slow as it is, whatever they could do.
    if (!m_connectionNumber.isMeasuring() && !m_share.isFelt(now)) {
        for (const Source* source : m_choice.measure(now))
            haveFewerOf(*source, now);
        leaveSlowSources(now);
    }
    m_share.look(m_connections.countCarrying(), now);
    // While a limit slows all connections, none is replaced for being slow: the bytes on their way to it
    // would be lost.
    if (!m_share.isFelt(now))
        replaceLaggard(now);
}

// More connections had made all of them slower together.
void Staff::haveFewerOf(const Source& source, MonotonicTime now)
{
    const int enough = source.growth.wanted();
    m_log(Phrase(PhraseKind::FewerAgain, {QString::number(enough)}), LogKind::Finding);
    m_connections.yieldDownTo(source, enough, now);
}

void Staff::leaveSlowSources(MonotonicTime now)
{
    for (Connection* connection : m_choice.onSlowSources(now)) {
        Source& source = *connection->source;
        if (!std::exchange(source.isSlow, true))
            m_log(Phrase(PhraseKind::SourceSlow, {shownLink(source.url)}), LogKind::Finding);
        m_connections.tellEnd(*connection, StoryEnd::Replaced);
        m_connections.drop(*connection);
    }
}

void Staff::replaceLaggard(MonotonicTime now)
{
    if (m_replacements >= replacementsEach * m_connectionNumber.wanted(now))
        return;
    const auto trickling = m_board.plan().trickling(now, m_wanted.timeouts.silence);
    auto slow = m_board.plan().laggard(now);
    // Where no further answer is to be had, a slow one is kept; but one that drips would never end.
    const Connection* laggard = slow ? m_connections.fetcherOf(*slow) : nullptr;
    if (!laggard || laggard->source->quirks.refusedMoreAt)
        slow = trickling;
    Connection* fetcher = slow ? m_connections.fetcherOf(*slow) : nullptr;
    if (!fetcher || fetcher->source->growth.isComparing())
        return;
    // Bytes that lie here unread wait for us.
    if (slow == trickling && fetcher->transfer->available() > 0)
        return;
    ++m_replacements;
    m_log(Phrase(PhraseKind::ConnectionReplaced), LogKind::Finding);
    fetcher->source->isSlow = m_judge.sources().hasMirrors();
    m_connections.tellEnd(*fetcher, StoryEnd::Replaced);
    m_connections.drop(*fetcher);
    fetcher->askingAnew.why = AskedAnew::WasSlow;
    ++fetcher->askingAnew.replacements;
}

// A segment that is owned by one source stays as large, since it would be asked for in the same size again.
void Staff::askForLess(MonotonicTime now)
{
    if (!m_share.isFelt(now) || m_facts.isForOneAlone())
        return;
    const auto largest = largestSegment(m_connectionNumber.wanted(now), now);
    if (!largest)
        return;
    for (const auto& connection : m_connections.all()) {
        // A connection without unread bytes waits for its server and not for the limit.
        if (!connection->isCarrying() || !connection->claim || connection->transfer->available() == 0 ||
            connection->source->quirks.refusedMoreAt)
            continue;
        const SegmentPlan& plan = m_board.plan();
        const bool isFarTooLarge = LimitShare::isFarTooLarge(plan.wantedBy(*connection->claim), *largest);
        if (!isFarTooLarge || !plan.ownedRest(*connection->claim).isEmpty())
            continue;
        m_connections.tellEnd(*connection, StoryEnd::AskedForLess);
        m_connections.rest(*connection, closedStillCounts, now);
    }
}

// The segment is fetched by another connection of ours from where this one was.
void Staff::yieldToOthers(MonotonicTime now)
{
    m_connections.yieldDownTo(m_share.mayKeep(host()), now);
}

void Staff::adaptBuffers(MonotonicTime now)
{
    const auto size = m_share.changedBuffer(m_connectionNumber.wanted(now));
    if (!size)
        return;
    for (const auto& connection : m_connections.all()) {
        if (connection->transfer)
            connection->transfer->setBufferSize(*size);
    }
}

} // namespace tributary
