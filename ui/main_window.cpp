#include "ui/main_window.h"

#include "ui/add_dialog.h"
#include "ui/details_pane.h"
#include "ui/download_actions.h"
#include "ui/download_filter.h"
#include "ui/download_history.h"
#include "ui/download_rules.h"
#include "ui/download_view.h"
#include "ui/empty_hint.h"
#include "ui/filter_bar.h"
#include "ui/links.h"
#include "ui/question.h"
#include "ui/questions.h"
#include "ui/settings.h"
#include "ui/status_line.h"
#include "ui/themed_icon.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace tributary {

namespace {

constexpr int messageMs = 4000;

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String columnsKey("window/columns");
constexpr QLatin1String splitterKey("window/listAndDetails");
constexpr QLatin1String tabKey("window/detailsTab");
constexpr QLatin1String sideKey("window/filtersAndRest");
constexpr QLatin1String filterKey("window/filters");

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
    , m_listAndDetails(new QSplitter(Qt::Vertical, this))
    , m_filters(new FilterBar(this))
    , m_filtersAndRest(new QSplitter(Qt::Horizontal, this))
    , m_filter(new QLineEdit(this))
{
    setWindowTitle(tr("Tributary"));
    setAcceptDrops(true);
    resize(1080, 660);
    buildToolBar();
    buildCentre();
    connectActions();
    useSettings();
    m_view->setFocus();
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Commands"));
    // Without a name its place can't be remembered, and there is no menu that could bring it back once
    // hidden.
    bar->setObjectName(QStringLiteral("commands"));
    bar->toggleViewAction()->setEnabled(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->addActions({m_actions->newDownload(), m_actions->pasteLinks()});
    bar->addSeparator();
    bar->addActions(m_actions->forSelection());
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_filter->setAccessibleName(tr("Filter downloads"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(u"filter"), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    bar->addWidget(m_filter);
    bar->addSeparator();
    bar->addAction(m_actions->quit());
    for (QAction* action : m_actions->all()) {
        // The button shows the short word; who can't see it hears the whole name.
        bar->widgetForAction(action)->setAccessibleName(action->text());
    }
}

void MainWindow::buildCentre()
{
    auto* list = new QWidget(m_listAndDetails);
    auto* layout = new QGridLayout(list);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 0, 0);
    layout->addWidget(new EmptyHint(*m_rows, m_actions->newDownload(), list), 0, 0, Qt::AlignCenter);
    m_listAndDetails->addWidget(list);
    m_listAndDetails->addWidget(m_details);
    m_listAndDetails->setCollapsible(0, false);
    m_listAndDetails->setStretchFactor(0, 1);
    m_listAndDetails->setSizes({380, 220});
    m_filtersAndRest->addWidget(m_filters);
    m_filtersAndRest->addWidget(m_listAndDetails);
    m_filtersAndRest->setCollapsible(1, false);
    m_filtersAndRest->setStretchFactor(1, 1);
    setCentralWidget(m_filtersAndRest);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions(m_actions->forSelection());

    auto* sums = new StatusLine(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(sums, 1);
    connect(m_downloads, &DownloadListModel::tallyChanged, sums, &StatusLine::setSums);
    connect(m_downloads, &DownloadListModel::tallyChanged, m_filters, &FilterBar::setCounts);
}

void MainWindow::connectActions()
{
    connect(m_actions->newDownload(), &QAction::triggered, this,
            [this] { openAddDialog(linksIn(QGuiApplication::clipboard()->text())); });
    connect(m_actions->pasteLinks(), &QAction::triggered, this, &MainWindow::pasteLinks);
    connect(m_actions->resume(), &QAction::triggered, this, &MainWindow::resumeSelected);
    connect(m_actions->pause(), &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(selected(canPause)); });
    connect(m_actions->cancel(), &QAction::triggered, this, &MainWindow::cancelSelected);
    connect(m_actions->remove(), &QAction::triggered, this,
            [this] { Q_EMIT removeRequested(selected(canRemove)); });
    connect(m_actions->quit(), &QAction::triggered, this, &MainWindow::close);

    connect(m_view, &DownloadView::toggleRequested, this, &MainWindow::toggleSelected);
    connect(m_view, &DownloadView::activated, this, &MainWindow::openFinished);
    connect(m_view, &DownloadView::selectionMoved, this, &MainWindow::offerActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MainWindow::showDetailsOf);
    connect(m_details, &DetailsPane::retryRequested, this, &MainWindow::retry);
    connect(&m_settings, &Settings::changed, this, &MainWindow::useSettings);
    connect(m_downloads, &DownloadListModel::dataChanged, this, &MainWindow::offerActions);
    connect(m_filters, &FilterBar::chosen, m_rows, &DownloadFilter::setChoice);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &DownloadFilter::setWords);

    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    auto* leaveFilter =
        new QShortcut(QKeySequence(Qt::Key_Escape), m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leaveFilter, &QShortcut::activated, m_filter, [this] {
        m_filter->clear();
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::addLinks(const QString& lines)
{
    const auto requests = requestsFrom({.links = lines, .folder = m_settings.folder(), .fileName = {}});
    if (!requests) {
        statusBar()->showMessage(requests.error(), messageMs);
        return;
    }
    Q_EMIT addRequested(*requests);
    const auto count = static_cast<int>(requests->size());
    statusBar()->showMessage(tr("%n download(s) added.", nullptr, count), messageMs);
}

void MainWindow::pasteLinks()
{
    const QList<QUrl> links = linksIn(QGuiApplication::clipboard()->text());
    if (links.isEmpty())
        statusBar()->showMessage(tr("The clipboard holds no http or https link."), messageMs);
    else
        addLinks(linesOf(links));
}

void MainWindow::openAddDialog(const QList<QUrl>& links)
{
    auto* dialog =
        new AddDialog({.links = linesOf(links), .folder = m_settings.folder(), .fileName = {}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddDialog::accepted, this, [this, dialog] {
        m_settings.setFolder(dialog->input().folder);
        Q_EMIT addRequested(dialog->requests());
    });
    dialog->open();
}

QList<DownloadId> MainWindow::selected(Applies applies) const
{
    QList<DownloadId> ids;
    for (const int row : m_view->selectedSourceRows()) {
        if (applies(m_downloads->at(row).state))
            ids.append(m_downloads->at(row).id);
    }
    return ids;
}

QList<DownloadState> MainWindow::selectedStates() const
{
    QList<DownloadState> states;
    for (const int row : m_view->selectedSourceRows())
        states.append(m_downloads->at(row).state);
    return states;
}

void MainWindow::offerActions()
{
    m_actions->offerFor(selectedStates());
}

void MainWindow::toggleSelected()
{
    if (m_actions->pause()->isEnabled())
        m_actions->pause()->trigger();
    else
        m_actions->resume()->trigger();
}

void MainWindow::resumeSelected()
{
    const QList<DownloadId> ids = selected(canResume);
    m_downloads->expectProgress(ids);
    Q_EMIT resumeRequested(ids);
}

void MainWindow::cancelSelected()
{
    const QList<DownloadId> ids = selected(canCancel);
    const auto running = static_cast<int>(selected(isActive).size());
    if (running == 0)
        cancelNow(ids);
    else if (!m_question)
        m_question = askToCancel(this, running, [this, ids] { cancelNow(ids); });
}

void MainWindow::cancelNow(QList<DownloadId> ids)
{
    // Some may have finished while the question was open.
    ids.removeIf([this](DownloadId id) {
        const DownloadSnapshot* download = m_downloads->find(id);
        return !download || !canCancel(download->state);
    });
    m_downloads->showAborted(ids);
    Q_EMIT cancelRequested(ids);
}

void MainWindow::openFinished(const QModelIndex& index)
{
    const DownloadSnapshot& download = m_downloads->at(m_view->sourceRow(index));
    if (download.state != DownloadState::Finished)
        return;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(download.path)))
        statusBar()->showMessage(tr("“%1” could not be opened.").arg(download.path), messageMs);
}

void MainWindow::showDetailsOf(const QModelIndex& index)
{
    const int row = m_view->sourceRow(index);
    m_details->setCurrent(row < 0 ? std::nullopt : std::optional(m_downloads->at(row).id));
}

void MainWindow::retry(DownloadId id)
{
    m_downloads->expectProgress({id});
    Q_EMIT resumeRequested({id});
}

void MainWindow::useSettings()
{
    m_details->setLimits(queueLimits(m_settings));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const int running = m_downloads->tally().underway;
    const bool mayClose = m_closing == Closing::Decided || running == 0;
    event->setAccepted(mayClose);
    if (!mayClose && !m_question)
        m_question = askToQuit(this, running, [this](WayOut way) { takeWayOut(way); });
}

void MainWindow::takeWayOut(WayOut way)
{
    if (way == WayOut::AbortDownloads)
        cancelNow(m_downloads->activeIds());
    leave();
}

void MainWindow::stopAsking()
{
    m_closing = Closing::Decided;
}

void MainWindow::leave()
{
    stopAsking();
    close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!linksIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> links = linksIn(*event->mimeData());
    if (links.isEmpty())
        return;
    event->acceptProposedAction();
    openAddDialog(links);
}

void MainWindow::restoreFrom(const QSettings& settings)
{
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_view->header()->restoreState(settings.value(columnsKey).toByteArray());
    m_listAndDetails->restoreState(settings.value(splitterKey).toByteArray());
    m_details->setTab(settings.value(tabKey).toInt());
    m_filtersAndRest->restoreState(settings.value(sideKey).toByteArray());
    m_filters->restore(settings.value(filterKey).toString());
}

void MainWindow::saveTo(QSettings& settings) const
{
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(columnsKey, m_view->header()->saveState());
    settings.setValue(splitterKey, m_listAndDetails->saveState());
    settings.setValue(tabKey, m_details->tab());
    settings.setValue(sideKey, m_filtersAndRest->saveState());
    settings.setValue(filterKey, m_filters->choice());
}

} // namespace tributary
