#include "core/engine/queue/dispatcher.h"

// What the queue tells of its downloads, in batches.

namespace tributary {

void Dispatcher::setWatching(Watching watching)
{
    m_pace.set(watching);
    if (m_flush.isActive())
        flushIn(m_pace.untilNext(Urgency::Urgent, MonotonicTime::clock::now()));
}

void Dispatcher::noteChange(DownloadId id, Urgency urgency)
{
    m_changed.insert(id);
    flushIn(m_pace.untilNext(urgency, MonotonicTime::clock::now()));
}

// Who hears that a download is over, has seen all of it before.
void Dispatcher::tell(DownloadTold told, Urgency urgency)
{
    const bool isInOrder = m_added.empty() && m_told.empty();
    if (isInOrder && urgency == Urgency::Usual) {
        m_listener(std::move(told));
        return;
    }
    m_told.push_back(std::move(told));
    flushIn(m_pace.untilNext(urgency, MonotonicTime::clock::now()));
}

void Dispatcher::flushIn(std::chrono::milliseconds time)
{
    if (!m_flush.isActive() || m_flush.remainingTimeAsDuration() > time)
        m_flush.start(time);
}

void Dispatcher::flush()
{
    m_flush.stop();
    m_pace.note(MonotonicTime::clock::now());
    DownloadsAdded added;
    for (const DownloadId id : std::exchange(m_added, {})) {
        m_changed.erase(id);
        if (const Entry* entry = find(id))
            added.downloads.append(entry->snapshot);
    }
    if (!added.downloads.isEmpty())
        m_listener(std::move(added));
    SnapshotBatch batch;
    for (const DownloadId id : std::exchange(m_changed, {})) {
        if (const Entry* entry = find(id))
            batch.changed.append(entry->snapshot);
    }
    if (!batch.changed.isEmpty())
        m_listener(std::move(batch));
    for (DownloadTold& told : std::exchange(m_told, {}))
        m_listener(std::move(told));
    if (!m_removed.isEmpty())
        m_listener(DownloadsRemoved{std::exchange(m_removed, {})});
    tellTotals();
}

void Dispatcher::tellTotals()
{
    if (m_totals == m_totalsTold)
        return;
    m_totalsTold = m_totals;
    m_listener(TotalsChanged{m_totals});
}

} // namespace tributary
