#include "core/engine/queue/dispatcher.h"
#include "core/engine/queue/sound_request.h"
#include "core/engine/run/name_choice.h"
#include "core/engine/run/name_template.h"
#include "core/values/basics/thread_handover.h"

#include <QDir>

#include <utility>

// What people ask of the queue, for one download or for a hundred thousand.

namespace tributary {

namespace {

bool isNotOver(DownloadState state)
{
    return !isSettled(state);
}

bool isPaused(DownloadState state)
{
    return state == DownloadState::Paused;
}

bool isSameProxy(const ProxyChoice& left, const ProxyChoice& right)
{
    return left.kind == right.kind && left.host == right.host && left.port == right.port;
}

} // namespace

void Dispatcher::perform(std::function<void(Dispatcher&)> order)
{
    m_orders.append([this, order = std::move(order)] {
        order(*this);
        return WorkLeft::None;
    });
}

Dispatcher::Ids Dispatcher::idsOf(bool (*wanted)(DownloadState)) const
{
    Ids ids;
    for (const auto& [id, entry] : m_entries) {
        if (wanted(entry.snapshot.state))
            ids.append(id);
    }
    return ids;
}

void Dispatcher::add(const Ids& ids, const QList<DownloadRequest>& requests, Placement placement)
{
    m_orders.goOnWith([this, ids, requests, placement, next = qsizetype{0}]() mutable {
        if (next == ids.size())
            return WorkLeft::None;
        addOne(ids[next], requests[next], placement);
        ++next;
        return WorkLeft::More;
    });
}

void Dispatcher::addOne(DownloadId id, const DownloadRequest& request, Placement placement)
{
    m_lastPosition.value += orderKeyGap;
    StoredDownload download{.id = id, .request = soundRequest(request), .secretsLeftOut = {}, .standing = {}};
    download.request.target = placedByTemplate(download.request.target, request.url, QDate::currentDate());
    DownloadStanding& standing = download.standing;
    standing.state = placement.start == StartWhen::InTurn ? DownloadState::Queued : DownloadState::Paused;
    standing.path = plannedPath(download.request);
    if (placement.filing == Filing::ByCategory)
        fileByName(download);
    standing.addedAt = QDateTime::currentDateTimeUtc();
    standing.position = m_lastPosition;
    standing.priority = placement.priority;
    join(download);
}

void Dispatcher::join(const StoredDownload& download)
{
    take({.id = download.id,
          .request = m_requests.keep(download.request),
          .secretsLeftOut = download.secretsLeftOut,
          .standing = download.standing});
    if (m_keeper)
        keepAdded(download);
    m_added.push_back(download.id);
    flushIn(m_pace.untilNext(Urgency::Urgent, MonotonicTime::clock::now()));
    startNext();
}

void Dispatcher::keepAdded(StoredDownload download)
{
    Entry& entry = *find(download.id);
    keepSecrets(entry, download.request);
    download.secretsKey = entry.secretsKey;
    m_keeper->add(download);
    // Killed before that, it would be forgotten, and its part would be nobody's.
    entry.isKept = false;
    m_keeper->whenKept([this, id = download.id] { goOnOnceKept(id); });
}

// As its name promises; what the server says of it may change that.
void Dispatcher::fileByName(StoredDownload& download) const
{
    const QString name = QFileInfo(download.standing.path).fileName();
    const Category* category = categoryOf(m_categories, name, {});
    download.standing.category = category ? category->name : QString(undecidedCategory);
    if (category)
        download.standing.path =
            QDir(folderOf(*category, download.request.target.folder)).absoluteFilePath(name);
}

void Dispatcher::pause(DownloadId id, std::function<void(SegmentPositions)> then)
{
    stop(id, PausedBy::Person, std::move(then));
}

void Dispatcher::pause(const Ids& ids, Then then)
{
    stopAll(ids, PausedBy::Person, std::move(then));
}

void Dispatcher::pauseAll(Then then)
{
    stopAll(idsOf(isNotOver), PausedBy::Person, std::move(then));
}

void Dispatcher::suspendAll(Then then)
{
    Ids ids = idsOf(isNotOver);
    // What runs is in a hurry.
    std::ranges::stable_partition(ids, [this](DownloadId id) { return find(id)->lane != nullptr; });
    stopAll(ids, PausedBy::Shutdown, std::move(then));
}

void Dispatcher::stopAll(const Ids& ids, PausedBy by, Then then)
{
    struct Countdown
    {
        Then then;
        ~Countdown() { then(); }
    };
    // Whoever lets go of it last has paused last.
    auto all = std::make_shared<Countdown>(std::move(then));
    forEach(ids, [this, by, all](DownloadId id) { stop(id, by, [all](const SegmentPositions&) {}); });
}

void Dispatcher::stop(DownloadId id, PausedBy by, std::function<void(SegmentPositions)> then)
{
    Entry* entry = find(id);
    if (entry)
        entry->pausedBy = by;
    if (entry)
        stopWaiting(*entry);
    if (entry && isUnderway(*entry)) {
        Lane* lane = entry->lane->lane();
        post(lane, [lane, id, then = std::move(then)]() mutable { lane->pause(id, std::move(then)); });
        return;
    }
    if (entry && !isLeaving(*entry)) {
        entry->afterRun = AfterRun::Rest;
        if (by == PausedBy::Person)
            rest(*entry);
        setState(*entry, DownloadState::Paused);
    }
    then({});
}

// It may be paused already, by the program's end or for want of room; now it is by a person's wish.
void Dispatcher::rest(Entry& entry)
{
    if (entry.snapshot.state != DownloadState::Paused)
        return;
    DownloadSnapshot snapshot = entry.snapshot;
    snapshot.error.reset();
    update(entry, std::move(snapshot));
    noteChange(entry.snapshot.id, Urgency::Urgent);
}

void Dispatcher::resume(const Ids& ids)
{
    forEach(ids, [this](DownloadId id) {
        if (Entry* entry = find(id))
            entry->roomTries = 0;
        resumeOne(id);
    });
}

void Dispatcher::resumeAll()
{
    resume(idsOf(isPaused));
}

void Dispatcher::resumeOne(DownloadId id)
{
    Entry* entry = find(id);
    if (!entry || !canFollow(entry->snapshot.state, DownloadState::Queued) || isActive(entry->snapshot.state))
        return;
    entry->pausedBy = PausedBy::Person;
    setState(*entry, DownloadState::Queued);
    // What stopped a moment ago is still saving; it must let go of its file first.
    if (entry->lane || entry->isBeingDiscarded)
        entry->afterRun = AfterRun::StartAgain;
    else if (!isHeldOff(*entry))
        wait(*entry);
}

void Dispatcher::retry(const Ids& ids)
{
    forEach(ids, [this](DownloadId id) { retryOne(id); });
}

void Dispatcher::retryOne(DownloadId id)
{
    Entry* entry = find(id);
    if (!entry || entry->snapshot.state != DownloadState::Waiting) {
        resumeOne(id);
        return;
    }
    stopWaiting(*entry);
    goOn(id, *entry);
}

void Dispatcher::setPriority(const Ids& ids, Priority priority)
{
    forEach(ids, [this, priority](DownloadId id) {
        if (Entry* entry = find(id))
            place(*entry, {.priority = priority, .position = entry->snapshot.position, .id = id});
    });
}

void Dispatcher::move(const Ids& ids, ListMove where)
{
    place(m_order.afterMove(ids, where));
}

void Dispatcher::moveTo(const Ids& ids, qsizetype index)
{
    place(m_order.afterMoveTo(ids, index));
}

void Dispatcher::moveBefore(const Ids& ids, DownloadId next)
{
    place(m_order.afterMoveBefore(ids, next));
}

void Dispatcher::place(const std::vector<Turn>& turns)
{
    forEach(turns, [this](const Turn& turn) {
        if (Entry* entry = find(turn.id))
            place(*entry, turn);
    });
}

void Dispatcher::place(Entry& entry, const Turn& turn)
{
    const Turn before = turnOf(entry);
    if (turn == before || entry.snapshot.state == DownloadState::Finished)
        return;
    const bool waits = stopWaiting(entry);
    m_order.erase(before);
    entry.snapshot.priority = turn.priority;
    entry.snapshot.position = turn.position;
    m_order.insert(turn);
    if (waits)
        wait(entry);
    m_lastPosition = std::max(m_lastPosition, turn.position);
    noteStanding(entry, standingOf(entry));
    noteChange(turn.id, Urgency::Urgent);
}

void Dispatcher::setRate(const Ids& ids, std::optional<qint64> bytesPerSecond)
{
    forEach(ids, [this, bytesPerSecond](DownloadId id) { setRateOf(id, bytesPerSecond); });
}

void Dispatcher::setUsualNetwork(const UsualNetwork& network)
{
    const ProxyChoice before = std::exchange(m_network, network).proxy;
    // What a person has told a proxy is told to no other.
    if (network.proxy.credentials || !isSameProxy(before, network.proxy))
        return;
    m_network.proxy.credentials = before.credentials;
    m_network.proxy.logins = before.logins;
}

void Dispatcher::probe(const DownloadRequest& request, LogReader log,
                       std::function<void(Expected<ProbeReport>)> then)
{
    withLane(request.target.folder,
             [asked = asUsual(soundRequest(request)), log = std::move(log), then = std::move(then)](
                 Lane* lane) { post(lane, [lane, asked, log, then] { lane->probe(asked, log, then); }); });
}

} // namespace tributary
