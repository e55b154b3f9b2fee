#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/download_state.h"
#include "core/values/download/placement.h"
#include "ui/desktop/files/file_bin.h"
#include "ui/desktop/notices/announcement.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QModelIndex;

namespace tributary {

class DownloadActions;
class DownloadFilter;
class DownloadListModel;
class DownloadView;
class FileOpening;
class ListRow;
class Question;

// Carries out what a person asks for the selected downloads, and asks back where something would be lost.
class SelectionCommands : public QObject
{
    Q_OBJECT

public:
    SelectionCommands(DownloadListModel& downloads, const DownloadFilter& rows, DownloadView& view,
                      DownloadActions& actions, FileOpening& files, QWidget* window);

    void pauseAll();
    // Resumes what a person has paused; failed downloads stay as they are.
    void resumeAll();
    // Told: the window says what a cancellation deletes.
    enum class Receipt : quint8 { None, Told };
    // Cancels downloads without a question.
    void cancelNow(QList<DownloadId> ids, Receipt receipt = Receipt::None);
    void retry(const QList<DownloadId>& ids);
    // Starts downloads beyond the number of downloads at once.
    void startNow(QList<DownloadId> ids);
    void openLinks(const QList<DownloadId>& ids);
    // The selected downloads that are not over.
    QList<DownloadId> selectedUnfinished() const;

Q_SIGNALS:
    void resumeRequested(const QList<tributary::DownloadId>& ids);
    // The downloads wait before they are tried again.
    void tryNowRequested(const QList<tributary::DownloadId>& ids);
    // The downloads wait for their turn.
    void startNowRequested(const QList<tributary::DownloadId>& ids);
    void pauseRequested(const QList<tributary::DownloadId>& ids);
    void cancelRequested(const QList<tributary::DownloadId>& ids);
    void removeRequested(const QList<tributary::DownloadId>& ids, tributary::Removal how);
    // Removes downloads whose files are in the bin, from where they may come back. The words say so, where
    // nothing else has to be said.
    void removeBinnedRequested(const QList<tributary::DownloadId>& ids,
                               const QList<tributary::BinnedFile>& files, const QString& words);
    void moveRequested(const QList<tributary::DownloadId>& ids, tributary::ListMove where);
    void priorityRequested(const QList<tributary::DownloadId>& ids, tributary::Priority priority);
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

    DownloadListModel& m_downloads;
    const DownloadFilter& m_rows;
    DownloadView& m_view;
    DownloadActions& m_actions;
    QWidget* m_window;
    FileOpening& m_files;
    QPointer<Question> m_question;
};

} // namespace tributary
