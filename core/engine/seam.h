#pragma once

#include "core/storage/part_file.h"
#include "core/values/download_error.h"

#include <QByteArray>

#include <vector>

namespace tributary {

// Bytes that one connection fetched beyond its own piece. Where a server offers nothing to tell versions of a
// file apart, the pieces of several answers must at least agree where they meet.
struct Seam
{
    qint64 offset = 0;
    QByteArray bytes;
};

constexpr qint64 seamLength = 16 * 1024;

// Changed when what lies in the file at a seam is not what was fetched for it.
Expected<void> compareSeams(const PartFile& part, const std::vector<Seam>& seams);
Expected<bool> isThere(const PartFile& part, qint64 offset, QByteArrayView bytes);

} // namespace tributary
