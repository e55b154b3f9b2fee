#pragma once

#include "core/values/download/download_snapshot.h"
#include "tests/system/support/restart_plan.h"

#include <cstdio>

namespace tributary::test {

// The lines that a program that will be killed writes to standard output, one for each event; StartReport
// reads them. Once a line is written out, the event counts as told.

inline void tell(const char* what, const DownloadSnapshot& download)
{
    std::printf("%s %llu %d %d %d %lld %lld\n", what, static_cast<unsigned long long>(download.id.value),
                numberOf(download.url.toUrl()), static_cast<int>(download.state),
                static_cast<int>(download.priority), static_cast<long long>(download.position.value),
                static_cast<long long>(steadyNow().count()));
}

inline void tell(const char* what, DownloadId id)
{
    std::printf("%s %llu %lld\n", what, static_cast<unsigned long long>(id.value),
                static_cast<long long>(steadyNow().count()));
}

inline void tell(const char* what)
{
    std::printf("%s %lld\n", what, static_cast<long long>(steadyNow().count()));
}

} // namespace tributary::test
