#pragma once

#include "core/engine/lane_pool.h"
#include "core/engine/list_keeper.h"
#include "core/engine/queue_event.h"
#include "core/engine/shared_limits.h"
#include "core/engine/standing.h"
#include "core/values/queue_limits.h"

#include <QTimer>

#include <deque>
#include <unordered_map>
#include <unordered_set>

namespace tributary {

// The queue itself: who waits, who runs on which lane, and what is told about it. Lives on the engine's
// thread.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    Dispatcher(QueueLimits limits, QueueListener listener);
    ~Dispatcher() override;

    // Before anything is added: tells what was in the list, goes on with what was not over, and keeps the
    // list from here on. Gives the first id that no download ever had.
    DownloadId open(const QString& storePath);

    void add(DownloadId id, const DownloadRequest& request);
    void pause(DownloadId id, std::function<void(SegmentPositions)> then);
    void pauseAll(std::function<void()> then);
    // As pauseAll; but at the next start, what was not paused already goes on by itself.
    void suspendAll(std::function<void()> then);
    void resume(DownloadId id);
    void cancel(DownloadId id);
    void remove(DownloadId id);
    void setLimits(QueueLimits limits);
    void probe(const DownloadRequest& request, std::function<void(Expected<ProbeReport>)> then);

private:
    // What a person asked for while a run that is over was still saving.
    // Cancel: it was asked of a run that may just be ending otherwise.
    enum class AfterRun : quint8 { Rest, StartAgain, Discard, Cancel };

    struct Entry
    {
        DownloadRequest request;
        DownloadSnapshot snapshot;
        LaneThread* lane = nullptr; // from its start until its files are closed
        bool isTransferring = false;
        AfterRun afterRun = AfterRun::Rest;
        DownloadStanding standing = {}; // as the store was told
        PausedBy pausedBy = PausedBy::Person;
    };
    struct IdHash
    {
        size_t operator()(DownloadId id) const noexcept { return qHash(id); }
    };

    QueueLimits m_limits;
    QueueListener m_listener;
    SharedLimits m_shared;
    LanePool m_lanes;
    std::unordered_map<DownloadId, Entry, IdHash> m_entries;
    // From before the start: nothing can happen to them but their removal, so no more is known of them here.
    std::unordered_set<DownloadId, IdHash> m_finishedBefore;
    std::deque<DownloadId> m_waiting;
    std::unordered_set<DownloadId, IdHash> m_changed;
    QTimer m_flush;
    int m_transferring = 0;
    int m_onLanes = 0;
    std::unique_ptr<ListKeeper> m_keeper; // none where the list is in memory only
    OrderKey m_lastPosition;

    Entry* find(DownloadId id);
    static bool isUnderway(const Entry& entry);
    void startNext();
    void run(DownloadId id, Entry& entry);
    void hear(DownloadId id, JobEvent event);
    void hearSnapshot(DownloadId id, const DownloadSnapshot& snapshot);
    void endTransfer(Entry& entry);
    void endRun(DownloadId id, Entry& entry);
    void setState(DownloadId id, Entry& entry, DownloadState state);
    void stop(DownloadId id, PausedBy by, std::function<void(SegmentPositions)> then);
    void stopAll(PausedBy by, std::function<void()> then);
    void noteChange(DownloadId id);
    void adopt(OpenedStore opened);
    DownloadSnapshot adopt(const StoredDownload& stored);
    void keepNew(DownloadId id, Entry& entry);
    void keepChange(DownloadId id, Entry& entry);
    void finishOnceKept(DownloadId id, Entry& entry, const ReadyToFinish& ready);
    void flush();
};

} // namespace tributary
