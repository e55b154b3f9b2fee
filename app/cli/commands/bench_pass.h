#pragma once

#include "app/cli/commands/requests.h"
#include "app/cli/reporting/bench_figures.h"
#include "core/engine/door/download_queue.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTemporaryDir>

namespace tributary::cli {

// Where and within which limits a benchmark runs.
struct BenchPlan
{
    int rounds = 1;
    QueueLimits limits;
    QString folder; // for temporary files; empty: the system's
};

// Fetches all links once, through a queue of its own, so that no connection of an earlier pass helps it. The
// files lie in a folder that goes with the pass.
class BenchPass : public QObject
{
    Q_OBJECT

public:
    BenchPass(QList<Order> orders, const BenchPlan& plan, BenchMode mode, Reporter& reporter);

    void start();
    // The result of all files that have come so far; of all files once the pass has said that it is over.
    const PassResult& result() const { return m_result; }
    const Tally& tally() const { return m_tally; }
    void setRound(int round) { m_result.round = round; }

Q_SIGNALS:
    void over();

private:
    void listenToQueue();
    DownloadError noFolderIn(const QString& place) const;
    DownloadRequest requestFor(const Order& order) const;
    void onProgress(const QList<DownloadSnapshot>& changed);
    void onCompleted(DownloadId id, const DownloadResult& result);
    void onFailed(DownloadId id, const FailureNotice& notice);
    void fail(const Subject& subject, const FailureNotice& notice);
    void endIfAllSettled();

    QList<Order> m_orders;
    Reporter& m_reporter;
    QTemporaryDir m_folder; // before the queue: it goes after the last byte was written
    DownloadQueue m_queue;
    QHash<DownloadId, Subject> m_subjects; // of those that have not ended
    QElapsedTimer m_clock;
    Tally m_tally;
    PassResult m_result;
};

} // namespace tributary::cli
