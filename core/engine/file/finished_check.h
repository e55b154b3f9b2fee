#pragma once

#include "core/storage/part/ledger.h"
#include "core/values/download/piece_hashes.h"

#include <atomic>

namespace tributary {

class PartFile;

// A whole file's length, the seals of its bytes, and the digests of its pieces where a list has some.
struct SealedFile
{
    qint64 size = 0;
    std::vector<Seal> seals;
    std::optional<PieceHashes> pieces = {};
};

// ChecksumMismatch when the bytes are others; Cancelled when it is stopped.
Expected<void> checkDigest(const PartFile& part, const FoundChecksum& wanted, std::atomic<qint64>& hashed,
                           const std::atomic_bool& stop);
// Checks a file that somebody else may have put there: the path may be a link, and nobody needs the right to
// write to the file.
Expected<void> checkDigestAt(const QString& path, const FoundChecksum& wanted, std::atomic<qint64>& hashed,
                             const std::atomic_bool& stop);

// Whether a file that has its name already is what its ledger, the digests of its pieces and the checksum
// say: all of it is read.
// Changed where it is another, longer, shorter, not sealed throughout or can't be opened, DiskError where it
// can't be read.
Expected<void> checkAsFinished(const QString& path, const SealedFile& known,
                               const std::optional<FoundChecksum>& wanted, std::atomic<qint64>& hashed,
                               const std::atomic_bool& stop);
// Checks a part that is whole and has not got its final name.
Expected<void> checkBytes(const PartFile& part, const SealedFile& known,
                          const std::optional<FoundChecksum>& wanted, std::atomic<qint64>& hashed,
                          const std::atomic_bool& stop);

} // namespace tributary
