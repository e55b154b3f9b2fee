#pragma once

#include "core/values/download/download_id.h"
#include "ui/list/rows/listed_ids.h"

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;

namespace tributary {

class DownloadListModel;
class FileOpening;

// Says which file of a finished download was looked for in vain, since somebody has moved or deleted it
// elsewhere, and offers to download it again. The rows say so until the file is found, or another download
// has brought it.
class GoneFiles : public QObject
{
    Q_OBJECT

public:
    GoneFiles(DownloadListModel& downloads, const FileOpening& files, QObject* parent);

    // Downloads the file again that was told last.
    QAction& again() const { return *m_again; }

Q_SIGNALS:
    void saidWithAgain(const QString& message);
    void downloadAgainRequested(const QList<tributary::DownloadId>& ids);

private:
    void tell(const QString& path);
    void noteFound(const QString& path);
    void noteChanged(const std::vector<int>& rows);
    void mark(DownloadId id);
    QList<DownloadId> idsOf(const QString& path) const;
    void askAgain();

    DownloadListModel& m_downloads;
    QAction* m_again;
    QString m_path;      // that was told last
    ListedIds m_missing; // whose rows say so
};

} // namespace tributary
