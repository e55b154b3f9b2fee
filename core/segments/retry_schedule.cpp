#include "core/segments/retry_schedule.h"

#include <algorithm>
#include <cmath>

namespace tributary {

RetrySchedule::RetrySchedule(RetryPolicy policy, quint32 seed)
    : m_policy(policy)
    , m_random(seed)
{
}

std::optional<std::chrono::milliseconds> RetrySchedule::next(std::optional<std::chrono::milliseconds> asked)
{
    using std::chrono::milliseconds;
    if (m_attempt >= m_policy.tries)
        return std::nullopt;
    constexpr int mostDoublings = 20;
    const double doubled =
        static_cast<double>(m_policy.firstWait.count()) * std::exp2(std::min(m_attempt, mostDoublings));
    ++m_attempt;
    const double capped = std::min(doubled, static_cast<double>(m_policy.longestWait.count()));
    // A quarter to either side, so that many downloads that failed together don't come back together.
    std::uniform_real_distribution<double> jitter(0.75, 1.25);
    const milliseconds wait{static_cast<qint64>(capped * jitter(m_random))};
    return std::max(std::min(wait, m_policy.longestWait), asked.value_or(milliseconds{0}));
}

} // namespace tributary
