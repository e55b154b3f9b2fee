#include "core/engine/door/download_queue_engine.h"

#include <QMetaMethod>

namespace tributary {

bool DownloadQueue::Engine::isLogRead(const DownloadQueue& queue)
{
    static const QMetaMethod logged = QMetaMethod::fromSignal(&DownloadQueue::logged);
    return queue.isSignalConnected(logged);
}

// Lines of the log and reports about answers come for each file, and often only the window reads them.
bool DownloadQueue::Engine::isHeard(const DownloadQueue& queue, const QueueEvent& event)
{
    static const QMetaMethod probed = QMetaMethod::fromSignal(&DownloadQueue::probed);
    const auto* told = std::get_if<DownloadTold>(&event);
    if (told && std::holds_alternative<ProbeReport>(told->event))
        return queue.isSignalConnected(probed);
    if (told && std::holds_alternative<LogLine>(told->event))
        return isLogRead(queue);
    return true;
}

void DownloadQueue::Engine::tell(DownloadQueue& queue, const QueueEvent& event)
{
    if (const auto* fresh = std::get_if<DownloadsAdded>(&event))
        Q_EMIT queue.added(fresh->downloads);
    else if (const auto* batch = std::get_if<SnapshotBatch>(&event))
        tellProgress(queue, *batch);
    else if (const auto* gone = std::get_if<DownloadsRemoved>(&event))
        tellRemoval(queue, gone->ids);
    else if (const auto* changed = std::get_if<TotalsChanged>(&event))
        Q_EMIT queue.totalsChanged(changed->totals);
    else if (const auto* told = std::get_if<DownloadTold>(&event))
        tellOf(queue, told->id, told->event);
    else if (const auto* list = std::get_if<ListRestored>(&event))
        Q_EMIT queue.restored(list->downloads);
    else if (const auto* report = std::get_if<StoreReported>(&event))
        Q_EMIT queue.storeReported(report->outcome);
    else if (const auto* trouble = std::get_if<StoreUnwritable>(&event))
        Q_EMIT queue.storeUnwritable(trouble->error);
    else if (const auto* sorts = std::get_if<CategoriesChanged>(&event))
        Q_EMIT queue.categoriesChanged(sorts->categories);
}

// After the termination signal no progress is shown, not even what was on its way already.
void DownloadQueue::Engine::tellProgress(DownloadQueue& queue, const SnapshotBatch& batch)
{
    if (cancelled.isEmpty()) {
        Q_EMIT queue.progressed(batch.changed);
        return;
    }
    QList<DownloadSnapshot> changed = batch.changed;
    changed.removeIf([this](const DownloadSnapshot& snapshot) {
        return cancelled.contains(snapshot.id) && !isSettled(snapshot.state);
    });
    for (const DownloadSnapshot& snapshot : std::as_const(changed))
        cancelled.remove(snapshot.id);
    if (!changed.isEmpty())
        Q_EMIT queue.progressed(changed);
}

void DownloadQueue::Engine::tellRemoval(DownloadQueue& queue, const QList<DownloadId>& ids)
{
    for (const DownloadId id : ids)
        cancelled.remove(id);
    Q_EMIT queue.removed(ids);
}

void DownloadQueue::Engine::tellOf(DownloadQueue& queue, DownloadId id, const JobEvent& event)
{
    if (const auto* report = std::get_if<ProbeReport>(&event))
        Q_EMIT queue.probed(id, *report);
    else if (const auto* notice = std::get_if<RetryNotice>(&event))
        Q_EMIT queue.retrying(id, *notice);
    else if (const auto* result = std::get_if<DownloadResult>(&event))
        Q_EMIT queue.completed(id, *result);
    else if (const auto* file = std::get_if<SkippedFile>(&event))
        Q_EMIT queue.skipped(id, file->path);
    else if (const auto* failure = std::get_if<FailureNotice>(&event))
        Q_EMIT queue.failed(id, *failure);
    else if (const auto* line = std::get_if<LogLine>(&event))
        Q_EMIT queue.logged(id, line->text, line->kind);
}

} // namespace tributary
