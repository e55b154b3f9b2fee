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
    tellTotals();
}

DownloadSnapshot Dispatcher::adopt(const StoredDownload& stored)
{
    if (stored.standing.state == DownloadState::Finished) {
        m_finishedBefore.insert(stored.id);
        const DownloadSnapshot snapshot = snapshotOf(stored);
        m_totals.add(snapshot);
        return snapshot;
    }
    const StoredDownload now = afterRestart(stored);
    if (now.standing != stored.standing)
        m_keeper->note(now.id, now.standing);
    return take(now).snapshot;
}

// Into the list, behind what is there or where it says.
Dispatcher::Entry& Dispatcher::take(const StoredDownload& download)
{
    Entry& entry = m_entries[download.id];
    entry.request = download.request;
    entry.snapshot = snapshotOf(download);
    entry.standing = download.standing;
    m_totals.add(entry.snapshot);
    if (entry.snapshot.state != DownloadState::Finished)
        m_order.insert(turnOf(entry));
    if (entry.snapshot.state == DownloadState::Queued)
        wait(entry);
    return entry;
}

void Dispatcher::keepChange(Entry& entry)
{
    DownloadStanding now = standingAfter(entry.standing, entry.snapshot, entry.pausedBy);
    if (now == entry.standing)
        return;
    entry.standing = std::move(now);
    if (m_keeper)
        m_keeper->note(entry.snapshot.id, entry.standing);
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
