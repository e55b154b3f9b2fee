#pragma once

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/keeping/move_record.h"
#include "core/engine/keeping/secret_keeper.h"
#include "core/engine/keeping/standing.h"
#include "core/engine/lanes/lane_pool.h"
#include "core/engine/lanes/volume_book.h"
#include "core/engine/list/batch_pace.h"
#include "core/engine/list/id_set.h"
#include "core/engine/list/queue_event.h"
#include "core/engine/list/turn_order.h"
#include "core/engine/queue/leaving_watch.h"
#include "core/engine/queue/work_line.h"
#include "core/engine/shared/shared_limits.h"
#include "core/storage/store/records/kept_request.h"
#include "core/values/download/download_event.h"
#include "core/values/download/placement.h"
#include "core/values/download/usual_network.h"
#include "core/values/naming/category.h"
#include "core/values/naming/list_search.h"
#include "core/values/queue/queue_limits.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace tributary {

// The queue itself: who waits, who runs on which lane, and what is told about it. Lives on the engine's
// thread.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    using Ids = QList<DownloadId>;
    using Then = std::function<void()>;

    // Limits that are its own alone, or that other queues keep as well: then of its own only the jobs, the
    // downloads from each host and the hours of rest count.
    enum class Sharing : quint8 { Alone, WithOthers };
    Dispatcher(QueueLimits limits, std::shared_ptr<SharedLimits> shared, Sharing sharing,
               QueueListener listener);
    ~Dispatcher() override;

    // All that is asked of it from outside is done through here, one thing after the other; what concerns
    // many downloads is done a little at a time.
    void perform(std::function<void(Dispatcher&)> order);

    // Before anything is added: tells what was in the list, goes on with what was not over, and keeps the
    // list from here on. Gives the first id that no download ever had.
    // What the store does not keep is in the keyring, where there is one.
    DownloadId open(const QString& storePath, const std::shared_ptr<Keyring>& keyring);

    void add(const Ids& ids, const QList<DownloadRequest>& requests, Placement placement);
    void pause(DownloadId id, std::function<void(SegmentPositions)> then);
    void pause(const Ids& ids, Then then);
    void pauseAll(Then then);
    // As pauseAll; but at the next start, what was not paused already goes on by itself.
    void suspendAll(Then then);
    void resume(const Ids& ids);
    void resumeAll();
    void retry(const Ids& ids);
    void cancel(const Ids& ids);
    void remove(const Ids& ids);
    void setPriority(const Ids& ids, Priority priority);
    void move(const Ids& ids, ListMove where);
    void moveTo(const Ids& ids, qsizetype index);
    void moveBefore(const Ids& ids, DownloadId next);
    void setUsualNetwork(const UsualNetwork& network);
    void setWatching(Watching watching);
    // Then is called when the download goes on from there; or stays as it is, for the reason told.
    void replaceLink(DownloadId id, const QUrl& link, std::function<void(Expected<void>)> then);
    void relocate(DownloadId id, const QString& path, std::function<void(Expected<void>)> then);
    void snapshot(DownloadId id, std::function<void(std::optional<DownloadSnapshot>)> then);
    // In the order of the list.
    void find(const ListSearch& search, std::function<void(QList<DownloadSnapshot>)> then);
    // Then is called once all that was asked until now is carried out and durable, or cannot be made so.
    void kept(std::function<void(Expected<void>)> then);
    void supply(const Ids& ids, const RequestSecrets& secrets);
    void setCategories(const QList<Category>& categories);
    void history(DownloadId id, std::function<void(QList<DownloadEvent>)> then);
    // Of how many downloads.
    void exportList(const QString& path, std::function<void(Expected<qsizetype>)> then);
    void readList(const QString& path, std::function<void(Expected<QList<StoredDownload>>)> then);
    // As they come from readList.
    void addListed(const Ids& ids, const QList<StoredDownload>& downloads);
    void setLimits(const QueueLimits& limits);
    void setRate(const Ids& ids, std::optional<qint64> bytesPerSecond);
    void noteNetwork(NetworkReach reach);
    QList<HostProfile> hosts() const { return m_shared->profiles(); }
    void forgetHosts(const QStringList& hosts);
    void trust(const TrustedCertificate& certificate);
    void distrust(const QStringList& hosts);
    QList<TrustedCertificate> trusted() const { return m_shared->trusted(); }
    void probe(const DownloadRequest& request, LogReader log,
               std::function<void(Expected<ProbeReport>)> then);

private:
    // What a person asked for while a run that is over was still saving, or its file was being moved or
    // discarded.
    // Cancel: it was asked of a run that may just be ending otherwise.
    enum class AfterRun : quint8 { Rest, StartAgain, Discard, Cancel, Remove, DiscardAndRemove };

    struct NewLink
    {
        QUrl link;
        std::function<void(Expected<void>)> then;
    };

    struct Entry
    {
        KeptRequest request;
        DownloadSnapshot snapshot;
        LaneThread* lane = nullptr; // from its start until its files are closed
        QString host = {};          // from which it transfers; or what it was held back for
        // Of what the store was told, as far as the snapshot doesn't say it.
        std::optional<qint64> keptSize;
        qint64 keptBytes = 0;
        DownloadState keptState = DownloadState::Queued;
        PausedBy pausedBy = PausedBy::Person;
        AfterRun afterRun = AfterRun::Rest;
        bool isTransferring = false;
        bool isAskedFor = false;       // the keyring has not answered yet
        bool isBeingDiscarded = false; // what is here of it; it is not started then
        bool isKept = true;            // the list has it also after a kill; it is not started before
        bool mayHaveBegun = false;     // in an earlier process, of which a kill left only that it was to
        int roomTries = 0;
        std::optional<SecretsKey> secretsKey;
        std::shared_ptr<NewLink> newLink; // while it is being looked at; it is not started then
        // Ends the move of its file; it is not started while there is one.
        std::shared_ptr<std::atomic_bool> stopsMove;
        // Its file has to move once its run has let go of it.
        std::shared_ptr<Then> moveAfterRun;
    };
    struct IdHash
    {
        size_t operator()(DownloadId id) const noexcept { return qHash(id); }
    };

    QueueLimits m_limits;
    int m_mostOnLanes;
    Sharing m_sharing;
    UsualNetwork m_network;
    HourRule m_hour = HourRule::Limited; // what the schedule says now
    QTimer m_nextLook;                   // at the schedule
    QueueListener m_listener;
    std::shared_ptr<SharedLimits> m_shared; // maybe with other queues
    MemberId m_me;                          // among them
    LanePool m_lanes;
    VolumeBook m_volumes;
    QHash<QString, QList<std::function<void(Lane*)>>> m_needLane; // by folders that were asked about
    WorkLine m_orders;
    RequestPool m_requests;
    std::unordered_map<DownloadId, Entry, IdHash> m_entries;
    // From before the start: nothing can happen to them but their removal, so no more is known of them here.
    IdSet m_finishedBefore;
    TurnOrder m_order;        // of all that is not finished
    std::set<Turn> m_waiting; // those that want to be started, or to go on after a wait
    // And those that would be, if their host had not enough of them already, their path were free, or the
    // volume of their folder known.
    std::map<QString, std::set<Turn>> m_heldBack;
    QHash<QString, int> m_transferringFrom;
    bool m_isAmidASet = false; // nothing is started before all of it has been seen to
    int m_transferring = 0;
    int m_onLanes = 0;
    std::unique_ptr<SecretKeeper> m_secrets; // none where the list is in memory only
    std::unique_ptr<ListKeeper> m_keeper;    // none where the list is in memory only; ends before m_secrets
    OrderKey m_lastPosition;
    QList<Category> m_categories = usualCategories();
    std::unordered_set<DownloadId, IdHash> m_needRoom; // paused because a disk is full
    QTimer m_roomCheck;
    int m_roomChecks = 0;
    MovesUnderway m_moves;
    QSet<QString> m_discarding; // paths
    LeavingWatch m_leaving;
    QThreadPool m_aside;
    std::shared_ptr<int> m_alive = std::make_shared<int>();

    // What is to be told with the next batch.
    BatchPace m_pace;
    QTimer m_flush;
    std::vector<DownloadId> m_added;
    std::unordered_set<DownloadId, IdHash> m_changed;
    Ids m_removed;
    std::vector<DownloadTold> m_told;
    QueueTotals m_totals;
    QueueTotals m_totalsTold;

    // dispatcher.cpp: runs
    Entry* find(DownloadId id);
    static Turn turnOf(const Entry& entry);
    static bool isUnderway(const Entry& entry);
    // It was cancelled or removed, and its run is not over yet.
    static bool isLeaving(const Entry& entry);
    // And what is here of it may still have to go.
    static bool isYetToLeave(const Entry& entry);
    // Something about it has to be settled before it can be started.
    static bool isHeldOff(const Entry& entry)
    {
        return entry.newLink || entry.stopsMove || entry.moveAfterRun || entry.isBeingDiscarded;
    }
    void wait(const Entry& entry) { m_waiting.insert(turnOf(entry)); }
    bool stopWaiting(const Entry& entry); // whether it did
    void startNext();
    DownloadRequest asUsual(DownloadRequest request) const;
    void run(DownloadId id, Entry& entry);
    void goOn(DownloadId id, Entry& entry);
    static FolderRule folderRuleFor(const QList<Category>& categories, const Entry& entry);
    void file(Entry& entry, const ProbeReport& report);
    void hear(DownloadId id, JobEvent event);
    void hearSnapshot(DownloadId id, const DownloadSnapshot& snapshot);
    void beginTransfer(Entry& entry);
    void endTransfer(Entry& entry);
    void endRun(DownloadId id, Entry& entry);
    void pinName(Entry& entry);
    void setState(Entry& entry, DownloadState state);
    void update(Entry& entry, DownloadSnapshot snapshot);

    // dispatcher_lanes.cpp: where what runs is at home
    static QString folderToStartIn(const Entry& entry);
    bool isHeldForItsVolume(Entry& entry);
    int aboutToRun() const;
    void hearOfVolume(const QString& folder);
    void hearOfHang(const QString& folder);
    void withLane(const QString& folder, std::function<void(Lane*)> then);

    // dispatcher_orders.cpp: what a person asks
    void addOne(DownloadId id, const DownloadRequest& request, Placement placement);
    void join(const StoredDownload& download);
    void keepAdded(StoredDownload download);
    void stop(DownloadId id, PausedBy by, std::function<void(SegmentPositions)> then);
    void stopAll(const Ids& ids, PausedBy by, Then then);
    void fileByName(StoredDownload& download) const;
    void rest(Entry& entry);
    void resumeOne(DownloadId id);
    void retryOne(DownloadId id);
    void place(const std::vector<Turn>& turns);
    void place(Entry& entry, const Turn& turn);
    template<typename Items, typename Each>
    void forEach(const Items& items, Each each);
    Ids idsOf(bool (*wanted)(DownloadState)) const;

    // dispatcher_leaving.cpp: what is cancelled and removed
    void cancelOne(DownloadId id);
    void removeOne(DownloadId id);
    void watchLeaving(DownloadId id);
    void stopOrDiscard(DownloadId id);
    void stopOrForget(DownloadId id);
    void removeAfterRun(Entry& entry);
    static void removeAfterMove(Entry& entry);
    void forget(Entry& entry);
    void noteRemoval(const DownloadSnapshot& gone);
    void discardPartial(Entry& entry);
    void discardWhatIsHere(Entry& entry);
    bool isClaimedByAnother(const Entry& entry) const;
    void clearUpAfter(const Entry& finished);
    void goOnAfterDiscard(Entry& entry);

    // dispatcher_links.cpp: what keeps a download from going on
    void checkNewLink(const Entry& entry);
    void hearOfNewLink(DownloadId id, const Expected<void>& outcome);
    void noteRequest(const Entry& entry, const DownloadRequest& request);
    void noteRoom(const Entry& entry);
    void lookForRoom();
    void goOnWithRoom(DownloadId id);

    // dispatcher_secrets.cpp: what the store does not keep
    RequestSecrets asItsOwn(const Entry& entry, RequestSecrets secrets);
    DownloadRequest supplyOne(Entry& entry, const RequestSecrets& secrets);
    void keepSecrets(Entry& entry, const DownloadRequest& request);
    void missOnlyTheProxys(Entry& entry);
    void releaseSecrets(Entry& entry);
    void askForSecrets();
    void hearSecrets(const Ids& ids, SecretsKey key, const RequestSecrets& secrets);
    void hearOfNoSecrets(const Ids& ids, SecretsKey key);
    void hearSecretsOf(DownloadId id, SecretsKey key, const RequestSecrets& secrets);

    // dispatcher_relocation.cpp: another name or folder
    void relocateFrom(DownloadSnapshot now, const QString& path, std::function<void(Expected<void>)> then);
    static bool canBeMoved(const Entry& entry);
    static bool canBeMovedAfterRun(const Entry& entry);
    void hearOfMove(const DownloadSnapshot& moved, const Expected<void>& outcome);
    void settleAt(Entry& entry, const QString& path);
    void onceNoted(DownloadId id, const QString& to, Then move);
    void goOnAfterMove(Entry& entry);
    void dropMove(DownloadId id);
    bool obeyMove(KeptDownload& stored, const MovesUnderway& noted); // whether there was one

    // dispatcher_list.cpp: the list over restarts
    DownloadSnapshot adopt(KeptDownload stored, const MovesUnderway& noted);
    DownloadSnapshot show(KeptDownload stored);
    void keepWith(std::unique_ptr<ListKeeper> keeper, const std::shared_ptr<Keyring>& keyring);
    Entry& take(KeptDownload download);
    QList<StoredDownload> listed() const;
    void saveAside(const QString& path, QList<StoredDownload> all,
                   std::function<void(Expected<qsizetype>)> then);
    static DownloadStanding standingOf(const Entry& entry);
    void noteStanding(Entry& entry, const DownloadStanding& standing);
    void remember(const std::optional<DownloadEvent>& event);

    // dispatcher_limits.cpp: what the schedule says, and what is known of hosts
    void obeySchedule();
    void obeyLimits();
    void letGoOfSurplus();
    void letGoOfSurplus(int most, const QString& host);
    bool takePlace(Entry& entry);
    void setRateOf(DownloadId id, std::optional<qint64> bytesPerSecond);
    bool isHeldBack(Entry& entry);
    void hold(Entry& entry, const QString& until);
    void letOneGoOn(const QString& host);
    void letGoOn(const QString& path);
    void goOnOnceKept(DownloadId id);
    void letAllGoOn();
    void setBack(DownloadId id, Entry& entry);
    void adoptHosts(const QHash<QString, HostProfile>& hosts);
    void keepHosts();
    void keepTrust();
    void noteFirst(Entry& entry, const DownloadStanding& standing, Then then);

    // dispatcher_news.cpp: what is told, and when
    void noteChange(DownloadId id, Urgency urgency = Urgency::Usual);
    void tell(DownloadTold told, Urgency urgency);
    void flushIn(std::chrono::milliseconds time);
    void flush();
    void tellTotals();
};

// Nothing is started before all of them have been seen to.
template<typename Items, typename Each>
void Dispatcher::forEach(const Items& items, Each each)
{
    m_isAmidASet = true;
    m_orders.goOnWith([this, items, each = std::move(each), next = size_t{0}]() mutable {
        if (next < static_cast<size_t>(items.size())) {
            each(*(items.begin() + static_cast<std::ptrdiff_t>(next++)));
            return WorkLeft::More;
        }
        m_isAmidASet = false;
        startNext();
        return WorkLeft::None;
    });
}

} // namespace tributary
