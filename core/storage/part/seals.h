#pragma once

#include "core/storage/part/ledger.h"
#include "core/storage/part/read_at.h"

#include <atomic>
#include <functional>

namespace tributary {

// Large enough that the ledger stays small, small enough that one flipped byte costs little to fetch again.
qint64 sealBlockSize(std::optional<qint64> fileSize);
// The block size for bytes that are sealed as they come. A file within one block is sealed once its last byte
// has come, or it would have to be read again.
qint64 passingBlockSize(std::optional<qint64> fileSize);

// Seals for all of claimed, cut at multiples of blockSize, and more finely where a large block isn't whole.
// Seals of old for exactly one of these stretches are reused unread, so old must hold none whose bytes were
// written again since; the rest is read and hashed.
Expected<std::vector<Seal>> sealRanges(const ReadAt& read, const RangeSet& claimed,
                                       const std::vector<Seal>& old, qint64 blockSize);

// Drops the seals of a range whose bytes are about to be written again.
void forgetSeals(std::vector<Seal>& seals, ByteRange range);

// Reads every sealed stretch and returns the ranges whose bytes are still what the ledger says. What cannot
// be read is missing from them; stop ends it with Cancelled. Progress is called with the bytes done.
Expected<RangeSet> verifySeals(const ReadAt& read, const std::vector<Seal>& seals,
                               const std::atomic_bool& stop,
                               const std::function<void(qint64)>& progress = {});

} // namespace tributary
