#include "core/storage/platform/flush_descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tributary {

// fsync only hands the bytes to the drive here. Some network volumes know nothing stronger.
int flushDescriptor(int descriptor)
{
    if (fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
    return errno == ENOTSUP || errno == EINVAL || errno == ENOTTY ? fsync(descriptor) : -1;
}

} // namespace tributary
