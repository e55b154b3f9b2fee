#pragma once

#include "core/engine/file/earlier_run.h"
#include "core/engine/file/file_proof.h"
#include "core/engine/file/final_steps.h"
#include "core/engine/file/room_for_file.h"
#include "core/engine/file/run_context.h"
#include "core/engine/run/restart_count.h"
#include "core/engine/run/retry_wait.h"
#include "core/engine/run/run_bytes.h"
#include "core/engine/run/run_ending.h"
#include "core/engine/run/run_status.h"
#include "core/engine/shared/job_event.h"
#include "core/engine/shared/job_services.h"
#include "core/engine/transfer/transfer_crew.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace tributary {

// One run of one download, from its first request to its final name, or to where it was stopped. What it
// needs to go on later is on disk, so a resumed download is simply a new run. Lives on a lane.
//
//     EarlierRun    what lies under the name: go on with it, begin with nothing, or all is done already
//     RoomForFile   once an answer told of the file: room on the disk, and a ledger
//     TransferCrew  the bytes; a RetryWait or another start, which RestartCount allows, where it can't go on
//     FinalSteps    assembled, checked by FileProof, concluded in the ledger, named
//     RunEnding     finished, skipped, paused, cancelled or failed
//
// UnfinishedFile is what all of them leave on the disk, RunStatus what a person sees of it; RunBytes tells
// both of the bytes. The job joins them and decides what comes next. A quarter of its methods are what
// transfer and ledger say to it, hence so many.
class DownloadJob : public QObject, private CrewListener, private LedgerKeeper::Listener
{
    Q_OBJECT

public:
    DownloadJob(DownloadId id, DownloadRequest request, ListPlace place, const JobServices& services,
                JobListener listener);

    void start();
    // Nothing is received from here on; `then` is called when the positions are safely on disk.
    void pause(std::function<void(SegmentPositions)> then);
    void cancel();
    // Tries again, if it is waiting for that: the answer to RetryDue, or before it is due.
    void retryNow();
    void setRate(std::optional<qint64> bytesPerSecond);
    // The answer to ReadyToFinish.
    void finish();
    struct Remains
    {
        // The part file that the run had open; work aside may hold it for a while after the run.
        std::weak_ptr<PartFile> part;
        ConnectionStories stories;
    };
    // The run leaves its released part and the stories of its connections.
    Remains remains() const { return {.part = m_file.target().released(), .stories = m_crew.stories()}; }

Q_SIGNALS:
    void over();

private:
    DownloadRequest m_request;
    JobListener m_listener;
    UnfinishedFile m_file;
    RunContext m_run;
    FileProof m_proof;
    EarlierRun m_earlier;
    RoomForFile m_room;
    FinalSteps m_steps;
    RetryWait m_wait;
    RestartCount m_restarts;
    RunStatus m_status;
    RunBytes m_bytes;
    RunEnding m_ending;
    TransferCrew m_crew; // last, since it calls those above until it is gone
    QTimer m_tick;

    // CrewListener
    QString crewNames(const ResponseHead& head) const override;
    void crewOpened(const Opening& opening) override;
    void crewComplete() override;
    void crewStartsOver() override;
    void crewTroubled(const Trouble& trouble) override;
    void crewLog(const Phrase& line) override;
    void crewLogExchange(const std::function<Phrase()>& line, LogKind kind) override;
    // LedgerKeeper::Listener
    void ledgerAdvanced() override { m_crew.readOn(); }
    void ledgerFailed(const DownloadError& error) override;

    void enter(DownloadState state);
    void log(const Phrase& line);
    void tick();
    void describeRun(DownloadSnapshot& view, MonotonicTime now) const;

    void beginBy(const Expected<TargetFinding>& finding);
    void beginAt(const Expected<StartingPoint>& point);
    void takeUp(const Opening& opening, const Expected<TargetFinding>& finding);
    void makeRoom(const Opening& opening);

    // These functions say how a run goes on after something has failed.
    void startAfresh(const DownloadError& error);
    void startOver();
    void mend(const DownloadError& error);
    void waitOrFail(const Trouble& trouble);
    bool waitsWithoutUsingATry(const Trouble& trouble);
    void leaveHostAlone(MonotonicTime until);

    // From here on all bytes are here, in their places.
    void check();
    void conclude();
    void meetMismatch(DownloadError error);
    bool triesOthers(const DownloadError& mismatch);

    // These functions end the run.
    SegmentPositions stopWork();
    void complete(const QString& path);
    void skip();
    void fail(const DownloadError& error, Closing closing);
};

} // namespace tributary
