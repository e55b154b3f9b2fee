#include "core/engine/dispatcher.h"
#include "core/storage/assembly.h"
#include "core/storage/final_name.h"
#include "core/storage/ledger_file.h"
#include "core/storage/part_file.h"
#include "core/values/thread_handover.h"

// How downloads are cancelled and leave the list, and what of them stays on the disk.

namespace tributary {

void Dispatcher::cancel(const Ids& ids)
{
    forEach(ids, [this](DownloadId id) { cancelOne(id); });
}

void Dispatcher::cancelOne(DownloadId id)
{
    Entry* entry = find(id);
    if (!entry || isLeaving(*entry))
        return;
    stopWaiting(*entry);
    if (isUnderway(*entry)) {
        entry->afterRun = AfterRun::Cancel;
        Lane* lane = entry->lane->lane();
        post(lane, [lane, id] { lane->cancel(id); });
        return;
    }
    if (!canFollow(entry->snapshot.state, DownloadState::Cancelled))
        return;
    if (entry->lane)
        entry->afterRun = AfterRun::Discard;
    else if (entry->stopsMove)
        *entry->stopsMove = true;
    else
        discardPartial(*entry);
    setState(*entry, DownloadState::Cancelled);
}

// A paused or failed download that is cancelled leaves nothing behind, but never loses a finished file.
void Dispatcher::discardPartial(const Entry& entry)
{
    if (!entry.snapshot.startedAt || entry.snapshot.state == DownloadState::Finished)
        return;
    const QString partPath = partPathFor(entry.snapshot.path);
    const auto ledger = loadLedger(ledgerPathFor(partPath));
    if (!ledger || !*ledger || (*ledger)->urlHash != ledgerUrlHash(entry.request.url()))
        return;
    if (auto part = PartFile::open(partPath); part && (*part)->discard())
        removeLedger(ledgerPathFor(partPath));
    discardRest({.choice = entry.request.whole().assembly,
                 .largestPart = {},
                 .memory = {},
                 .finalPath = entry.snapshot.path});
}

void Dispatcher::remove(const Ids& ids)
{
    forEach(ids, [this](DownloadId id) { removeOne(id); });
}

void Dispatcher::removeOne(DownloadId id)
{
    Entry* entry = find(id);
    if (entry && entry->lane)
        removeAfterRun(*entry);
    else if (entry && entry->stopsMove)
        removeAfterMove(*entry);
    else if (entry)
        forget(*entry);
    else if (m_finishedBefore.erase(id) > 0)
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
