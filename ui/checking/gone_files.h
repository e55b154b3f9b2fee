#pragma once

#include "core/values/download/download_id.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

class QAction;

namespace tributary {

class DownloadListModel;
class FileOpening;

// Says which file of a finished download was looked for in vain, since somebody has moved or deleted it
// elsewhere, and offers to download it again. The rows say so until the file is found again.
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
    QList<DownloadId> idsOf(const QString& path) const;
    void askAgain();

    DownloadListModel& m_downloads;
    QAction* m_again;
    QString m_path; // that was told last
    QSet<QString> m_missing;
};

} // namespace tributary
