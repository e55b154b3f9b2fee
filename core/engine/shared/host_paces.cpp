#include "core/engine/shared/host_paces.h"

#include <algorithm>

namespace tributary {

namespace {

using namespace std::chrono_literals;

constexpr auto lately = 10s;

} // namespace

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
    if (const auto found = m_hosts.find(host); found != m_hosts.end())
        found->giveUp(ticket);
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

void HostPaces::noteRefused(const QString& host, const void* download, std::chrono::milliseconds most,
                            MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    m_hosts[host].noteRefused(download, most, now);
}

void HostPaces::noteServed(const QString& host, const void* download, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    m_hosts[host].noteServed();
    Served& served = m_served[host];
    served.removeIf([now](auto entry) { return now - *entry > lately; });
    served.insert(download, now);
}

bool HostPaces::servesOthers(const QString& host, const void* download, MonotonicTime now) const
{
    const std::lock_guard lock(m_mutex);
    const Served served = m_served.value(host);
    return std::ranges::any_of(served.asKeyValueRange(), [&](const auto& entry) {
        return entry.first != download && now - entry.second <= lately;
    });
}

void HostPaces::forget(const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_hosts.remove(host);
}

} // namespace tributary
