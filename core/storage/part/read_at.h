#pragma once

#include "core/values/download/download_error.h"

#include <functional>
#include <span>

class QFile;

namespace tributary {

// Reads at an offset, at most what fits, 0 at the end of the file.
using ReadAt = std::function<Expected<qint64>(qint64 offset, std::span<char> into)>;

// Reads from a part or an assembly, which outlives the reader.
ReadAt readerOf(const auto& part)
{
    return [&part](qint64 offset, std::span<char> into) { return part.read(offset, into); };
}

// Reads a file that is open from its beginning on, whatever the offset; the file outlives the reader.
ReadAt onwardsIn(QFile& file);

} // namespace tributary
