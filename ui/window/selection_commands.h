#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/download_state.h"
#include "core/values/download/placement.h"
#include "ui/desktop/files/file_bin.h"
#include "ui/desktop/notices/announcement.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QModelIndex;

namespace tributary {

class DownloadActions;
class DownloadFilter;
class DownloadListModel;
class DownloadOrders;
class DownloadView;
class FileOpening;
class ListRow;
class Question;
class RemovalUndo;

// Carries out what a person asks for the selected downloads, and for those that other parts of the window
// name; asks back where something would be lost.
class SelectionCommands : public QObject
{
    Q_OBJECT

public:
    // The list and the view that the commands work on, and the parts of the window that they call.
    struct Surroundings
    {
        DownloadOrders& orders;
        DownloadListModel& downloads;
        const DownloadFilter& rows;
        DownloadView& view;
        DownloadActions& actions;
        FileOpening& files;
        RemovalUndo& removals;
    };
    SelectionCommands(const Surroundings& around, QWidget* window);

    void pause(const QList<DownloadId>& ids);
    void pauseAll();
    // Resumes what a person has paused; failed downloads stay as they are.
    void resumeAll();
    // Told: the window says what a cancellation deletes.
    enum class Receipt : quint8 { None, Told };
    // Takes downloads out of the list again that were just added.
    void takeBack(const QList<DownloadId>& ids);
    // Cancels downloads without a question.
    void cancelNow(QList<DownloadId> ids, Receipt receipt = Receipt::None);
    void retry(const QList<DownloadId>& ids);
    // Starts downloads beyond the number of downloads at once.
    void startNow(QList<DownloadId> ids);
    void openLinks(const QList<DownloadId>& ids);
    // The selected downloads that are not over.
    QList<DownloadId> selectedUnfinished() const;

Q_SIGNALS:
    // A person has had these paused, or go on.
    void paused(const QList<tributary::DownloadId>& ids);
    void wentOn(const QList<tributary::DownloadId>& ids);
    // The list changes its order in a moment.
    void moved();
    void detailsRequested();
    void renameRequested(tributary::DownloadId id);
    void moveToFolderRequested(const QList<tributary::DownloadId>& ids);
    void editRequested(tributary::DownloadId id);
    void replaceLinkRequested(tributary::DownloadId id);
    // Something to be said in passing.
    void said(const QString& message, tributary::Matter matter = tributary::Matter::News);

private:
    using Applies = bool (*)(DownloadState);

    void connectActions();
    void offerActions();
    void toggle();
    void connectOrder();
    void move(ListMove where);
    void cancel();
    void remove();
    void removeNow(const QList<DownloadId>& ids);
    // Puts rows before another one, or at the end.
    void drop(const QList<DownloadId>& ids, std::optional<DownloadId> next);
    // For a removal all that are selected leave the list.
    enum class Then : quint8 { StayListed, LeaveTheList };
    void askIfRunning(Then after, std::function<void()> then);
    void open();
    void openOrShowDetails(const QModelIndex& index);
    void copy(QString (*textOf)(const ListRow&));
    void askToRemoveWithFiles();
    void removeWithFiles(const QList<DownloadId>& ids);
    QList<const ListRow*> selected() const;
    QList<DownloadId> selected(Applies applies) const;
    QList<DownloadId> selectedOrShown(Applies applies, Applies ofShown) const;

    DownloadOrders& m_orders;
    DownloadListModel& m_downloads;
    const DownloadFilter& m_rows;
    DownloadView& m_view;
    DownloadActions& m_actions;
    QWidget* m_window;
    FileOpening& m_files;
    RemovalUndo& m_removals;
    QPointer<Question> m_question;
};

} // namespace tributary
