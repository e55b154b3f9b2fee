#include "core/engine/door/download_queue_engine.h"

#include "core/engine/queue/queue_engine.h"
#include "core/values/basics/thread_handover.h"

#include <QMetaMethod>

namespace tributary {

namespace {

// Tells by signals what one download tells. A kind of event without a line here does not compile.
struct RunTeller
{
    DownloadQueue& queue;
    DownloadId id;

    void operator()(const ProbeReport& report) const { Q_EMIT queue.probed(id, report); }
    void operator()(const RetryNotice& notice) const { Q_EMIT queue.retrying(id, notice); }
    void operator()(const DownloadResult& result) const { Q_EMIT queue.completed(id, result); }
    void operator()(const SkippedFile& file) const { Q_EMIT queue.skipped(id, file.path); }
    void operator()(const FailureNotice& failure) const { Q_EMIT queue.failed(id, failure); }
    void operator()(const LogLine& line) const { Q_EMIT queue.logged(id, line.text, line.kind); }
    void operator()(const ForTheEngine auto&) const {}
};

} // namespace

QList<DownloadId> DownloadQueue::Engine::nextIds(qsizetype count)
{
    if (firstId.valid())
        nextId = firstId.get();
    QList<DownloadId> ids;
    ids.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        ids.append(DownloadId{nextId.value++});
    return ids;
}

void DownloadQueue::Engine::openStore(const QString& path, std::shared_ptr<Keyring> keyring)
{
    auto opened = std::make_shared<std::promise<DownloadId>>();
    firstId = opened->get_future();
    post(home, [engine = home, path, keyring = std::move(keyring), opened] {
        engine->line().append(
            [engine, path, keyring, opened] { opened->set_value(engine->open(path, keyring)); });
    });
}

void DownloadQueue::Engine::noteListener(const QMetaMethod& signal)
{
    if (signal == QMetaMethod::fromSignal(&DownloadQueue::logged))
        isLogRead = true;
    else if (signal == QMetaMethod::fromSignal(&DownloadQueue::probed))
        areReportsRead = true;
}

// Lines of the log and reports about answers come for each file, and often only the window reads them.
bool DownloadQueue::Engine::isHeard(const QueueEvent& event) const
{
    const auto* told = std::get_if<DownloadTold>(&event);
    if (told && std::holds_alternative<ProbeReport>(told->event))
        return areReportsRead;
    if (told && std::holds_alternative<LogLine>(told->event))
        return isLogRead;
    return true;
}

// Passes on to the door's listeners what the queue tells.
struct DownloadQueue::Engine::Teller
{
    Engine& engine;
    DownloadQueue& queue;

    void operator()(const DownloadsAdded& fresh) const { Q_EMIT queue.added(fresh.downloads); }
    void operator()(const DownloadsRemoved& gone) const { engine.tellRemoval(queue, gone.ids); }
    void operator()(const SnapshotBatch& batch) const { engine.tellProgress(queue, batch); }
    void operator()(const TotalsChanged& changed) const { Q_EMIT queue.totalsChanged(changed.totals); }
    void operator()(const DownloadTold& told) const { std::visit(RunTeller{queue, told.id}, told.event); }
    void operator()(const ListRestored& list) const { Q_EMIT queue.restored(list.downloads); }
    void operator()(const StoreReported& report) const { Q_EMIT queue.storeReported(report.outcome); }
    void operator()(const StoreUnwritable& trouble) const { Q_EMIT queue.storeUnwritable(trouble.error); }
    void operator()(const CategoriesChanged& sorts) const
    {
        Q_EMIT queue.categoriesChanged(sorts.categories);
    }
};

void DownloadQueue::Engine::tell(DownloadQueue& queue, const QueueEvent& event)
{
    std::visit(Teller{*this, queue}, event);
}

// After cancel() no progress is shown, not even what was on its way already.
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

} // namespace tributary
