#include "core/storage/platform/open_files.h"

#include <algorithm>
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

} // namespace tributary
