#include "core/engine/bytes/file_expectations.h"

#include "core/values/phrases/phrase.h"

#include <limits>

namespace tributary {

namespace {

DownloadError changed(Phrase detail)
{
    return {.kind = ErrorKind::Changed, .detail = std::move(detail)};
}

// The most bytes that the file may have. Piece digests tell that as well, though not the length of the last
// piece.
std::optional<qint64> longestOf(const DownloadRequest& wanted)
{
    if (wanted.size || !wanted.pieces || wanted.pieces->count() == 0)
        return wanted.size;
    const PieceHashes& pieces = *wanted.pieces;
    constexpr qint64 longest = std::numeric_limits<qint64>::max();
    return pieces.pieceLength > longest / pieces.count() ? longest : pieces.pieceLength * pieces.count();
}

} // namespace

std::optional<DownloadError> outgrown(const DownloadRequest& wanted, qint64 end)
{
    const auto longest = longestOf(wanted);
    if (!longest || end <= *longest)
        return std::nullopt;
    return changed(Phrase(PhraseKind::SizeAboveListed, {QString::number(*longest)}));
}

std::optional<DownloadError> otherFile(const DownloadRequest& wanted, std::optional<qint64> size)
{
    if (!size)
        return std::nullopt;
    if (wanted.size && *size != *wanted.size)
        return changed(
            Phrase(PhraseKind::SizeNotListed, {QString::number(*wanted.size), QString::number(*size)}));
    if (wanted.pieces && !wanted.pieces->makeUp(*size))
        return changed(Phrase(PhraseKind::PiecesOfOtherSize));
    return std::nullopt;
}

} // namespace tributary
