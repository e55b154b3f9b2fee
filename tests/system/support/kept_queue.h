#pragma once

#include "core/engine/door/download_queue.h"

#include <QMap>

namespace tributary::test {

// A queue whose list is in a store, and what a listener of it knows.
class KeptQueue
{
public:
    explicit KeptQueue(const QString& storePath, QueueLimits limits = {},
                       std::shared_ptr<Keyring> keyring = {});

    DownloadQueue& queue() { return m_queue; }
    // The ids in the order in which they were added.
    QList<DownloadId> ids() const { return m_order; }
    // In the order of the list.
    QList<DownloadId> idsByTurn() const;
    DownloadSnapshot snapshot(DownloadId id) const { return m_snapshots.value(id); }
    DownloadState state(DownloadId id) const { return snapshot(id).state; }
    // The downloads as they came back from the store, before anything happened to them.
    const QList<DownloadSnapshot>& restored() const { return m_restored; }
    const QList<StoreOutcome>& reports() const { return m_reports; }
    const QueueTotals& totals() const { return m_totals; }

    // Every wait has an end; one that got nothing says false.
    bool opens();
    bool reaches(DownloadId id, DownloadState state);
    bool reachesBytes(DownloadId id, qint64 bytes);
    bool removes(DownloadId id);

private:
    DownloadQueue m_queue;
    QList<DownloadId> m_order;
    QMap<DownloadId, DownloadSnapshot> m_snapshots;
    QList<DownloadSnapshot> m_restored;
    QList<StoreOutcome> m_reports;
    QueueTotals m_totals;

    void note(const DownloadSnapshot& snapshot);
};

} // namespace tributary::test
