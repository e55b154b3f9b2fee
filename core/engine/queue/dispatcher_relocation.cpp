#include "core/engine/queue/dispatcher.h"
#include "core/storage/assembly/relocation.h"
#include "core/storage/naming/file_name.h"
#include "core/storage/naming/final_name.h"
#include "core/storage/part/part_place.h"
#include "core/values/basics/thread_handover.h"

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

bool hasMoved(const DownloadStanding& download, const QString& to)
{
    const bool isWhole = download.state == DownloadState::Finished;
    if (!isWhole && !download.startedAt)
        return false;
    const auto nameOf = [isWhole](const QString& path) { return isWhole ? path : partPathOf(path); };
    return !nameIsTaken(nameOf(download.path)) && nameIsTaken(nameOf(to));
}

// Whether anything of it may be here.
enum class Progress : quint8 { None, Begun };

// Looked at before it is noted: the note of a move that is refused might pass for that of one that was made.
Expected<bool> hasToMove(const DownloadSnapshot& download, Progress progress, const Relocation& wanted,
                         const AssemblyChoice& assembly)
{
    if (download.state != DownloadState::Finished && progress == Progress::Begun)
        return isPartialThere(wanted, {.link = download.url.toUrl(), .assembly = assembly});
    const bool isWhole = download.state == DownloadState::Finished;
    if (auto checked = isWhole ? checkFile(wanted) : checkNewName(wanted); !checked)
        return std::unexpected(checked.error());
    return isWhole;
}

// What has not begun has but a path, where another download's part may lie.
Expected<void> moved(const DownloadSnapshot& download, Progress progress, const Relocation& wanted,
                     const AssemblyChoice& assembly, const std::atomic_bool& stop)
{
    if (download.state == DownloadState::Finished)
        return relocateFile(wanted);
    if (progress == Progress::None)
        return checkNewName(wanted);
    return relocatePartial(wanted, {.link = download.url.toUrl(), .assembly = assembly}, stop);
}

} // namespace

bool Dispatcher::canBeMoved(const Entry& entry)
{
    return !entry.lane && !isLeaving(entry) && !isHeldOff(entry);
}

// It rests already for all who look at it; its run has only to let go of its file.
bool Dispatcher::canBeMovedAfterRun(const Entry& entry)
{
    return entry.lane && entry.afterRun == AfterRun::Rest && isSettled(entry.snapshot.state) &&
           !isHeldOff(entry);
}

void Dispatcher::relocate(DownloadId id, const QString& path, std::function<void(Expected<void>)> then)
{
    Entry* entry = find(id);
    if (entry && canBeMovedAfterRun(*entry)) {
        entry->moveAfterRun =
            std::make_shared<Then>([this, id, path, then = std::move(then)] { relocate(id, path, then); });
        return;
    }
    snapshot(id, [this, path, then = std::move(then)](std::optional<DownloadSnapshot> found) {
        const Entry* moving = found ? find(found->id) : nullptr;
        if (!found || (moving && !canBeMoved(*moving)))
            then(failure(ErrorKind::Conflict, QStringLiteral("this download cannot be moved now")));
        else
            relocateFrom(std::move(*found), path, then);
    });
}

void Dispatcher::relocateFrom(DownloadSnapshot now, const QString& path,
                              std::function<void(Expected<void>)> then)
{
    Entry* entry = find(now.id);
    const bool mayBeHere = entry && entry->mayHaveBegun && !isClaimedByAnother(*entry);
    const Progress progress = now.startedAt || mayBeHere ? Progress::Begun : Progress::None;
    const Relocation wanted{.from = now.path, .to = withSafeName(path)};
    if (wanted.to == wanted.from) {
        then({});
        return;
    }
    auto stop = std::make_shared<std::atomic_bool>(false);
    if (entry) {
        entry->stopsMove = stop;
        stopWaiting(*entry);
    }
    const AssemblyChoice assembly = entry ? entry->request.whole().assembly : AssemblyChoice();
    auto look = [wanted, now, progress, assembly] { return hasToMove(now, progress, wanted, assembly); };
    auto move = [wanted, now, progress, assembly, stop] {
        return moved(now, progress, wanted, assembly, *stop);
    };
    now.path = wanted.to;
    auto end = [this, now, then = std::move(then)](const Expected<void>& outcome) {
        hearOfMove(now, outcome);
        then(outcome);
    };
    runAside(m_aside, this, m_alive, look, [this, now, stop, move, end](const Expected<bool>& found) {
        if (!found)
            end(std::unexpected(found.error()));
        else if (*stop)
            end(failure(ErrorKind::Cancelled, now.path));
        else if (!*found)
            end({});
        else
            onceNoted(now.id, now.path, [this, move, end] { runAside(m_aside, this, m_alive, move, end); });
    });
}

// A kill between a move and its note in the list must not lose the file.
void Dispatcher::onceNoted(DownloadId id, const QString& to, Then move)
{
    if (!m_keeper) {
        move();
        return;
    }
    m_moves.insert(id, to);
    m_keeper->keepSetting(movesSetting, encodeMoves(m_moves));
    m_keeper->whenKept(std::move(move));
}

void Dispatcher::hearOfMove(const DownloadSnapshot& moved, const Expected<void>& outcome)
{
    Entry* entry = find(moved.id);
    if (entry) {
        entry->stopsMove.reset();
        if (outcome)
            settleAt(*entry, moved.path);
        goOnAfterMove(*entry);
    } else if (outcome && m_keeper && m_finishedBefore.contains(moved.id)) {
        m_keeper->note(moved.id, tributary::standingOf(moved));
        m_listener(SnapshotBatch{{moved}});
    }
    dropMove(moved.id);
}

void Dispatcher::dropMove(DownloadId id)
{
    if (m_moves.remove(id) > 0)
        m_keeper->keepSetting(movesSetting, encodeMoves(m_moves));
}

// As was asked for meanwhile.
void Dispatcher::goOnAfterMove(Entry& entry)
{
    const DownloadId id = entry.snapshot.id;
    const bool isRemoved = entry.afterRun == AfterRun::Remove;
    if (entry.snapshot.state == DownloadState::Cancelled)
        discardPartial(entry);
    else if (isRemoved)
        forget(entry);
    else if (entry.snapshot.state == DownloadState::Queued)
        wait(entry);
    watchLeaving(id);
    startNext();
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

// A kill came before the list was told. Where the file has not moved, half a copy may lie. Where it has, what
// has begun goes on where its path says; so the path is where all of it is. What lies under both is left, and
// noted, as it is: begun under either, it would lose what lies under the other.
bool Dispatcher::obeyMove(KeptDownload& stored, const MovesUnderway& noted)
{
    const auto move = noted.constFind(stored.id);
    if (move == noted.cend())
        return false;
    const Relocation wanted{.from = stored.standing.path, .to = *move};
    const Unfinished download{.link = stored.request.url(), .assembly = stored.request.whole().assembly};
    const bool isWhole = stored.standing.state == DownloadState::Finished;
    if (!hasMoved(stored.standing, *move)) {
        if (!isWhole)
            discardHalfCopy(wanted, download);
        return false;
    }
    const Expected<QString> settled = isWhole ? wanted.to : settleMove(wanted, download);
    if (settled) {
        stored.standing.path = *settled;
        return true;
    }
    m_moves.insert(stored.id, *move);
    stored.standing.state = DownloadState::Failed;
    stored.standing.error = settled.error();
    return true;
}

} // namespace tributary
