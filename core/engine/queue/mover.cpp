#include "core/engine/queue/mover.h"

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/aside_work.h"
#include "core/engine/list/download_list.h"
#include "core/engine/queue/discarder.h"
#include "core/storage/assembly/own_files.h"
#include "core/storage/assembly/relocation.h"
#include "core/storage/assembly/volume_crossing.h"
#include "core/storage/naming/file_name.h"
#include "core/storage/naming/take_name.h"
#include "core/storage/part/part_place.h"
#include "core/values/naming/parent_folder.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

QString withSafeName(const QString& path)
{
    const QFileInfo wanted(path);
    return wanted.path() + u'/' + safeFileName(wanted.fileName());
}

bool hasMoved(const DownloadStanding& download, const QString& to)
{
    const bool isWhole = download.state == DownloadState::Finished;
    if (!isWhole && !download.startedAt)
        return false;
    const auto nameOf = [isWhole](const QString& path) { return isWhole ? path : partPathOf(path); };
    return !nameIsTaken(nameOf(download.path)) && isAnythingAt(nameOf(to)).value_or(false);
}

// Whether any bytes of the download may be here.
enum class Progress : quint8 { None, Begun };

} // namespace

struct Mover::Journey
{
    DownloadSnapshot download;
    Progress progress = Progress::None;
    Relocation wanted;
    AssemblyChoice assembly;
    Stop stop = std::make_shared<std::atomic_bool>(false);

    Unfinished unfinished() const { return {.link = download.url.toUrl(), .assembly = assembly}; }
    bool isWhole() const { return download.state == DownloadState::Finished; }

    // Looked at before it is noted: the note of a move that is refused might pass for that of one that was
    // made.
    Expected<bool> hasToMove() const
    {
        if (!isWhole() && progress == Progress::Begun)
            return isPartialThere(wanted, unfinished());
        if (auto checked = isWhole() ? checkFile(wanted) : checkNewName(wanted); !checked)
            return std::unexpected(checked.error());
        return isWhole();
    }
    // A download that has not begun has only a path, where another one's part may lie.
    Expected<void> make(OwnFiles& ownFiles) const
    {
        if (isWhole())
            return moveWholeFile(ownFiles);
        if (progress == Progress::None)
            return checkNewName(wanted);
        return relocatePartial(wanted, unfinished(), *stop);
    }
    // A copy on another volume is the file that a download made, too.
    Expected<void> moveWholeFile(OwnFiles& ownFiles) const
    {
        const auto made = ownFiles.at(wanted.from);
        const Expected<void> moved = relocateFile(wanted, download.url.toUrl(), *stop);
        if (moved && made)
            ownFiles.noteMoved(wanted.to, *made);
        return moved;
    }
};

Mover::Mover(DownloadList& list, ListKeeper& keeper, Discarder& discarder, AsideWork& aside,
             OwnFiles& ownFiles, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_keeper(keeper)
    , m_discarder(discarder)
    , m_aside(aside)
    , m_ownFiles(ownFiles)
{
}

std::optional<Mover::Errand> Mover::takeKept(DownloadId id)
{
    const auto kept = m_later.constFind(id);
    if (kept == m_later.cend())
        return std::nullopt;
    Errand errand = *kept;
    m_later.erase(kept);
    return errand;
}

bool Mover::isThere(const DownloadSnapshot& download, const QString& path)
{
    return withSafeName(path) == download.path;
}

void Mover::move(const DownloadEntry& download, const Errand& errand)
{
    const bool mayBeHere = m_list.mayHaveBegun(download.id()) && !m_discarder.isClaimedByAnother(download);
    const Journey journey{.download = download.snapshot,
                          .progress =
                              download.snapshot.startedAt || mayBeHere ? Progress::Begun : Progress::None,
                          .wanted = {.from = download.snapshot.path, .to = withSafeName(errand.path)},
                          .assembly = download.request.whole().assembly};
    m_stops.insert(download.id(), journey.stop);
    setInTurn(journey, errand.then);
}

void Mover::moveFinished(const DownloadSnapshot& download, const Errand& errand)
{
    if (isThere(download, errand.path)) {
        errand.then({});
        return;
    }
    const Journey journey{.download = download,
                          .progress = Progress::Begun,
                          .wanted = {.from = download.path, .to = withSafeName(errand.path)},
                          .assembly = {}};
    m_stops.insert(download.id, journey.stop);
    setInTurn(journey, errand.then);
}

void Mover::setInTurn(const Journey& journey, const Then& then)
{
    m_waiting.push_back({.id = journey.download.id, .begin = [this, journey, then] { set(journey, then); }});
    startNext();
}

void Mover::startNext()
{
    if (!m_waiting.empty() && m_underway < mostUnderway)
        start(m_waiting.begin());
}

void Mover::start(const std::deque<Waiting>::iterator& waiting)
{
    ++m_underway;
    const auto begin = std::move(waiting->begin);
    m_waiting.erase(waiting);
    begin();
}

void Mover::set(const Journey& journey, const Then& then)
{
    DownloadSnapshot moved = journey.download;
    moved.path = journey.wanted.to;
    auto end = [this, moved, then](const Expected<void>& outcome) {
        hear(moved, outcome);
        then(outcome);
    };
    const Relocation& wanted = journey.wanted;
    auto make = [this, journey, end, line = AsideWork::copying(wanted.from, wanted.to)] {
        m_aside.run(line, [journey, &files = m_ownFiles] { return journey.make(files); }, end);
    };
    auto look = [journey] { return journey.hasToMove(); };
    const AsideWork::Line line = AsideWork::between(wanted.from, wanted.to);
    m_aside.run(line, look, [this, moved, make, end, stop = journey.stop](const Expected<bool>& found) {
        if (!found)
            end(std::unexpected(found.error()));
        else if (*stop)
            end(failure(ErrorKind::Cancelled, moved.path));
        else if (!*found)
            end({});
        else
            onceNoted(moved.id, moved.path, [make, end](const Expected<void>& noted) {
                if (noted)
                    make();
                else
                    end(noted);
            });
    });
}

// A start after a kill would look for the file under its old path.
void Mover::onceNoted(DownloadId id, const QString& to, std::function<void(const Expected<void>&)> then)
{
    if (m_keeper.isOpen()) {
        m_noted.insert(id, to);
        m_keeper.keepSetting(movesSetting, encodeMoves(m_noted));
    }
    m_keeper.hearWhenKept(std::move(then));
}

void Mover::hear(const DownloadSnapshot& moved, const Expected<void>& outcome)
{
    m_stops.remove(moved.id);
    --m_underway;
    if (DownloadEntry* download = m_list.find(moved.id)) {
        if (outcome)
            settleAt(*download, moved.path);
        Q_EMIT over(moved.id);
    } else if (outcome) {
        m_list.noteFinished(moved);
    }
    forgetNote(moved.id);
    startNext();
}

void Mover::settleAt(DownloadEntry& download, const QString& path)
{
    const bool isElsewhere = parentFolder(path) != parentFolder(download.snapshot.path);
    DownloadRequest request = download.request.whole();
    request.target.fileName = QFileInfo(path).fileName();
    // The folder of a download that has not begun stays as it was asked for, because its category may still
    // choose a folder below that.
    if (isElsewhere || download.snapshot.startedAt)
        request.target.folder = parentFolder(path);
    if (isElsewhere)
        download.snapshot.category.clear();
    DownloadSnapshot snapshot = download.snapshot;
    snapshot.path = path;
    m_list.update(download, std::move(snapshot));
    m_list.noteRequest(download, request);
    m_list.setRequest(download, std::move(request));
    m_list.noteChange(download, Urgency::Urgent);
}

void Mover::stop(DownloadId id)
{
    if (const Stop stop = m_stops.value(id))
        *stop = true;
    // A move that waits ends as it begins, and so at once.
    if (const auto waiting = std::ranges::find(m_waiting, id, &Waiting::id); waiting != m_waiting.end())
        start(waiting);
}

void Mover::stopAll()
{
    for (const Stop& stop : std::as_const(m_stops))
        *stop = true;
}

// A kill came before the list heard of the move. A file that has not moved may have left half a copy, which
// is discarded. One that has moved gets the new path, and its parts follow. If parts lie under both paths,
// they stay, the move stays noted and the download fails: a run under either path would lose what lies under
// the other.
bool Mover::settle(KeptDownload& stored, const MovesUnderway& noted)
{
    const auto move = noted.constFind(stored.id);
    if (move == noted.cend())
        return false;
    const Relocation wanted{.from = stored.standing.path, .to = *move};
    const Unfinished download{.link = stored.request.url(), .assembly = stored.request.whole().assembly};
    const bool isWhole = stored.standing.state == DownloadState::Finished;
    if (!hasMoved(stored.standing, *move)) {
        if (isWhole)
            discardHalfOfWhole(wanted, download.link);
        else
            discardHalfCopy(wanted, download);
        return false;
    }
    const Expected<QString> settled = isWhole ? wanted.to : settleMove(wanted, download);
    if (settled) {
        stored.standing.path = *settled;
        return true;
    }
    m_noted.insert(stored.id, *move);
    stored.standing.state = DownloadState::Failed;
    stored.standing.error = settled.error();
    return true;
}

void Mover::noteRest(const MovesUnderway& noted)
{
    if (m_noted != noted)
        m_keeper.keepSetting(movesSetting, encodeMoves(m_noted));
}

void Mover::forgetNote(DownloadId id)
{
    if (m_noted.remove(id) > 0)
        m_keeper.keepSetting(movesSetting, encodeMoves(m_noted));
}

} // namespace tributary
