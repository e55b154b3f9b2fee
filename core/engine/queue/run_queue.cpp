#include "core/engine/queue/run_queue.h"

#include "core/engine/lanes/lane_runs.h"
#include "core/engine/list/download_list.h"
#include "core/engine/queue/discarder.h"
#include "core/engine/queue/order_line.h"
#include "core/engine/shared/queue_places.h"
#include "core/values/network/origin.h"

#include <QFileInfo>

#include <utility>

namespace tributary {

namespace {

// A run that waits for a host looks for it that often; a download that is held for one loses hardly more
// time.
constexpr std::chrono::milliseconds looksAtHostsEvery(100);

QString hostOf(const DownloadEntry& download)
{
    return originOf(download.request.url());
}

// The reason for which others wait that would go to the download's host.
Hold fullHostOf(const DownloadEntry& download)
{
    return {Hold::Kind::HostFull, hostOf(download)};
}

} // namespace

RunQueue::RunQueue(DownloadList& list, QueuePlaces& places, LaneRuns& runs, const Discarder& discarder,
                   OrderLine& orders, Runner runner, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_places(places)
    , m_runs(runs)
    , m_discarder(discarder)
    , m_orders(orders)
    , m_runner(std::move(runner))
    , m_nextLook(this)
    , m_hostLook(this)
{
    m_hostLook.setInterval(looksAtHostsEvery);
    connect(&m_hostLook, &QTimer::timeout, this, &RunQueue::lookAtHosts);
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &RunQueue::obeySchedule);
    connect(&m_orders, &OrderLine::setIsDone, this, &RunQueue::startNext);
    connect(&m_discarder, &Discarder::pathIsFree, this,
            [this](const QString& path) { letGoOn({Hold::Kind::PathTaken, path}); });
    connect(&m_runs, &LaneRuns::volumeIsKnown, this,
            [this](const QString& folder) { letGoOn({Hold::Kind::VolumeUnknown, folder}); });
    connect(&m_runs, &LaneRuns::volumeHangs, this, &RunQueue::hearOfHang);
    connect(&m_places, &QueuePlaces::limitsChanged, this, &RunQueue::obeyLimits);
    connect(&m_places, &QueuePlaces::placeIsFree, this, &RunQueue::letOneGoOn);
    obeySchedule();
}

void RunQueue::wait(const DownloadEntry& download)
{
    m_line.wait(download.turn());
}

void RunQueue::leave(const DownloadEntry& download)
{
    if (m_line.leave(download.turn()))
        letOneGoOn(hostOf(download));
}

void RunQueue::noteKept(DownloadId id)
{
    m_unkept.remove(id);
    const DownloadEntry* download = m_list.find(id);
    if (!download)
        return;
    if (m_line.isHeldFor(id, {Hold::Kind::NotKept}) && m_line.leave(download->turn()))
        wait(*download);
    startNext();
}

void RunQueue::startNext()
{
    if (m_orders.isAmidASet())
        return;
    startThoseWithoutTurn();
    bool isRefused = false;
    while (!isRefused && m_places.isOpen(aboutToRun())) {
        const std::optional<Turn> next = takeFirst();
        if (!next)
            break;
        DownloadEntry& download = *m_list.find(next->id);
        if (isHeldBack(download))
            continue;
        if (!takePlace(download))
            isRefused = m_line.waits(*next);
        else
            begin(download);
    }
    if (!isRefused)
        m_places.wantNone();
}

// A download that was held for want of a file stands in line again once there is one.
std::optional<Turn> RunQueue::takeFirst()
{
    if (!m_runs.isFull())
        m_line.letOneGoOn({Hold::Kind::FilesFull});
    return m_line.takeFirst();
}

// A run that has waited to try again has its file open already, and needs no other.
bool RunQueue::lacksAFile(const DownloadEntry& download) const
{
    return m_runs.isFull() && !isOnLane(download.occupation);
}

void RunQueue::begin(DownloadEntry& download)
{
    m_withoutTurn.remove(download.id());
    if (isOnLane(download.occupation))
        m_runner.goOn(download);
    else
        m_runner.start(download);
}

void RunQueue::startWithoutTurn(DownloadId id)
{
    DownloadEntry* download = m_list.find(id);
    if (!download)
        return;
    if (waitsToTryAgain(*download))
        goOnNow(*download);
    if (download->snapshot.state != DownloadState::Queued)
        return;
    m_withoutTurn.insert(id);
    // The download may stand aside because its host has enough of them, which is no reason any more.
    if (m_line.leave(download->turn()))
        wait(*download);
}

// A download whose last run still closes its files is not in line yet.
void RunQueue::startThoseWithoutTurn()
{
    m_withoutTurn.removeIf([this](DownloadId id) {
        const DownloadEntry* download = m_list.find(id);
        return !download || download->snapshot.state != DownloadState::Queued;
    });
    std::set<Turn> turns;
    for (const DownloadId id : std::as_const(m_withoutTurn)) {
        const Turn turn = m_list.find(id)->turn();
        if (m_line.waits(turn) || m_line.isHeldFor(id, {Hold::Kind::FilesFull}))
            turns.insert(turn);
    }
    for (const Turn& turn : turns) {
        DownloadEntry& download = *m_list.find(turn.id);
        if (lacksAFile(download))
            continue;
        m_line.leave(turn);
        if (isHeldBack(download))
            continue;
        m_places.letIn(turn.id, hostOf(download));
        m_places.spare(turn.id);
        begin(download);
    }
}

// A download that has a place was told to go on before this news of it came.
void RunQueue::noteDue(const DownloadEntry& download)
{
    if (m_places.hasPlace(download.id()))
        return;
    wait(download);
    startNext();
}

// A download that has a place was told to go on already; told twice, it might cut short its next wait.
void RunQueue::goOnNow(DownloadEntry& download)
{
    if (m_places.hasPlace(download.id()))
        return;
    m_line.leave(download.turn());
    m_places.letIn(download.id(), hostOf(download));
    m_runner.goOn(download);
}

// A download that waits for a host with enough transfers doesn't stand in the way of those behind it.
bool RunQueue::isHeldBack(const DownloadEntry& download)
{
    const Turn turn = download.turn();
    if (m_unkept.contains(turn.id)) {
        m_line.hold(turn, {Hold::Kind::NotKept});
        return true;
    }
    if (lacksAFile(download)) {
        m_line.hold(turn, {Hold::Kind::FilesFull});
        if (!m_places.isFullFor(hostOf(download)))
            m_line.letOneGoOn(fullHostOf(download));
        return true;
    }
    if (m_discarder.isAt(download.snapshot.path)) {
        m_line.hold(turn, {Hold::Kind::PathTaken, download.snapshot.path});
        m_line.letOneGoOn(fullHostOf(download));
        return true;
    }
    if (const QString host = hostOf(download); needsTurn(download) && m_places.isFullFor(host)) {
        m_line.hold(turn, {Hold::Kind::HostFull, host});
        return true;
    }
    return isHeldForItsVolume(download) || (needsTurn(download) && isHeldForItsHost(download));
}

// A run that waits for a host keeps its file open, and few can. So one download goes there, shows why it
// waits and tries again for all; the others don't even start.
bool RunQueue::isHeldForItsHost(const DownloadEntry& download)
{
    const QString host = hostOf(download);
    if (isOnLane(download.occupation) || !m_places.isToBeLeftAlone(host, MonotonicTime::clock::now()) ||
        !download.request.whole().mirrors.isEmpty())
        return false;
    if (!isScouting(m_scouts.value(host))) {
        m_scouts.insert(host, download.id());
        return false;
    }
    m_line.hold(download.turn(), {Hold::Kind::HostResting, host});
    m_line.letOneGoOn({Hold::Kind::HostFull, host});
    if (!m_hostLook.isActive())
        m_hostLook.start();
    return true;
}

bool RunQueue::isScouting(DownloadId id) const
{
    const DownloadEntry* scout = m_list.find(id);
    if (!scout || scout->occupation != Occupation::Running)
        return false;
    const DownloadState now = scout->snapshot.state;
    return now == DownloadState::Queued || now == DownloadState::Connecting || now == DownloadState::Waiting;
}

// Another scout goes where the one before was paused, or has failed.
void RunQueue::lookAtHosts()
{
    const MonotonicTime now = MonotonicTime::clock::now();
    bool isAnyHeld = false;
    for (auto scout = m_scouts.cbegin(); scout != m_scouts.cend();) {
        const Hold resting{Hold::Kind::HostResting, scout.key()};
        if (!m_places.isToBeLeftAlone(scout.key(), now)) {
            m_line.letGoOn(resting);
            scout = m_scouts.erase(scout);
            continue;
        }
        if (!isScouting(*scout))
            m_line.letOneGoOn(resting);
        isAnyHeld = isAnyHeld || m_line.countHeld(resting) > 0;
        ++scout;
    }
    if (!isAnyHeld)
        m_hostLook.stop();
    startNext();
}

// While a disk hangs, whoever has a turn at the same host may have it.
bool RunQueue::isHeldForItsVolume(const DownloadEntry& download)
{
    const QString folder = folderToStartIn(download);
    if (isOnLane(download.occupation) || m_runs.knowsVolumeOf(folder))
        return false;
    m_line.hold(download.turn(), {Hold::Kind::VolumeUnknown, folder});
    if (!m_runs.awaited().contains(folder))
        m_line.letOneGoOn(fullHostOf(download));
    return true;
}

// Other queues share the places. A download that waits only for its host lets others pass.
bool RunQueue::takePlace(const DownloadEntry& download)
{
    const QString host = hostOf(download);
    const QueuePlaces::Place place = m_places.take(download.id(), host);
    if (place == QueuePlaces::Place::HostIsFull)
        m_line.hold(download.turn(), {Hold::Kind::HostFull, host});
    else if (place == QueuePlaces::Place::NoneLeft)
        m_line.wait(download.turn());
    return place == QueuePlaces::Place::Taken;
}

void RunQueue::givePlace(DownloadId id)
{
    if (const auto host = m_places.give(id))
        m_line.letOneGoOn({Hold::Kind::HostFull, *host});
}

// Downloads whose volume is known in a moment. Nobody behind them takes their place meanwhile.
int RunQueue::aboutToRun() const
{
    size_t count = 0;
    for (const QString& folder : m_runs.awaited())
        count += m_line.countHeld({Hold::Kind::VolumeUnknown, folder});
    return static_cast<int>(count);
}

QString RunQueue::folderToStartIn(const DownloadEntry& download)
{
    const bool isDecided = download.snapshot.startedAt || !download.snapshot.category.isEmpty();
    return isDecided ? QFileInfo(download.snapshot.path).path() : download.request.folder();
}

void RunQueue::letGoOn(const Hold& why)
{
    m_line.letGoOn(why);
    startNext();
}

void RunQueue::letOneGoOn(const QString& host)
{
    m_line.letOneGoOn({Hold::Kind::HostFull, host});
    startNext();
}

// Downloads that were about to run give their turn at their host to others.
void RunQueue::hearOfHang(const QString& folder)
{
    for (const Turn& turn : m_line.heldFor({Hold::Kind::VolumeUnknown, folder}))
        m_line.letOneGoOn(fullHostOf(*m_list.find(turn.id)));
    startNext();
}

void RunQueue::setPriority(const Ids& ids, Priority priority)
{
    m_orders.forEach(ids, [this, priority](DownloadId id) {
        if (const DownloadEntry* download = m_list.find(id))
            place({.priority = priority, .position = download->snapshot.position, .id = id});
    });
}

void RunQueue::move(const Ids& ids, ListMove where)
{
    place(m_list.order().afterMove(ids, where));
}

void RunQueue::moveTo(const Ids& ids, qsizetype index)
{
    place(m_list.order().afterMoveTo(ids, index));
}

void RunQueue::moveBefore(const Ids& ids, DownloadId next)
{
    place(m_list.order().afterMoveBefore(ids, next));
}

void RunQueue::place(const std::vector<Turn>& turns)
{
    m_orders.forEach(turns, [this](const Turn& turn) { place(turn); });
}

void RunQueue::place(const Turn& turn)
{
    DownloadEntry* download = m_list.find(turn.id);
    if (!download || turn == download->turn() || download->snapshot.state == DownloadState::Finished)
        return;
    const bool waits = m_line.leave(download->turn());
    m_list.setTurn(*download, turn);
    if (waits)
        wait(*download);
}

void RunQueue::obeyLimits()
{
    m_line.letAllGoOn();
    for (const QueuePlaces::Surplus& surplus : m_places.surplus())
        letGoOf(surplus.most, surplus.host);
    obeySchedule();
}

// The last in the list's order give up their places.
void RunQueue::letGoOf(int most, const QString& host)
{
    std::set<Turn> running;
    for (const DownloadId id : m_places.transferring()) {
        const DownloadEntry* download = m_list.find(id);
        const bool runs = download && download->occupation == Occupation::Running && !m_places.isSpared(id);
        if (runs && (host.isEmpty() || m_places.hasPlaceAt(id, host)))
            running.insert(download->turn());
    }
    for (auto last = running.rbegin(); last != running.rend() && most < std::ssize(running); ++most, ++last)
        m_runner.setBack(*m_list.find(last->id));
}

void RunQueue::obeySchedule()
{
    const QDateTime now = QDateTime::currentDateTime();
    const HourRule hour = m_places.obeySchedule(now);
    if (m_places.hasSchedule())
        m_nextLook.start(nextLook(now));
    else
        m_nextLook.stop();
    startNext();
    if (hour != HourRule::Paused)
        return;
    for (const DownloadId id : m_places.transferring()) {
        DownloadEntry* download = m_list.find(id);
        if (download && download->occupation == Occupation::Running && !m_places.isSpared(id))
            m_runner.setBack(*download);
    }
}

bool RunQueue::needsTurn(const DownloadEntry& download) const
{
    return !m_withoutTurn.contains(download.id());
}

} // namespace tributary
