#pragma once

#include "app/cli/commands/files_underway.h"
#include "app/cli/commands/order_room.h"
#include "app/cli/commands/order_source.h"
#include "app/cli/reporting/reporter.h"
#include "core/engine/door/download_queue.h"
#include "core/engine/door/finished_before.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHash>
#include <QTimer>

namespace tributary::cli {

// Downloads what is ordered, as fast as the queue drains, and tells a reporter how it goes.
class GetCommand : public QObject
{
    Q_OBJECT

public:
    GetCommand(OrderSource& orders, QueueLimits limits, Reporter& reporter, FinishedBefore& before);

    void start();
    // Pauses everything, and is over as soon as all progress is on disk.
    void interrupt();

Q_SIGNALS:
    void over(tributary::cli::ExitCode code);

private:
    enum class Stage : quint8 { Running, Interrupted, Over };
    struct Here
    {
        qint64 bytes = 0;
        bool startsOver = false;
    };

    void listenToQueue();
    void listenForDetails();
    ListListener listenerTo(const Subject& list);
    void take(const Order& order);
    void askForMore();
    void skipFinished(const Subject& subject, const QString& path);
    void settle(DownloadId id);
    const Subject* subjectOf(DownloadId id) const;
    void onProgress(const QList<DownloadSnapshot>& changed);
    void tell(const Subject& subject, const Phrase& notice);
    void tellNotice(const DownloadSnapshot& snapshot);
    void onCompleted(DownloadId id, const DownloadResult& result);
    void onSkipped(DownloadId id, const QString& path);
    void onFailed(DownloadId id, const FailureNotice& notice);
    void fail(const Subject& subject, const FailureNotice& notice);
    void endIfAllSettled();
    void tellUnlessKept(bool isKept);
    void leaveInterrupted();
    void noteWhatIsHere(const DownloadSnapshot& snapshot);
    void countWhatIsKept();
    QList<Halfway> halfway() const;

    OrderSource& m_orders;
    Reporter& m_reporter;
    FinishedBefore& m_before;
    FilesUnderway m_files; // which the queue tells of names until its end
    DownloadQueue m_queue;
    QHash<DownloadId, Subject> m_subjects;
    OrderRoom m_room;
    QHash<DownloadId, Here> m_here;
    QHash<DownloadId, Phrase> m_noticed; // what was told last
    Tally m_tally;
    bool m_makesCopies = false;     // of what has the name already
    bool m_isToBeContinued = false; // by the same command
    Stage m_stage = Stage::Running;
    QElapsedTimer m_running;
    QTimer m_ticks;
    QTimer m_keeping;
    QFutureWatcher<void> m_pause;
};

} // namespace tributary::cli
