#include "core/engine/queue/dispatcher.h"

#include "core/engine/keeping/remembered_event.h"
#include "core/engine/run/finished_run.h"
#include "core/engine/shared/affordable_limits.h"
#include "core/http/judging/redirect_rule.h"
#include "core/storage/part/volume.h"
#include "core/values/basics/thread_handover.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tributary {

namespace {

Urgency urgencyOfAnEnd(const QueueTotals& totals)
{
    const auto settled = totals.in(DownloadState::Finished) + totals.in(DownloadState::Failed) +
                         totals.in(DownloadState::Cancelled) + totals.in(DownloadState::Paused);
    return settled == totals.all() ? Urgency::Last : Urgency::Urgent;
}

} // namespace

Dispatcher::Dispatcher(QueueLimits limits, std::shared_ptr<SharedLimits> shared, Sharing sharing,
                       QueueListener listener)
    : m_limits(affordable(limits, filesThatMayBeOpen()))
    , m_mostOnLanes(mostUnfinishedFiles(filesThatMayBeOpen()))
    , m_sharing(sharing)
    , m_nextLook(this)
    , m_listener(std::move(listener))
    , m_shared(std::move(shared))
    , m_lanes(*m_shared)
    , m_volumes(volumeOf, this)
    , m_orders(this)
    , m_roomCheck(this)
    , m_flush(this)
{
    m_flush.setSingleShot(true);
    // Others come up to a twentieth too soon, which would be more than ten in a second.
    m_flush.setTimerType(Qt::PreciseTimer);
    connect(&m_flush, &QTimer::timeout, this, &Dispatcher::flush);
    connect(&m_roomCheck, &QTimer::timeout, this, &Dispatcher::lookForRoom);
    connect(&m_volumes, &VolumeBook::answered, this, &Dispatcher::hearOfVolume);
    connect(&m_volumes, &VolumeBook::overdue, this, &Dispatcher::hearOfHang);
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &Dispatcher::obeySchedule);
    m_me = m_shared->joinQueue({.limitsChanged = [this] { post(this, [this] { obeyLimits(); }); },
                                .placeIsFree =
                                    [this](const QString& host) {
                                        post(this, [this, host] {
                                            letOneGoOn(host);
                                            startNext();
                                        });
                                    },
                                .hostsLearned = [this] { post(this, [this] { keepHosts(); }); }});
    obeySchedule();
}

Dispatcher::~Dispatcher()
{
    for (const auto& [id, entry] : m_entries) {
        if (entry.stopsMove)
            *entry.stopsMove = true;
    }
    m_aside.waitForDone();
    // What has moved by now is remembered; and nothing is started any more.
    m_limits.jobs = 0;
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    if (m_secrets)
        m_secrets->noteNews();
    m_shared->leaveQueue(m_me);
}

Dispatcher::Entry* Dispatcher::find(DownloadId id)
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

Turn Dispatcher::turnOf(const Entry& entry)
{
    return {
        .priority = entry.snapshot.priority, .position = entry.snapshot.position, .id = entry.snapshot.id};
}

// Its run has been handed to a lane and has not stopped yet.
bool Dispatcher::isUnderway(const Entry& entry)
{
    return entry.lane && entry.afterRun == AfterRun::Rest && !isSettled(entry.snapshot.state);
}

bool Dispatcher::isLeaving(const Entry& entry)
{
    return entry.afterRun == AfterRun::Cancel || entry.afterRun == AfterRun::Remove ||
           entry.afterRun == AfterRun::DiscardAndRemove;
}

bool Dispatcher::isYetToLeave(const Entry& entry)
{
    return isLeaving(entry) || entry.isBeingDiscarded || entry.afterRun == AfterRun::Discard ||
           (entry.stopsMove && *entry.stopsMove);
}

void Dispatcher::startNext()
{
    if (m_isAmidASet)
        return;
    bool isRefused = false;
    while (m_hour != HourRule::Paused && !isRefused && m_transferring + aboutToRun() < m_limits.jobs &&
           m_onLanes < m_mostOnLanes && !m_waiting.empty()) {
        const DownloadId id = m_waiting.begin()->id;
        Entry& entry = *find(id);
        m_waiting.erase(m_waiting.begin());
        if (isHeldBack(entry))
            continue;
        if (!takePlace(entry)) {
            isRefused = m_waiting.contains(turnOf(entry));
            continue;
        }
        if (entry.lane)
            goOn(id, entry);
        else
            run(id, entry);
    }
    if (!isRefused)
        m_shared->wantNoDownload(m_me);
}

// For one run; by the next one, what is usual may have changed.
DownloadRequest Dispatcher::asUsual(DownloadRequest request) const
{
    if (request.network.proxy.kind == ProxyKind::System)
        request.network.proxy = m_network.proxy;
    if (request.userAgent.isEmpty())
        request.userAgent = m_network.userAgent;
    return request;
}

void Dispatcher::run(DownloadId id, Entry& entry)
{
    ++m_onLanes;
    beginTransfer(entry);
    dropMove(id); // of one that lay under two names
    DownloadRequest request = asUsual(entry.request.whole());
    ListPlace place{.folderRule = folderRuleFor(m_categories, entry), .keptPath = {}};
    if (m_keeper)
        place.keptPath = entry.snapshot.path;
    request.target.folder = folderToStartIn(entry);
    entry.lane = &m_lanes.laneFor(m_volumes.volumeOf(request.target.folder));
    ++entry.lane->jobs;
    auto listener = [this, id](JobEvent event) {
        post(this, [this, id, event = std::move(event)]() mutable { hear(id, std::move(event)); });
    };
    Lane* lane = entry.lane->lane();
    post(lane, [lane, id, request = std::move(request), place = std::move(place),
                listener = std::move(listener)] { lane->start(id, request, place, listener); });
}

// It has waited to try again, and let others have its place meanwhile.
void Dispatcher::goOn(DownloadId id, Entry& entry)
{
    beginTransfer(entry);
    Lane* lane = entry.lane->lane();
    post(lane, [lane, id] { lane->retryNow(id); });
}

// Until the file has its name; from then on it is where it is.
FolderRule Dispatcher::folderRuleFor(const QList<Category>& categories, const Entry& entry)
{
    if (entry.snapshot.category.isEmpty() || entry.snapshot.startedAt)
        return {};
    return [categories, askedFor = entry.request.folder()](const QString& name, const QByteArray& type) {
        const Category* category = categoryOf(categories, name, type);
        return category ? folderOf(*category, askedFor) : askedFor;
    };
}

// Now its name and type are known.
void Dispatcher::file(Entry& entry, const ProbeReport& report)
{
    if (entry.snapshot.category.isEmpty() || entry.snapshot.startedAt)
        return;
    const Category* category = categoryOf(m_categories, report.name, report.contentType);
    entry.snapshot.category = category ? category->name : QString(undecidedCategory);
    noteStanding(entry, standingOf(entry));
}

void Dispatcher::hear(DownloadId id, JobEvent event)
{
    Entry* entry = find(id);
    if (!entry)
        return;
    if (const auto* snapshot = std::get_if<DownloadSnapshot>(&event)) {
        hearSnapshot(id, *snapshot);
        return;
    }
    if (const auto* chosen = std::get_if<PathChosen>(&event)) {
        entry->snapshot.path = chosen->path;
        noteFirst(*entry, standingOf(*entry), chosen->then);
        return;
    }
    if (const auto* ready = std::get_if<ReadyToFinish>(&event)) {
        endTransfer(*entry);
        entry->snapshot.path = ready->path;
        DownloadStanding standing = standingOf(*entry);
        standing.state = DownloadState::Assembling;
        standing.size = ready->size;
        noteFirst(*entry, standing,
                  [id, lane = entry->lane->lane()] { post(lane, [id, lane] { lane->finish(id); }); });
        startNext();
        return;
    }
    if (std::holds_alternative<RetryDue>(event)) {
        wait(*entry);
        startNext();
        return;
    }
    if (std::holds_alternative<RunEnded>(event)) {
        endRun(id, *entry);
        return;
    }
    if (const auto* report = std::get_if<ProbeReport>(&event))
        file(*entry, *report);
    remember(eventOf(id, event, QDateTime::currentDateTimeUtc()));
    if (const auto* result = std::get_if<DownloadResult>(&event))
        remember(eventOf(id, finishedRunOf(*result), QDateTime::currentDateTimeUtc()));
    const bool isLast = std::holds_alternative<DownloadResult>(event) ||
                        std::holds_alternative<FailureNotice>(event) ||
                        std::holds_alternative<SkippedFile>(event);
    tell({.id = id, .event = std::move(event)}, isLast ? urgencyOfAnEnd(m_totals) : Urgency::Usual);
}

void Dispatcher::hearSnapshot(DownloadId id, const DownloadSnapshot& snapshot)
{
    Entry& entry = *find(id);
    // It was cancelled while it was being set back.
    if (entry.snapshot.state == DownloadState::Cancelled)
        return;
    DownloadSnapshot now = snapshot;
    // It was the queue that paused it.
    if (entry.afterRun == AfterRun::StartAgain && now.state == DownloadState::Paused)
        now.state = DownloadState::Queued;
    if (now.path.isEmpty())
        now.path = entry.snapshot.path;
    const bool isNewState = now.state != entry.snapshot.state;
    update(entry, std::move(now));
    if (snapshot.state == DownloadState::Waiting && isNewState) {
        endTransfer(entry);
        startNext();
    }
    noteChange(id, isNewState ? Urgency::Urgent : Urgency::Usual);
}

// What a run doesn't know of is as the list has it.
void Dispatcher::update(Entry& entry, DownloadSnapshot snapshot)
{
    const DownloadState stateBefore = entry.snapshot.state;
    const DownloadStanding before = standingOf(entry);
    m_totals.takeAway(entry.snapshot);
    snapshot.secretsMissing = entry.snapshot.secretsMissing;
    snapshot.ownLimit = entry.snapshot.ownLimit;
    entry.snapshot = std::move(snapshot);
    const DownloadStanding now = standingAfter(before, entry.snapshot, entry.pausedBy);
    describe(now, entry.snapshot);
    m_totals.add(entry.snapshot);
    if (now != before)
        noteStanding(entry, now);
    // Where its part lies is not to wait for what else changes.
    if (m_keeper && (now.path != before.path || now.startedAt != before.startedAt))
        m_keeper->whenKept([] {});
    noteRoom(entry);
    remember(eventOf(stateBefore, entry.snapshot, QDateTime::currentDateTimeUtc()));
    if (entry.snapshot.state == DownloadState::Finished) {
        m_order.erase(turnOf(entry));
        releaseSecrets(entry);
    }
}

void Dispatcher::beginTransfer(Entry& entry)
{
    if (std::exchange(entry.isTransferring, true))
        return;
    ++m_transferring;
    entry.host = originOf(entry.request.url());
    ++m_transferringFrom[entry.host];
}

void Dispatcher::endTransfer(Entry& entry)
{
    if (!std::exchange(entry.isTransferring, false))
        return;
    --m_transferring;
    if (--m_transferringFrom[entry.host] == 0)
        m_transferringFrom.remove(entry.host);
    m_shared->giveDownload(m_me, entry.host);
    letOneGoOn(entry.host);
}

void Dispatcher::endRun(DownloadId id, Entry& entry)
{
    endTransfer(entry);
    stopWaiting(entry);
    --m_onLanes;
    --entry.lane->jobs;
    entry.lane = nullptr;
    // Started again, it goes on under the name it has, whatever a new link or another answer is called.
    if (keepsItsName(tributary::standingOf(entry.snapshot)))
        pinName(entry);
    const AfterRun next = std::exchange(entry.afterRun, AfterRun::Rest);
    const auto move = std::exchange(entry.moveAfterRun, nullptr);
    if (next == AfterRun::StartAgain && !entry.newLink && entry.snapshot.state == DownloadState::Queued)
        wait(entry);
    if (next == AfterRun::DiscardAndRemove)
        entry.afterRun = AfterRun::Remove;
    else if (next != AfterRun::Remove && entry.newLink)
        checkNewLink(entry);
    if (next == AfterRun::Discard || next == AfterRun::DiscardAndRemove)
        discardPartial(entry);
    else if (next == AfterRun::Cancel)
        cancelOne(id);
    else if (next == AfterRun::Remove)
        forget(entry);
    watchLeaving(id);
    if (move)
        (*move)();
    startNext();
}

void Dispatcher::pinName(Entry& entry)
{
    DownloadRequest request = entry.request.whole();
    DownloadTarget pinned = underItsName(request.target, entry.snapshot.path);
    if (pinned == request.target)
        return;
    request.target = std::move(pinned);
    entry.request = m_requests.keep(std::move(request));
}

void Dispatcher::setState(Entry& entry, DownloadState state)
{
    if (!canFollow(entry.snapshot.state, state))
        return;
    DownloadSnapshot snapshot = entry.snapshot;
    snapshot.state = state;
    if (state == DownloadState::Queued)
        snapshot.error.reset();
    const DownloadId id = snapshot.id;
    update(entry, std::move(snapshot));
    noteChange(id, Urgency::Urgent);
}

} // namespace tributary
