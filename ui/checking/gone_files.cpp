#include "ui/checking/gone_files.h"

#include "core/values/basics/thread_handover.h"
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
    , m_missing(downloads, nullptr)
{
    connect(&files, &FileOpening::missing, this, &GoneFiles::tell);
    connect(&files, &FileOpening::found, this, &GoneFiles::noteFound);
    connect(&downloads, &DownloadListModel::rowsChanged, this, &GoneFiles::noteChanged);
    connect(m_again, &QAction::triggered, this, &GoneFiles::askAgain);
}

void GoneFiles::tell(const QString& path)
{
    m_path = path;
    for (const DownloadId id : idsOf(path)) {
        m_missing.insert(id);
        mark(id);
    }
    //: %1: the path of a file.
    Q_EMIT saidWithAgain(tr("“%1” no longer exists.").arg(path));
}

void GoneFiles::mark(DownloadId id)
{
    if (const auto download = m_downloads.find(id); download && m_missing.contains(id))
        m_downloads.apply({withoutItsFile(*download)});
}

void GoneFiles::noteFound(const QString& path)
{
    for (const DownloadId id : m_missing.all().values()) {
        auto download = m_downloads.find(id);
        if (!download || download->path != path)
            continue;
        m_missing.remove(id);
        download->error.reset();
        m_downloads.apply({*download});
    }
}

// A snapshot from the queue, of a row's place for instance, lacks the mark. Marks come and go once the list
// has told everybody of its change.
void GoneFiles::noteChanged(const std::vector<int>& rows)
{
    if (m_missing.size() == 0)
        return;
    for (const int row : rows) {
        const ListRow& download = m_downloads.at(row);
        if (download.state() != DownloadState::Finished)
            continue;
        const DownloadId id = download.id();
        if (m_missing.contains(id))
            post(this, [this, id] { mark(id); });
        else
            post(this, [this, path = download.path()] { noteFound(path); });
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
