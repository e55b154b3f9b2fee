#pragma once

#include "core/values/download/range_set.h"

#include <random>
#include <vector>

namespace tributary {

// The bytes of one stretch: enough to show that two answers are of the same file.
constexpr qint64 comparedLength = 16 * 1024;

// A stretch at a random place in the ranges, which no server can predict; it begins earlier where a range
// ends.
ByteRange stretchAnywhere(const RangeSet& ranges, std::mt19937& chance);
// The stretches by which another source is compared with the bytes that are here: at their end, because those
// came last, at their start, at the edges between pieces, and the rest anywhere.
std::vector<ByteRange> stretchesToCompare(const RangeSet& here, size_t count, std::mt19937& chance);

} // namespace tributary
