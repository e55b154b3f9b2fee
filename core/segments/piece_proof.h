#pragma once

#include "core/values/download/piece_hashes.h"
#include "core/values/download/range_set.h"

#include <deque>
#include <optional>
#include <vector>

namespace tributary {

// Keeps account of which pieces of a file their digests have proven right, and which are to be checked next.
// Pure arithmetic: the caller reads and hashes them, and says what came of it.
class PieceProof
{
public:
    PieceProof(PieceHashes hashes, qint64 size);

    // Bytes came; pieces that are whole with them are to be looked at.
    void note(ByteRange written, const RangeSet& here);
    // The next one to look at; it is being looked at from now on.
    std::optional<qsizetype> next();
    void markRight(qsizetype piece);
    // The piece's bytes are given up; it comes up again once it is whole anew.
    void markWrong(qsizetype piece);
    // Bytes are gone, so the pieces that they belonged to come up again once they are whole anew.
    void forget(ByteRange range);
    // The hashing under way is given up, so its pieces come up again.
    void abandon();

    bool isAllRight() const { return m_right == static_cast<qsizetype>(m_stages.size()); }
    bool isRight(qsizetype piece) const { return m_stages[static_cast<size_t>(piece)] == Stage::Right; }
    RangeSet right() const;
    // How often the piece was found wrong.
    int failuresOf(qsizetype piece) const { return m_failures[static_cast<size_t>(piece)]; }
    ByteRange rangeOf(qsizetype piece) const { return m_hashes.range(piece, m_size); }
    const PieceHashes& hashes() const { return m_hashes; }

private:
    enum class Stage : quint8 { Open, Waiting, Looked, Right };

    PieceHashes m_hashes;
    qint64 m_size;
    std::vector<Stage> m_stages;
    std::vector<quint8> m_failures;
    std::deque<qsizetype> m_waiting;
    qsizetype m_right = 0;
};

} // namespace tributary
