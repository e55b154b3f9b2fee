#include "core/engine/shared/burst_rest.h"
#include "core/engine/transfer/other_file.h"
#include "core/engine/transfer/transfer_crew.h"
#include "core/values/network/shown_link.h"

#include <algorithm>
#include <iterator>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// After so many chunks the other connections of the lane get their turn.
constexpr int chunksInATurn = 4;
constexpr auto limitIsFelt = 5s;
// May become a thousand times as much.
constexpr qint64 compressedStep = 16 * 1024;

} // namespace

// Reading from one may end it, or any of the others: so nobody is found by a place in the list, and each
// notes that it was looked at in this round.
void TransferCrew::readOn()
{
    ++m_round;
    while (!isThrottled()) {
        Connection* next = nextToRead();
        if (!next)
            return;
        next->lookedAtIn = m_round;
        pump(*next);
    }
}

// Under a limit, whoever has waited longest for bytes is first.
Connection* TransferCrew::nextToRead() const
{
    Connection* next = nullptr;
    for (const auto& connection : m_connections) {
        if (connection->lookedAtIn != m_round && (!next || connection->lastRead < next->lastRead))
            next = connection.get();
    }
    return next;
}

// Bytes, or an end, that nobody is going to look at: no timer runs, and the network has nothing more to tell.
Connection* TransferCrew::unattended() const
{
    if (m_readSoon.isActive() || m_listener.crewMustHold())
        return nullptr;
    const auto isLeft = [](const auto& connection) {
        const bool isRead = connection->isCarrying() || connection->phase == ConnectionPhase::Comparing;
        const SegmentTransfer* transfer = connection->transfer.get();
        return isRead && transfer && (transfer->isOver() || transfer->available() > 0);
    };
    const auto left = std::ranges::find_if(m_connections, isLeft);
    return left == m_connections.end() ? nullptr : left->get();
}

void TransferCrew::endStandstill(MonotonicTime now)
{
    Connection* left = unattended();
    const auto cure = m_standstill.look(
        left ? StandstillWatch::Waits::ForNothing : StandstillWatch::Waits::ForAnEvent, m_reads, now);
    if (cure == StandstillWatch::Cure::None)
        return;
    m_listener.crewLog(QStringLiteral("stood still with bytes unread: ") + shownLink(left->question.url));
    if (cure == StandstillWatch::Cure::ReadOn)
        readOn();
    else
        lose(*left, {.kind = ErrorKind::ConnectionLost,
                     .httpStatus = 0,
                     .detail = QStringLiteral("its bytes could not be read")});
}

// All that may be read for now has been; who comes now with new bytes waits like the others.
bool TransferCrew::isThrottled() const
{
    return m_readSoon.isActive() && m_readSoon.intervalAsDuration() > 0ms;
}

bool TransferCrew::feelsLimit(MonotonicTime now) const
{
    return m_throttledAt && now - *m_throttledAt < limitIsFelt;
}

// Until it is known to be higher than what comes anyway, it is at work.
bool TransferCrew::isLimitAtWork(MonotonicTime now) const
{
    return feelsLimit(now) || !m_flowsSince || now - *m_flowsSince < limitIsFelt;
}

// A limit came, went or changed much.
void TransferCrew::adaptBuffers()
{
    const qint64 size = m_services.limits.bufferSize(wanted(), m_allowance.rate());
    if (size <= 2 * m_bufferSize && m_bufferSize <= 2 * size)
        return;
    m_bufferSize = size;
    for (const auto& connection : m_connections) {
        if (connection->transfer)
            connection->transfer->setBufferSize(size);
    }
}

void TransferCrew::pump(Connection& connection)
{
    if (isThrottled())
        return;
    for (int chunk = 0; chunk < chunksInATurn; ++chunk) {
        const bool isComparing = connection.phase == ConnectionPhase::Comparing;
        if (!isComparing && !connection.isCarrying())
            return;
        if (!(isComparing ? compare(connection) : pumpOnce(connection)))
            return;
    }
    m_readSoon.start(0ms);
    m_services.rest.noteUnread();
}

// Many files may be waiting for the disk, and none of those needs a buffer any more. More than a connection
// may hold never comes at once.
void TransferCrew::makeBuffer()
{
    if (m_buffer.isEmpty()) {
        m_buffer.resize(
            std::min(m_wanted.chunkSize, m_services.limits.bufferSize(wanted(), m_wanted.bytesPerSecond)));
    }
}

// One step; false when there is nothing more to do for now, or the connection is gone.
bool TransferCrew::pumpOnce(Connection& connection)
{
    const bool isSated = m_plan->wantedBy(*connection.claim) == 0 && !awaitsTheEnd(connection);
    if (connection.phase == ConnectionPhase::Draining || isSated) {
        finishClaim(connection);
        return false;
    }
    if (m_listener.crewMustHold())
        return false;
    makeBuffer();
    const qint64 available = connection.transfer->available();
    if (available == 0) {
        if (connection.transfer->isOver())
            conclude(connection);
        return false;
    }
    const qint64 step = connection.inflater ? compressedStep : m_buffer.size();
    const ByteGrant grant =
        allowed(std::min({available, step, m_buffer.size()}), MonotonicTime::clock::now());
    if (grant.bytes == 0) {
        m_throttledAt = MonotonicTime::clock::now();
        m_readSoon.start(grant.again);
        return false;
    }
    const qint64 got = connection.transfer->read({m_buffer.data(), static_cast<size_t>(grant.bytes)});
    connection.lastRead = ++m_reads;
    if (got > 0 && connection.inflater)
        return inflate(connection, {m_buffer.data(), static_cast<size_t>(got)});
    return got > 0 && store(connection, QByteArrayView(m_buffer.constData(), got));
}

bool TransferCrew::inflate(Connection& connection, std::span<char> bytes)
{
    Inflater& inflater = *connection.inflater;
    inflater.feed(bytes);
    while (true) {
        const auto inflated = inflater.next();
        if (!inflated) {
            lose(connection, inflated.error());
            return false;
        }
        if (inflated->empty())
            return true;
        if (!store(connection, {inflated->data(), static_cast<qsizetype>(inflated->size())}))
            return false;
    }
}

ByteGrant TransferCrew::allowed(qint64 bytes, MonotonicTime now)
{
    const ByteGrant forFile = m_allowance.take(m_me, bytes, now);
    if (forFile.bytes == 0)
        return forFile;
    const ByteGrant forAll = m_services.limits.takeBytes(m_me, forFile.bytes, now);
    m_allowance.giveBack(m_me, forFile.bytes - forAll.bytes);
    return forAll;
}

// Bytes before the claim are compared, now or when their place is written; bytes of it are written. What goes
// on beyond the end that the answer announced is of no known place.
bool TransferCrew::store(Connection& connection, QByteArrayView bytes)
{
    if (connection.bodyEnd)
        bytes = bytes.first(std::min<qint64>(bytes.size(), *connection.bodyEnd - connection.bodyPosition));
    if (!staysWithinItsSize(connection, bytes.size()) || !takeOverlap(connection, bytes) ||
        !write(connection, bytes))
        return false;
    // A part may be shorter than what was asked for; the end of a whole is for conclude() to see.
    const bool isPartRead = m_splitting == Splitting::Allowed && connection.bodyEnd &&
                            connection.bodyPosition >= *connection.bodyEnd;
    const bool isMoreWanted = m_plan->wantedBy(*connection.claim) > 0 || awaitsTheEnd(connection);
    if (bytes.isEmpty() && !isPartRead && isMoreWanted)
        return true;
    finishClaim(connection);
    return false;
}

// A body in chunks is whole when its last chunk has come, however long an earlier answer was.
bool TransferCrew::awaitsTheEnd(const Connection& connection) const
{
    return m_splitting == Splitting::OneStream && !connection.bodyEnd &&
           !connection.transfer->head().transferEncoding.isEmpty();
}

// Nobody waits for the end of what is already longer than the file can be.
bool TransferCrew::staysWithinItsSize(Connection& connection, qsizetype bytes)
{
    if (connection.bodyEnd)
        return true;
    const qint64 end = connection.bodyPosition + bytes;
    if (const auto error = outgrown(m_wanted, end)) {
        leaveOtherFile(connection, *error);
        return false;
    }
    if (!m_known.size || end <= *m_known.size)
        return true;
    meetOtherFile(
        connection,
        {.verdict = Verdict::StartAfresh,
         .error = {.kind = ErrorKind::Changed,
                   .httpStatus = 0,
                   .detail = QStringLiteral("the size was %1 and is now larger").arg(*m_known.size)}});
    return false;
}

// Where the framing of a body is broken, what came before may have been a part of the framing.
void TransferCrew::forgetBody(Connection& connection)
{
    const qint64 begin = connection.question.range ? connection.question.range->begin : 0;
    const ByteRange body{begin, connection.bodyPosition};
    if (m_proof || !connection.claim || body.isEmpty())
        return;
    m_tally.discarded += connection.fresh;
    m_plan->forget(body);
    m_corroboration.forget(body);
    m_listener.crewForgot(body);
    connection.fresh = 0;
}

bool TransferCrew::takeOverlap(Connection& connection, QByteArrayView& bytes)
{
    const qint64 before = m_plan->positionOf(*connection.claim) - connection.bodyPosition;
    if (before <= 0)
        return true;
    const QByteArrayView overlap = bytes.first(std::min<qint64>(before, bytes.size()));
    const Seam seam{.offset = connection.bodyPosition,
                    .bytes = overlap.toByteArray(),
                    .by = m_sources.indexOf(*connection.source)};
    m_tally.discarded += overlap.size();
    connection.speed.add(overlap.size(), MonotonicTime::clock::now());
    m_listener.crewCompared(overlap.size());
    connection.bodyPosition += overlap.size();
    bytes = bytes.sliced(overlap.size());
    std::vector<Seam> open{seam};
    const auto settled = settleSeams(*m_part, m_plan->here(), open);
    if (!settled) {
        beTroubled({.verdict = Verdict::GiveUp, .error = settled.error()}, {});
        return false;
    }
    if (settled->differing) {
        // What is here agreed so far; it is this answer that is of another file.
        heed({.offset = settled->differsAt,
              .here = m_corroboration.bringerOf(settled->differsAt),
              .there = seam.by});
        return false;
    }
    if (!settled->agreed.empty())
        m_corroboration.noteAgreement(*seam.by, seam.range());
    m_seams.insert(m_seams.end(), open.begin(), open.end());
    return true;
}

bool TransferCrew::seamsAgree()
{
    const auto settled = settleSeams(*m_part, m_plan->here(), m_seams);
    if (!settled) {
        beTroubled({.verdict = Verdict::GiveUp, .error = settled.error()}, {});
        return false;
    }
    for (const Seam& seam : settled->agreed) {
        if (seam.by)
            m_corroboration.noteAgreement(*seam.by, seam.range());
    }
    if (!settled->differing)
        return true;
    const Disagreement disagreement{.offset = settled->differsAt,
                                    .here = m_corroboration.bringerOf(settled->differsAt),
                                    .there = settled->differing->by};
    const Bringer wrong = m_corroboration.wrongIn(disagreement);
    const bool isSomebodys = wrong && m_sources.hasOthersLeft(m_sources.at(*wrong));
    // Else nobody can tell which of the pieces are of which file.
    if (!isSomebodys && !isAgainstEarlierLink(disagreement)) {
        m_tally.discarded += m_plan->here().length();
        forgetAll();
    }
    heed(disagreement);
    return false;
}

void TransferCrew::beContradicted(const DownloadError& error)
{
    const bool isChange = error.kind == ErrorKind::Changed;
    beTroubled({.verdict = isChange ? Verdict::StartAfresh : Verdict::GiveUp, .error = error}, {});
}

bool TransferCrew::write(Connection& connection, QByteArrayView& bytes)
{
    const ClaimId claim = *connection.claim;
    const QByteArrayView mine = bytes.first(std::min<qint64>(bytes.size(), m_plan->wantedBy(claim)));
    if (mine.isEmpty())
        return true;
    const qint64 at = m_plan->positionOf(claim);
    std::vector<Seal> sealed;
    // What came first stays: others raced for it, and it may have been found right meanwhile.
    for (const ByteRange gap : m_plan->here().gaps({at, at + mine.size()})) {
        const QByteArrayView news = mine.sliced(gap.begin - at, gap.length());
        noteReplaced(gap, news);
        if (const auto written = m_part->write(gap.begin, news); !written) {
            beTroubled({.verdict = Verdict::GiveUp, .error = written.error()}, {});
            return false;
        }
        m_corroboration.noteBrought(m_sources.indexOf(*connection.source), gap);
        std::ranges::move(connection.sealer->add(gap.begin, news), std::back_inserter(sealed));
    }
    const MonotonicTime now = MonotonicTime::clock::now();
    if (!m_flowsSince)
        m_flowsSince = now;
    const qint64 fresh = m_plan->advance(claim, mine.size(), now);
    connection.speed.add(mine.size(), now);
    connection.bodyPosition += mine.size();
    connection.fresh += fresh;
    connection.failures = 0;
    connection.askedAnew = AskedAnew::No;
    connection.source->failures = 0;
    connection.source->contradictions = 0;
    connection.standing = RefusedConnection::Proven;
    m_tally.discarded += mine.size() - fresh;
    if (const qint64 here = m_plan->here().length(); here > m_furthest) {
        m_furthest = here;
        m_progressed = true;
    }
    m_services.rest.noteBytes(mine.size(), m_bufferSize);
    if (m_measure)
        m_measure->add(mine.size());
    m_listener.crewWrote(fresh, std::move(sealed));
    if (m_proof) {
        m_proof->note({at, at + mine.size()}, m_plan->here());
        checkPieces();
    }
    bytes = bytes.sliced(mine.size());
    return m_seams.empty() || seamsAgree();
}

} // namespace tributary
