#include "core/storage/platform/open_files.h"

namespace tributary {

// Handles are bounded by memory alone, and Qt opens its files without the C library, which has a bound.
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
