#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_id.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tributary {

class DownloadListModel;
class DownloadOrders;
class RenameDialog;

// Asks a person for another name of a download's file, or another folder for it, and has it go there.
class FileMoves : public QObject
{
    Q_OBJECT

public:
    FileMoves(DownloadOrders& orders, const DownloadListModel& downloads, QWidget* window);

    void rename(DownloadId id);
    // Asks for another name for a download that failed because its name is taken, and tries it again under
    // that.
    void chooseName(DownloadId id);
    // Finished or not, each that doesn't run goes to the folder that is chosen, under the name that it has.
    void moveToFolder(const QList<DownloadId>& ids);
    // Chooses another folder for a download that failed in its own, and tries it again there.
    void chooseFolder(DownloadId id);

Q_SIGNALS:
    void retryRequested(const QList<tributary::DownloadId>& ids);
    // Says that a move went on, or why it could not.
    void said(const QString& message);
    void refused(const QString& text, const QString& explanation);

private:
    struct Trip;
    using Then = std::function<void(const Expected<void>&)>;

    using Renamed = std::function<void(const QString& before, const QString& now)>;

    RenameDialog* askForName(DownloadId id, Renamed then);
    void setOut(const QList<DownloadId>& ids, const QString& folder);
    void moveTo(DownloadId id, const QString& folder, const QString& name, Then then);
    void hear(const Expected<void>& outcome, const std::function<void()>& then);
    void conclude(const Trip& trip);

    DownloadOrders& m_orders;
    const DownloadListModel& m_downloads;
    QWidget* m_window;
};

} // namespace tributary
