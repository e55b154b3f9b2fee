#pragma once

#include "core/storage/assembly.h"
#include "core/values/download_error.h"
#include "core/values/range_set.h"

#include <QByteArray>

#include <vector>

namespace tributary {

// Bytes of a place in the file that another answer than the one to be written there brought. Where a server
// offers nothing to tell versions of a file apart, the pieces of several answers must at least agree where
// they meet.
struct Seam
{
    qint64 offset = 0;
    QByteArray bytes;

    ByteRange range() const { return {offset, offset + bytes.size()}; }
};

constexpr qint64 seamLength = 16 * 1024;

Expected<bool> isThere(const Assembly& part, qint64 offset, QByteArrayView bytes);
// Compares those whose place is written by now, and forgets them; Changed when what lies there is different.
Expected<void> settleSeams(const Assembly& part, const RangeSet& here, std::vector<Seam>& seams);
// Takes the beginning of each piece behind a gap out of what is here, so that what will be fetched for the
// gap is compared with it.
std::vector<Seam> openSeams(const Assembly& part, RangeSet& here);

} // namespace tributary
