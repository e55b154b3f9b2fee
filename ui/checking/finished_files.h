#pragma once

#include "core/values/download/download_id.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace tributary {

class CheckDialog;
class DownloadHistory;
class DownloadListModel;
class DownloadView;

// Carries out what a person asks for finished downloads that are selected: to check the file of one, and to
// have them downloaded again.
class FinishedFiles : public QObject
{
    Q_OBJECT

public:
    struct Commands
    {
        QAction& checkFile;
        QAction& downloadAgain;
    };
    FinishedFiles(const DownloadListModel& downloads, const DownloadView& view, DownloadHistory& history,
                  const Commands& commands, QWidget* window);

Q_SIGNALS:
    void downloadAgainRequested(const QList<tributary::DownloadId>& ids);
    // A person wants to do something with this file, which may be gone.
    void fileWanted(const QString& path);

private:
    QList<DownloadId> selected() const;
    void check();
    void expectItsOwn();

    const DownloadListModel& m_downloads;
    const DownloadView& m_view;
    DownloadHistory& m_history;
    QWidget* m_window;
    QPointer<CheckDialog> m_dialog;
    DownloadId m_checked;
};

} // namespace tributary
