#include "ui/adding/link_intake.h"
#include "ui/adding/own_limits.h"
#include "ui/desktop/file_moves.h"
#include "ui/details/details_pane.h"
#include "ui/details/general_page.h"
#include "ui/failures/failure_remedies.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/rows_to_show.h"
#include "ui/looks/thin_splitter.h"
#include "ui/settings/settings.h"
#include "ui/window/command_bar.h"
#include "ui/window/download_actions.h"
#include "ui/window/filter_bar.h"
#include "ui/window/finished_rows.h"
#include "ui/window/list_files.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/selection_commands.h"

#include <QAction>
#include <QHeaderView>
#include <QShortcut>

// This file connects the parts of the window with each other.

namespace tributary {

void MainWindow::connectActions()
{
    connect(m_actions->settings(), &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_actions->help(), &QAction::triggered, this, &MainWindow::openHelp);
    connect(m_actions->quit(), &QAction::triggered, this, &MainWindow::quit);
    connect(&m_settings, &Settings::changed, this, &MainWindow::useSettings);

    connect(m_menu, &MainMenu::densityChosen, m_view, &DownloadView::setDensity);
    connect(m_menu, &MainMenu::runningChosen, m_rows, &DownloadFilter::setRunning);
    m_rows->setRunning(m_menu->running());
    connect(m_view->header(), &QHeaderView::sortIndicatorChanged, m_menu, &MainMenu::setSortColumn);
    m_menu->setSortColumn(m_view->header()->sortIndicatorSection());
    connect(m_menu, &MainMenu::exportWanted, m_listFiles, &ListFiles::askForExport);
    connect(m_menu, &MainMenu::importWanted, m_listFiles, &ListFiles::askForImport);
    connect(m_listFiles, &ListFiles::said, this, &MainWindow::say);
    connect(m_listFiles, &ListFiles::refused, this, &MainWindow::refuse);
    auto* finished = new FinishedRows(*m_rows, *m_actions->clearFinished(), this);
    connect(finished, &FinishedRows::removeRequested, this, &MainWindow::removeRequested);
    connect(finished, &FinishedRows::said, this, &MainWindow::say);

    connect(m_commands, &SelectionCommands::removeRequested, this, &MainWindow::removeRequested);
    connect(m_ownLimits, &OwnLimits::rateRequested, this, &MainWindow::rateRequested);
    connect(m_commands, &SelectionCommands::detailsRequested, this, [this] { openDetails(); });
    connect(m_commands, &SelectionCommands::said, this, &MainWindow::say);
}

void MainWindow::connectIntake()
{
    connect(m_actions->newDownload(), &QAction::triggered, this, &MainWindow::askForDownload);
    connect(m_actions->pasteLinks(), &QAction::triggered, m_intake, &LinkIntake::paste);
    connect(m_intake, &LinkIntake::said, this, &MainWindow::say);
    connect(m_intake, &LinkIntake::goToRequested, this, &MainWindow::goTo);
    connect(m_intake, &LinkIntake::addRequested, this, &MainWindow::add);
    connect(m_rowsToShow, &RowsToShow::filteredOut, this,
            [this] { say(tr("The filter hides the new downloads.")); });
}

void MainWindow::connectRows()
{
    connect(m_view, &DownloadView::currentMoved, this, &MainWindow::showDetailsOf);
    connect(&m_details->general(), &GeneralPage::retryRequested, m_commands,
            [this](DownloadId id) { m_commands->retry({id}); });
    connect(&m_details->general(), &GeneralPage::reasonChanged, this, &MainWindow::sayToReaders);
    connect(m_filters, &FilterBar::chosen, m_rows, &DownloadFilter::setChoice);
    connect(m_bar, &CommandBar::wordsTyped, m_rows, &DownloadFilter::setWords);
    connect(m_bar, &CommandBar::filterLeft, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, m_bar, &CommandBar::beginFiltering);
    for (int tab = 0; tab < m_details->tabs(); ++tab) {
        auto* open = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)), this);
        connect(open, &QShortcut::activated, this, [this, tab] { openDetails(tab); });
    }
    const auto wantDetails = [this] {
        m_listAndDetails->setLastWanted(m_downloads->isRestoring() || m_downloads->rowCount() > 0);
    };
    connect(m_downloads, &QAbstractItemModel::rowsInserted, this, wantDetails);
    connect(m_downloads, &QAbstractItemModel::rowsRemoved, this, wantDetails);
    connect(m_downloads, &QAbstractItemModel::modelReset, this, wantDetails);
    wantDetails();
}

void MainWindow::connectOrder()
{
    connect(m_commands, &SelectionCommands::moveRequested, this, &MainWindow::moveRequested);
    connect(m_rows, &DownloadFilter::rowsDropped, this,
            [this](const QList<DownloadId>& ids, std::optional<DownloadId> next) {
                m_view->showQueueOrder();
                if (next)
                    Q_EMIT moveBeforeRequested(ids, *next);
                else
                    Q_EMIT moveRequested(ids, ListMove::Bottom);
            });
}

void MainWindow::connectRemedies()
{
    connect(&m_details->general(), &GeneralPage::replaceLinkRequested, m_remedies,
            &FailureRemedies::replaceLink);
    connect(&m_details->general(), &GeneralPage::signInRequested, m_remedies, &FailureRemedies::signIn);
    connect(&m_details->general(), &GeneralPage::trustRequested, m_remedies, &FailureRemedies::trust);
    connect(m_remedies, &FailureRemedies::trustGiven, this, &MainWindow::trustGiven);
    connect(m_remedies, &FailureRemedies::secretsGiven, this, &MainWindow::secretsGiven);
    connect(m_remedies, &FailureRemedies::retryRequested, m_commands, &SelectionCommands::retry);
    connect(m_remedies, &FailureRemedies::said, this, &MainWindow::say);
    connect(m_remedies, &FailureRemedies::refused, this, &MainWindow::refuse);
}

void MainWindow::connectMoves()
{
    connect(m_commands, &SelectionCommands::renameRequested, m_moves, &FileMoves::rename);
    connect(&m_details->general(), &GeneralPage::chooseFolderRequested, m_moves, &FileMoves::chooseFolder);
    connect(m_moves, &FileMoves::retryRequested, m_commands, &SelectionCommands::retry);
    connect(m_moves, &FileMoves::said, this, &MainWindow::say);
    connect(m_moves, &FileMoves::refused, this, &MainWindow::refuse);
}

} // namespace tributary
