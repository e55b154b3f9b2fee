#include "ui/checking/finished_files.h"

#include "ui/checking/check_dialog.h"
#include "ui/details/download_history.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"

#include <QAction>

namespace tributary {

FinishedFiles::FinishedFiles(const DownloadListModel& downloads, const DownloadView& view,
                             DownloadHistory& history, const Commands& commands, QWidget* window)
    : QObject(window)
    , m_downloads(downloads)
    , m_view(view)
    , m_history(history)
    , m_window(window)
{
    connect(&commands.checkFile, &QAction::triggered, this, &FinishedFiles::check);
    connect(&commands.downloadAgain, &QAction::triggered, this,
            [this] { Q_EMIT downloadAgainRequested(selected()); });
    connect(&history, &DownloadHistory::recalled, this, [this](DownloadId id) {
        if (id == m_checked)
            expectItsOwn();
    });
}

QList<DownloadId> FinishedFiles::selected() const
{
    QList<DownloadId> ids;
    for (const int row : m_view.selectedSourceRows()) {
        const ListRow& download = m_downloads.at(row);
        if (download.state() == DownloadState::Finished)
            ids.append(download.id());
    }
    return ids;
}

void FinishedFiles::check()
{
    const QList<DownloadId> ids = selected();
    if (ids.size() != 1 || m_dialog)
        return;
    m_checked = ids.first();
    const ListRow& download = m_downloads.at(*m_downloads.rowOf(m_checked));
    m_dialog = new CheckDialog({.path = download.path(), .size = download.size().value_or(download.bytes())},
                               m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    expectItsOwn();
    m_history.recall(m_checked);
    m_dialog->open();
    Q_EMIT fileWanted(download.path());
}

// The checksum from an earlier run of the program is known once the history has been read.
void FinishedFiles::expectItsOwn()
{
    const DownloadPast* past = m_history.find(m_checked);
    if (!m_dialog || !past || !past->finishedRun || !past->finishedRun->verified)
        return;
    const Checksum& verified = past->finishedRun->verified->checksum;
    if (!verified.digest.isEmpty())
        m_dialog->expect(verified);
}

} // namespace tributary
