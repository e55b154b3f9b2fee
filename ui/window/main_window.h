#pragma once

#include "core/values/download/download_id.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/new_rows.h"

#include <QMainWindow>

namespace tributary {

class Announcer;
class CommandBar;
class DetailsPane;
class DownloadActions;
class DownloadEdits;
class DownloadFilter;
class DownloadHistory;
class DownloadOrders;
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
class RemovalUndo;
class RowsToShow;
class SelectionCommands;
class Settings;
class SettingsDoor;
class ThinSplitter;
class WindowClosing;
class WindowFoot;
class WindowShape;
struct DownloadRequest;

// The window: a list of downloads and the commands for it. Here its parts are put together, each of which has
// a job of its own; they show the snapshots that the model is given, and give the orders themselves for what
// a person wants. News of the downloads are joined to them in app/gui.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // The settings and the orders outlive the window.
    MainWindow(Settings& settings, DownloadOrders& orders, QWidget* parent = nullptr);

    DownloadListModel& downloads() { return *m_downloads; }
    DownloadHistory& history() { return *m_history; }
    // Takes links in, from a person and from elsewhere.
    LinkIntake& intake() { return *m_intake; }
    RowsToShow& rowsToShow() { return *m_rowsToShow; }
    // The verbs for chosen downloads.
    SelectionCommands& commands() { return *m_commands; }
    RemovalUndo& removals() { return *m_removals; }
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
    void noteAdded(const QList<DownloadId>& ids, const QList<DownloadRequest>& requests, NewRows newRows);
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
    RemovalUndo* m_removals;
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
