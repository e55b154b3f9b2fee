#pragma once

#include "core/values/download_request.h"
#include "ui/add_input.h"
#include "ui/download_list_model.h"

#include <QMainWindow>
#include <QPointer>

class QSettings;
class QSplitter;

namespace tributary {

class CommandBar;
class DownloadActions;
class DetailsPane;
class DownloadFilter;
class DownloadHistory;
class DownloadView;
class FilterBar;
class Question;
class SelectionCommands;
class Settings;
enum class WayOut;

// The window: a list of downloads and the commands for it. It shows the snapshots that its model is given and
// asks for what a person wants by signals; who carries that out is joined to it in app/gui.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);

    DownloadListModel& downloads() { return *m_downloads; }
    DownloadHistory& history() { return *m_history; }

    // Adds links, one a line, at once and to the folder that was used last.
    void addLinks(const QString& lines);
    // From now on the window closes without a question: the session ends, or the person has decided.
    void stopAsking();

    void restoreFrom(const QSettings& settings);
    void saveTo(QSettings& settings) const;

Q_SIGNALS:
    void addRequested(const QList<tributary::DownloadRequest>& requests);
    void resumeRequested(const QList<tributary::DownloadId>& ids);
    void pauseRequested(const QList<tributary::DownloadId>& ids);
    void cancelRequested(const QList<tributary::DownloadId>& ids);
    void removeRequested(const QList<tributary::DownloadId>& ids);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Closing : quint8 { Asks, Decided };

    void buildBars();
    void buildCentre();
    void connectActions();
    void connectRows();
    void openAddDialog(const QList<QUrl>& links);
    void pasteLinks();
    void showDetailsOf(const QModelIndex& index);
    void openDetails();
    void useSettings();
    void say(const QString& message);
    void leave();
    void takeWayOut(WayOut way);

    Settings& m_settings;
    DownloadListModel* m_downloads;
    DownloadHistory* m_history;
    DownloadFilter* m_rows;
    DownloadActions* m_actions;
    DownloadView* m_view;
    DetailsPane* m_details;
    QSplitter* m_listAndDetails;
    FilterBar* m_filters;
    QSplitter* m_filtersAndRest;
    CommandBar* m_bar;
    SelectionCommands* m_commands;
    QPointer<Question> m_question;
    Closing m_closing = Closing::Asks;
};

} // namespace tributary
