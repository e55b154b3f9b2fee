#include "core/engine/bytes/piece_audit.h"

#include "core/storage/digest/file_hash.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr int checksAtOnce = 2;

const std::atomic_bool neverStopped = false;

} // namespace

PieceAudit::PieceAudit(const std::optional<PieceHashes>& hashes, const WorkBoard& board, News news,
                       Aside aside)
    : m_hashes(hashes)
    , m_board(board)
    , m_news(std::move(news))
    , m_aside(std::move(aside))
{
}

void PieceAudit::begin(std::optional<qint64> size, std::shared_ptr<const Assembly> part)
{
    m_part = std::move(part);
    clear();
    if (!m_hashes || !size || !m_hashes->makeUp(*size))
        return;
    m_proof.emplace(*m_hashes, *size);
    m_proof->note({0, *size}, m_board.here());
}

void PieceAudit::clear()
{
    m_proof.reset();
    m_traces.clear();
    m_underway.clear();
}

void PieceAudit::note(ByteRange written)
{
    if (m_proof)
        m_proof->note(written, m_board.here());
}

void PieceAudit::forget(ByteRange range)
{
    if (!m_proof)
        return;
    m_proof->forget(range);
    std::erase_if(m_underway, [&](const auto& look) {
        return !intersection(m_proof->rangeOf(look.first), range).isEmpty();
    });
}

void PieceAudit::check()
{
    while (m_proof && m_checks < checksAtOnce) {
        const auto piece = m_proof->next();
        if (!piece)
            return;
        look(*piece);
    }
}

void PieceAudit::abandon()
{
    m_hearing = std::make_shared<int>();
    m_checks = 0;
    m_underway.clear();
    if (m_proof)
        m_proof->abandon();
}

void PieceAudit::look(qsizetype piece)
{
    ++m_checks;
    const int look = m_underway[piece] = ++m_looks;
    const auto traces = m_traces.find(piece);
    const ByteRange range = m_proof->rangeOf(piece);
    auto work = [part = m_part, range, expected = m_proof->hashes().digest(piece),
                 algorithm = m_proof->hashes().algorithm, suspects = stretchesOf(range),
                 earlier = traces == m_traces.end() ? std::vector<Trace>() : traces->second] {
        const auto digest = hashRange(readerOf(*part), range, algorithm, neverStopped);
        if (!digest)
            return Finding{.isRight = false, .traces = {}, .unreadable = digest.error()};
        Finding finding{.isRight = *digest == expected, .traces = {}};
        finding.traces = finding.isRight ? earlier : suspects;
        for (Trace& trace : finding.traces)
            trace.digest =
                hashRange(readerOf(*part), trace.range, algorithm, neverStopped).value_or(QByteArray());
        return finding;
    };
    m_aside(m_hearing, std::move(work),
            [this, piece, look](Finding finding) { hear(piece, look, std::move(finding)); });
}

// The digest of what each source brought of the piece.
std::vector<PieceAudit::Trace> PieceAudit::stretchesOf(ByteRange range) const
{
    std::vector<Trace> stretches;
    const Corroboration& corroboration = m_board.corroboration();
    for (const size_t source : corroboration.contributorsTo(range)) {
        for (const ByteRange part : corroboration.broughtBy(source).ranges()) {
            if (const ByteRange mine = intersection(part, range); !mine.isEmpty())
                stretches.push_back({.by = source, .range = mine, .digest = {}});
        }
    }
    return stretches;
}

void PieceAudit::hear(qsizetype piece, int look, Finding finding)
{
    --m_checks;
    if (const auto underway = m_underway.find(piece);
        underway != m_underway.end() && underway->second == look) {
        m_underway.erase(underway);
        believe(piece, std::move(finding));
    }
    m_news.lookedAt();
}

void PieceAudit::believe(qsizetype piece, Finding finding)
{
    if (finding.unreadable) {
        m_news.unreadable(*finding.unreadable);
    } else if (finding.isRight) {
        takeRight(piece, finding.traces);
    } else {
        m_proof->markWrong(piece);
        m_news.wrong({.piece = piece,
                      .range = m_proof->rangeOf(piece),
                      .failures = m_proof->failuresOf(piece),
                      .traces = std::move(finding.traces)});
    }
}

void PieceAudit::takeRight(qsizetype piece, const std::vector<Trace>& traces)
{
    m_proof->markRight(piece);
    const auto before = m_traces.extract(piece);
    if (before.empty())
        return;
    std::vector<Trace> wrong;
    for (size_t i = 0; i < traces.size(); ++i) {
        if (const Trace& then = before.mapped()[i]; then.digest != traces[i].digest)
            wrong.push_back(then);
    }
    m_news.mended(wrong);
}

} // namespace tributary
