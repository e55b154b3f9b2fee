#include "ui/checking/gone_files.h"

#include "ui/desktop/files/file_opening.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>

namespace tributary {

GoneFiles::GoneFiles(const DownloadListModel& downloads, const FileOpening& files, QObject* parent)
    : QObject(parent)
    , m_downloads(downloads)
    , m_again(new QAction(themedIcon(u"download"), tr("Download again"), this))
{
    connect(&files, &FileOpening::missing, this, &GoneFiles::tell);
    connect(m_again, &QAction::triggered, this, &GoneFiles::askAgain);
}

void GoneFiles::tell(const QString& path)
{
    m_path = path;
    //: %1: the path of a file.
    Q_EMIT saidWithAgain(tr("“%1” no longer exists.").arg(path));
}

// Downloads again the first row that has the file's path. A row may have left the list meanwhile.
void GoneFiles::askAgain()
{
    for (int row = 0; row < m_downloads.rowCount(); ++row) {
        const ListRow& download = m_downloads.at(row);
        if (download.state() != DownloadState::Finished || download.path() != m_path)
            continue;
        Q_EMIT downloadAgainRequested({download.id()});
        return;
    }
}

} // namespace tributary
