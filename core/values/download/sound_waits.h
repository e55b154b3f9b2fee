#pragma once

#include "core/values/download/retry_policy.h"

#include <algorithm>

namespace tributary {

// A first wait that is longer than the longest one counts, and the longest goes with it.
inline RetryPolicy withSoundWaits(RetryPolicy policy)
{
    policy.longestWait = std::max(policy.longestWait, policy.firstWait);
    return policy;
}

} // namespace tributary
