#include "core/http/exchange/silence.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// No machine is so busy that a look comes later.
constexpr auto farTooLate = 1s;
// The program reads at once what the system kept meanwhile, and a server that is still there sends on.
constexpr std::chrono::milliseconds timeToBeHeard = 5s;

} // namespace

void Silence::end(Clock::time_point now)
{
    m_since = now;
    m_hasGivenTime = false;
}

bool Silence::isLonger(std::chrono::milliseconds allowed, Clock::time_point now)
{
    const bool isLate = m_lookedAt && now - *m_lookedAt > farTooLate;
    m_lookedAt = now;
    const Clock::time_point heardFrom = now - allowed + std::min(allowed, timeToBeHeard);
    if (isLate && !m_hasGivenTime && heardFrom > m_since) {
        m_hasGivenTime = true;
        m_since = heardFrom;
    }
    return now - m_since >= allowed;
}

} // namespace tributary
