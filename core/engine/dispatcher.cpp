#include "core/engine/dispatcher.h"

#include "core/engine/name_choice.h"
#include "core/storage/final_name.h"
#include "core/storage/ledger_file.h"
#include "core/storage/part_file.h"
#include "core/values/thread_handover.h"

#include <QDir>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto tellEvery = 100ms;
// Files that wait for the disk together are synced together; each of them is an open file.
constexpr int mostOnLanes = 400;

QString plannedPath(const DownloadRequest& request)
{
    const QString& asked = request.target.fileName;
    return QDir(request.target.folder).absoluteFilePath(asked.isEmpty() ? nameFromUrl(request.url) : asked);
}

// A paused or failed download that is cancelled leaves nothing behind, but never loses a finished file.
void discardPartial(const DownloadRequest& request, const QString& finalPath)
{
    const QString partPath = partPathFor(finalPath);
    const auto ledger = loadLedger(ledgerPathFor(partPath));
    if (!ledger || !*ledger || (*ledger)->urlHash != ledgerUrlHash(request.url))
        return;
    if (auto part = PartFile::open(partPath); part && (*part)->discard())
        removeLedger(ledgerPathFor(partPath));
}

} // namespace

Dispatcher::Dispatcher(QueueLimits limits, QueueListener listener)
    : m_limits(limits)
    , m_listener(std::move(listener))
    , m_shared(limits)
    , m_lanes(m_shared)
    , m_flush(this)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(tellEvery);
    connect(&m_flush, &QTimer::timeout, this, &Dispatcher::flush);
}

Dispatcher::~Dispatcher() = default;

Dispatcher::Entry* Dispatcher::find(DownloadId id)
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

void Dispatcher::add(DownloadId id, const DownloadRequest& request)
{
    DownloadSnapshot snapshot;
    snapshot.id = id;
    snapshot.url = request.url;
    snapshot.path = plannedPath(request);
    snapshot.addedAt = QDateTime::currentDateTimeUtc();
    const auto added =
        m_entries.emplace(id, Entry{.request = request, .snapshot = snapshot, .lane = nullptr});
    keepNew(id, added.first->second);
    m_waiting.push_back(id);
    m_listener(DownloadAdded{snapshot});
    startNext();
}

// Its run has been handed to a lane and has not stopped yet.
bool Dispatcher::isUnderway(const Entry& entry)
{
    return entry.lane && entry.afterRun == AfterRun::Rest && !isSettled(entry.snapshot.state);
}

void Dispatcher::startNext()
{
    while (m_transferring < m_limits.jobs && m_onLanes < mostOnLanes && !m_waiting.empty()) {
        const DownloadId id = m_waiting.front();
        m_waiting.pop_front();
        if (Entry* entry = find(id))
            run(id, *entry);
    }
}

void Dispatcher::run(DownloadId id, Entry& entry)
{
    ++m_transferring;
    ++m_onLanes;
    entry.isTransferring = true;
    entry.lane = &m_lanes.laneFor(entry.request.target.folder);
    ++entry.lane->jobs;
    auto listener = [this, id](JobEvent event) {
        post(this, [this, id, event = std::move(event)]() mutable { hear(id, std::move(event)); });
    };
    Lane* lane = entry.lane->lane();
    post(lane, [lane, id, request = entry.request, listener = std::move(listener)] {
        lane->start(id, request, listener);
    });
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
    if (const auto* ready = std::get_if<ReadyToFinish>(&event)) {
        endTransfer(*entry);
        finishOnceKept(id, *entry, *ready);
        startNext();
        return;
    }
    if (std::holds_alternative<RunEnded>(event)) {
        endRun(id, *entry);
        return;
    }
    const bool isLast = std::holds_alternative<DownloadResult>(event) ||
                        std::holds_alternative<FailureNotice>(event) ||
                        std::holds_alternative<SkippedFile>(event);
    // Who hears that it is over has seen all of it before.
    if (isLast)
        flush();
    m_listener(DownloadTold{.id = id, .event = std::move(event)});
}

void Dispatcher::hearSnapshot(DownloadId id, const DownloadSnapshot& snapshot)
{
    Entry& entry = *find(id);
    const QDateTime addedAt = entry.snapshot.addedAt;
    const QString planned = entry.snapshot.path;
    entry.snapshot = snapshot;
    entry.snapshot.addedAt = addedAt;
    if (snapshot.path.isEmpty())
        entry.snapshot.path = planned;
    keepChange(id, entry);
    noteChange(id);
}

void Dispatcher::endTransfer(Entry& entry)
{
    if (std::exchange(entry.isTransferring, false))
        --m_transferring;
}

void Dispatcher::endRun(DownloadId id, Entry& entry)
{
    endTransfer(entry);
    --m_onLanes;
    --entry.lane->jobs;
    entry.lane = nullptr;
    // Started again, it goes on under the name it has.
    if (entry.snapshot.state == DownloadState::Paused && !entry.snapshot.path.isEmpty())
        entry.request.target.fileName = QFileInfo(entry.snapshot.path).fileName();
    const AfterRun next = std::exchange(entry.afterRun, AfterRun::Rest);
    if (next == AfterRun::StartAgain)
        m_waiting.push_back(id);
    else if (next == AfterRun::Discard)
        discardPartial(entry.request, entry.snapshot.path);
    else if (next == AfterRun::Cancel)
        cancel(id);
    startNext();
}

void Dispatcher::setState(DownloadId id, Entry& entry, DownloadState state)
{
    if (!canFollow(entry.snapshot.state, state))
        return;
    entry.snapshot.state = state;
    if (state == DownloadState::Queued)
        entry.snapshot.error.reset();
    keepChange(id, entry);
    noteChange(id);
}

void Dispatcher::pause(DownloadId id, std::function<void(SegmentPositions)> then)
{
    stop(id, PausedBy::Person, std::move(then));
}

void Dispatcher::stop(DownloadId id, PausedBy by, std::function<void(SegmentPositions)> then)
{
    Entry* entry = find(id);
    if (entry)
        entry->pausedBy = by;
    if (!entry || !isUnderway(*entry)) {
        if (entry && entry->afterRun != AfterRun::Cancel) {
            entry->afterRun = AfterRun::Rest;
            setState(id, *entry, DownloadState::Paused);
            // It may have been paused already, by someone else.
            keepChange(id, *entry);
        }
        std::erase(m_waiting, id);
        then({});
        return;
    }
    Lane* lane = entry->lane->lane();
    post(lane, [lane, id, then = std::move(then)]() mutable { lane->pause(id, std::move(then)); });
}

void Dispatcher::pauseAll(std::function<void()> then)
{
    stopAll(PausedBy::Person, std::move(then));
}

void Dispatcher::suspendAll(std::function<void()> then)
{
    stopAll(PausedBy::Shutdown, std::move(then));
}

void Dispatcher::stopAll(PausedBy by, std::function<void()> then)
{
    struct Countdown
    {
        std::function<void()> then;
        ~Countdown() { then(); }
    };
    // Whoever lets go of it last has paused last.
    auto all = std::make_shared<Countdown>(std::move(then));
    m_waiting.clear();
    for (auto& [id, entry] : m_entries) {
        if (!isSettled(entry.snapshot.state))
            stop(id, by, [all](const SegmentPositions&) {});
    }
}

void Dispatcher::resume(DownloadId id)
{
    Entry* entry = find(id);
    if (!entry || !canFollow(entry->snapshot.state, DownloadState::Queued) || isActive(entry->snapshot.state))
        return;
    entry->pausedBy = PausedBy::Person;
    setState(id, *entry, DownloadState::Queued);
    // What stopped a moment ago is still saving; it must let go of its file first.
    if (entry->lane)
        entry->afterRun = AfterRun::StartAgain;
    else
        m_waiting.push_back(id);
    startNext();
}

void Dispatcher::cancel(DownloadId id)
{
    Entry* entry = find(id);
    if (!entry)
        return;
    std::erase(m_waiting, id);
    if (isUnderway(*entry)) {
        entry->afterRun = AfterRun::Cancel;
        Lane* lane = entry->lane->lane();
        post(lane, [lane, id] { lane->cancel(id); });
        return;
    }
    if (entry->afterRun == AfterRun::Cancel)
        return;
    if (!canFollow(entry->snapshot.state, DownloadState::Cancelled))
        return;
    if (entry->lane)
        entry->afterRun = AfterRun::Discard;
    else
        discardPartial(entry->request, entry->snapshot.path);
    setState(id, *entry, DownloadState::Cancelled);
}

void Dispatcher::remove(DownloadId id)
{
    const Entry* entry = find(id);
    const bool isResting = entry ? !entry->lane : m_finishedBefore.erase(id) > 0;
    if (!isResting)
        return;
    if (m_keeper)
        m_keeper->remove(id);
    std::erase(m_waiting, id);
    m_changed.erase(id);
    m_entries.erase(id);
    m_listener(DownloadRemoved{id});
}

void Dispatcher::setLimits(QueueLimits limits)
{
    m_limits = limits;
    m_shared.set(limits);
    startNext();
}

void Dispatcher::probe(const DownloadRequest& request, std::function<void(Expected<ProbeReport>)> then)
{
    Lane* lane = m_lanes.laneFor(request.target.folder).lane();
    post(lane, [lane, request, then = std::move(then)]() mutable { lane->probe(request, std::move(then)); });
}

void Dispatcher::noteChange(DownloadId id)
{
    m_changed.insert(id);
    if (!m_flush.isActive())
        m_flush.start();
}

void Dispatcher::flush()
{
    m_flush.stop();
    SnapshotBatch batch;
    for (const DownloadId id : m_changed) {
        if (const Entry* entry = find(id))
            batch.changed.append(entry->snapshot);
    }
    m_changed.clear();
    if (!batch.changed.isEmpty())
        m_listener(std::move(batch));
}

} // namespace tributary
