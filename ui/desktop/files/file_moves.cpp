#include "ui/desktop/files/file_moves.h"

#include "core/engine/door/download_orders.h"
#include "core/values/download/download_snapshot.h"
#include "ui/failures/rename_dialog.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_rules.h"
#include "ui/widgets/path_chooser.h"
#include "ui/widgets/when_done.h"
#include "words/failure.h"
#include "words/failure_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace tributary {

namespace {

bool isNameTaken(const Expected<void>& outcome)
{
    return !outcome && failureIn(outcome.error()) == Failure::NameTaken;
}

// Leaves out what the system says of a name that is taken, which tells a person nothing more.
QString explanationOf(const Expected<void>& outcome)
{
    return isNameTaken(outcome) ? errorText(outcome.error()) : errorLines(outcome.error());
}

} // namespace

// Several downloads on their way to one folder.
struct FileMoves::Trip
{
    QString folder;
    qsizetype onTheWay = 0;
    QStringList refusals;
    qsizetype moved = 0;
    bool leavesOthers = false; // which run
};

FileMoves::FileMoves(DownloadOrders& orders, const DownloadListModel& downloads, QWidget* window)
    : QObject(window)
    , m_orders(orders)
    , m_downloads(downloads)
    , m_window(window)
{
}

void FileMoves::rename(DownloadId id)
{
    askForName(id, [this](const QString& before, const QString& now) {
        //: %1: the name that a file had, %2: the name that it has now.
        Q_EMIT said(tr("“%1” was renamed to “%2”.").arg(before, now));
    });
}

void FileMoves::chooseName(DownloadId id)
{
    askForName(id, [this, id](const QString&, const QString&) { Q_EMIT retryRequested({id}); });
}

RenameDialog* FileMoves::askForName(DownloadId id, Renamed then)
{
    const auto download = m_downloads.find(id);
    if (!download)
        return nullptr;
    const QFileInfo file(download->path);
    auto* dialog = new RenameDialog(file.fileName(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameDialog::accepted, this, [this, dialog, id, file, then = std::move(then)] {
        const QString name = dialog->fileName();
        moveTo(id, file.path(), name,
               [this, id, before = file.fileName(), name, then](const Expected<void>& outcome) {
                   if (!isNameTaken(outcome))
                       hear(outcome, [&] { then(before, name); });
                   else if (auto* again = askForName(id, then))
                       again->noteRefused(name, errorText(outcome.error()));
               });
    });
    dialog->open();
    return dialog;
}

void FileMoves::chooseFolder(DownloadId id)
{
    const auto download = m_downloads.find(id);
    if (!download)
        return;
    const QFileInfo file(download->path);
    tributary::chooseFolder(m_window, tr("Choose folder"), file.path(),
                            [this, id, name = file.fileName()](const QString& folder) {
                                Q_EMIT said(tr("Moving to the other folder…"));
                                moveTo(id, folder, name, [this, id](const Expected<void>& outcome) {
                                    hear(outcome, [this, id] { Q_EMIT retryRequested({id}); });
                                });
                            });
}

void FileMoves::moveToFolder(const QList<DownloadId>& ids)
{
    const auto first = ids.isEmpty() ? std::nullopt : m_downloads.find(ids.first());
    if (!first)
        return;
    tributary::chooseFolder(m_window, tr("Move to folder"), QFileInfo(first->path).path(),
                            [this, ids](const QString& folder) { setOut(ids, folder); });
}

void FileMoves::setOut(const QList<DownloadId>& ids, const QString& folder)
{
    const auto trip = std::make_shared<Trip>(Trip{.folder = folder});
    QList<DownloadSnapshot> downloads;
    for (const DownloadId id : ids) {
        auto download = m_downloads.find(id);
        if (download && canRename(download->state))
            downloads.append(std::move(*download));
        else
            trip->leavesOthers = trip->leavesOthers || download;
    }
    trip->onTheWay = downloads.size();
    Q_EMIT said(tr("Moving to the other folder…"));
    for (const DownloadSnapshot& download : std::as_const(downloads)) {
        moveTo(download.id, folder, QFileInfo(download.path).fileName(),
               [this, trip](const Expected<void>& outcome) {
                   --trip->onTheWay;
                   trip->moved += outcome ? 1 : 0;
                   const bool isRefused = !outcome && outcome.error().kind != ErrorKind::Cancelled;
                   if (isRefused)
                       trip->refusals.append(explanationOf(outcome));
                   if (trip->onTheWay == 0)
                       conclude(*trip);
               });
    }
}

// The reasons of a few are told; more nobody would read.
void FileMoves::conclude(const Trip& trip)
{
    constexpr qsizetype mostReasons = 3;
    const QString moved = trip.leavesOthers
                              //: %1: a folder. The others are downloads that run.
                              ? tr("Moved to “%1”. To move the others, pause them first.")
                              //: %1: a folder.
                              : tr("Moved to “%1”.");
    if (trip.moved > 0)
        Q_EMIT said(moved.arg(QDir::toNativeSeparators(trip.folder)));
    if (!trip.refusals.isEmpty())
        Q_EMIT refused(
            tr("%n files stay where they are.", nullptr, static_cast<int>(trip.refusals.size())),
            trip.refusals.first(std::min(mostReasons, trip.refusals.size())).join(QLatin1String("\n\n")));
}

void FileMoves::moveTo(DownloadId id, const QString& folder, const QString& name, Then then)
{
    if (m_downloads.rowOf(id))
        whenDone(m_orders.relocate(id, folder + u'/' + name), this, std::move(then));
}

void FileMoves::hear(const Expected<void>& outcome, const std::function<void()>& then)
{
    if (outcome)
        then();
    else
        Q_EMIT refused(tr("The file stays where it is."), explanationOf(outcome));
}

} // namespace tributary
