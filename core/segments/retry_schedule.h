#pragma once

#include "core/values/download/retry_policy.h"

#include <memory>
#include <optional>
#include <random>

namespace tributary {

// Says when to try again: exponential waits with jitter and a cap, whose count progress sets back.
class RetrySchedule
{
public:
    // A strategy, where there is one, decides in place of the policy.
    RetrySchedule(RetryPolicy policy, quint32 seed, std::shared_ptr<const RetryStrategy> strategy = {});

    // The wait before the next try, or nullopt when the tries are used up or the answer was one that is never
    // tried again. What the server asked for is waited at least.
    std::optional<std::chrono::milliseconds> next(std::optional<std::chrono::milliseconds> asked,
                                                  const DownloadError& error = {});
    void noteProgress() { m_attempt = 0; }
    // The number of the try that the last wait leads to, counted from 1.
    int attempt() const { return m_attempt; }
    // Whether five tries in a row were in vain, or all of fewer, so that a question of another kind may do
    // better.
    bool haveManyFailed() const;

private:
    RetryPolicy m_policy;
    std::shared_ptr<const RetryStrategy> m_strategy;
    std::minstd_rand m_random;
    int m_attempt = 0;

    std::optional<std::chrono::milliseconds> byPolicy(const DownloadError& error);
};

} // namespace tributary
