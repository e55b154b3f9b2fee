#pragma once

#include "core/values/download/download_id.h"

#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace tributary {

class DownloadListModel;
class FileOpening;

// Says which file of a finished download was looked for in vain, since somebody has moved or deleted it
// elsewhere, and offers to download it again.
class GoneFiles : public QObject
{
    Q_OBJECT

public:
    GoneFiles(const DownloadListModel& downloads, const FileOpening& files, QObject* parent);

    // Downloads the file again that was told last.
    QAction& again() const { return *m_again; }

Q_SIGNALS:
    void saidWithAgain(const QString& message);
    void downloadAgainRequested(const QList<tributary::DownloadId>& ids);

private:
    void tell(const QString& path);
    void askAgain();

    const DownloadListModel& m_downloads;
    QAction* m_again;
    QString m_path; // that was told last
};

} // namespace tributary
