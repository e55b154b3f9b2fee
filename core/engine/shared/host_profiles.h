#pragma once

#include "core/values/network/host_profile.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace tributary {

// Profiles of hosts, by origin. A profile ages: what was learned long ago is learned again. The store that
// keeps the profiles over restarts asks for new ones.
class HostProfiles
{
public:
    // Takes over profiles from an earlier start.
    void adopt(const QHash<QString, HostProfile>& profiles);

    HostProfile profile(const QString& host, const QDateTime& now) const;
    QList<HostProfile> profiles(const QDateTime& now) const;

    void learnConnections(const QString& host, int taken, const QDateTime& now);
    void learnRetryAfter(const QString& host, const QDateTime& until, const QDateTime& now);
    void learnRanges(const QString& host, Learned trusted, const QDateTime& now);
    void forget(const QString& host);

    bool hasNews() const { return !m_new.isEmpty(); }
    QHash<QString, HostProfile> takeNews();

private:
    QHash<QString, HostProfile> m_profiles;
    QSet<QString> m_new;

    HostProfile& freshProfile(const QString& host, const QDateTime& now);
};

} // namespace tributary
