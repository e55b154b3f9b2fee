#include "core/engine/transfer/leasing.h"
#include "core/engine/transfer/transfer_crew.h"
#include "core/http/judging/redirect_rule.h"

#include <algorithm>

// What a connection asks for, when, and for how long it is waited.

namespace tributary {

namespace {

// What comes ahead of the limit is little there, and a connection that always waits for its next answer is
// slow.
constexpr qint64 moreOnASlowerLine = 8;
constexpr Seconds longestLatency(2);
// Many a server counts a connection for a moment after it was closed.
constexpr std::chrono::milliseconds closedStillCounts(300);
// Beyond what would be asked for on a slower line: what a connection that is given up had on its way is lost.
constexpr qint64 farTooLarge = 2 * moreOnASlowerLine;

} // namespace

// Where digests of the pieces tell, nothing else needs to. A date says nothing of what changed within its
// second, nor of what was put there with the date of something older; and what one server calls a version
// says nothing of what another one has.
bool TransferCrew::needsSeams(const Source& source) const
{
    const bool isVouchedFor =
        source.validators.hasStrongEtag() && !m_sources.hasMirrors() && m_inherited.isEmpty();
    return m_splitting == Splitting::Allowed && !m_proof && m_part->keepsBytes() &&
           (source.distrustsRanges || source.leavesOutItsMark || !isVouchedFor);
}

Proof TransferCrew::proofFor(const Connection& connection) const
{
    const bool isCompared =
        !connection.claim || (m_plan && connection.question.range &&
                              connection.question.range->begin < m_plan->positionOf(*connection.claim));
    return m_proof || isCompared ? Proof::Bytes : Proof::Mark;
}

// Pieces that overlap would be fetched twice for a good part, were they small.
std::optional<qint64> TransferCrew::largestPiece(int connections) const
{
    const bool mayBeSmall = !m_measure && !(m_definer && m_part && needsSeams(*m_definer));
    const auto underLimit =
        mayBeSmall ? m_services.limits.largestPiece(m_allowance.rate(), connections) : std::nullopt;
    if (!underLimit)
        return m_wanted.largestPart;
    // Nothing comes while an answer is waited for.
    const Seconds latency = std::min(m_plan ? m_plan->latency() : Seconds(0), longestLatency);
    const auto enough = static_cast<qint64>(static_cast<double>(*underLimit) * (1 + 4 * latency.count()));
    const qint64 piece = isLimitAtWork(MonotonicTime::clock::now()) ? enough : enough * moreOnASlowerLine;
    return std::min(piece, m_wanted.largestPart.value_or(piece));
}

// A limit came while large pieces were on their way, which would go on to come ahead of it. What one source
// has to bring as a whole would only be asked for like that again.
void TransferCrew::askForLess(MonotonicTime now)
{
    if (!feelsLimit(now) || isOneAlone())
        return;
    const auto largest = largestPiece(wanted());
    if (!largest)
        return;
    for (const auto& connection : m_connections) {
        // Where nothing waits to be read, it is not the limit that it waits for.
        if (!connection->isCarrying() || !connection->claim || connection->transfer->available() == 0)
            continue;
        const bool isFarTooLarge = m_plan->wantedBy(*connection->claim) / farTooLarge > *largest;
        if (isFarTooLarge && !m_plan->isOwned(*connection->claim))
            rest(*connection, closedStillCounts);
    }
}

void TransferCrew::askFor(Connection& connection, const Claim& claim)
{
    const Source& source = *connection.source;
    connection.claim = claim.id;
    connection.question = {.url = source.url, .range = {}, .ifRange = {}, .coding = m_coding};
    if (m_splitting == Splitting::Allowed) {
        ByteRange range = claim.range;
        if (needsSeams(source)) {
            range.begin -= std::min(seamLength, range.begin);
        }
        connection.question.range = range;
        if (!source.ifRangeIsUseless)
            connection.question.ifRange = source.validators;
    }
    ask(connection);
}

void TransferCrew::ask(Connection& connection)
{
    connection.askedAt = MonotonicTime::clock::now();
    if (mayAsk(connection)) {
        send(connection);
        return;
    }
    connection.transfer.reset();
    connection.phase = ConnectionPhase::Queued;
}

bool TransferCrew::mayAsk(Connection& connection)
{
    SharedLimits& limits = m_services.limits;
    const QString host = originOf(connection.question.url);
    if (host != connection.host) {
        if (!limits.moveConnection(m_me, connection.host, host))
            return false;
        connection.host = host;
    }
    return limits.mayRequest(host, &connection, MonotonicTime::clock::now());
}

void TransferCrew::askWhoseTurnHasCome()
{
    for (const auto& connection : m_connections) {
        if (connection->phase == ConnectionPhase::Queued && mayAsk(*connection))
            send(*connection);
    }
}

std::optional<MonotonicTime> TransferCrew::leftAloneUntil(MonotonicTime now) const
{
    const bool isWaiting =
        !m_connections.empty() && std::ranges::all_of(m_connections, [](const auto& connection) {
            return connection->phase == ConnectionPhase::Queued || connection->phase == ConnectionPhase::Idle;
        });
    return isWaiting ? m_services.limits.leftAloneUntil(host(), now) : std::nullopt;
}

void TransferCrew::send(Connection& connection)
{
    const Inquiry& question = connection.question;
    connection.phase = ConnectionPhase::Asking;
    connection.bodyPosition = question.range ? question.range->begin : 0;
    connection.bodyEnd.reset();
    connection.inflater.reset();
    connection.fresh = 0;
    connection.lease =
        leaseFor(m_services, connection.source->asked, question.url, std::move(connection.lease));
    m_bufferSize = m_services.limits.bufferSize(wanted(), m_allowance.rate());
    connection.transfer.reset(new SegmentTransfer(
        *connection.lease, makeRequest(connection.source->asked, question), m_bufferSize));
    SegmentTransfer* transfer = connection.transfer.get();
    connect(transfer, &SegmentTransfer::askedAgain, this, [this](const QString& why) {
        m_listener.crewAsked(QLatin1String("asked once more, to read each byte: ") + why, LogKind::Exchange);
    });
    connect(transfer, &SegmentTransfer::headArrived, this, [this, &connection] { takeHead(connection); });
    connect(transfer, &SegmentTransfer::bytesArrived, this, [this, &connection] { pump(connection); });
    connect(transfer, &SegmentTransfer::over, this, [this, &connection] {
        if (connection.transfer->hasHead())
            pump(connection);
        else
            lose(connection, connection.transfer->error().value_or(DownloadError{}));
    });
}

Connection* TransferCrew::firstOverdue(MonotonicTime now, DownloadError& error) const
{
    for (const auto& connection : m_connections) {
        if (!connection->transfer || connection->phase == ConnectionPhase::Held)
            continue;
        if (const auto overdue = connection->transfer->overdue(m_wanted.timeouts, now)) {
            error = *overdue;
            return connection.get();
        }
    }
    return nullptr;
}

} // namespace tributary
