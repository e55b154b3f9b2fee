#include "core/engine/file/finished_check.h"

#include "core/storage/digest/file_hash.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/seals.h"
#include "core/storage/platform/special_file.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>

namespace tributary {

namespace {

Phrase mismatch(const FoundChecksum& wanted, const Checksum& found)
{
    const QString expected = toText(wanted.checksum);
    switch (wanted.origin) {
    case ChecksumOrigin::Given: break;
    case ChecksumOrigin::Header:
        return Phrase(PhraseKind::ChecksumOfHeader, {expected, wanted.place, toText(found)});
    case ChecksumOrigin::File:
        return Phrase(PhraseKind::ChecksumOfFile, {expected, wanted.place, toText(found)});
    }
    return Phrase(PhraseKind::ChecksumGiven, {expected, toText(found)});
}

Expected<void> compared(const Expected<QByteArray>& digest, const FoundChecksum& wanted)
{
    if (!digest)
        return std::unexpected(digest.error());
    if (*digest == wanted.checksum.digest)
        return {};
    const Checksum found{.algorithm = wanted.checksum.algorithm, .digest = *digest};
    return failure(ErrorKind::ChecksumMismatch, mismatch(wanted, found));
}

std::unexpected<DownloadError> changedAt(qint64 offset, const PartFile& part)
{
    return failure(ErrorKind::Changed,
                   Phrase(PhraseKind::BytesChanged, {QString::number(offset), part.path()}));
}

// Seals say that these are the bytes that came, and digests that they are the right ones.
Expected<void> checkPieces(const PartFile& part, const PieceHashes& pieces, qint64 size,
                           const std::atomic_bool& stop)
{
    for (qsizetype piece = 0; pieces.makeUp(size) && piece < pieces.count(); ++piece) {
        const ByteRange range = pieces.range(piece, size);
        const auto digest = hashRange(readerOf(part), range, pieces.algorithm, stop);
        if (!digest)
            return std::unexpected(digest.error());
        if (*digest != pieces.digest(piece))
            return failure(ErrorKind::ChecksumMismatch,
                           Phrase(PhraseKind::PieceWrong,
                                  {QString::number(range.begin), QString::number(range.end - 1)}));
    }
    return {};
}

qint64 provenFromTheStart(const RangeSet& good)
{
    const std::vector<ByteRange>& ranges = good.ranges();
    return ranges.empty() || ranges.front().begin > 0 ? 0 : ranges.front().end;
}

} // namespace

Expected<void> checkDigest(const PartFile& part, const FoundChecksum& wanted, std::atomic<qint64>& hashed,
                           const std::atomic_bool& stop)
{
    const auto progress = [&hashed](qint64 bytes) { hashed.store(bytes); };
    // Hashes this very file, whatever its name means by now; systems that lock files let nobody else open it.
    return compared(hashAll(readerOf(part), wanted.checksum.algorithm, progress, stop), wanted);
}

Expected<void> checkDigestAt(const QString& path, const FoundChecksum& wanted, std::atomic<qint64>& hashed,
                             const std::atomic_bool& stop)
{
    if (isSpecialFile(path))
        return failure(ErrorKind::Conflict, Phrase(PhraseKind::NoRegularFile, {path}));
    const auto progress = [&hashed](qint64 bytes) { hashed.store(bytes); };
    return compared(hashFile(path, wanted.checksum.algorithm, progress, stop), wanted);
}

Expected<void> checkBytes(const PartFile& part, const SealedFile& known,
                          const std::optional<FoundChecksum>& wanted, std::atomic<qint64>& hashed,
                          const std::atomic_bool& stop)
{
    // With a checksum, the second reading is the one that is shown.
    const auto progress = [&hashed, isShown = !wanted](qint64 bytes) {
        if (isShown)
            hashed.store(bytes);
    };
    const auto good = verifySeals(readerOf(part), known.seals, stop, progress);
    if (!good)
        return std::unexpected(good.error());
    const auto isGood = [&good](const Seal& seal) { return good->contains(seal.range); };
    const auto wrong = std::ranges::find_if_not(known.seals, isGood);
    if (wrong != known.seals.end())
        return changedAt(wrong->range.begin, part);
    if (const auto right =
            known.pieces ? checkPieces(part, *known.pieces, known.size, stop) : Expected<void>();
        !right)
        return right;
    if (wanted)
        return checkDigest(part, *wanted, hashed, stop);
    const auto now = part.identity();
    if (!now)
        return std::unexpected(now.error());
    // Bytes behind the end are none of ours either.
    const qint64 proven = std::min(provenFromTheStart(*good), known.size);
    return proven == known.size && now->size == known.size ? Expected<void>() : changedAt(proven, part);
}

Expected<void> checkAsFinished(const QString& path, const SealedFile& known,
                               const std::optional<FoundChecksum>& wanted, std::atomic<qint64>& hashed,
                               const std::atomic_bool& stop)
{
    const auto file = PartFile::open(path);
    if (!file)
        return failure(ErrorKind::Changed, file.error().detail);
    return checkBytes(**file, known, wanted, hashed, stop);
}

} // namespace tributary
