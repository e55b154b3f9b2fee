#pragma once

#include "core/values/download/byte_range.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>

namespace tributary {

// Digests of the file cut into pieces of one length, the last one shorter.
struct PieceHashes
{
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    qint64 pieceLength = 0;
    // One after another: a million little arrays would take five times the memory.
    QByteArray digests;

    qsizetype count() const { return digests.size() / QCryptographicHash::hashLength(algorithm); }
    QByteArray digest(qsizetype piece) const
    {
        const int length = QCryptographicHash::hashLength(algorithm);
        return digests.mid(piece * length, length);
    }
    // Where a piece lies in a file of that size.
    ByteRange range(qsizetype piece, qint64 size) const
    {
        return {piece * pieceLength, std::min((piece + 1) * pieceLength, size)};
    }
    bool makeUp(qint64 size) const
    {
        return pieceLength > 0 && count() == size / pieceLength + (size % pieceLength == 0 ? 0 : 1);
    }

    friend bool operator==(const PieceHashes&, const PieceHashes&) = default;
};

} // namespace tributary
