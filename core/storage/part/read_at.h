#pragma once

#include "core/values/download/download_error.h"

#include <functional>
#include <span>

namespace tributary {

// Reads at an offset, at most what fits, 0 at the end of the file; PartFile::read behind a lambda.
using ReadAt = std::function<Expected<qint64>(qint64 offset, std::span<char> into)>;

} // namespace tributary
