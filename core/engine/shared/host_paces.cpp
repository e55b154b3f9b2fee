#include "core/engine/shared/host_paces.h"

namespace tributary {

void HostPaces::setDelay(std::chrono::milliseconds delay)
{
    const std::lock_guard lock(m_mutex);
    m_delay = delay;
}

bool HostPaces::mayRequest(const QString& host, HostPace::Ticket ticket, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    return m_hosts[host].mayStart(ticket, m_delay, now);
}

void HostPaces::giveUp(const QString& host, HostPace::Ticket ticket)
{
    const std::lock_guard lock(m_mutex);
    m_hosts[host].giveUp(ticket);
}

void HostPaces::restUntil(const QString& host, MonotonicTime time)
{
    const std::lock_guard lock(m_mutex);
    m_hosts[host].restUntil(time);
}

std::optional<MonotonicTime> HostPaces::restsUntil(const QString& host, MonotonicTime now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.constFind(host);
    return found == m_hosts.cend() ? std::nullopt : found->restsUntil(now);
}

void HostPaces::forget(const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_hosts[host] = {};
}

} // namespace tributary
