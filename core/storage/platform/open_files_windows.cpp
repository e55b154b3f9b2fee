#include "core/storage/platform/open_files.h"

namespace tributary {

// Handles are bounded by memory alone. Neither disk.h nor Qt opens files by the C library, which has a bound.
std::optional<int> openFileLimit()
{
    return std::nullopt;
}

void allowManyOpenFiles() {}

bool mayOpenMore(int)
{
    return true;
}

} // namespace tributary
