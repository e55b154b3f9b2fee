#include "core/engine/shared/learned_hosts.h"

#include "core/http/headers/retry_after.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace tributary {

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
    return m_profiles.profile(host, QDateTime::currentDateTimeUtc());
}

QList<HostProfile> LearnedHosts::profiles() const
{
    const std::lock_guard lock(m_mutex);
    return m_profiles.profiles(QDateTime::currentDateTimeUtc());
}

void LearnedHosts::adopt(const QHash<QString, HostProfile>& profiles, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    m_profiles.adopt(profiles);
    const QDateTime wallTime = QDateTime::currentDateTimeUtc();
    for (const HostProfile& profile : m_profiles.profiles(wallTime)) {
        // The clock may have been set since; nobody is left alone for longer than a server is obeyed.
        if (profile.retryAfter && *profile.retryAfter > wallTime) {
            const std::chrono::milliseconds left{wallTime.msecsTo(*profile.retryAfter)};
            m_paces.restUntil(profile.host, now + std::min(left, longestRetryAfter));
        }
    }
}

void LearnedHosts::forget(const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_profiles.forget(host);
    for (auto& [id, queue] : m_queues)
        queue.news.remove(host);
    m_paces.forget(host);
}

template<typename Change>
void LearnedHosts::learn(Change&& change)
{
    const std::lock_guard lock(m_mutex);
    change(m_profiles, QDateTime::currentDateTimeUtc());
    const auto news = m_profiles.takeNews();
    for (auto& [id, queue] : m_queues) {
        if (news.isEmpty() || !queue.hasNews)
            continue;
        const bool hadNews = !queue.news.isEmpty();
        queue.news.insert(news);
        if (!hadNews)
            queue.hasNews();
    }
}

void LearnedHosts::learnConnections(const QString& host, int taken)
{
    learn([&](HostProfiles& profiles, const QDateTime& now) { profiles.learnConnections(host, taken, now); });
}

void LearnedHosts::learnRanges(const QString& host, Learned trusted)
{
    learn([&](HostProfiles& profiles, const QDateTime& now) { profiles.learnRanges(host, trusted, now); });
}

void LearnedHosts::leaveAlone(const QString& host, std::chrono::milliseconds time, MonotonicTime now)
{
    m_paces.restUntil(host, now + time);
    learn([&](HostProfiles& profiles, const QDateTime& wallTime) {
        profiles.learnRetryAfter(host, wallTime.addMSecs(time.count()), wallTime);
    });
}

} // namespace tributary
