#pragma once

#include "core/engine/door/download_queue.h"

#include <QTemporaryDir>

namespace tributary::test {

struct VirtualFile;

// What became of one download, as a listener of its queue heard it.
struct Outcome
{
    DownloadState state = DownloadState::Queued;
    std::optional<DownloadResult> result;
    std::optional<FailureNotice> failure;
    std::optional<ProbeReport> probed;
    QList<RetryNotice> retries;
    QList<DownloadSnapshot> snapshots;
    QStringList log;

    qint64 bytes() const { return snapshots.isEmpty() ? 0 : snapshots.last().bytes; }
    // For the message of a test that fails.
    QString story() const;
};

// One download in a queue of its own. Every wait has an end; a wait that got nothing says false.
class DownloadRun
{
public:
    explicit DownloadRun(const DownloadRequest& request, QueueLimits limits = {});
    // Before the download is added, its queue has the answer to that question.
    DownloadRun(const DownloadRequest& request, const DownloadRequest& question);

    DownloadQueue& queue() { return m_queue; }
    DownloadId id() const { return m_id; }
    const Outcome& outcome() const { return m_outcome; }

    bool reachesBytes(qint64 bytes);
    bool reaches(DownloadState state);
    // Finished or failed, and told.
    bool ends();
    QFuture<SegmentPositions> pause() { return m_queue.pause(m_id); }
    bool pauses(SegmentPositions* positions = nullptr);

private:
    DownloadQueue m_queue;
    Outcome m_outcome;
    DownloadId m_id;

    void listen();
};

// Tells whether the run has ended, and this is its file if it has finished; else says why not.
bool endsWhole(DownloadRun& run, const VirtualFile& expected, const QString& path);
// The links of the sources that were wrong in a finished run.
QStringList wrongLinksOf(const DownloadRun& run);

// Impatient, with no proxy and a fixed number of connections.
DownloadRequest quickRequest(const QUrl& url, const QString& folder, int connections);

// Puts a question to the server through the queue, so many times one after the other. Once all are answered,
// the queue has also begun whatever it was to begin of its own; a test that waits for nothing need not guess
// how long.
bool answers(DownloadQueue& queue, const DownloadRequest& question, int times = 3);

// The answer to a probe, from a queue of its own; nothing where there was none in time, or an error.
std::optional<ProbeReport> probedReport(const DownloadRequest& request);

// The files of a folder, hidden ones included, in order.
QStringList filesIn(const QString& folder);

} // namespace tributary::test
