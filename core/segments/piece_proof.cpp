#include "core/segments/piece_proof.h"

#include <algorithm>
#include <limits>

namespace tributary {

PieceProof::PieceProof(PieceHashes hashes, qint64 size)
    : m_hashes(std::move(hashes))
    , m_size(size)
    , m_stages(static_cast<size_t>(m_hashes.count()), Stage::Open)
    , m_failures(m_stages.size(), 0)
{
}

void PieceProof::note(ByteRange written, const RangeSet& here)
{
    if (written.isEmpty())
        return;
    const qsizetype last = (written.end - 1) / m_hashes.pieceLength;
    for (qsizetype piece = written.begin / m_hashes.pieceLength; piece <= last; ++piece) {
        Stage& stage = m_stages[static_cast<size_t>(piece)];
        if (stage != Stage::Open || !here.contains(rangeOf(piece)))
            continue;
        stage = Stage::Waiting;
        m_waiting.push_back(piece);
    }
}

std::optional<qsizetype> PieceProof::next()
{
    if (m_waiting.empty())
        return std::nullopt;
    const qsizetype piece = m_waiting.front();
    m_waiting.pop_front();
    m_stages[static_cast<size_t>(piece)] = Stage::Looked;
    return piece;
}

void PieceProof::markRight(qsizetype piece)
{
    Stage& stage = m_stages[static_cast<size_t>(piece)];
    if (stage != Stage::Right)
        ++m_right;
    stage = Stage::Right;
}

void PieceProof::markWrong(qsizetype piece)
{
    m_stages[static_cast<size_t>(piece)] = Stage::Open;
    quint8& failures = m_failures[static_cast<size_t>(piece)];
    if (failures < std::numeric_limits<quint8>::max())
        ++failures;
}

void PieceProof::forget(ByteRange range)
{
    const ByteRange gone = intersection(range, {0, m_size});
    if (gone.isEmpty())
        return;
    const qsizetype last = (gone.end - 1) / m_hashes.pieceLength;
    for (qsizetype piece = gone.begin / m_hashes.pieceLength; piece <= last; ++piece) {
        Stage& stage = m_stages[static_cast<size_t>(piece)];
        m_right -= stage == Stage::Right ? 1 : 0;
        stage = Stage::Open;
    }
    std::erase_if(m_waiting,
                  [this](qsizetype piece) { return m_stages[static_cast<size_t>(piece)] != Stage::Waiting; });
}

RangeSet PieceProof::right() const
{
    RangeSet right;
    for (qsizetype piece = 0; piece < m_hashes.count(); ++piece) {
        if (isRight(piece))
            right.insert(rangeOf(piece));
    }
    return right;
}

void PieceProof::abandon()
{
    for (size_t piece = 0; piece < m_stages.size(); ++piece) {
        if (m_stages[piece] != Stage::Looked)
            continue;
        m_stages[piece] = Stage::Waiting;
        m_waiting.push_back(static_cast<qsizetype>(piece));
    }
}

} // namespace tributary
