#include "core/segments/host_pace.h"

#include <algorithm>

namespace tributary {

bool HostPace::mayStart(Ticket ticket, std::chrono::milliseconds delay, MonotonicTime now)
{
    const bool isDue = now >= m_restsUntil && (!m_lastStart || now >= *m_lastStart + delay);
    const bool waitsInLine = std::ranges::find(m_waiting, ticket) != m_waiting.end();
    // Without a delay there is nothing to stand in line for.
    const bool isNext = delay.count() == 0 || m_waiting.empty() || m_waiting.front() == ticket;
    if (isDue && isNext) {
        giveUp(ticket);
        m_lastStart = now;
        return true;
    }
    if (!waitsInLine)
        m_waiting.push_back(ticket);
    return false;
}

void HostPace::giveUp(Ticket ticket)
{
    std::erase(m_waiting, ticket);
}

void HostPace::restUntil(MonotonicTime time)
{
    m_restsUntil = std::max(m_restsUntil, time);
}

std::optional<MonotonicTime> HostPace::restsUntil(MonotonicTime now) const
{
    return now < m_restsUntil ? std::optional(m_restsUntil) : std::nullopt;
}

} // namespace tributary
