#include "core/storage/platform/flush_descriptor.h"

#include <unistd.h>

namespace tributary {

int flushDescriptor(int descriptor)
{
    return fsync(descriptor);
}

} // namespace tributary
