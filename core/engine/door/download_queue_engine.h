#pragma once

#include "core/engine/door/download_queue.h"
#include "core/engine/list/queue_event.h"

#include <QSet>
#include <QThread>

#include <atomic>
#include <future>

namespace tributary {

class QueueEngine;

// The thread behind the queue, and what comes from there to the caller's.
struct DownloadQueue::Engine
{
    QThread thread;
    QueueEngine* home = nullptr;
    std::future<DownloadId> firstId; // valid until it is asked for
    DownloadId nextId{1};
    QSet<DownloadId> cancelled; // and not yet settled

    QList<DownloadId> nextIds(qsizetype count);

    void openStore(const QString& path, std::shared_ptr<Keyring> keyring);
    // Whether anybody has ever listened. Asked on the threads of the engine and its lanes: whoever connects
    // to the signal later hears what comes from then on.
    std::atomic_bool isLogRead = false;
    std::atomic_bool areReportsRead = false;
    void noteListener(const QMetaMethod& signal);
    bool isHeard(const QueueEvent& event) const;
    void tell(DownloadQueue& queue, const QueueEvent& event);
    void tellProgress(DownloadQueue& queue, const SnapshotBatch& batch);
    void tellRemoval(DownloadQueue& queue, const QList<DownloadId>& ids);

private:
    struct Teller;
};

} // namespace tributary
