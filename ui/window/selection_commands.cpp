#include "ui/window/selection_commands.h"

#include "core/engine/door/download_orders.h"
#include "core/values/network/link_spelling.h"
#include "ui/desktop/files/file_bin.h"
#include "ui/desktop/files/file_opening.h"
#include "ui/desktop/open_link.h"
#include "ui/failures/question.h"
#include "ui/failures/questions.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/rows/shown_rows.h"
#include "ui/list/rows/starts_over.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/removal_undo.h"
#include "ui/widgets/own_clipboard.h"
#include "ui/widgets/refused_keys.h"
#include "ui/widgets/when_done.h"
#include "ui/window/download_actions.h"
#include "ui/words/counted.h"
#include "ui/words/number_text.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// Opening more at once would bury the screen.
constexpr qsizetype mostToOpen = 10;

// Whether a stop would lose bytes: the download runs, or is between two tries of which one has brought
// something.
bool wouldLoseSomething(const ListRow& download)
{
    if (download.state() == DownloadState::Waiting)
        return download.bytes() > 0;
    return isActive(download.state());
}

bool isAny(DownloadState)
{
    return true;
}

bool isPaused(DownloadState state)
{
    return state == DownloadState::Paused;
}

QString linkOf(const ListRow& download)
{
    return givenText(download.link().toUrl());
}

QString pathOf(const ListRow& download)
{
    return QDir::toNativeSeparators(download.path());
}

// No more than are opened at once. Unfinished files needn't be there.
QStringList finishedPaths(const QList<const ListRow*>& downloads)
{
    QStringList paths;
    for (const ListRow* download : downloads) {
        if (download->state() == DownloadState::Finished && paths.size() < mostToOpen)
            paths.append(download->path());
    }
    return paths;
}

QStringList thoseIn(const QString& folder, QStringList paths)
{
    paths.removeIf([&folder](const QString& path) { return QFileInfo(path).path() != folder; });
    return paths;
}

// Files that share a folder open it once.
void showInFolders(const QList<const ListRow*>& downloads, FileOpening& files)
{
    const QStringList finished = finishedPaths(downloads);
    QSet<QString> folders;
    for (const ListRow* download : downloads) {
        const QString path = download->path();
        const QString folder = QFileInfo(path).path();
        if (folders.contains(folder) || folders.size() >= mostToOpen)
            continue;
        folders.insert(folder);
        files.showInFolder(path, thoseIn(folder, finished));
    }
}

// Nothing becomes of a file that was never begun, or that a person has deleted elsewhere.
enum class FateOfFile : quint8 { None, Binned, Deleted };

// A finished download as it was before it left the list.
struct WholeFile
{
    DownloadId id;
    QString name;
    QString path;
    bool isMissing = false; // as its row says
};

// Downloads that are removed with their files, and what becomes of these.
struct RemovedFiles
{
    QList<WholeFile> whole;
    QList<DownloadId> unfinished;
    int downloads = 0;
    int binned = 0;
    int deleted = 0;
    QString name; // of one of the downloads: if any had a file, of one that had

    void count(const QString& download, FateOfFile fate)
    {
        if (fate != FateOfFile::None || binned + deleted == 0)
            name = download;
        ++downloads;
        binned += fate == FateOfFile::Binned ? 1 : 0;
        deleted += fate == FateOfFile::Deleted ? 1 : 0;
    }
};

bool lacksItsFile(const ListRow& download)
{
    return download.whole() && isFileMissing(*download.whole());
}

// Whole files are counted once the bin has answered.
RemovedFiles filesOf(const DownloadListModel& downloads, const QList<DownloadId>& ids)
{
    RemovedFiles files;
    for (const DownloadId id : ids) {
        const auto row = downloads.rowOf(id);
        if (!row)
            continue;
        const ListRow& download = downloads.at(*row);
        if (download.state() == DownloadState::Finished) {
            files.whole.append({.id = id,
                                .name = download.name(),
                                .path = download.path(),
                                .isMissing = lacksItsFile(download)});
            continue;
        }
        files.unfinished.append(id);
        files.count(download.name(),
                    RemovalUndo::hasAFile(download) ? FateOfFile::Deleted : FateOfFile::None);
    }
    return files;
}

// Nobody has agreed to lose a file that was called missing, and is there again.
QStringList pathsOf(const RemovedFiles& files)
{
    QStringList paths;
    for (const WholeFile& file : files.whole) {
        if (!file.isMissing)
            paths.append(file.path);
    }
    return paths;
}

// A file that two downloads share goes to the bin once.
RemovedFiles withBinned(RemovedFiles files, const QList<BinnedFile>& inBin)
{
    QStringList binned;
    for (const BinnedFile& file : inBin)
        binned.append(file.path);
    for (const WholeFile& file : std::as_const(files.whole))
        files.count(file.name, binned.removeOne(file.path) ? FateOfFile::Binned : FateOfFile::None);
    return files;
}

// The downloads that leave the list, since their files are in the bin or weren't there.
struct Leaving
{
    QList<DownloadId> mayComeBack;
    QList<DownloadId> forGood; // nobody here can take their files out of the bin
};

Leaving leavingWith(const BinnedFiles& files, const QList<WholeFile>& whole)
{
    Leaving leaving;
    for (const WholeFile& file : whole) {
        if (files.left.contains(file.path))
            continue;
        const auto binned = std::ranges::find(files.binned, file.path, &BinnedFile::path);
        const bool isOutOfReach = binned != files.binned.cend() && binned->inBin.isEmpty();
        (isOutOfReach ? leaving.forGood : leaving.mayComeBack).append(file.id);
    }
    return leaving;
}

QList<BinnedFile> withinReach(QList<BinnedFile> files)
{
    files.removeIf([](const BinnedFile& file) { return file.inBin.isEmpty(); });
    return files;
}

QString receiptFor(const RemovedFiles& files)
{
    const bool isOne = files.binned + files.deleted == 1;
    const auto moved = [&] {
        const QString words = SelectionCommands::tr("Moved %n file(s) to the bin.", nullptr, files.binned);
        return isOne ? SelectionCommands::tr("Moved “%1” to the bin.").arg(files.name)
                     : counted(words, files.binned);
    };
    const auto deleted = [&] {
        const QString words = SelectionCommands::tr("Deleted %n unfinished file(s).", nullptr, files.deleted);
        return isOne ? SelectionCommands::tr("Deleted “%1”.").arg(files.name) : counted(words, files.deleted);
    };
    QStringList sentences;
    if (files.binned > 0)
        sentences.append(moved());
    if (files.deleted > 0)
        sentences.append(deleted());
    return sentences.isEmpty() ? RemovalUndo::wordsFor(files.downloads, files.name) : sentences.join(u' ');
}

// The one priority of those; nothing where they have several, or none has a turn.
std::optional<Priority> priorityOf(const DownloadListModel& downloads, const QList<int>& rows)
{
    std::optional<Priority> same;
    for (const int row : rows) {
        const ListRow& download = downloads.at(row);
        if (!canMove(download.state()))
            continue;
        if (same && *same != download.priority())
            return std::nullopt;
        same = download.priority();
    }
    return same;
}

// A list may be long, and this is done at each change in it; but there are few states.
DownloadActions::Selection selectionOf(const DownloadListModel& downloads, const QList<int>& rows)
{
    quint32 seen = 0;
    DownloadActions::Selection selection{.states = {}, .howMany = rows.size()};
    for (const int row : rows) {
        const ListRow& download = downloads.at(row);
        seen |= 1U << static_cast<unsigned>(download.state());
        selection.hasAFile = selection.hasAFile || RemovalUndo::hasAFile(download);
        selection.canStartNow = selection.canStartNow || waitsForItsTurn(download);
        selection.canCancel = selection.canCancel || isWorthCancelling(download.state(), download.bytes());
    }
    for (unsigned state = 0; seen >> state != 0; ++state) {
        if ((seen >> state & 1U) != 0)
            selection.states.append(static_cast<DownloadState>(state));
    }
    selection.priority = priorityOf(downloads, rows);
    return selection;
}

bool hasNotFailed(DownloadState state)
{
    return !hasFailed(state);
}

// A list that shows failures alone, as their view does, has nothing to resume.
DownloadActions::GoOn goOnOfShown(const DownloadListModel& downloads, const DownloadFilter& rows)
{
    const DownloadTally& tally = downloads.tally();
    if (tally.in(StateGroup::Paused) > 0 && isAnyShown(rows, isPaused))
        return DownloadActions::GoOn::Resume;
    const bool isRetry =
        tally.in(StateGroup::Failed) > 0 && rows.rowCount() > 0 && !isAnyShown(rows, hasNotFailed);
    return isRetry ? DownloadActions::GoOn::Retry : DownloadActions::GoOn::None;
}

bool canGoOn(DownloadState state)
{
    return canResume(state) || canRetry(state);
}

// The bar's button resumes what is paused. It is called Retry, and retries, where nothing that is selected is
// paused.
auto resumedWith(const QList<DownloadId>& paused)
{
    return paused.isEmpty() ? canGoOn : canResume;
}

FilesToRemove countsOf(const QList<const ListRow*>& downloads)
{
    FilesToRemove files;
    for (const ListRow* download : downloads) {
        const bool isFinished = download->state() == DownloadState::Finished;
        ++(lacksItsFile(*download) ? files.missing : isFinished ? files.finished : files.unfinished);
    }
    return files;
}

// Tells what a cancellation of these is about to delete; empty where there is nothing.
QString receiptForAborted(const DownloadListModel& downloads, const QList<DownloadId>& ids)
{
    int aborted = 0;
    qint64 deleted = 0;
    QString name;
    for (const DownloadId id : ids) {
        const auto row = downloads.rowOf(id);
        if (!row || !canCancel(downloads.at(*row).state()))
            continue;
        ++aborted;
        deleted += downloads.at(*row).bytes();
        name = downloads.at(*row).name();
    }
    if (deleted == 0)
        return {};
    if (aborted == 1)
        //: Of a download that a person has cancelled. %1: its name, %2: a size.
        return SelectionCommands::tr("Aborted “%1”; %2 deleted.").arg(name, shownSize(deleted));
    //: Of downloads that a person has cancelled. %1: the size of their unfinished files.
    const QString words = SelectionCommands::tr("Aborted %n download(s); %1 deleted.", nullptr, aborted);
    return counted(words, aborted).arg(shownSize(deleted));
}

// Tells which of the paused downloads start over; empty where none does.
QString wordsOnWhatStartsOver(const DownloadListModel& downloads, const QList<DownloadId>& paused)
{
    int startingOver = 0;
    QString name;
    for (const DownloadId id : paused) {
        const auto row = downloads.rowOf(id);
        if (!row || !wouldStartOver(downloads.at(*row)))
            continue;
        ++startingOver;
        name = downloads.at(*row).name();
    }
    if (startingOver == 0)
        return {};
    if (startingOver == 1)
        return SelectionCommands::tr("“%1” can't be resumed: it will start over.").arg(name);
    const QString words = SelectionCommands::tr(
        "%n of the paused download(s) can't be resumed and will start over.", nullptr, startingOver);
    return counted(words, startingOver);
}

} // namespace

SelectionCommands::SelectionCommands(const Surroundings& around, QWidget* window)
    : QObject(window)
    , m_orders(around.orders)
    , m_downloads(around.downloads)
    , m_rows(around.rows)
    , m_view(around.view)
    , m_actions(around.actions)
    , m_window(window)
    , m_files(around.files)
    , m_removals(around.removals)
{
    connectActions();
    connectOrder();
    connect(new RefusedKeys(m_view), &RefusedKeys::refused, this,
            [this](const QString& why) { Q_EMIT said(why, Matter::Trouble); });
    connect(&m_view, &DownloadView::toggleRequested, this, &SelectionCommands::toggle);
    connect(&m_view, &DownloadView::activated, this, &SelectionCommands::openOrShowDetails);
    connect(&m_view, &DownloadView::selectionMoved, this, &SelectionCommands::offerActions);
    connect(&m_downloads, &QAbstractItemModel::rowsInserted, this, &SelectionCommands::offerActions);
    connect(&m_downloads, &QAbstractItemModel::rowsRemoved, this, &SelectionCommands::offerActions);
    connect(&m_downloads, &DownloadListModel::rowsChanged, this, &SelectionCommands::offerActions);
}

void SelectionCommands::connectActions()
{
    const auto on = [this](QAction* action, auto then) { connect(action, &QAction::triggered, this, then); };
    on(m_actions.resume(), [this] {
        const bool isRetry = goOnOfShown(m_downloads, m_rows) == DownloadActions::GoOn::Retry;
        retry(selectedOrShown(resumedWith(selected(isPaused)), isRetry ? hasFailed : isPaused));
    });
    on(m_actions.retry(), [this] { retry(selected(canRetry)); });
    on(m_actions.startNow(), [this] { startNow(selected(isAny)); });
    on(m_actions.pause(), [this] { pause(selectedOrShown(canPause, canPause)); });
    on(m_actions.cancel(), [this] { cancel(); });
    on(m_actions.remove(), [this] { remove(); });
    on(m_actions.removeWithFile(), [this] { askToRemoveWithFiles(); });
    on(m_actions.open(), [this] { open(); });
    on(m_actions.openFolder(), [this] { showInFolders(selected(), m_files); });
    const auto onEach = [&](QAction* action, Applies applies, auto requested) {
        on(action, [this, applies, requested] {
            for (const DownloadId id : selected(applies))
                Q_EMIT(this->*requested)(id);
        });
    };
    onEach(m_actions.rename(), canRename, &SelectionCommands::renameRequested);
    on(m_actions.moveToFolder(), [this] { Q_EMIT moveToFolderRequested(selected(isAny)); });
    onEach(m_actions.edit(), canEdit, &SelectionCommands::editRequested);
    onEach(m_actions.replaceLink(), canReplaceLink, &SelectionCommands::replaceLinkRequested);
    on(m_actions.copyLink(), [this] { copy(linkOf); });
    on(m_actions.copyPath(), [this] { copy(pathOf); });
    on(m_actions.openLink(), [this] { openLinks(selected(isAny)); });
    on(m_actions.details(), [this] { Q_EMIT detailsRequested(); });
}

void SelectionCommands::connectOrder()
{
    const auto on = [this](QAction* action, auto then) { connect(action, &QAction::triggered, this, then); };
    for (const ListMove where : {ListMove::Up, ListMove::Down, ListMove::Top, ListMove::Bottom})
        on(m_actions.move(where), [this, where] { move(where); });
    for (const Priority priority : {Priority::High, Priority::Normal, Priority::Low})
        on(m_actions.priority(priority),
           [this, priority] { m_orders.setPriority(selected(canMove), priority); });
    connect(&m_rows, &DownloadFilter::rowsDropped, this, &SelectionCommands::drop);
}

// In any other order nobody would see what it does, nor elsewhere in the list. From here on the list goes
// with the row.
void SelectionCommands::move(ListMove where)
{
    m_view.showQueueOrder();
    m_view.scrollTo(m_view.currentIndex());
    Q_EMIT moved();
    m_orders.move(selected(canMove), where);
}

void SelectionCommands::drop(const QList<DownloadId>& ids, std::optional<DownloadId> next)
{
    m_view.showQueueOrder();
    if (next)
        m_orders.moveBefore(ids, *next);
    else
        m_orders.move(ids, ListMove::Bottom);
}

QList<const ListRow*> SelectionCommands::selected() const
{
    QList<const ListRow*> downloads;
    for (const int row : m_view.selectedSourceRows())
        downloads.append(&m_downloads.at(row));
    return downloads;
}

QList<DownloadId> SelectionCommands::selected(Applies applies) const
{
    QList<DownloadId> ids;
    for (const ListRow* download : selected()) {
        if (applies(download->state()))
            ids.append(download->id());
    }
    return ids;
}

// Without a selection all downloads that are shown are meant, but of those that could start anew only those
// that were paused. A person who looks at a few rows does not think of the ones that the filter hides.
QList<DownloadId> SelectionCommands::selectedOrShown(Applies applies, Applies ofShown) const
{
    return m_view.selectionModel()->hasSelection() ? selected(applies) : shownIds(m_rows, ofShown);
}

QList<DownloadId> SelectionCommands::selectedUnfinished() const
{
    return selected(canMove);
}

void SelectionCommands::offerActions()
{
    const QList<int> rows = m_view.selectedSourceRows();
    m_actions.offerFor(selectionOf(m_downloads, rows));
    const bool meansAll = rows.isEmpty() && m_downloads.rowCount() > 0;
    using enum DownloadActions::Meant;
    const bool hidesSome = m_rows.rowCount() < m_downloads.rowCount();
    const auto ofAll = hidesSome ? AllShown : All;
    // The sums may say at once that there are none, without a look at each row.
    const DownloadTally& tally = m_downloads.tally();
    const bool mayPause = tally.in(StateGroup::Active) + tally.in(StateGroup::Waiting) > 0;
    if (meansAll)
        m_actions.offerForAll(mayPause && isAnyShown(m_rows, canPause), goOnOfShown(m_downloads, m_rows));
    m_actions.nameFor(meansAll ? ofAll : Selected, ofAll);
}

void SelectionCommands::toggle()
{
    // A key that is pressed in the list is for a row of it.
    if (!m_view.selectionModel()->hasSelection())
        return;
    if (m_actions.pause()->isEnabled())
        m_actions.pause()->trigger();
    else
        m_actions.resume()->trigger();
}

void SelectionCommands::pause(const QList<DownloadId>& ids)
{
    // A message and no question, because the file can be fetched again.
    if (const QString words = wordsOnWhatStartsOver(m_downloads, ids); !words.isEmpty())
        Q_EMIT said(words);
    m_orders.pause(ids);
    Q_EMIT paused(ids);
}

void SelectionCommands::pauseAll()
{
    pause(m_downloads.idsOf(canPause));
}

void SelectionCommands::resumeAll()
{
    retry(m_downloads.idsOf(isPaused));
}

void SelectionCommands::retry(const QList<DownloadId>& ids)
{
    m_downloads.expectProgress(ids);
    QList<DownloadId> waiting;
    QList<DownloadId> others;
    for (const DownloadId id : ids) {
        const auto download = m_downloads.find(id);
        (download && download->state == DownloadState::Waiting ? waiting : others).append(id);
    }
    if (!others.isEmpty())
        m_orders.resume(others, ResumeWhen::InTurn);
    if (!waiting.isEmpty())
        m_orders.retry(waiting);
    if (!ids.isEmpty())
        Q_EMIT wentOn(ids);
}

// Leaves those out whose turn came before the person clicked.
void SelectionCommands::startNow(QList<DownloadId> ids)
{
    ids.removeIf([this](DownloadId id) {
        const auto download = m_downloads.find(id);
        return !download || !waitsForItsTurn(*download);
    });
    if (ids.isEmpty())
        return;
    m_orders.resume(ids, ResumeWhen::AtOnce);
    Q_EMIT wentOn(ids);
}

void SelectionCommands::cancel()
{
    QList<DownloadId> ids;
    for (const ListRow* download : selected()) {
        if (isWorthCancelling(download->state(), download->bytes()))
            ids.append(download->id());
    }
    askIfRunning(Then::StayListed, [this, ids] { cancelNow(ids, Receipt::Told); });
}

// Asks only where running downloads would lose something.
void SelectionCommands::askIfRunning(Then after, std::function<void()> then)
{
    QList<const ListRow*> running = selected();
    const auto all = static_cast<int>(running.size());
    running.removeIf([](const ListRow* download) { return !wouldLoseSomething(*download); });
    if (running.isEmpty())
        then();
    else if (!m_question)
        m_question = askToCancel(m_window,
                                 {.count = static_cast<int>(running.size()),
                                  .leaving = after == Then::LeaveTheList ? all : 0,
                                  .name = running.first()->name()},
                                 std::move(then));
}

void SelectionCommands::remove()
{
    const QList<DownloadId> ids = selected(isAny);
    askIfRunning(Then::LeaveTheList, [this, ids] { removeNow(ids); });
}

// Downloads that run are cancelled, which removes their parts; the files of all others stay, also parts, and
// only these can come back.
void SelectionCommands::removeNow(const QList<DownloadId>& ids)
{
    QList<DownloadId> running;
    QList<DownloadId> others;
    for (const DownloadId id : ids) {
        if (const auto row = m_downloads.rowOf(id))
            (wouldLoseSomething(m_downloads.at(*row)) ? running : others).append(id);
    }
    m_view.leaveSelection();
    if (!running.isEmpty()) {
        const auto row = m_downloads.rowOf(running.first());
        cancelNow(running);
        // Undo must not stay beside the words on an earlier removal.
        Q_EMIT said(RemovalUndo::wordsFor(running.size(), row ? m_downloads.at(*row).name() : QString()));
        m_removals.remove(running, Removal::ForGood);
    }
    if (!others.isEmpty())
        m_removals.remove(others, Removal::MayComeBack);
}

void SelectionCommands::takeBack(const QList<DownloadId>& ids)
{
    cancelNow(ids);
    m_downloads.noteLeaving(ids);
    m_orders.remove(ids, Removal::ForGood);
}

void SelectionCommands::cancelNow(QList<DownloadId> ids, Receipt receipt)
{
    // Downloads may have finished while the question was open. A download that was added a moment ago is
    // unknown to the list, and the queue knows it.
    ids.removeIf([this](DownloadId id) {
        const auto download = m_downloads.find(id);
        return download && !canCancel(download->state);
    });
    const QString words = receipt == Receipt::Told ? receiptForAborted(m_downloads, ids) : QString();
    m_downloads.showAborted(ids);
    m_orders.cancel(ids);
    if (!words.isEmpty())
        Q_EMIT said(words);
}

void SelectionCommands::open()
{
    m_files.open(finishedPaths(selected()));
}

void SelectionCommands::openOrShowDetails(const QModelIndex& index)
{
    const ListRow& download = m_downloads.at(m_view.sourceRow(index));
    if (download.state() == DownloadState::Finished)
        m_files.open({download.path()});
    else
        Q_EMIT detailsRequested();
}

void SelectionCommands::copy(QString (*textOf)(const ListRow&))
{
    QStringList lines;
    for (const ListRow* download : selected())
        lines.append(textOf(*download));
    putOnClipboard(lines.join(u'\n'));
}

// One that two downloads share is opened once.
void SelectionCommands::openLinks(const QList<DownloadId>& ids)
{
    QSet<QUrl> opened;
    for (const DownloadId id : ids) {
        const auto row = m_downloads.rowOf(id);
        if (!row || opened.size() >= mostToOpen)
            continue;
        const QUrl link = m_downloads.at(*row).link().toUrl();
        if (opened.contains(link))
            continue;
        opened.insert(link);
        if (!isForABrowser(link))
            Q_EMIT said(tr("Only http and https links can be opened in the browser."), Matter::Trouble);
        else if (!openInBrowser(link))
            Q_EMIT said(tr("No browser could be opened."), Matter::Trouble);
    }
}

void SelectionCommands::askToRemoveWithFiles()
{
    const QList<DownloadId> ids = selected(isAny);
    if (ids.isEmpty() || m_question)
        return;
    m_question = askToRemoveFiles(m_window, countsOf(selected()),
                                  {.name = selected().first()->name(), .path = selected().first()->path()},
                                  [this, ids] { removeWithFiles(ids); });
}

void SelectionCommands::removeWithFiles(const QList<DownloadId>& ids)
{
    const RemovedFiles removed = filesOf(m_downloads, ids);
    m_view.leaveSelection();
    // Cancelling is what deletes an unfinished file.
    cancelNow(removed.unfinished);
    m_removals.remove(removed.unfinished, Removal::ForGood);
    whenDone(moveToBin(pathsOf(removed)), this, [this, removed](const BinnedFiles& files) {
        const Leaving leaving = leavingWith(files, removed.whole);
        const QString words =
            files.left.isEmpty() ? receiptFor(withBinned(removed, files.binned)) : QString();
        m_removals.remove(leaving.forGood, Removal::ForGood);
        m_removals.removeBinned(leaving.mayComeBack, withinReach(files.binned), words);
        if (!files.left.isEmpty())
            Q_EMIT said(tr("“%1” could not be moved to the bin.").arg(files.left.first()), Matter::Trouble);
        else if (leaving.mayComeBack.isEmpty())
            Q_EMIT said(words);
    });
}

} // namespace tributary
