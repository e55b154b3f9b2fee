#pragma once

#include "core/segments/compared_stretches.h"
#include "core/storage/assembly/assembly.h"
#include "core/values/download/download_error.h"
#include "core/values/download/range_set.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace tributary {

// Bytes of a place in the file that another answer than the one to be written there brought. Where nothing
// tells versions of a file apart, or the answers are of several servers, the pieces must at least agree where
// they meet.
struct Seam
{
    qint64 offset = 0;
    QByteArray bytes;
    std::optional<size_t> by = {}; // the number of the source; none: an earlier run

    ByteRange range() const { return {offset, offset + bytes.size()}; }
};

constexpr qint64 seamLength = comparedLength;
// A server may give few bytes at a time. A server that gives hardly any is not asked for each of them.
constexpr int mostAnswersToAStretch = 64;

// Where these bytes first differ from what lies there, if they do.
Expected<std::optional<qint64>> firstDifference(const Assembly& part, qint64 offset, QByteArrayView bytes);
Expected<bool> isThere(const Assembly& part, qint64 offset, QByteArrayView bytes);

struct SettledSeams
{
    std::vector<Seam> agreed;
    // The first that does not; it stays among those that are open.
    std::optional<Seam> differing;
    qint64 differsAt = 0;
};
// Compares those whose place is written by now, and takes those that agree out of the list.
Expected<SettledSeams> settleSeams(const Assembly& part, const RangeSet& here, std::vector<Seam>& seams);
// Takes the beginning of each piece behind a gap out of what is here, so that what will be fetched for the
// gap is compared with it.
std::vector<Seam> openSeams(const Assembly& part, RangeSet& here);

} // namespace tributary
