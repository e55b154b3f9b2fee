#include "ui/window/main_window.h"

#include "ui/adding/link_intake.h"
#include "ui/adding/own_limits.h"
#include "ui/desktop/file_moves.h"
#include "ui/desktop/screen_fit.h"
#include "ui/details/details_pane.h"
#include "ui/details/download_history.h"
#include "ui/failures/failure_remedies.h"
#include "ui/failures/question.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/rows_to_show.h"
#include "ui/looks/thin_splitter.h"
#include "ui/settings/pages/settings_dialog.h"
#include "ui/settings/settings.h"
#include "ui/window/command_bar.h"
#include "ui/window/download_actions.h"
#include "ui/window/empty_hint.h"
#include "ui/window/filter_bar.h"
#include "ui/window/keys_box.h"
#include "ui/window/list_files.h"
#include "ui/window/main_menu.h"
#include "ui/window/selection_commands.h"
#include "ui/window/window_foot.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>

#include <utility>

namespace tributary {

namespace {

constexpr int messageMs = 4000;
constexpr int leastForTheSide = 660;
constexpr int leastForTheDetails = 400;

} // namespace

MainWindow::MainWindow(Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_downloads(new DownloadListModel(this))
    , m_history(new DownloadHistory([] { return QDateTime::currentDateTime(); }, this))
    , m_rows(new DownloadFilter(*m_downloads, this))
    , m_actions(new DownloadActions(this))
    , m_view(new DownloadView(*m_rows, this))
    , m_details(new DetailsPane(*m_downloads, *m_history, this))
    , m_listAndDetails(new ThinSplitter(Qt::Vertical, this))
    , m_filters(new FilterBar(this))
    , m_filtersAndRest(new ThinSplitter(Qt::Horizontal, this))
    , m_bar(new CommandBar(*m_actions, settings, this))
    , m_menu(new MainMenu(*m_actions, this))
    , m_commands(new SelectionCommands(*m_downloads, *m_view, *m_actions, this))
    , m_intake(new LinkIntake(m_settings, *m_downloads, this))
    , m_rowsToShow(new RowsToShow(*m_downloads, *m_view))
    , m_remedies(new FailureRemedies(*m_downloads, m_settings, this))
    , m_moves(new FileMoves(*m_downloads, this))
    , m_ownLimits(new OwnLimits(
          *m_downloads, [this] { return m_commands->selectedUnfinished(); }, this))
    , m_listFiles(new ListFiles(this))
    , m_screenFit(new ScreenFit(*this))
{
    setWindowTitle(tr("Tributary"));
    // A screen reader would else tell each change of the title.
    setAccessibleName(tr("Tributary"));
    setAcceptDrops(true);
    resize(1080, 660);
    buildBars();
    buildCentre();
    connectActions();
    connectIntake();
    connectRows();
    connectOrder();
    connectRemedies();
    connectMoves();
    m_around.setCategories = [this](const QList<Category>& categories) {
        Q_EMIT categoriesChosen(categories);
    };
    useSettings();
    m_view->setFocus();
}

void MainWindow::buildBars()
{
    addToolBar(m_bar);
    m_bar->addMenu(m_menu);
    auto* foot = new WindowFoot(m_settings, this);
    setStatusBar(foot);
    connect(m_downloads, &DownloadListModel::tallyChanged, foot, &WindowFoot::setSums);
    connect(foot, &WindowFoot::otherLimitWanted, this, &MainWindow::askForLimit);
    connect(m_bar, &CommandBar::otherLimitWanted, this, &MainWindow::askForLimit);
    connect(m_downloads, &DownloadListModel::tallyChanged, m_filters, &FilterBar::setCounts);
    connect(m_downloads, &DownloadListModel::tallyChanged, this, &MainWindow::showShare);
}

void MainWindow::buildCentre()
{
    auto* list = new QWidget(m_listAndDetails);
    auto* layout = new QGridLayout(list);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 0, 0);
    layout->addWidget(new EmptyHint(*m_rows, *m_actions, list), 0, 0, Qt::AlignCenter);
    m_listAndDetails->addWidget(list);
    m_listAndDetails->addWidget(m_details);
    m_listAndDetails->setCollapsible(0, false);
    m_listAndDetails->setStretchFactor(0, 1);
    m_listAndDetails->setSizes({380, 220});
    m_listAndDetails->foldLastBelow(leastForTheDetails);
    m_filtersAndRest->addWidget(m_filters);
    m_filtersAndRest->addWidget(m_listAndDetails);
    m_filtersAndRest->setCollapsible(1, false);
    m_filtersAndRest->foldFirstBelow(leastForTheSide);
    m_filtersAndRest->setStretchFactor(1, 1);
    setCentralWidget(m_filtersAndRest);
    m_view->addActions(m_actions->inTheMenu(m_view, m_ownLimits->menu()));
}

void MainWindow::refuse(const QString& text, const QString& explanation)
{
    tell({.text = text, .explanation = explanation});
}

void MainWindow::setRelocate(Relocate relocate)
{
    m_moves->setRelocate(std::move(relocate));
}

void MainWindow::setReplaceLink(ReplaceLink replaceLink)
{
    m_remedies->setReplaceLink(std::move(replaceLink));
}

void MainWindow::setAskServer(AskServer askServer)
{
    m_intake->setAskServer(std::move(askServer));
}

void MainWindow::addLinks(const QString& lines, const QString& folder, NewRows newRows)
{
    m_intake->add(lines, folder, newRows);
}

void MainWindow::showOnceListed(const QList<DownloadId>& ids)
{
    m_rowsToShow->await(ids);
}

void MainWindow::askForDownload()
{
    if (!isVisible())
        present();
    m_intake->ask();
}

void MainWindow::offer(const QList<QUrl>& links)
{
    m_offered += links;
    const auto* asking = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!asking)
        openOffered();
    else if (m_offered.size() == links.size())
        connect(asking, &QDialog::finished, this, &MainWindow::openOffered, Qt::QueuedConnection);
}

void MainWindow::openOffered()
{
    if (m_offered.isEmpty())
        return;
    present();
    m_intake->offer(std::exchange(m_offered, {}));
}

// A filter may hide it.
void MainWindow::goTo(DownloadId id)
{
    const auto row = m_downloads->rowOf(id);
    if (!row)
        return;
    if (!m_view->showRow(*row)) {
        m_bar->clearFilter();
        m_filters->choose(StateGroup::All, std::nullopt);
        m_view->showRow(*row);
    }
}

void MainWindow::add(QList<DownloadRequest> requests, StartWhen start, NewRows newRows)
{
    for (DownloadRequest& request : requests)
        applySettings(request, m_settings);
    m_remedies->noteLogins(requests);
    const bool byType = m_settings.value(setting::filesByType);
    const Placement placement{.start = start, .filing = byType ? Filing::ByCategory : Filing::AsAsked};
    Q_EMIT addRequested(requests, placement, newRows);
}

void MainWindow::showDetailsOf(const QModelIndex& index)
{
    const int row = m_view->sourceRow(index);
    m_details->setCurrent(row < 0 ? std::nullopt : std::optional(m_downloads->at(row).id()));
}

void MainWindow::openDetails(int tab)
{
    m_listAndDetails->showLast();
    // Dragged shut, it has no height left.
    if (m_details->height() == 0 || m_listAndDetails->sizes().last() == 0)
        m_listAndDetails->setSizes({m_listAndDetails->height() * 2 / 3, m_listAndDetails->height() / 3});
    m_details->setTab(tab);
}

void MainWindow::closeDetails()
{
    if (m_details->isVisible())
        m_listAndDetails->setSizes({m_listAndDetails->height(), 0});
    m_view->setFocus(Qt::ShortcutFocusReason);
}

// The tray's menu reaches it while it is open.
SettingsDialog* MainWindow::openSettings()
{
    if (!isVisible())
        present();
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(m_settings, m_around, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::restartRequested, this, &MainWindow::restartRequested);
        m_settingsDialog->open();
    }
    m_settingsDialog->raise();
    return m_settingsDialog;
}

void MainWindow::askForLimit()
{
    openSettings()->beginWithLimit();
}

// For who has the window behind others.
void MainWindow::showShare(const DownloadTally& tally)
{
    const auto share = tally.share();
    const int percent = static_cast<int>(share.value_or(0) * 100);
    //: The window's title while downloads run; %1: a percentage.
    setWindowTitle(share ? tr("%1 – Tributary").arg(percentText(percent)) : tr("Tributary"));
}

void MainWindow::openHelp()
{
    (new KeysBox(m_actions->withKeys(), this))->open();
}

void MainWindow::say(const QString& message)
{
    statusBar()->showMessage(message, messageMs);
}

void MainWindow::announce(const Announcement& announcement)
{
    const QString words = QString(announcement.title + QLatin1String(": ") + announcement.text)
                              .replace(u'\n', QLatin1String(", "));
    say(words);
    sayToReaders(words);
}

// Before Qt 6.8 the foot's new name is all that a screen reader can be told: what Qt has for alerts isn't
// passed on to it.
void MainWindow::sayToReaders(const QString& message)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(this, message);
    QAccessible::updateAccessibility(&spoken);
#else
    if (QAccessible::isActive())
        say(message);
#endif
}

void MainWindow::useSettings()
{
    m_details->setLimits(queueLimits(m_settings));
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setSessionStart(SessionStart* sessionStart)
{
    m_around.sessionStart = sessionStart;
}

void MainWindow::setCategories(const QList<Category>& categories)
{
    m_around.categories = categories;
}

void MainWindow::setHosts(std::function<QFuture<QList<HostProfile>>()> hosts,
                          std::function<QFuture<QList<TrustedCertificate>>()> trusted,
                          std::function<void(const QStringList&)> forget)
{
    m_around.trusted = std::move(trusted);
    m_around.hosts = std::move(hosts);
    m_around.forgetHosts = std::move(forget);
}

void MainWindow::tell(const Notice& notice)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Tributary"), notice.text, QMessageBox::Ok, this);
    box->setInformativeText(notice.explanation);
    // Paths and what a system says are no markup.
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

// Escape that nothing else in the window has a use for.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeDetails();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->source() && m_intake->wants(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_intake->drop(*event->mimeData());
}

} // namespace tributary
