#include "core/engine/shared/learned_hosts.h"

#include "core/http/headers/retry_after.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

bool isAged(const HostProfile& profile, const QDateTime& now)
{
    return std::chrono::milliseconds(profile.lastSeen.msecsTo(now)) > hostProfileLife;
}

} // namespace

LearnedHosts::LearnedHosts(HostPaces& paces)
    : m_paces(paces)
{
}

void LearnedHosts::join(MemberId queue, HasNews hasNews)
{
    const std::lock_guard lock(m_mutex);
    m_queues[queue].hasNews = std::move(hasNews);
}

void LearnedHosts::leave(MemberId queue)
{
    const std::lock_guard lock(m_mutex);
    m_queues.erase(queue);
}

QHash<QString, HostProfile> LearnedHosts::takeNews(MemberId queue)
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_queues[queue].news, {});
}

HostProfile LearnedHosts::profile(const QString& host) const
{
    const std::lock_guard lock(m_mutex);
    return known(host, QDateTime::currentDateTimeUtc());
}

HostProfile LearnedHosts::known(const QString& host, const QDateTime& now) const
{
    const auto found = m_profiles.constFind(host);
    if (found == m_profiles.cend() || isAged(*found, now))
        return {.host = host};
    return *found;
}

QList<HostProfile> LearnedHosts::profiles() const
{
    const std::lock_guard lock(m_mutex);
    QList<HostProfile> all = m_profiles.values();
    all.removeIf(
        [now = QDateTime::currentDateTimeUtc()](const HostProfile& one) { return isAged(one, now); });
    std::ranges::sort(all, {}, &HostProfile::host);
    return all;
}

void LearnedHosts::adopt(const QHash<QString, HostProfile>& profiles, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime wallTime = QDateTime::currentDateTimeUtc();
    for (const HostProfile& profile : profiles) {
        // A profile that this run has learned is newer than one from the store.
        if (!m_profiles.contains(profile.host))
            m_profiles.insert(profile.host, profile);
        // The clock may have been set since, so the pause is cut to the longest that any server is granted.
        const auto until = known(profile.host, wallTime).retryAfter;
        if (until && *until > wallTime) {
            const std::chrono::milliseconds left{wallTime.msecsTo(*until)};
            m_paces.restUntil(profile.host, now + std::min(left, longestRetryAfter));
        }
    }
}

void LearnedHosts::forget(const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_profiles.remove(host);
    for (auto& [id, queue] : m_queues)
        queue.news.remove(host);
    m_paces.forget(host);
}

template<typename Change>
void LearnedHosts::learn(const QString& host, Change&& change)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const HostProfile before = known(host, now);
    HostProfile profile = before;
    change(profile, now);
    if (profile == before)
        return;
    profile.lastSeen = now;
    m_profiles.insert(host, profile);
    for (auto& [id, queue] : m_queues) {
        if (!queue.hasNews)
            continue;
        const bool hadNews = !queue.news.isEmpty();
        queue.news.insert(host, profile);
        if (!hadNews)
            queue.hasNews();
    }
}

void LearnedHosts::learnConnections(const QString& host, int taken)
{
    learn(host, [&](HostProfile& profile, const QDateTime&) { profile.connectionsTaken = taken; });
}

void LearnedHosts::learnRanges(const QString& host, Learned trusted)
{
    learn(host, [&](HostProfile& profile, const QDateTime&) { profile.rangesTrusted = trusted; });
}

void LearnedHosts::leaveAlone(const QString& host, std::chrono::milliseconds time, MonotonicTime now)
{
    m_paces.restUntil(host, now + time);
    learn(host, [&](HostProfile& profile, const QDateTime& wallTime) {
        profile.retryAfter = wallTime.addMSecs(time.count());
    });
}

} // namespace tributary
