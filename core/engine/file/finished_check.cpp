#include "core/engine/file/finished_check.h"

#include "core/storage/digest/file_hash.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/seals.h"
#include "core/values/phrases/phrase.h"

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
    const auto progress = [&hashed](qint64 bytes) { hashed.store(bytes); };
    return compared(hashFile(path, wanted.checksum.algorithm, progress, stop), wanted);
}

Expected<void> checkBytes(const PartFile& part, const std::vector<Seal>& seals,
                          const std::optional<FoundChecksum>& wanted, std::atomic<qint64>& hashed,
                          const std::atomic_bool& stop)
{
    const auto good = verifySeals(readerOf(part), seals, stop);
    if (!good)
        return std::unexpected(good.error());
    for (const Seal& seal : seals) {
        if (!good->contains(seal.range))
            return failure(ErrorKind::Changed, Phrase(PhraseKind::BytesChanged,
                                                      {QString::number(seal.range.begin), part.path()}));
    }
    return wanted ? checkDigest(part, *wanted, hashed, stop) : Expected<void>();
}

Expected<void> checkAsFinished(const QString& path, const std::vector<Seal>& seals,
                               const std::optional<FoundChecksum>& wanted, std::atomic<qint64>& hashed,
                               const std::atomic_bool& stop)
{
    const auto file = PartFile::open(path);
    if (!file)
        return failure(ErrorKind::Changed, file.error().detail);
    return checkBytes(**file, seals, wanted, hashed, stop);
}

} // namespace tributary
