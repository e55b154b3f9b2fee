#pragma once

#include "core/values/download/request_secrets.h"
#include "ui/adding/add_surroundings.h"
#include "ui/failures/notice.h"
#include "ui/failures/way_out.h"
#include "ui/list/rows/announcement.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/new_rows.h"
#include "ui/settings/pages/settings_surroundings.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QSettings;

namespace tributary {

class CommandBar;
class DownloadActions;
class DetailsPane;
class DownloadFilter;
class DownloadHistory;
class DownloadView;
class FailureRemedies;
class FileMoves;
class FilterBar;
class LinkIntake;
class ListFiles;
class MainMenu;
class OwnLimits;
class Question;
class RowsToShow;
class ScreenFit;
class SelectionCommands;
class SessionStart;
class Settings;
class SettingsDialog;
class ThinSplitter;

// The window: a list of downloads and the commands for it. It shows the snapshots that its model is given and
// asks for what a person wants by signals; who carries that out is joined to it in app/gui.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);

    DownloadListModel& downloads() { return *m_downloads; }
    DownloadHistory& history() { return *m_history; }

    // Sets the function by which the New download dialog learns what a server offers.
    void setAskServer(AskServer askServer);
    // Sets the function that lets a download go on from another link.
    void setReplaceLink(std::function<QFuture<Expected<void>>(DownloadId, const QUrl&)> replaceLink);
    // Sets the function that gives a download's file another name or folder.
    void
    setRelocate(std::function<QFuture<Expected<void>>(const DownloadSnapshot&, const QString&)> relocate);
    // Adds links, one a line, at once and to the folder that is given or the usual one.
    void addLinks(const QString& lines, const QString& folder = {}, NewRows newRows = NewRows::Shown);
    // Shows the rows of these downloads as soon as the list has them.
    void showOnceListed(const QList<DownloadId>& ids);
    // The New download dialog, with the links of the clipboard.
    void askForDownload();
    // The same for links that somebody copied elsewhere; after what is being asked at the moment.
    void offer(const QList<QUrl>& links);
    // The verbs for chosen downloads, whose signals say what a person wants of them.
    SelectionCommands& commands() { return *m_commands; }
    ListFiles& listFiles() { return *m_listFiles; }
    // In front of all others, wherever it was.
    void present();
    // Asks first when something runs.
    void quit();
    // While there is a tray, closing the window leaves the downloads running.
    void setTray(std::function<bool()> isThere);
    // By this the person can have the program started with the session.
    void setSessionStart(SessionStart* sessionStart);
    // Data of the queue that the settings show.
    void setCategories(const QList<Category>& categories);
    void setHosts(std::function<QFuture<QList<HostProfile>>()> hosts,
                  std::function<QFuture<QList<TrustedCertificate>>()> trusted,
                  std::function<void(const QStringList&)> forget);
    // Opens the settings at the limit, for one that no menu offers.
    void askForLimit();
    // Tells a person at the window, in its foot and by the screen reader.
    void announce(const Announcement& announcement);
    // Opens a message that waits for nobody.
    void tell(const Notice& notice);
    // From now on the window closes without a question: the session ends, or the person has decided.
    void stopAsking();

    void restoreFrom(const QSettings& settings);
    void saveTo(QSettings& settings) const;

Q_SIGNALS:
    // The window has closed for good.
    void left();
    // The program is to end and start anew.
    void restartRequested();
    // Closed over running downloads for the first time.
    void wentToTray();
    void addRequested(const QList<tributary::DownloadRequest>& requests,
                      const tributary::Placement& placement, tributary::NewRows newRows);
    void categoriesChosen(const QList<tributary::Category>& categories);
    void removeRequested(const QList<tributary::DownloadId>& ids);
    void moveRequested(const QList<tributary::DownloadId>& ids, tributary::ListMove where);
    void moveBeforeRequested(const QList<tributary::DownloadId>& ids, tributary::DownloadId next);
    // Secrets that servers have asked for or the list did not keep, told before these downloads are started
    // again.
    void secretsGiven(const QList<tributary::DownloadId>& ids, const tributary::RequestSecrets& secrets);
    // A certificate is to be believed, before those that failed for it are started again.
    void trustGiven(const tributary::TrustedCertificate& certificate);
    void rateRequested(const QList<tributary::DownloadId>& ids, std::optional<qint64> bytesPerSecond);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Closing : quint8 { Asks, Decided };

    void buildBars();
    void buildCentre();
    void connectActions();
    void connectRows();
    void openOffered();
    void connectOrder();
    void connectRemedies();
    void connectMoves();
    void refuse(const QString& text, const QString& explanation);
    void add(QList<DownloadRequest> requests, StartWhen start, NewRows newRows);
    void connectIntake();
    void goTo(DownloadId id);
    void showDetailsOf(const QModelIndex& index);
    void openDetails(int tab = 0);
    void closeDetails();
    void useSettings();
    void showShare(const DownloadTally& tally);
    SettingsDialog* openSettings();
    void openHelp();
    void say(const QString& message);
    void sayToReaders(const QString& message);
    bool staysInTray() const;
    void hideToTray();
    void leave();
    void takeWayOut(WayOut way);

    Settings& m_settings;
    DownloadListModel* m_downloads;
    DownloadHistory* m_history;
    DownloadFilter* m_rows;
    DownloadActions* m_actions;
    DownloadView* m_view;
    DetailsPane* m_details;
    ThinSplitter* m_listAndDetails;
    FilterBar* m_filters;
    ThinSplitter* m_filtersAndRest;
    CommandBar* m_bar;
    MainMenu* m_menu;
    SelectionCommands* m_commands;
    LinkIntake* m_intake;
    RowsToShow* m_rowsToShow;
    FailureRemedies* m_remedies;
    FileMoves* m_moves;
    OwnLimits* m_ownLimits;
    ListFiles* m_listFiles;
    ScreenFit* m_screenFit;
    QPointer<Question> m_question;
    QPointer<SettingsDialog> m_settingsDialog;
    std::function<bool()> m_trayIsThere;
    SettingsSurroundings m_around;
    QList<QUrl> m_offered;
    Closing m_closing = Closing::Asks;
};

} // namespace tributary
