#pragma once

#include "core/storage/ledger.h"
#include "core/storage/part_file.h"

#include <atomic>

namespace tributary {

// Seals for all of claimed, cut at multiples of sealBlockSize(size). Seals of old that still fit are reused,
// the rest is read from the part file and hashed.
qint64 sealBlockSize(std::optional<qint64> fileSize);
Expected<std::vector<Seal>> sealRanges(const PartFile& part, const RangeSet& claimed,
                                       const std::vector<Seal>& old, qint64 blockSize);

// Reads every sealed stretch and returns the ranges whose bytes are still what the ledger says.
Expected<RangeSet> verifySeals(const PartFile& part, const std::vector<Seal>& seals,
                               const std::atomic_bool& stop);

} // namespace tributary
