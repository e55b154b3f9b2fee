#include "core/engine/queue/dispatcher.h"
#include "core/storage/assembly/assembly.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_file.h"
#include "core/storage/part/part_place.h"
#include "core/values/basics/thread_handover.h"

#include <algorithm>

// How downloads are cancelled and leave the list, and what of them stays on the disk.

namespace tributary {

namespace {

// No more than is provably this link's.
bool discard(const QString& path, const QUrl& link, const AssemblyChoice& assembly)
{
    const auto place = placeOfPart(path);
    if (!place || !isOfLink(*place, ledgerUrlHash(link)))
        return false;
    if (auto part = PartFile::open(place->partPath); part && (*part)->discard())
        removeLedger(ledgerPathFor(place->partPath));
    discardRest({.choice = assembly, .largestPart = {}, .memory = {}, .finalPath = path});
    return true;
}

// What a finished file was put together from. What was found of it that is worth telling.
std::optional<QString> discardLeftovers(const QString& path, const QUrl& link, const AssemblyChoice& assembly)
{
    const auto place = placeOfPart(path);
    if (place && !place->hasPart && isOfLink(*place, ledgerUrlHash(link)))
        removeLedger(ledgerPathFor(place->partPath));
    discardRest({.choice = assembly, .largestPart = {}, .memory = {}, .finalPath = path});
    if (!place)
        return place.error().detail;
    if (place->owner != PartOwner::Us || !place->flaw)
        return std::nullopt;
    const auto ledger = loadLedger(ledgerPathFor(place->partPath));
    return ledger ? std::nullopt : std::optional(ledger.error().detail);
}

} // namespace

void Dispatcher::cancel(const Ids& ids)
{
    forEach(ids, [this](DownloadId id) { cancelOne(id); });
}

void Dispatcher::cancelOne(DownloadId id)
{
    stopOrDiscard(id);
    watchLeaving(id);
}

// Tells whoever asked for the end of a download, once nothing is left to be done for the download.
void Dispatcher::watchLeaving(DownloadId id)
{
    const Entry* entry = find(id);
    if (entry && isYetToLeave(*entry))
        m_leaving.add(id);
    else
        m_leaving.settle(id);
}

void Dispatcher::stopOrDiscard(DownloadId id)
{
    Entry* entry = find(id);
    if (!entry || isLeaving(*entry))
        return;
    if (entry->isBeingDiscarded) {
        entry->afterRun = AfterRun::Cancel;
        return;
    }
    stopWaiting(*entry);
    if (isUnderway(*entry)) {
        entry->afterRun = AfterRun::Cancel;
        Lane* lane = entry->lane->lane();
        post(lane, [lane, id] { lane->cancel(id); });
        return;
    }
    if (!canFollow(entry->snapshot.state, DownloadState::Cancelled))
        return;
    if (!entry->lane && !entry->stopsMove) {
        entry->afterRun = AfterRun::Cancel;
        discardPartial(*entry);
        return;
    }
    if (entry->lane)
        entry->afterRun = AfterRun::Discard;
    else
        *entry->stopsMove = true;
    setState(*entry, DownloadState::Cancelled);
}

// A paused or failed download that is cancelled leaves nothing behind, but never loses a finished file. A
// slow disk takes its time for a large one, and keeps nobody waiting but who would write to the same.
void Dispatcher::discardPartial(Entry& entry)
{
    const bool isWhole = entry.snapshot.state == DownloadState::Finished;
    if (!isWhole && entry.snapshot.startedAt) {
        discardWhatIsHere(entry);
        return;
    }
    if (isWhole || !entry.mayHaveBegun) {
        goOnAfterDiscard(entry);
        return;
    }
    entry.isBeingDiscarded = true;
    auto look = [path = entry.snapshot.path, link = entry.request.url()] {
        const auto place = placeOfPart(path);
        return place && isOfLink(*place, ledgerUrlHash(link));
    };
    runAside(m_aside, this, m_alive, look, [this, id = entry.snapshot.id](bool isHere) {
        Entry* looked = find(id);
        if (looked && isHere && !isClaimedByAnother(*looked))
            discardWhatIsHere(*looked);
        else if (looked)
            goOnAfterDiscard(*looked);
        startNext();
    });
}

// Another of the same link in the same folder, which has begun for certain.
bool Dispatcher::isClaimedByAnother(const Entry& entry) const
{
    return std::ranges::any_of(m_entries, [&entry](const auto& known) {
        const DownloadSnapshot& other = known.second.snapshot;
        return other.id != entry.snapshot.id && other.path == entry.snapshot.path &&
               (other.startedAt || known.second.lane);
    });
}

void Dispatcher::discardWhatIsHere(Entry& entry)
{
    entry.isBeingDiscarded = true;
    m_discarding.insert(entry.snapshot.path);
    auto work = [path = entry.snapshot.path, link = entry.request.url(),
                 assembly = entry.request.whole().assembly] { return discard(path, link, assembly); };
    runAside(m_aside, this, m_alive, work, [this, id = entry.snapshot.id, path = entry.snapshot.path](bool) {
        m_discarding.remove(path);
        letGoOn(path);
        if (Entry* discarded = find(id))
            goOnAfterDiscard(*discarded);
        watchLeaving(id);
        startNext();
    });
}

// A kill may come between a file's last name and the end of what it was put together from.
void Dispatcher::clearUpAfter(const Entry& finished)
{
    m_discarding.insert(finished.snapshot.path);
    auto work = [path = finished.snapshot.path, link = finished.request.url(),
                 assembly = finished.request.whole().assembly] {
        return discardLeftovers(path, link, assembly);
    };
    auto then = [this, id = finished.snapshot.id,
                 path = finished.snapshot.path](const std::optional<QString>& finding) {
        m_discarding.remove(path);
        letGoOn(path);
        if (finding)
            remember(DownloadEvent{.download = id,
                                   .at = QDateTime::currentDateTimeUtc(),
                                   .name = event_names::note,
                                   .detail = *finding});
        startNext();
    };
    runAside(m_aside, this, m_alive, work, then);
}

// As was asked for last.
void Dispatcher::goOnAfterDiscard(Entry& entry)
{
    entry.isBeingDiscarded = false;
    const AfterRun next = std::exchange(entry.afterRun, AfterRun::Rest);
    if (next == AfterRun::Remove)
        forget(entry);
    else if (next == AfterRun::Cancel)
        setState(entry, DownloadState::Cancelled);
    else if (next == AfterRun::StartAgain && entry.snapshot.state == DownloadState::Queued && !entry.newLink)
        wait(entry);
}

void Dispatcher::remove(const Ids& ids)
{
    forEach(ids, [this](DownloadId id) { removeOne(id); });
}

void Dispatcher::removeOne(DownloadId id)
{
    stopOrForget(id);
    watchLeaving(id);
}

void Dispatcher::stopOrForget(DownloadId id)
{
    Entry* entry = find(id);
    if (entry && entry->lane)
        removeAfterRun(*entry);
    else if (entry && entry->stopsMove)
        removeAfterMove(*entry);
    else if (entry && entry->isBeingDiscarded)
        entry->afterRun = AfterRun::Remove;
    else if (entry)
        forget(*entry);
    else if (m_finishedBefore.remove(id))
        noteRemoval({.id = id, .state = DownloadState::Finished});
}

// What the run has saved by its end stays, unless it was cancelled.
void Dispatcher::removeAfterRun(Entry& entry)
{
    if (isUnderway(entry)) {
        Lane* lane = entry.lane->lane();
        post(lane, [lane, id = entry.snapshot.id] { lane->pause(id, [](const SegmentPositions&) {}); });
    }
    const bool isCancelled = entry.afterRun == AfterRun::Cancel || entry.afterRun == AfterRun::Discard ||
                             entry.afterRun == AfterRun::DiscardAndRemove;
    entry.afterRun = isCancelled ? AfterRun::DiscardAndRemove : AfterRun::Remove;
}

// Whether its part goes with it shows in its state.
void Dispatcher::removeAfterMove(Entry& entry)
{
    *entry.stopsMove = true;
    entry.afterRun = AfterRun::Remove;
}

void Dispatcher::forget(Entry& entry)
{
    const DownloadSnapshot gone = entry.snapshot;
    stopWaiting(entry);
    m_order.erase(turnOf(entry));
    m_needRoom.erase(gone.id);
    releaseSecrets(entry);
    m_changed.erase(gone.id);
    if (entry.newLink)
        entry.newLink->then(failure(ErrorKind::Cancelled, QStringLiteral("the download was removed")));
    m_entries.erase(gone.id);
    noteRemoval(gone);
}

void Dispatcher::noteRemoval(const DownloadSnapshot& gone)
{
    m_totals.takeAway(gone);
    if (m_keeper)
        m_keeper->remove(gone.id);
    m_removed.append(gone.id);
    flushIn(m_pace.untilNext(Urgency::Urgent, MonotonicTime::clock::now()));
}

} // namespace tributary
