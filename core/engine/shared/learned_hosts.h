#pragma once

#include "core/engine/shared/host_paces.h"
#include "core/segments/member_id.h"
#include "core/values/network/host_profile.h"

#include <QHash>
#include <QList>

#include <functional>
#include <map>

namespace tributary {

// Holds the profiles of hosts that all downloads have learned, for the queues that keep these in their
// stores. Profiles age: a host is learned anew after a long time. Thread-safe. A host is named by its origin.
class LearnedHosts
{
public:
    // Called on any thread, under a lock, so it only posts. News waits for takeNews().
    using HasNews = std::function<void()>;

    // A host that asked to be left alone rests there.
    explicit LearnedHosts(HostPaces& paces);

    // Each queue joins when it is made, and leaves when it ends.
    void join(MemberId queue, HasNews hasNews);
    void leave(MemberId queue);
    // The profiles that were learned since the queue last asked.
    QHash<QString, HostProfile> takeNews(MemberId queue);

    HostProfile profile(const QString& host) const;
    QList<HostProfile> profiles() const;
    // Takes over the profiles that an earlier process kept.
    void adopt(const QHash<QString, HostProfile>& profiles, MonotonicTime now);
    void forget(const QString& host);

    void learnConnections(const QString& host, int taken);
    void learnRanges(const QString& host, Learned trusted);
    // The host asked to be left alone.
    void leaveAlone(const QString& host, std::chrono::milliseconds time, MonotonicTime now);

private:
    struct Queue
    {
        HasNews hasNews = {};
        QHash<QString, HostProfile> news = {};
    };

    HostPaces& m_paces;
    mutable std::mutex m_mutex;
    QHash<QString, HostProfile> m_profiles;
    std::map<MemberId, Queue> m_queues;

    HostProfile known(const QString& host, const QDateTime& now) const;
    template<typename Change>
    void learn(const QString& host, Change&& change);
};

} // namespace tributary
