#pragma once

#include "core/engine/asking/sibling_checksum.h"
#include "core/engine/file/ledger_keeper.h"
#include "core/engine/file/target_file.h"
#include "core/engine/shared/job_event.h"
#include "core/engine/shared/job_services.h"
#include "core/engine/transfer/transfer_crew.h"
#include "core/segments/retry_schedule.h"
#include "core/segments/speed_meter.h"
#include "core/segments/time_left.h"
#include "core/values/basics/thread_handover.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace tributary {

// One run of one download, from its first request to its final name, or to where it was stopped. What it
// needs to go on later is on disk, so a resumed download is simply a new run. Lives on a lane.
class DownloadJob : public QObject, private CrewListener, private LedgerKeeper::Listener
{
    Q_OBJECT

public:
    DownloadJob(DownloadId id, DownloadRequest request, ListPlace place, const JobServices& services,
                JobListener listener);
    ~DownloadJob() override;

    void start();
    // Nothing is received from here on; then is called when the positions are safely on disk.
    void pause(std::function<void(SegmentPositions)> then);
    void cancel();
    // Tries again, if it is waiting for that: the answer to RetryDue, or before it is due.
    void retryNow();
    void setRate(std::optional<qint64> bytesPerSecond);
    // The answer to ReadyToFinish.
    void finish();
    // What it had open when it was over; work aside may hold it for a while yet.
    const std::weak_ptr<PartFile>& released() const { return m_target.released(); }

Q_SIGNALS:
    void over();

private:
    enum class Closing : quint8 { KeepPart, DiscardPart };

    DownloadId m_id;
    DownloadRequest m_request;
    ListPlace m_place;
    JobServices m_services;
    JobListener m_listener;
    TargetFile m_target;
    TransferCrew m_crew;
    std::shared_ptr<Assembly> m_assembly; // of the part file that is open
    std::unique_ptr<LedgerKeeper> m_keeper;
    std::unique_ptr<SiblingChecksum> m_search;
    std::optional<FoundChecksum> m_checksum;
    RetrySchedule m_retries;
    SpeedMeter m_speed;
    TimeLeft m_timeLeft;
    QTimer m_tick;
    DownloadState m_state = DownloadState::Queued;
    std::optional<DownloadError> m_error;
    std::optional<MonotonicTime> m_retryAt; // until it is due
    std::optional<QString> m_awaitedHost;   // that can't be reached
    bool m_isOutageTold = false;            // until there is an answer
    MonotonicTime m_startedAt;
    MonotonicTime m_reportedAt;
    qint64 m_resumedFrom = 0;
    std::optional<qint64> m_kept; // by a run that a full disk has ended
    // As it was when it was verified, and the seals of all of it; asked again where another program has been.
    std::optional<FileIdentity> m_looked;
    std::vector<Seal> m_finalSeals;
    int m_looks = 0;
    int m_restarts = 0;
    int m_waits = 0;
    qint64 m_restartDiscarded = 0;
    bool m_changed = false;
    bool m_over = false;
    bool m_finishing = false;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<std::atomic<qint64>> m_assembled = std::make_shared<std::atomic<qint64>>(0);
    std::shared_ptr<std::atomic<qint64>> m_hashed = std::make_shared<std::atomic<qint64>>(0);
    std::shared_ptr<int> m_alive = std::make_shared<int>();

    // CrewListener
    void crewOpened(const Opening& opening) override;
    bool crewMustHold() override;
    void crewWrote(qint64 bytes, std::vector<Seal> sealed) override;
    void crewCompared(qint64 bytes) override;
    void crewForgot(ByteRange range) override;
    void crewComplete() override;
    void crewStartsOver() override;
    void crewTroubled(const Trouble& trouble) override;
    void crewMeasured(const ConnectionMeasurement&) override {}
    void crewLog(const QString& line) override;
    void crewAsked(const QString& line, LogKind kind) override;
    // LedgerKeeper::Listener
    void ledgerAdvanced() override;
    void ledgerFailed(const DownloadError& error) override;

    // download_job.cpp
    void logFinding(const QString& line);
    void begin(const Expected<TargetFinding>& finding);
    void resumeFrom(const Ledger& ledger);
    void verifyAgain(const Ledger& ledger, std::function<void(const Expected<RangeSet>&)> then);
    void resumeAfterCheck(const Ledger& ledger, const Expected<RangeSet>& here);
    bool isAnothersFile(const Ledger& ledger, const RangeSet& here) const;
    void resumeWith(const Ledger& ledger, RangeSet here);
    void checkFinished(const Ledger& ledger);
    void takeUp(const Opening& opening, const Expected<TargetFinding>& finding);
    void prepare(const Opening& opening);
    void openAssembly();
    AssemblyPlan assemblyPlan() const;
    void reserve(const Opening& opening);
    void proceed(const Opening& opening);
    std::unique_ptr<LedgerKeeper> makeKeeper(Ledger ledger);
    void beginLedger(const Opening& opening);
    void makeRoom(const Opening& opening);
    Ledger freshLedger() const;

    // download_job_troubles.cpp
    void startAfresh(const DownloadError& error);
    void startOver();
    void mend(const DownloadError& error);
    void waitOrFail(const Trouble& trouble);
    bool waitsForTheHost(const Trouble& trouble);
    void leaveHostAlone(MonotonicTime until);
    void noticeIfDue(MonotonicTime now);

    // download_job_verifying.cpp
    void verify();
    std::optional<FoundChecksum> knownChecksum() const;
    void searchChecksum();
    void check(const std::optional<FoundChecksum>& wanted);
    void afterVerifying(const Expected<void>& verified);
    bool triesOthers(const DownloadError& mismatch);
    void lookAgain(const DownloadError& error);

    // download_job_ending.cpp
    void assemble();
    void readyToFinish();
    FileMark mark() const;
    void complete(const QString& path);
    void skip();
    void fail(const DownloadError& error, Closing closing);
    void reportFailure(const DownloadError& error, qint64 kept);
    Closing closingFor(const DownloadError& error) const;
    Closing settledClosing();
    void discardFiles();
    void discardOnceIdle(std::function<void()> then);
    void settle(DownloadState state);
    void endRun();

    bool isTransferring() const;
    void tick();
    void setState(DownloadState state);
    void report();
    DownloadSnapshot snapshot() const;
    template<typename Work, typename Then>
    void aside(Work&& work, Then&& then)
    {
        runAside(m_services.aside, m_services.home, m_alive, std::forward<Work>(work),
                 std::forward<Then>(then));
    }
};

} // namespace tributary
