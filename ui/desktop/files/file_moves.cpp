#include "ui/desktop/files/file_moves.h"

#include "ui/failures/rename_dialog.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/widgets/path_chooser.h"
#include "ui/widgets/when_done.h"
#include "words/failure_text.h"

#include <QFileInfo>

namespace tributary {

FileMoves::FileMoves(const DownloadListModel& downloads, QWidget* window)
    : QObject(window)
    , m_downloads(downloads)
    , m_window(window)
{
}

void FileMoves::rename(DownloadId id)
{
    const auto download = m_downloads.find(id);
    if (!download)
        return;
    const QFileInfo file(download->path);
    auto* dialog = new RenameDialog(file.fileName(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameDialog::accepted, this, [this, dialog, id, folder = file.path()] {
        moveTo(id, folder, dialog->fileName(), [this] { Q_EMIT said(tr("The file was renamed.")); });
    });
    dialog->open();
}

void FileMoves::chooseFolder(DownloadId id)
{
    const auto download = m_downloads.find(id);
    if (!download)
        return;
    const QFileInfo file(download->path);
    tributary::chooseFolder(m_window, tr("Choose folder"), file.path(),
                            [this, id, name = file.fileName()](const QString& folder) {
                                moveTo(id, folder, name, [this, id] { Q_EMIT retryRequested({id}); });
                            });
}

void FileMoves::moveTo(DownloadId id, const QString& folder, const QString& name, std::function<void()> then)
{
    const auto download = m_downloads.find(id);
    if (!download || !m_relocate)
        return;
    const QString path = folder + u'/' + name;
    if (QFileInfo(download->path).path() != folder)
        Q_EMIT said(tr("Moving the unfinished file to the other folder…"));
    whenDone(m_relocate(*download, path), this,
             [this, then = std::move(then)](const Expected<void>& outcome) {
                 if (outcome)
                     then();
                 else
                     Q_EMIT refused(tr("The file stays where it is."), errorLines(outcome.error()));
             });
}

} // namespace tributary
