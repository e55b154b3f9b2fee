#pragma once

#include "core/engine/door/download_queue.h"
#include "core/engine/list/queue_event.h"

#include <QSet>
#include <QThread>

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

    // Asked on any thread: whoever connects to the signal later hears what comes from then on.
    static bool isLogRead(const DownloadQueue& queue);
    static bool isHeard(const DownloadQueue& queue, const QueueEvent& event);
    void tell(DownloadQueue& queue, const QueueEvent& event);
    void tellProgress(DownloadQueue& queue, const SnapshotBatch& batch);
    void tellRemoval(DownloadQueue& queue, const QList<DownloadId>& ids);

private:
    struct Teller;
};

} // namespace tributary
