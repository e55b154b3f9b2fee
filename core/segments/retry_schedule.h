#pragma once

#include "core/values/download_request.h"

#include <optional>
#include <random>

namespace tributary {

// When to try again: exponential waits with jitter and a cap, the count set back by progress.
class RetrySchedule
{
public:
    RetrySchedule(RetryPolicy policy, quint32 seed);

    // The wait before the next try, or nullopt when the tries are used up. What the server asked for is
    // waited at least.
    std::optional<std::chrono::milliseconds> next(std::optional<std::chrono::milliseconds> asked);
    void noteProgress() { m_attempt = 0; }
    // Which try the last wait leads to, from 1.
    int attempt() const { return m_attempt; }

private:
    RetryPolicy m_policy;
    std::minstd_rand m_random;
    int m_attempt = 0;
};

} // namespace tributary
