#include "core/engine/shared/download_places.h"

#include <algorithm>
#include <utility>

namespace tributary {

void DownloadPlaces::setLimits(int inAll, std::optional<int> fromEachHost)
{
    const std::lock_guard lock(m_mutex);
    m_shares.setLimits(inAll, fromEachHost);
}

void DownloadPlaces::join(MemberId queue, PlaceIsFree placeIsFree)
{
    const std::lock_guard lock(m_mutex);
    m_queues[queue].placeIsFree = std::move(placeIsFree);
}

void DownloadPlaces::leave(MemberId queue)
{
    const std::lock_guard lock(m_mutex);
    m_queues.erase(queue);
    m_shares.leave(queue);
    for (auto& [id, other] : m_queues) {
        for (const QString& host : std::exchange(other.wantedHosts, {})) {
            if (other.placeIsFree)
                other.placeIsFree(host);
        }
    }
    tellOfFreePlace(queue, {});
}

bool DownloadPlaces::take(MemberId who, const QString& host)
{
    const std::lock_guard lock(m_mutex);
    Queue& queue = m_queues[who];
    const int held = m_shares.heldBy(who);
    const bool givesWay = std::ranges::any_of(m_queues, [&](const auto& other) {
        return other.first != who && other.second.wantsAny && m_shares.heldBy(other.first) < held;
    });
    if (!givesWay && m_shares.take(who, host)) {
        queue.wantsAny = false;
        queue.wantedHosts.remove(host);
        tellOfFreePlace(who, {});
        return true;
    }
    if (m_shares.isFull(host))
        queue.wantedHosts.insert(host);
    else
        queue.wantsAny = true;
    return false;
}

bool DownloadPlaces::isFull(const QString& host) const
{
    const std::lock_guard lock(m_mutex);
    return m_shares.isFull(host);
}

void DownloadPlaces::give(MemberId queue, const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_shares.give(queue, host);
    tellOfFreePlace(queue, host);
}

void DownloadPlaces::wantNone(MemberId who)
{
    const std::lock_guard lock(m_mutex);
    const auto queue = m_queues.find(who);
    if (queue == m_queues.end())
        return;
    m_shares.stopWaiting(who);
    if (std::exchange(queue->second.wantsAny, false))
        tellOfFreePlace(who, {});
}

// Each queue that wants a place asks again, though others may be quicker.
void DownloadPlaces::tellOfFreePlace(MemberId by, const QString& host)
{
    for (auto& [id, queue] : m_queues) {
        const bool wantsIt = queue.wantsAny || queue.wantedHosts.remove(host);
        if (id != by && wantsIt && queue.placeIsFree)
            queue.placeIsFree(host);
    }
}

int DownloadPlaces::mayKeep(MemberId queue, const QString& host) const
{
    const std::lock_guard lock(m_mutex);
    return m_shares.mayKeep(queue, host);
}

} // namespace tributary
