#pragma once

#include "core/values/download/download_report.h"

#include <functional>

namespace tributary {

// Whoever follows how a list of links is fetched. An empty function hears nothing.
struct ListListener
{
    // Each request with its answer, and where that leads.
    LogReader log;
    // Why the list didn't come this time, and when it is asked for again.
    std::function<void(const RetryNotice&)> retrying;
};

} // namespace tributary
