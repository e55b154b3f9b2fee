#include "core/storage/platform/foreign_writes.h"

namespace tributary::disk {

// Windows lets nobody else open a part for writing, so there is nothing to see. macOS tells of every write,
// our own included, and by whom it doesn't say.
std::unique_ptr<ForeignWrites> watchForeignWrites(int)
{
    return nullptr;
}

} // namespace tributary::disk
