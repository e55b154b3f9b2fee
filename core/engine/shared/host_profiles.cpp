#include "core/engine/shared/host_profiles.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

bool isAged(const HostProfile& profile, const QDateTime& now)
{
    return std::chrono::milliseconds(profile.lastSeen.msecsTo(now)) > hostProfileLife;
}

} // namespace

void HostProfiles::adopt(const QHash<QString, HostProfile>& profiles)
{
    for (const HostProfile& profile : profiles) {
        // A profile that this run has learned is newer than one from the store.
        if (!m_profiles.contains(profile.host))
            m_profiles.insert(profile.host, profile);
    }
}

HostProfile HostProfiles::profile(const QString& host, const QDateTime& now) const
{
    const auto found = m_profiles.constFind(host);
    if (found == m_profiles.cend() || isAged(*found, now))
        return {.host = host};
    return *found;
}

QList<HostProfile> HostProfiles::profiles(const QDateTime& now) const
{
    QList<HostProfile> known = m_profiles.values();
    known.removeIf([&now](const HostProfile& profile) { return isAged(profile, now); });
    std::ranges::sort(known, {}, &HostProfile::host);
    return known;
}

HostProfile& HostProfiles::freshProfile(const QString& host, const QDateTime& now)
{
    m_new.insert(host);
    HostProfile fresh = profile(host, now);
    fresh.lastSeen = now;
    return *m_profiles.insert(host, fresh);
}

void HostProfiles::learnConnections(const QString& host, int taken, const QDateTime& now)
{
    if (profile(host, now).connectionsTaken != taken)
        freshProfile(host, now).connectionsTaken = taken;
}

void HostProfiles::learnRetryAfter(const QString& host, const QDateTime& until, const QDateTime& now)
{
    freshProfile(host, now).retryAfter = until;
}

void HostProfiles::learnRanges(const QString& host, Learned trusted, const QDateTime& now)
{
    if (profile(host, now).rangesTrusted != trusted)
        freshProfile(host, now).rangesTrusted = trusted;
}

void HostProfiles::forget(const QString& host)
{
    m_profiles.remove(host);
    m_new.remove(host);
}

QHash<QString, HostProfile> HostProfiles::takeNews()
{
    QHash<QString, HostProfile> news;
    for (const QString& host : std::as_const(m_new))
        news.insert(host, m_profiles.value(host));
    m_new.clear();
    return news;
}

} // namespace tributary
