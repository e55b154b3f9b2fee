#include "core/engine/bytes/body_writer.h"

#include "core/engine/bytes/file_expectations.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tributary {

namespace {

// The number of a part's first bytes that are compared with the file's beginning: at most, and at least.
constexpr qint64 mostCompared = 1024;
constexpr qint64 fewestThatTell = 64;

std::unexpected<BodyWriter::Refusal> diskRefused(DownloadError error)
{
    return std::unexpected(
        BodyWriter::Refusal{.reason = BodyWriter::Reason::Disk, .error = std::move(error)});
}

} // namespace

BodyWriter::BodyWriter(const DownloadRequest& wanted, const FileFacts& facts, WorkBoard& board,
                       SourceJudge& judge, const PieceAudit& audit, Listener& listener)
    : m_wanted(wanted)
    , m_facts(facts)
    , m_board(board)
    , m_judge(judge)
    , m_audit(audit)
    , m_listener(listener)
{
}

// A seam (an overlap with bytes that are here) shows whether a source sends the same file. Digests of the
// pieces make seams needless. A date does not: the file may have changed within the same second, or an older
// file may have got that date. Nor do ETags of different servers, which cannot be compared.
bool BodyWriter::needsSeams(const Source& source) const
{
    const bool isVouchedFor =
        source.isMarkedAt(source.url) && !m_judge.sources().hasMirrors() && m_inherited.isEmpty();
    return canCompare() && (source.quirks.isToOverlap || source.quirks.leavesOutLengths || !isVouchedFor);
}

bool BodyWriter::canCompare() const
{
    return m_facts.isInParts() && !m_audit.isBegun() && m_part->keepsBytes();
}

// Caches have sent the file from its beginning under the head of any part. Images of disks begin with nothing
// but zeros; a right part of zeros costs them one question.
bool BodyWriter::beginsLikeTheFile(const Connection& connection, QByteArrayView bytes) const
{
    const auto& asked = connection.question.range;
    if (!asked || asked->begin == 0 || !m_facts.isInParts() || m_audit.isBegun() || !m_part->keepsBytes())
        return false;
    // The first bytes may come by a few. A part that overlaps brings nothing new so near its beginning.
    const qint64 at = connection.bodyPosition - asked->begin;
    const bool isNearItsBeginning = at < mostCompared && at == connection.fresh &&
                                    m_board.plan().positionOf(*connection.claim) == connection.bodyPosition;
    bytes = bytes.first(std::min<qint64>({bytes.size(), mostCompared, asked->begin}));
    return isNearItsBeginning && bytes.size() >= fewestThatTell &&
           m_board.here().contains({at, at + bytes.size()}) && isThere(*m_part, at, bytes).value_or(false);
}

void BodyWriter::openSeamsOfPieces()
{
    RangeSet rest = m_board.here();
    std::vector<Seam> edges = tributary::openSeams(*m_part, rest);
    for (const Seam& edge : edges)
        m_board.forget(edge.range());
    m_seams.insert(m_seams.end(), edges.begin(), edges.end());
}

// A seam stays open where new bytes reach up to it: a later run would take those for bytes that were
// compared.
void BodyWriter::closeSeams(RangeSet& here) const
{
    const RangeSet come = here;
    for (const Seam& seam : m_seams) {
        const bool isReached = come.contains({seam.offset - 1, seam.offset});
        if (m_part && !seam.by && !isReached && isUncontradicted(seam, come))
            here.insert(seam.range());
    }
}

bool BodyWriter::isUncontradicted(const Seam& seam, const RangeSet& here) const
{
    for (const ByteRange range : here.ranges()) {
        const ByteRange both = intersection(range, seam.range());
        if (both.isEmpty())
            continue;
        const auto bytes = QByteArrayView(seam.bytes).sliced(both.begin - seam.offset, both.length());
        if (!isThere(*m_part, both.begin, bytes).value_or(false))
            return false;
    }
    return true;
}

void BodyWriter::forget()
{
    m_seams.clear();
    m_inherited.clear();
}

void BodyWriter::forgetSeamsOf(size_t source)
{
    std::erase_if(m_seams, [&](const Seam& seam) { return seam.by == source; });
}

RangeSet BodyWriter::restoreInherited()
{
    RangeSet kept = m_inherited.kept();
    for (const Seam& seam : m_seams) {
        const bool isInherited = !seam.by && kept.contains(seam.range());
        if (isInherited && !m_part->write(seam.offset, seam.bytes))
            kept.remove(seam.range());
    }
    return kept;
}

// Compares the bytes before the claim, now or when their place is written, and writes those of the claim.
// Bytes behind the end that the answer announced are dropped, because nobody knows their place in the file.
std::expected<BodyWriter::Stored, BodyWriter::Refusal>
BodyWriter::store(Connection& connection, QByteArrayView bytes, MonotonicTime now)
{
    if (connection.bodyEnd)
        bytes = bytes.first(std::min<qint64>(bytes.size(), *connection.bodyEnd - connection.bodyPosition));
    Outcome outcome = staysWithinItsSize(connection, bytes.size());
    if (outcome)
        outcome = takeOverlap(connection, bytes, now);
    if (outcome)
        outcome = write(connection, bytes, now);
    if (!outcome)
        return std::unexpected(std::move(outcome.error()));
    // A part may be shorter than what was asked for; the end of a whole shows when its exchange is over.
    const bool isPartRead =
        m_facts.isInParts() && connection.bodyEnd && connection.bodyPosition >= *connection.bodyEnd;
    const bool isMoreWanted = m_board.plan().wantedBy(*connection.claim) > 0 || connection.awaitsEnd;
    return bytes.isEmpty() && !isPartRead && isMoreWanted ? Stored::MoreIsWanted : Stored::AllIsHere;
}

// A body that is already longer than the file can be is refused at once; the writer doesn't wait for its end.
BodyWriter::Outcome BodyWriter::staysWithinItsSize(const Connection& connection, qsizetype bytes) const
{
    if (connection.bodyEnd)
        return {};
    const qint64 end = connection.bodyPosition + bytes;
    if (auto error = outgrown(m_wanted, end))
        return std::unexpected(Refusal{.reason = Reason::Outgrown, .error = std::move(*error)});
    const auto& size = m_facts.size();
    if (!size || end <= *size)
        return {};
    return std::unexpected(
        Refusal{.reason = Reason::Larger,
                .error = {.kind = ErrorKind::Changed,
                          .detail = Phrase(PhraseKind::SizeGrew, {QString::number(*size)})}});
}

BodyWriter::Outcome BodyWriter::takeOverlap(Connection& connection, QByteArrayView& bytes, MonotonicTime now)
{
    const qint64 before = m_board.plan().positionOf(*connection.claim) - connection.bodyPosition;
    if (before <= 0)
        return {};
    const QByteArrayView overlap = bytes.first(std::min<qint64>(before, bytes.size()));
    const Seam seam{
        .offset = connection.bodyPosition, .bytes = overlap.toByteArray(), .by = connection.source->number};
    m_board.noteDiscarded(overlap.size());
    connection.speed.add(overlap.size(), now);
    m_listener.bodyCompared(overlap.size());
    connection.advance(overlap.size());
    bytes = bytes.sliced(overlap.size());
    std::vector<Seam> open{seam};
    const auto settled = settleSeams(*m_part, m_board.here(), open);
    if (!settled)
        return diskRefused(settled.error());
    // All earlier bytes agreed with each other, so this answer is the one of another file.
    if (settled->differing) {
        const Bringer here = m_board.corroboration().bringerOf(settled->differsAt);
        return std::unexpected(
            Refusal{.reason = Reason::Differs,
                    .disagreement = {.offset = settled->differsAt, .here = here, .there = seam.by}});
    }
    if (!settled->agreed.empty())
        noteAgreement(seam);
    m_seams.insert(m_seams.end(), open.begin(), open.end());
    return {};
}

void BodyWriter::noteAgreement(const Seam& seam)
{
    if (seam.by)
        m_judge.corroboration().noteAgreement(*seam.by, seam.range());
}

BodyWriter::Outcome BodyWriter::write(Connection& connection, QByteArrayView& bytes, MonotonicTime now)
{
    const ClaimId claim = *connection.claim;
    const QByteArrayView mine = bytes.first(std::min<qint64>(bytes.size(), m_board.plan().wantedBy(claim)));
    if (mine.isEmpty())
        return {};
    const qint64 at = m_board.plan().positionOf(claim);
    const ByteRange place{at, at + mine.size()};
    if (auto same = compareWithHere(connection, place, mine); !same)
        return same;
    auto sealed = writeGaps(connection, place, mine);
    if (!sealed)
        return diskRefused(std::move(sealed.error()));
    const qint64 fresh = m_board.advance(claim, mine.size(), now);
    connection.noteBytes(mine.size(), fresh, now);
    m_listener.bodyWrote({.range = place, .fresh = fresh, .sealed = std::move(*sealed), .at = now});
    bytes = bytes.sliced(mine.size());
    return m_seams.empty() ? Outcome() : settleOpenSeams();
}

// A stream of all of the file passes by whatever parts of it had come before.
BodyWriter::Outcome BodyWriter::compareWithHere(const Connection& connection, ByteRange place,
                                                QByteArrayView bytes) const
{
    if (m_facts.isInParts())
        return {};
    for (const ByteRange range : m_board.here().ranges()) {
        const ByteRange both = intersection(range, place);
        if (both.isEmpty())
            continue;
        const auto difference =
            firstDifference(*m_part, both.begin, bytes.sliced(both.begin - place.begin, both.length()));
        if (!difference)
            return diskRefused(difference.error());
        if (*difference) {
            const Bringer here = m_board.corroboration().bringerOf(**difference);
            return std::unexpected(Refusal{
                .reason = Reason::Differs,
                .disagreement = {.offset = **difference, .here = here, .there = connection.source->number}});
        }
    }
    return {};
}

// The bytes that came first stay: several connections raced for them, and a digest may have proven them
// meanwhile.
Expected<std::vector<Seal>> BodyWriter::writeGaps(Connection& connection, ByteRange place,
                                                  QByteArrayView bytes)
{
    std::vector<Seal> sealed;
    for (const ByteRange gap : m_board.here().gaps(place)) {
        const QByteArrayView news = bytes.sliced(gap.begin - place.begin, gap.length());
        m_listener.bodyReplaces(gap, news, *m_part);
        if (const auto written = m_part->write(gap.begin, news); !written)
            return std::unexpected(written.error());
        m_judge.corroboration().noteBrought(connection.source->number, gap);
        std::ranges::move(connection.sealer->add(gap.begin, news), std::back_inserter(sealed));
    }
    return sealed;
}

BodyWriter::Outcome BodyWriter::settleOpenSeams()
{
    const auto settled = settleSeams(*m_part, m_board.here(), m_seams);
    if (!settled)
        return diskRefused(settled.error());
    for (const Seam& seam : settled->agreed)
        noteAgreement(seam);
    if (!settled->differing)
        return {};
    const Bringer here = m_board.corroboration().bringerOf(settled->differsAt);
    return std::unexpected(Refusal{
        .reason = Reason::PiecesDiffer,
        .disagreement = {.offset = settled->differsAt, .here = here, .there = settled->differing->by}});
}

std::expected<void, BodyWriter::Refusal> BodyWriter::compare(Connection& connection, QByteArrayView bytes)
{
    const ByteRange range{connection.bodyPosition, connection.bodyPosition + bytes.size()};
    if (!range.isEmpty() && !m_board.here().contains(range))
        return std::unexpected(Refusal{.reason = Reason::Gone});
    const auto difference = firstDifference(*m_part, range.begin, bytes);
    if (!difference)
        return diskRefused(difference.error());
    const size_t source = connection.source->number;
    if (*difference) {
        const qint64 at = **difference;
        const Bringer here = m_board.corroboration().bringerOf(at);
        return std::unexpected(Refusal{.reason = Reason::Differs,
                                       .disagreement = {.offset = at, .here = here, .there = source}});
    }
    m_judge.corroboration().noteAgreement(source, range);
    connection.advance(bytes.size());
    m_board.noteDiscarded(bytes.size());
    return {};
}

} // namespace tributary
