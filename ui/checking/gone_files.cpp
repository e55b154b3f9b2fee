#include "ui/checking/gone_files.h"

#include "ui/desktop/files/file_opening.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>

namespace tributary {

GoneFiles::GoneFiles(DownloadListModel& downloads, const FileOpening& files, QObject* parent)
    : QObject(parent)
    , m_downloads(downloads)
    , m_again(new QAction(themedIcon(u"download"), tr("Download again"), this))
{
    connect(&files, &FileOpening::missing, this, &GoneFiles::tell);
    connect(&files, &FileOpening::found, this, &GoneFiles::noteFound);
    connect(m_again, &QAction::triggered, this, &GoneFiles::askAgain);
}

void GoneFiles::tell(const QString& path)
{
    m_path = path;
    m_missing.insert(path);
    for (const DownloadId id : idsOf(path))
        m_downloads.apply({withoutItsFile(*m_downloads.find(id))});
    //: %1: the path of a file.
    Q_EMIT saidWithAgain(tr("“%1” no longer exists.").arg(path));
}

void GoneFiles::noteFound(const QString& path)
{
    if (!m_missing.remove(path))
        return;
    for (const DownloadId id : idsOf(path)) {
        DownloadSnapshot download = *m_downloads.find(id);
        download.error.reset();
        m_downloads.apply({download});
    }
}

QList<DownloadId> GoneFiles::idsOf(const QString& path) const
{
    QList<DownloadId> ids;
    for (int row = 0; row < m_downloads.rowCount(); ++row) {
        const ListRow& download = m_downloads.at(row);
        if (download.state() == DownloadState::Finished && download.path() == path)
            ids.append(download.id());
    }
    return ids;
}

// Downloads again the first row that has the file's path. A row may have left the list meanwhile.
void GoneFiles::askAgain()
{
    const QList<DownloadId> ids = idsOf(m_path);
    if (!ids.isEmpty())
        Q_EMIT downloadAgainRequested({ids.first()});
}

} // namespace tributary
