#include "core/storage/platform/mark_file.h"
#include "core/storage/platform/posix_calls.h"

#include <array>
#include <sys/stat.h>

namespace tributary::disk {

Outcome<void> setModified(int file, qint64 msecsSinceEpoch)
{
    std::array<timespec, 2> times{};
    times[0].tv_nsec = UTIME_OMIT;
    times[1].tv_sec = static_cast<time_t>(msecsSinceEpoch / 1000);
    times[1].tv_nsec = static_cast<long>(msecsSinceEpoch % 1000 * 1'000'000);
    return done([&] { return ::futimens(file, times.data()); });
}

} // namespace tributary::disk
