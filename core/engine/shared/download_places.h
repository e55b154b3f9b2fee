#pragma once

#include "core/segments/connection_shares.h"

#include <QSet>

#include <functional>
#include <map>
#include <mutex>

namespace tributary {

// The places for downloads that several queues share: so many in all, so many from one host. A queue that has
// more of them than one that waits gets none; a queue that was refused is told when it is worth asking again.
// Thread-safe. A host is named by its origin.
class DownloadPlaces
{
public:
    // Called on any thread, under a lock, so it only posts.
    using PlaceIsFree = std::function<void(const QString& host)>;

    void setLimits(int inAll, std::optional<int> fromEachHost);

    // Each queue joins when it is made, and leaves when it ends.
    void join(MemberId queue, PlaceIsFree placeIsFree);
    void leave(MemberId queue);

    bool take(MemberId queue, const QString& host);
    // True where the host has as many downloads as it may have, whatever other hosts have.
    bool isFull(const QString& host) const;
    void give(MemberId queue, const QString& host);
    // Notes that the queue has no download to start.
    void wantNone(MemberId queue);
    // How many of the queue's downloads may go on after a limit was lowered: in all, or from the host.
    int mayKeep(MemberId queue, const QString& host) const;

private:
    struct Queue
    {
        PlaceIsFree placeIsFree = {};
        bool wantsAny = false;
        QSet<QString> wantedHosts = {}; // hosts that had no place left when the queue asked
    };

    mutable std::mutex m_mutex;
    ConnectionShares m_shares;
    std::map<MemberId, Queue> m_queues;

    void tellOfFreePlace(MemberId by, const QString& host);
};

} // namespace tributary
