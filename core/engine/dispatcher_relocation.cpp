#include "core/engine/dispatcher.h"
#include "core/storage/file_name.h"
#include "core/storage/relocation.h"
#include "core/values/thread_handover.h"

#include <QFileInfo>

// A download gets another name, or goes to another folder.

namespace tributary {

namespace {

QString withSafeName(const QString& path)
{
    const QFileInfo wanted(path);
    return wanted.path() + u'/' + safeFileName(wanted.fileName());
}

QString folderOf(const QString& path)
{
    return QFileInfo(path).path();
}

DownloadStanding standingOfFinished(const DownloadSnapshot& download)
{
    return {.state = DownloadState::Finished,
            .error = {},
            .size = download.size,
            .bytes = download.bytes,
            .path = download.path,
            .addedAt = download.addedAt,
            .startedAt = download.startedAt,
            .finishedAt = download.finishedAt,
            .position = download.position,
            .priority = download.priority,
            .category = download.category};
}

// What has not begun has but a path, where another download's part may lie.
Expected<void> moved(const DownloadSnapshot& download, const Relocation& wanted,
                     const AssemblyChoice& assembly, const std::atomic_bool& stop)
{
    if (download.state == DownloadState::Finished)
        return relocateFile(wanted);
    if (!download.startedAt)
        return checkNewName(wanted);
    return relocatePartial(wanted, {.link = download.url, .assembly = assembly}, stop);
}

} // namespace

bool Dispatcher::canBeMoved(const Entry& entry)
{
    return !entry.lane && !isLeaving(entry) && !isHeldOff(entry);
}

void Dispatcher::relocate(const DownloadSnapshot& download, const QString& path,
                          std::function<void(Expected<void>)> then)
{
    Entry* entry = find(download.id);
    const bool isFree = entry ? canBeMoved(*entry) : m_finishedBefore.contains(download.id);
    if (!isFree) {
        then(failure(ErrorKind::Conflict, QStringLiteral("this download cannot be moved now")));
        return;
    }
    DownloadSnapshot now = entry ? entry->snapshot : download;
    const Relocation wanted{.from = now.path, .to = withSafeName(path)};
    if (wanted.to == wanted.from) {
        then({});
        return;
    }
    if (entry) {
        entry->isMoving = true;
        stopWaiting(*entry);
    }
    auto move = [wanted, now, assembly = entry ? entry->request.whole().assembly : AssemblyChoice(),
                 stop = m_isEnding] { return moved(now, wanted, assembly, *stop); };
    now.path = wanted.to;
    runAside(m_aside, this, m_alive, std::move(move),
             [this, now = std::move(now), then = std::move(then)](const Expected<void>& outcome) {
                 hearOfMove(now, outcome);
                 then(outcome);
             });
}

void Dispatcher::hearOfMove(const DownloadSnapshot& moved, const Expected<void>& outcome)
{
    Entry* entry = find(moved.id);
    if (entry) {
        entry->isMoving = false;
        if (outcome)
            settleAt(*entry, moved.path);
        // What was asked for meanwhile.
        if (entry->snapshot.state == DownloadState::Cancelled)
            discardPartial(*entry);
        if (entry->snapshot.state == DownloadState::Queued)
            wait(*entry);
        startNext();
    } else if (outcome && m_finishedBefore.contains(moved.id)) {
        m_keeper->note(moved.id, standingOfFinished(moved));
        m_listener(SnapshotBatch{{moved}});
    }
}

void Dispatcher::settleAt(Entry& entry, const QString& path)
{
    const bool isElsewhere = folderOf(path) != folderOf(entry.snapshot.path);
    DownloadRequest request = entry.request.whole();
    request.target.fileName = QFileInfo(path).fileName();
    // Until it has begun, its category may still say in which folder below this one.
    if (isElsewhere || entry.snapshot.startedAt)
        request.target.folder = folderOf(path);
    if (isElsewhere)
        entry.snapshot.category.clear();
    DownloadSnapshot snapshot = entry.snapshot;
    snapshot.path = path;
    update(entry, std::move(snapshot));
    noteRequest(entry, request);
    entry.request = m_requests.keep(std::move(request));
    noteChange(entry.snapshot.id, Urgency::Urgent);
}

} // namespace tributary
