#pragma once

#include "core/engine/queue_event.h"
#include "core/values/download_report.h"
#include "core/values/download_request.h"
#include "core/values/download_snapshot.h"
#include "core/values/queue_limits.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tributary {

// The one door to the engine, for the window, the terminal and library users. It lives on its creator's
// thread and speaks to the engine's own thread by posted calls; its signals come on the creator's thread.
class DownloadQueue : public QObject
{
    Q_OBJECT

public:
    // The list is in memory only.
    explicit DownloadQueue(QueueLimits limits, QObject* parent = nullptr);
    // The list is kept in the store at this path, and goes on from what is there; restored and storeReported
    // tell. Where the store cannot be used the list is in memory only.
    DownloadQueue(QueueLimits limits, const QString& storePath, QObject* parent = nullptr);
    // Pauses what runs and saves its progress, within a second; a later queue on the same store resumes it.
    ~DownloadQueue() override;

    // Before storeReported this waits for the store, which knows what ids there have been.
    QList<DownloadId> add(const QList<DownloadRequest>& requests);
    DownloadId add(const DownloadRequest& request);

    // Stops every transfer at once and tells where each connection stood, once that is safely on disk.
    QFuture<SegmentPositions> pause(DownloadId id);
    QFuture<void> pauseAll();
    // As pauseAll, for a program that is about to end: a later queue on the same store goes on with them.
    void suspendAll();
    void resume(DownloadId id);
    // The termination signal: cooperative, nothing is retried and no progress comes after it, the partial is
    // removed.
    void cancel(DownloadId id);
    // Forgets a download that is not running; its files stay.
    void remove(DownloadId id);

    void setLimits(QueueLimits limits);

    // Asks the server what it offers for this, without keeping a byte.
    QFuture<Expected<ProbeReport>> probe(const DownloadRequest& request);

Q_SIGNALS:
    // Once, before any other: what the store had, in the order of the list.
    void restored(const QList<tributary::DownloadSnapshot>& downloads);
    // How opening the store went.
    void storeReported(const tributary::StoreOutcome& outcome);
    // The list could not be written; it is tried again, and told once until that goes well.
    void storeUnwritable(const tributary::DownloadError& error);
    void added(const tributary::DownloadSnapshot& snapshot);
    void probed(tributary::DownloadId id, const tributary::ProbeReport& report);
    // What changed, in batches, at most ten a second; every change of state is in one.
    void progressed(const QList<tributary::DownloadSnapshot>& changed);
    void retrying(tributary::DownloadId id, const tributary::RetryNotice& notice);
    void completed(tributary::DownloadId id, const tributary::DownloadResult& result);
    void skipped(tributary::DownloadId id, const QString& path);
    void failed(tributary::DownloadId id, const tributary::FailureNotice& notice);
    void removed(tributary::DownloadId id);
    // Each request and answer in a line, secrets masked; also what was found and mended on disk.
    void logged(tributary::DownloadId id, const QString& line);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;

    template<typename Call>
    void command(Call&& call);
    DownloadId nextId();
    void tell(const QueueEvent& event);
    void tellProgress(const SnapshotBatch& batch);
    void tellOf(DownloadId id, const JobEvent& event);
};

} // namespace tributary
