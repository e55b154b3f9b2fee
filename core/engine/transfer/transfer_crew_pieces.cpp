#include "core/engine/transfer/transfer_crew.h"
#include "core/storage/digest/digest.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/network/shown_link.h"

#include <algorithm>

// Whether the pieces are what their digests say, and who is to blame when they are not.

namespace tributary {

namespace {

constexpr int checksAtOnce = 2;
constexpr size_t blockSize = size_t{256} * 1024;
// A transfer that goes wrong by itself does not do so this often.
constexpr int mostFailures = 4;
// Of one link alone no second opinion can be had.
constexpr int mostFailuresAlone = 2;

Expected<QByteArray> digestOf(const Assembly& part, ByteRange range, QCryptographicHash::Algorithm algorithm)
{
    Digest digest(algorithm);
    std::vector<char> block(blockSize);
    for (qint64 at = range.begin; at < range.end;) {
        const auto wanted = static_cast<size_t>(std::min<qint64>(range.end - at, blockSize));
        const auto got = part.read(at, std::span(block).first(wanted));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        digest.add(std::span(block).first(static_cast<size_t>(*got)));
        at += *got;
    }
    return digest.result();
}

QString text(ByteRange range)
{
    return QStringLiteral("bytes %1-%2").arg(range.begin).arg(range.end - 1);
}

} // namespace

void TransferCrew::beginProof()
{
    const bool isUsable = m_wanted.pieces && m_known.size && m_wanted.pieces->makeUp(*m_known.size);
    if (!isUsable || m_proof)
        return;
    m_proof.emplace(*m_wanted.pieces, *m_known.size);
    m_proof->note({0, *m_known.size}, m_plan->here());
}

// What each source has brought of it.
std::vector<TransferCrew::Trace> TransferCrew::stretchesOf(ByteRange range) const
{
    std::vector<Trace> stretches;
    for (const size_t source : m_corroboration.contributorsTo(range)) {
        for (const ByteRange part : m_corroboration.broughtBy(source).ranges()) {
            if (const ByteRange mine = intersection(part, range); !mine.isEmpty())
                stretches.push_back({.by = m_sources.all()[source].get(), .range = mine, .digest = {}});
        }
    }
    return stretches;
}

void TransferCrew::checkPieces()
{
    while (m_proof && m_checks < checksAtOnce) {
        const auto piece = m_proof->next();
        if (!piece)
            return;
        ++m_checks;
        const auto traces = m_traces.find(*piece);
        struct Finding
        {
            bool isRight = false;
            std::vector<Trace> traces;
        };
        auto work = [part = m_part, range = m_proof->rangeOf(*piece),
                     expected = m_proof->hashes().digest(*piece), algorithm = m_proof->hashes().algorithm,
                     suspects = stretchesOf(m_proof->rangeOf(*piece)),
                     earlier = traces == m_traces.end() ? std::vector<Trace>() : traces->second]() {
            const auto digest = digestOf(*part, range, algorithm);
            Finding finding{.isRight = digest && *digest == expected, .traces = {}};
            finding.traces = finding.isRight ? earlier : suspects;
            for (Trace& trace : finding.traces)
                trace.digest = digestOf(*part, trace.range, algorithm).value_or(QByteArray());
            return finding;
        };
        runAside(m_services.aside, m_services.home, m_checking, std::move(work),
                 [this, piece = *piece](Finding finding) {
                     --m_checks;
                     hearOfPiece(piece, finding.isRight, std::move(finding.traces));
                 });
    }
}

void TransferCrew::hearOfPiece(qsizetype piece, bool isRight, std::vector<Trace> traces)
{
    if (isRight)
        takeRightPiece(piece, traces);
    else
        takeWrongPiece(piece, std::move(traces));
    if (m_state == State::Stopped)
        return;
    if (isDone()) {
        stop();
        m_listener.crewComplete();
        return;
    }
    checkPieces();
}

// Now it shows whose bytes were wrong before.
void TransferCrew::takeRightPiece(qsizetype piece, const std::vector<Trace>& traces)
{
    m_proof->markRight(piece);
    const auto before = m_traces.extract(piece);
    if (before.empty())
        return;
    for (size_t i = 0; i < traces.size(); ++i) {
        const Trace& then = before.mapped()[i];
        if (then.digest == traces[i].digest || then.by->standing == SourceStanding::Dropped)
            continue;
        const DownloadError error{.kind = ErrorKind::ChecksumMismatch,
                                  .httpStatus = 0,
                                  .detail = text(then.range) + QLatin1String(" from it were wrong")};
        blame(*then.by, error);
        if (m_sources.hasOthersLeft(*then.by))
            dropSource(*then.by, error);
    }
    fill();
}

void TransferCrew::takeWrongPiece(qsizetype piece, std::vector<Trace> traces)
{
    const ByteRange range = m_proof->rangeOf(piece);
    m_proof->markWrong(piece);
    m_tally.discarded += range.length();
    m_plan->forget(range);
    m_corroboration.forget(range);
    m_listener.crewForgot(range);
    const DownloadError error{.kind = ErrorKind::ChecksumMismatch,
                              .httpStatus = 0,
                              .detail = text(range) + QLatin1String(" are not what their digest says")};
    m_listener.crewLog(error.detail + QLatin1String("; they are fetched again"));
    const bool isOfOne = traces.size() == 1 && traces.front().range == range;
    Source* culprit = isOfOne ? traces.front().by : nullptr;
    const bool hasOthers = culprit && m_sources.hasOthersLeft(*culprit);
    if (culprit)
        blame(*culprit, error);
    if (hasOthers)
        dropSource(*culprit, error);
    const bool isAlone = culprit && !hasOthers;
    if (m_proof->failuresOf(piece) >= (isAlone ? mostFailuresAlone : mostFailures)) {
        beTroubled({.verdict = Verdict::GiveUp, .error = error}, {});
        return;
    }
    if (!isOfOne && !traces.empty() && m_sources.hasMirrors()) {
        m_traces[piece] = std::move(traces);
        m_plan->hold(range);
        m_again.push_back({.range = range, .by = nullptr});
    }
    fill();
}

// The one who fetches a wrong piece alone, so that it is clear then who is right.
Source* TransferCrew::sourceForAgain(MonotonicTime now)
{
    if (m_again.empty())
        return nullptr;
    Again& again = m_again.front();
    const bool isChosen = again.by && again.by->isUsable(now);
    if (!isChosen)
        again.by = bestTrusted(now, false);
    const bool anyTrusted = std::ranges::any_of(m_sources.all(), [now](const auto& source) {
        return source->isUsable(now) && source->standing == SourceStanding::Trusted && !source->isSlow;
    });
    if (!again.by && !anyTrusted) {
        m_plan->letGo(again.range);
        m_again.erase(m_again.begin());
        return nullptr;
    }
    const bool hasRoom = again.by && countBusy(*again.by) < again.by->growth.wanted();
    return hasRoom ? again.by : nullptr;
}

std::optional<Claim> TransferCrew::claimAgain(const Source& source)
{
    const auto mine = std::ranges::find_if(m_again, [&](const Again& again) { return again.by == &source; });
    if (mine == m_again.end())
        return std::nullopt;
    const ByteRange range = mine->range;
    m_again.erase(mine);
    return m_plan->claimHeld(range, MonotonicTime::clock::now(), m_sources.indexOf(source));
}

} // namespace tributary
