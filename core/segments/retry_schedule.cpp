#include "core/segments/retry_schedule.h"

#include <algorithm>
#include <cmath>

namespace tributary {

using std::chrono::milliseconds;

RetrySchedule::RetrySchedule(RetryPolicy policy, quint32 seed, std::shared_ptr<const RetryStrategy> strategy)
    : m_policy(std::move(policy))
    , m_strategy(std::move(strategy))
    , m_random(seed)
{
}

std::optional<milliseconds> RetrySchedule::next(std::optional<milliseconds> asked, const DownloadError& error)
{
    const auto wait = m_strategy ? m_strategy->waitBefore(m_attempt + 1, error) : byPolicy(error);
    if (!wait)
        return std::nullopt;
    ++m_attempt;
    return std::max({*wait, asked.value_or(milliseconds{0}), milliseconds{0}});
}

bool RetrySchedule::haveManyFailed() const
{
    constexpr int many = 5;
    return m_attempt >= std::clamp(m_policy.tries, 1, many);
}

std::optional<milliseconds> RetrySchedule::byPolicy(const DownloadError& error)
{
    const bool isFinal =
        std::ranges::find(m_policy.neverRetried, error.httpStatus) != m_policy.neverRetried.end();
    if (isFinal || m_attempt >= m_policy.tries)
        return std::nullopt;
    constexpr int mostSteps = 1000;
    const double grown = static_cast<double>(m_policy.firstWait.count()) *
                         std::pow(std::max(m_policy.factor, 1.0), std::min(m_attempt, mostSteps));
    const double capped = std::min(grown, static_cast<double>(m_policy.longestWait.count()));
    std::uniform_real_distribution<double> jitter(1 - m_policy.jitter, 1 + m_policy.jitter);
    const milliseconds wait{static_cast<qint64>(capped * jitter(m_random))};
    return std::min(wait, m_policy.longestWait);
}

} // namespace tributary
