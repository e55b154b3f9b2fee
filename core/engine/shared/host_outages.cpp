#include "core/engine/shared/host_outages.h"

#include <algorithm>
#include <utility>

namespace tributary {

void HostOutages::setPatience(std::chrono::milliseconds patience)
{
    const std::lock_guard lock(m_mutex);
    m_patience = patience;
}

void HostOutages::noteAnswer(const QString& host, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    Host& answering = m_hosts[host];
    answering.hasAnswered = true;
    m_lastAnswer = std::max(m_lastAnswer, now);
    answering.outage.reset();
}

std::optional<MonotonicTime> HostOutages::noteUnreachable(const QString& host, Acquaintance acquaintance,
                                                          MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    Host& away = m_hosts[host];
    const bool isGone = m_network == NetworkReach::Gone;
    const bool isOutage =
        isGone || away.hasAnswered || acquaintance == Acquaintance::Known || nobodyAnswers(now);
    if (m_patience.count() == 0 || !isOutage)
        return std::nullopt;
    if (away.outage && !away.outage->isForgotten(now))
        away.outage->noteFailure(now);
    else
        away.outage.emplace(now);
    if (!isBorne(*away.outage, now))
        return std::nullopt;
    return away.outage->nextKnock();
}

// While the system says that there is no network, the outage is not the host's fault, so patience has no end.
bool HostOutages::isBorne(const Outage& outage, MonotonicTime now) const
{
    return m_network == NetworkReach::Gone || now - outage.borneSince() <= m_patience;
}

bool HostOutages::isAway(const QString& host, MonotonicTime now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.constFind(host);
    return found != m_hosts.cend() && found->outage && !found->outage->isForgotten(now) &&
           isBorne(*found->outage, now);
}

// Whether some host went away after the last answer of any host, so that the network itself may be gone.
bool HostOutages::nobodyAnswers(MonotonicTime now) const
{
    return std::ranges::any_of(m_hosts, [this, now](const Host& host) {
        return host.outage && !host.outage->isForgotten(now) && host.outage->since() > m_lastAnswer;
    });
}

bool HostOutages::takeKnock(const QString& host, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_hosts.find(host);
    return found == m_hosts.end() || !found->outage || found->outage->takeKnock(now);
}

void HostOutages::noteNetwork(NetworkReach reach, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    const bool wasGone = std::exchange(m_network, reach) == NetworkReach::Gone;
    const bool isThere = reach == NetworkReach::There || (wasGone && reach != NetworkReach::Gone);
    for (Host& host : m_hosts) {
        if (isThere && host.outage)
            host.outage->knockSoon(now);
    }
}

bool HostOutages::isNetworkGone() const
{
    const std::lock_guard lock(m_mutex);
    return m_network == NetworkReach::Gone;
}

} // namespace tributary
