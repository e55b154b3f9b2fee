#include "core/storage/platform/open_files.h"

#include <algorithm>
#include <fcntl.h>
#include <limits>
#include <sys/resource.h>

namespace tributary {

namespace {

// Every unfinished file is an open one, and the usual thousand is soon reached with thousands of small files.
constexpr rlim_t ofUse = 8192;

} // namespace

std::optional<int> openFileLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return std::nullopt;
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, std::numeric_limits<int>::max()));
}

void allowManyOpenFiles()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= ofUse)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, ofUse);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

// The system limits the numbers of files, and a process may have been started with some of the numbers taken.
bool mayOpenMore(int files)
{
    const int limit = openFileLimit().value_or(std::numeric_limits<int>::max());
    int left = 0;
    for (int number = 0; number < limit && left < files; ++number)
        left += ::fcntl(number, F_GETFD) == -1 ? 1 : 0;
    return left >= files;
}

} // namespace tributary
