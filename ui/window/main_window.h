#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/placement.h"
#include "ui/list/rows/download_list_model.h"

#include <QMainWindow>

namespace tributary {

class Announcer;
class CommandBar;
class DetailsPane;
class DownloadActions;
class DownloadEdits;
class DownloadFilter;
class DownloadHistory;
class DownloadView;
class FailureRemedies;
class FileMoves;
class FileOpening;
class FilterBar;
class LinkIntake;
class ListAndDetails;
class ListFiles;
class MainMenu;
class OwnLimits;
class RowsToShow;
class SelectionCommands;
class Settings;
class SettingsDoor;
class ThinSplitter;
class WindowClosing;
class WindowFoot;
class WindowShape;

// The window: a list of downloads and the commands for it. Here its parts are put together, each of which has
// a job of its own; they show the snapshots that the model is given and ask for what a person wants by
// signals. Who carries that out is joined to them in app/gui.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);

    DownloadListModel& downloads() { return *m_downloads; }
    DownloadHistory& history() { return *m_history; }
    // Takes links in, from a person and from elsewhere.
    LinkIntake& intake() { return *m_intake; }
    RowsToShow& rowsToShow() { return *m_rowsToShow; }
    // The verbs for chosen downloads, whose signals say what a person wants of them.
    SelectionCommands& commands() { return *m_commands; }
    OwnLimits& ownLimits() { return *m_ownLimits; }
    FailureRemedies& remedies() { return *m_remedies; }
    FileMoves& moves() { return *m_moves; }
    DownloadActions& downloadActions() { return *m_actions; }
    DownloadEdits& edits() { return *m_edits; }
    ListFiles& listFiles() { return *m_listFiles; }
    SettingsDoor& settingsDoor() { return *m_settingsDoor; }
    Announcer& announcer() { return *m_announcer; }
    WindowClosing& closing() { return *m_closing; }
    WindowShape& shape() { return *m_shape; }
    WindowFoot& foot() { return *m_foot; }
    // Whether a screen reader is at the row of that download, where it reads each change of the state.
    bool isReadInItsRow(DownloadId id) const;

Q_SIGNALS:
    void removeRequested(const QList<tributary::DownloadId>& ids, tributary::Removal how);
    void bringBackRequested(const QList<tributary::DownloadId>& ids);
    // Adds them once more, as new downloads beside the files that are there.
    void downloadAgainRequested(const QList<tributary::DownloadId>& ids);
    void moveRequested(const QList<tributary::DownloadId>& ids, tributary::ListMove where);
    void moveBeforeRequested(const QList<tributary::DownloadId>& ids, tributary::DownloadId next);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBars(Settings& settings);
    void buildCentre();
    void connectActions();
    void connectIntake();
    void connectRows();
    void connectRemovals();
    void connectDetails();
    void connectRemedies();
    void connectOrder();
    void openHelp();
    void offerCommands();
    void goTo(DownloadId id);
    void showAll();

    DownloadListModel* m_downloads;
    DownloadHistory* m_history;
    DownloadFilter* m_rows;
    DownloadActions* m_actions;
    DownloadView* m_view;
    DetailsPane* m_details;
    ListAndDetails* m_listAndDetails;
    FilterBar* m_filters;
    ThinSplitter* m_filtersAndRest;
    CommandBar* m_bar;
    MainMenu* m_menu;
    FileOpening* m_files; // of finished downloads, for a person
    SelectionCommands* m_commands;
    LinkIntake* m_intake;
    RowsToShow* m_rowsToShow;
    FailureRemedies* m_remedies;
    FileMoves* m_moves;
    DownloadEdits* m_edits;
    OwnLimits* m_ownLimits;
    ListFiles* m_listFiles;
    SettingsDoor* m_settingsDoor;
    WindowClosing* m_closing;
    WindowShape* m_shape;
    WindowFoot* m_foot = nullptr;
    Announcer* m_announcer = nullptr;
};

} // namespace tributary
