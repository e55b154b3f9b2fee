#pragma once

#include "core/values/download/range_set.h"

#include <random>
#include <vector>

namespace tributary {

// So many bytes at one place show that two answers are of one file.
constexpr qint64 comparedLength = 16 * 1024;

// At any place of these, so that nobody can prepare for it; it begins earlier where the range ends.
ByteRange stretchAnywhere(const RangeSet& ranges, std::mt19937& chance);
// By what of the bytes that are here another source is compared: the last of them, since they came last, the
// first, where pieces begin and end, and the rest of the count anywhere.
std::vector<ByteRange> stretchesToCompare(const RangeSet& here, size_t count, std::mt19937& chance);

} // namespace tributary
