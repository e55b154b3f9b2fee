#include "core/engine/dispatcher.h"
#include "core/values/thread_handover.h"

#include <algorithm>

// How the queue keeps its list over restarts.

namespace tributary {

DownloadId Dispatcher::open(const QString& storePath)
{
    auto opened = openStore(storePath);
    if (!opened) {
        m_listener(ListRestored{});
        m_listener(StoreReported{std::unexpected(opened.error())});
        return DownloadId{1};
    }
    const DownloadId firstFree = opened->contents.firstFreeId;
    const StoreReport report = opened->report;
    adopt(std::move(*opened));
    m_listener(StoreReported{report});
    startNext();
    return firstFree;
}

void Dispatcher::adopt(OpenedStore opened)
{
    m_keeper = std::make_unique<ListKeeper>(std::move(opened.store));
    connect(m_keeper.get(), &ListKeeper::failed, this,
            [this](const DownloadError& error) { m_listener(StoreUnwritable{error}); });
    QList<StoredDownload>& downloads = opened.contents.downloads;
    std::ranges::stable_sort(downloads, {},
                             [](const StoredDownload& stored) { return stored.standing.position; });
    ListRestored list;
    list.downloads.reserve(downloads.size());
    for (const StoredDownload& stored : std::as_const(downloads))
        list.downloads.append(adopt(stored));
    if (!downloads.isEmpty())
        m_lastPosition = downloads.last().standing.position;
    m_listener(std::move(list));
}

DownloadSnapshot Dispatcher::adopt(const StoredDownload& stored)
{
    if (stored.standing.state == DownloadState::Finished) {
        m_finishedBefore.insert(stored.id);
        return snapshotOf(stored);
    }
    const StoredDownload now = afterRestart(stored);
    if (now.standing != stored.standing)
        m_keeper->note(now.id, now.standing);
    const DownloadSnapshot snapshot = snapshotOf(now);
    m_entries.emplace(
        now.id,
        Entry{.request = now.request, .snapshot = snapshot, .lane = nullptr, .standing = now.standing});
    if (snapshot.state == DownloadState::Queued)
        m_waiting.push_back(now.id);
    return snapshot;
}

void Dispatcher::keepNew(DownloadId id, Entry& entry)
{
    if (!m_keeper)
        return;
    m_lastPosition.value += orderKeyGap;
    entry.standing = standingAfter({.addedAt = entry.snapshot.addedAt, .position = m_lastPosition},
                                   entry.snapshot, entry.pausedBy);
    m_keeper->add({.id = id, .request = entry.request, .secretsLeftOut = {}, .standing = entry.standing});
}

void Dispatcher::keepChange(DownloadId id, Entry& entry)
{
    if (!m_keeper)
        return;
    DownloadStanding now = standingAfter(entry.standing, entry.snapshot, entry.pausedBy);
    if (now == entry.standing)
        return;
    entry.standing = std::move(now);
    m_keeper->note(id, entry.standing);
}

void Dispatcher::finishOnceKept(DownloadId id, Entry& entry, const ReadyToFinish& ready)
{
    auto finish = [id, lane = entry.lane->lane()] { post(lane, [id, lane] { lane->finish(id); }); };
    if (!m_keeper) {
        finish();
        return;
    }
    entry.standing.state = DownloadState::Assembling;
    entry.standing.path = ready.path;
    entry.standing.size = ready.size;
    m_keeper->note(id, entry.standing);
    m_keeper->whenKept(std::move(finish));
}

} // namespace tributary
