#include "core/engine/transfer/asker.h"

#include "core/values/network/origin.h"

#include <algorithm>

namespace tributary {

namespace {

// Fewer bytes that are equal would prove little.
constexpr qint64 leastOverlap = 256;

// The overlap leaves room for new bytes in the answer of a source that gives few bytes at a time.
qint64 overlapFor(const Source& source)
{
    const qint64 half = source.quirks.mostAtOnce.value_or(2 * seamLength) / 2;
    return std::clamp(half, leastOverlap, seamLength);
}

// Servers and what lies before them cut offsets off after 31 or 32 bits.
int magnitudeOf(qint64 offset)
{
    constexpr qint64 ofSigned = 1LL << 31;
    constexpr qint64 ofUnsigned = 1LL << 32;
    return offset < ofSigned ? 0 : offset < ofUnsigned ? 1 : 2;
}

} // namespace

Asker::Asker(const FileFacts& facts, const WorkBoard& board, const BodyWriter& writer, LimitShare& share,
             const PieceAudit& audit, ExchangeOpener& opener)
    : m_facts(facts)
    , m_board(board)
    , m_writer(writer)
    , m_share(share)
    , m_audit(audit)
    , m_opener(opener)
{
}

void Asker::askFirst(Connection& connection, Source& source, ByteRange segment, MonotonicTime now)
{
    connection.source = &source;
    connection.asking.place = source.url;
    connection.question = {.url = source.url,
                           .range = m_facts.isInParts() ? std::optional(segment) : std::nullopt,
                           .ifRange = {},
                           .coding = m_facts.coding()};
    ask(connection, now);
}

void Asker::askFor(Connection& connection, const Claim& claim, MonotonicTime now)
{
    const Source& source = *connection.source;
    connection.claim = claim.id;
    connection.asking.place = source.url;
    connection.question = {.url = source.url, .range = {}, .ifRange = {}, .coding = m_facts.coding()};
    if (m_facts.isInParts()) {
        ByteRange range = claim.range;
        if (isToOverlap(connection, range.begin))
            range.begin -= std::min(overlapFor(source), range.begin);
        connection.question.range = range;
        // The mark goes only to the server that gave it: another server would take it for that of an older
        // version, and send the whole file.
        if (!source.quirks.ifRangeIsUseless && source.isMarkedBy(source.url))
            connection.question.ifRange = source.validators;
    }
    ask(connection, now);
}

// A mark tells versions of a file apart. That the bytes under it are those of the range in the head is shown
// by the first range of each connection behind a place where offsets may be cut off.
bool Asker::isToOverlap(Connection& connection, qint64 begin) const
{
    const int magnitude = magnitudeOf(begin);
    const bool isFirst = magnitude > connection.asking.magnitudesCompared && m_writer.canCompare();
    if (isFirst)
        connection.asking.magnitudesCompared = magnitude;
    return isFirst || m_writer.needsSeams(*connection.source);
}

void Asker::askForRest(Connection& connection, MonotonicTime now)
{
    const ClaimId claim = *connection.claim;
    const ByteRange rest{m_board.plan().positionOf(claim), m_board.plan().rangeOf(claim).end};
    askFor(connection, {.id = claim, .range = rest}, now);
}

void Asker::askStretch(Connection& connection, ByteRange stretch, MonotonicTime now)
{
    connection.asking.place = connection.source->url;
    connection.question = {
        .url = connection.source->url, .range = stretch, .ifRange = {}, .coding = m_facts.coding()};
    ask(connection, now);
}

void Asker::ask(Connection& connection, MonotonicTime now)
{
    connection.asking.at = now;
    if (mayAsk(connection, now)) {
        send(connection, now);
        return;
    }
    connection.transfer.reset();
    connection.phase = ConnectionPhase::Queued;
}

bool Asker::mayAsk(Connection& connection, MonotonicTime now)
{
    const QString host = originOf(connection.question.url);
    if (host != connection.host) {
        if (!m_share.moveConnection(connection.host, host))
            return false;
        connection.host = host;
    }
    return m_share.mayRequest(host, &connection, now);
}

void Asker::askWhoseTurnHasCome(const ConnectionSet& connections, MonotonicTime now)
{
    for (const auto& connection : connections.all()) {
        if (connection->phase == ConnectionPhase::Queued && mayAsk(*connection, now))
            send(*connection, now);
    }
}

void Asker::send(Connection& connection, MonotonicTime now)
{
    // Redirects, and questions that follow from an answer, belong to one story.
    if (!connection.asking.story.since)
        connection.asking.story.since = now;
    connection.phase = ConnectionPhase::Asking;
    connection.bodyPosition = connection.question.range ? connection.question.range->begin : 0;
    connection.bodyEnd.reset();
    connection.awaitsEnd = false;
    connection.inflater.reset();
    connection.fresh = 0;
    m_opener.open(connection);
}

Asked Asker::asked(const Connection& connection, Siblings siblings) const
{
    const Inquiry& question = connection.question;
    const bool guarded = question.ifRange && canGuardRange(*question.ifRange);
    const bool isCompared =
        !connection.claim || (m_board.isBegun() && question.range &&
                              question.range->begin < m_board.plan().positionOf(*connection.claim));
    const bool isLedAside = m_board.isBegun() && connection.asking.place != question.url;
    return {.range = question.range,
            .ifRange = guarded ? IfRange::Sent : IfRange::NotSent,
            .siblings = siblings,
            .proof = m_audit.isBegun() || isCompared ? Proof::Bytes : Proof::Mark,
            .led = isLedAside ? Led::Aside : Led::Nowhere};
}

} // namespace tributary
