#include "ui/window/main_window.h"

#include "ui/adding/download_edits.h"
#include "ui/adding/limit_dialog.h"
#include "ui/adding/link_intake.h"
#include "ui/adding/own_limits.h"
#include "ui/checking/finished_files.h"
#include "ui/checking/gone_files.h"
#include "ui/checking/refused_files.h"
#include "ui/desktop/files/file_moves.h"
#include "ui/desktop/files/file_opening.h"
#include "ui/desktop/files/show_in_folder.h"
#include "ui/desktop/in_front.h"
#include "ui/details/details_pane.h"
#include "ui/details/download_history.h"
#include "ui/details/general_page.h"
#include "ui/failures/failure_remedies.h"
#include "ui/failures/retry_all.h"
#include "ui/list/accessible/filter_teller.h"
#include "ui/list/accessible/moved_place.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/view/column_menu.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/removal_undo.h"
#include "ui/list/view/rows_to_show.h"
#include "ui/list/view/sort_menu.h"
#include "ui/looks/measures.h"
#include "ui/looks/thin_splitter.h"
#include "ui/settings/settings.h"
#include "ui/widgets/themed_icon.h"
#include "ui/window/announcer.h"
#include "ui/window/command_bar.h"
#include "ui/window/command_palette.h"
#include "ui/window/download_actions.h"
#include "ui/window/empty_hint.h"
#include "ui/window/filter_bar.h"
#include "ui/window/finished_rows.h"
#include "ui/window/keys_box.h"
#include "ui/window/list_and_details.h"
#include "ui/window/list_files.h"
#include "ui/window/main_menu.h"
#include "ui/window/selection_commands.h"
#include "ui/window/settings_door.h"
#include "ui/window/show_menu.h"
#include "ui/window/window_closing.h"
#include "ui/window/window_foot.h"
#include "ui/window/window_shape.h"
#include "ui/words/remedies.h"

#include <QAccessible>
#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>

namespace tributary {

namespace {

constexpr ThinSplitter::Least leastForTheSide{.pixels = 760, .lines = 40};

// Tells a person who has the window behind others how far all is.
QString titleFor(const DownloadTally& tally)
{
    const auto share = tally.share();
    const int percent = static_cast<int>(share.value_or(0) * 100);
    //: The window's title while downloads run; %1: a percentage.
    return share ? MainWindow::tr("%1 – Tributary").arg(percentText(percent)) : MainWindow::tr("Tributary");
}

void apply(Remedy remedy, DownloadId id, MainWindow& window)
{
    switch (remedy) {
    case Remedy::Retry: window.commands().retry({id}); break;
    case Remedy::ReplaceLink: window.remedies().replaceLink(id); break;
    case Remedy::SignIn: window.remedies().signIn(id); break;
    case Remedy::ChooseFolder: window.moves().chooseFolder(id); break;
    case Remedy::ChooseName: window.moves().chooseName(id); break;
    case Remedy::Trust: window.remedies().trust(id); break;
    case Remedy::OpenInBrowser: window.commands().openLinks({id}); break;
    case Remedy::EditChecksum: window.edits().editChecksum(id); break;
    case Remedy::KeepFile: window.remedies().keepFile(id); break;
    case Remedy::ProxySettings:
        // The system's proxy has no server in the settings.
        if (!window.settingsDoor().openAt(SettingField::ProxyServer))
            window.settingsDoor().openAt(SettingField::Proxy);
        break;
    case Remedy::DownloadAgain: window.intake().addAgain({id}); break;
    case Remedy::MemorySettings: window.settingsDoor().openAt(SettingField::Memory); break;
    }
}

void apply(SlowRemedy remedy, DownloadId id, Settings& settings, MainWindow& window)
{
    switch (remedy) {
    case SlowRemedy::LimitOfAll: askForTheLimitOfAll(settings, window); break;
    case SlowRemedy::OwnLimit: window.ownLimits().askFor(id); break;
    case SlowRemedy::ConnectionsAtOnce:
        (void)window.settingsDoor().openAt(SettingField::ConnectionsAtOnce);
        break;
    }
}

// Takes the key from one action and gives it to another, because a key that two actions share does nothing.
void passKeys(QAction& from, QAction& to)
{
    if (from.shortcuts().isEmpty())
        return;
    to.setShortcuts(from.shortcuts());
    from.setShortcuts(QList<QKeySequence>());
}

// Lets the key of an action be for another one for as long as the foot offers that. What is offered beside a
// message is known only after that is shown.
void lendKey(WindowFoot& foot, QAction& owner, QAction& offered)
{
    const auto lend = [&] {
        const bool isOffered = foot.offers(offered);
        passKeys(isOffered ? owner : offered, isOffered ? offered : owner);
    };
    QObject::connect(&foot, &QStatusBar::messageChanged, &foot, lend, Qt::QueuedConnection);
}

void complainOf(const RefusedFiles& files, Announcer& announcer, WindowFoot& foot)
{
    QObject::connect(&files, &RefusedFiles::said, &announcer, &Announcer::complain);
    QObject::connect(&files, &RefusedFiles::saidWithFolder, &announcer, [&](const QString& message) {
        announcer.complain(message);
        foot.offerBeside(message, files.openFolder());
    });
}

void complainOf(const GoneFiles& files, Announcer& announcer, WindowFoot& foot)
{
    QObject::connect(&files, &GoneFiles::saidWithAgain, &announcer, [&](const QString& message) {
        announcer.complain(message);
        foot.offerBeside(message, files.again());
    });
}

void tellOf(const RemovalUndo& removals, QAction& undo, Announcer& announcer, WindowFoot& foot)
{
    QObject::connect(&removals, &RemovalUndo::offered, &announcer, [&](const QString& message) {
        announcer.sayForLong(message);
        foot.offerBeside(message, undo);
    });
    QObject::connect(&removals, &RemovalUndo::said, &announcer, &Announcer::say);
    QObject::connect(&removals, &RemovalUndo::complained, &announcer, &Announcer::complain);
}

// The words stay in the filter where they have found nothing, to be typed anew.
void goToFirst(const DownloadFilter& rows, DownloadView& view)
{
    if (rows.rowCount() == 0)
        return;
    view.showRow(rows.sourceRow(0));
    view.setFocus(Qt::ShortcutFocusReason);
}

} // namespace

MainWindow::MainWindow(Settings& settings, DownloadOrders& orders, QWidget* parent)
    : QMainWindow(parent)
    , m_downloads(new DownloadListModel(this))
    , m_history(new DownloadHistory([] { return QDateTime::currentDateTime(); }, this))
    , m_rows(new DownloadFilter(*m_downloads, this))
    , m_actions(new DownloadActions(this))
    , m_view(new DownloadView(*m_rows, this))
    , m_details(new DetailsPane(*m_downloads, *m_history, this))
    , m_listAndDetails(new ListAndDetails(*m_downloads, *m_view, *m_details, this))
    , m_filters(new FilterBar(this))
    , m_filtersAndRest(new ThinSplitter(Qt::Horizontal, this))
    , m_bar(new CommandBar(*m_actions, settings, this))
    , m_menu(new MainMenu(*m_actions, this))
    , m_files(new FileOpening(goneAmong, this))
    , m_removals(new RemovalUndo(orders, *m_downloads, *m_actions->undoRemoval(), this))
    , m_commands(new SelectionCommands({.orders = orders,
                                        .downloads = *m_downloads,
                                        .rows = *m_rows,
                                        .view = *m_view,
                                        .actions = *m_actions,
                                        .files = *m_files,
                                        .removals = *m_removals},
                                       this))
    , m_intake(new LinkIntake(orders, settings, *m_downloads, this))
    , m_rowsToShow(new RowsToShow(*m_downloads, *m_view))
    , m_remedies(new FailureRemedies(orders, *m_downloads, settings, this))
    , m_moves(new FileMoves(orders, *m_downloads, this))
    , m_edits(new DownloadEdits(orders, *m_downloads, settings, this))
    , m_ownLimits(new OwnLimits(
          orders, *m_downloads, [this] { return m_commands->selectedUnfinished(); }, this))
    , m_listFiles(new ListFiles(settings, this))
    , m_settingsDoor(new SettingsDoor(settings, *this))
    , m_closing(new WindowClosing(settings, *m_downloads, *this))
    , m_shape(new WindowShape(*this, {.rows = *m_rows,
                                      .view = *m_view,
                                      .details = *m_details,
                                      .listAndDetails = *m_listAndDetails,
                                      .filters = *m_filters,
                                      .filtersAndRest = *m_filtersAndRest,
                                      .menu = *m_menu}))
{
    setWindowTitle(tr("Tributary"));
    // A screen reader would else tell each change of the title.
    setAccessibleName(tr("Tributary"));
    setAcceptDrops(true);
    resize(measure::windowAtFirst);
    buildBars(settings);
    buildCentre();
    connectActions();
    connectIntake();
    connectRows();
    connectRemovals();
    connectDetails();
    connectRemedies();
    connectOrder();
    const auto useLimits = [this, &settings] { m_details->setLimits(queueLimits(settings)); };
    connect(&settings, &Settings::changed, this, useLimits);
    useLimits();
    m_view->setFocus();
}

void MainWindow::buildBars(Settings& settings)
{
    addToolBar(m_bar);
    m_bar->addMenu(m_menu);
    addAction(m_bar->menuKey());
    m_foot = new WindowFoot(settings, this);
    setStatusBar(m_foot);
    m_announcer = new Announcer(*m_foot, *this);
    connect(m_announcer, &Announcer::told, m_foot, &WindowFoot::keepMessage);
    connect(m_downloads, &DownloadListModel::tallyChanged, m_announcer,
            [this](const DownloadTally& tally) { m_announcer->noteLeft(tally.left()); });
    connect(m_downloads, &DownloadListModel::tallyChanged, m_menu, &MainMenu::setTally);
    connect(m_downloads, &DownloadListModel::tallyChanged, m_foot, &WindowFoot::setTally);
    connect(m_downloads, &DownloadListModel::totalSpeedChanged, m_foot, &WindowFoot::setSpeed);
    connect(m_foot, &WindowFoot::said, m_announcer, &Announcer::say);
    connect(m_foot, &WindowFoot::networkTold, m_details, &DetailsPane::noteNetwork);
    const auto askForLimit = [this, &settings] { askForTheLimitOfAll(settings, *this); };
    connect(m_foot, &WindowFoot::otherLimitWanted, this, askForLimit);
    connect(m_bar, &CommandBar::otherLimitWanted, this, askForLimit);
    connect(&m_details->general(), &GeneralPage::slowRemedyWanted, this,
            [this, &settings](SlowRemedy remedy, DownloadId id) { apply(remedy, id, settings, *this); });
    connect(m_downloads, &DownloadListModel::tallyChanged, m_filters, &FilterBar::setCounts);
    connect(m_downloads, &DownloadListModel::tallyChanged, this,
            [this](const DownloadTally& tally) { setWindowTitle(titleFor(tally)); });
}

void MainWindow::buildCentre()
{
    auto* hint = new EmptyHint(*m_rows, *m_actions, this);
    m_listAndDetails->addHint(hint);
    connect(hint, &EmptyHint::allWanted, this, [this] {
        showAll();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    m_filtersAndRest->addWidget(m_filters);
    m_filtersAndRest->addWidget(m_listAndDetails);
    m_filtersAndRest->setCollapsible(1, false);
    m_filtersAndRest->foldFirstBelow(leastForTheSide);
    m_filtersAndRest->setStretchFactor(1, 1);
    setCentralWidget(m_filtersAndRest);
    m_view->addActions(m_actions->inTheMenu(m_view, m_ownLimits->menu()));
}

void MainWindow::connectActions()
{
    connect(m_actions->settings(), &QAction::triggered, m_settingsDoor, &SettingsDoor::open);
    connect(m_actions->help(), &QAction::triggered, this, &MainWindow::openHelp);
    connect(m_actions->findCommand(), &QAction::triggered, this, &MainWindow::offerCommands);
    // In a narrow window the menu's button may have no room, and its entries would have no keys.
    addAction(m_actions->findCommand());
    connect(m_actions->quit(), &QAction::triggered, m_closing, &WindowClosing::quit);
    connect(m_closing, &WindowClosing::abortRequested, this,
            [this](const QList<DownloadId>& ids) { m_commands->cancelNow(ids); });

    connect(m_menu, &MainMenu::densityChosen, m_view, &DownloadView::setDensity);
    connect(m_menu, &MainMenu::runningChosen, m_rows, &DownloadFilter::setRunning);
    m_rows->setRunning(m_menu->running());
    connect(m_view->header(), &QHeaderView::sortIndicatorChanged, m_menu, &MainMenu::setSortColumn);
    m_menu->setSortColumn(m_view->header()->sortIndicatorSection());
    m_menu->addChoices(m_filters->menu());
    m_menu->addChoices(*new SortMenu(*m_view));
    m_menu->addChoices(m_view->columnMenu());
    connect(m_menu, &MainMenu::pauseAllWanted, m_commands, &SelectionCommands::pauseAll);
    connect(m_menu, &MainMenu::resumeAllWanted, m_commands, &SelectionCommands::resumeAll);
    auto* retryAll = new RetryAll(*m_downloads, this);
    m_menu->addForAll(retryAll->action());
    connect(retryAll, &RetryAll::retryRequested, m_commands, &SelectionCommands::retry);
    connect(retryAll, &RetryAll::said, m_announcer, &Announcer::say);
}

// A Mac's menu is there while the window is hidden.
void MainWindow::openHelp()
{
    if (!isVisible())
        bringInFront(*this);
    QList<QAction*> keyed = m_actions->withKeys();
    keyed.append(m_bar->menuKey());
    (new KeysBox(keyed + m_listAndDetails->tabSteps(), this))->open();
}

void MainWindow::offerCommands()
{
    m_view->columnMenu().tick();
    QList<QAction*> commands = m_actions->all() + m_menu->actions() + m_listAndDetails->tabSteps();
    commands.removeAll(m_actions->findCommand());
    // What the list looks like comes behind all commands. States are named like these: "Paused" would be
    // found where "Pause" can't be used.
    commands.removeIf([](const QAction* command) { return command->menu() != nullptr; });
    QList<QAction*> choices = m_menu->actions();
    choices.removeIf(
        [this](const QAction* choice) { return !choice->menu() || choice->menu() == &m_filters->menu(); });
    commands.append(m_actions->priorityMenu());
    commands.append(m_listAndDetails->tabMenu()->menuAction());
    QMenu ofAll(tr("Speed limit of all downloads"));
    ofAll.addActions(m_bar->limits()->actions());
    QList<QAction*> limits{ofAll.menuAction()};
    QMenu ofTheSelected(tr("Limit of the selected downloads"));
    if (m_ownLimits->menu()->menuAction()->isEnabled()) {
        m_ownLimits->fill();
        ofTheSelected.addActions(m_ownLimits->menu()->actions());
        limits.append(ofTheSelected.menuAction());
    }
    auto* palette = new CommandPalette(commands + choices, this);
    palette->offerPlaces(SettingsDoor::title(), m_settingsDoor->places(*palette));
    // A dozen limits each would hide the settings of that name.
    palette->offerChoices(limits);
    palette->open();
}

void MainWindow::connectIntake()
{
    connect(m_actions->newDownload(), &QAction::triggered, m_intake, &LinkIntake::ask);
    connect(m_actions->pasteLinks(), &QAction::triggered, m_intake, &LinkIntake::paste);
    connect(m_intake, &LinkIntake::saidUnderWay, m_announcer, &Announcer::sayUnderWay);
    connect(m_intake, &LinkIntake::said, m_announcer, &Announcer::say);
    connect(m_intake, &LinkIntake::saidWithUndo, m_announcer, [this](const QString& message) {
        m_announcer->sayForLong(message);
        m_foot->offerBeside(message, m_intake->undo());
    });
    connect(m_intake, &LinkIntake::saidWithAgain, m_announcer, [this](const QString& message) {
        m_announcer->sayForLong(message);
        m_foot->offerBeside(message, m_intake->again());
    });
    connect(m_intake, &LinkIntake::takeBackRequested, m_commands, &SelectionCommands::takeBack);
    connect(m_intake, &LinkIntake::goToRequested, this, &MainWindow::goTo);
    connect(m_intake, &LinkIntake::added, this, &MainWindow::noteAdded);
    connect(m_menu, &MainMenu::exportWanted, m_listFiles, &ListFiles::askForExport);
    connect(m_menu, &MainMenu::importWanted, m_listFiles, &ListFiles::askForImport);
    connect(m_listFiles, &ListFiles::linksWanted, m_intake,
            [this](const QString& file) { (void)m_intake->add(QUrl::fromLocalFile(file).toString()); });
    connect(m_listFiles, &ListFiles::said, m_announcer, &Announcer::say);
    connect(m_listFiles, &ListFiles::refused, m_announcer, &Announcer::refuse);
}

void MainWindow::noteAdded(const QList<DownloadId>& ids, const QList<DownloadRequest>& requests,
                           NewRows newRows)
{
    m_remedies->noteLogins(requests);
    for (qsizetype n = 0; n < ids.size() && n < requests.size(); ++n)
        m_downloads->expect(ids.at(n), requests.at(n).url);
    if (newRows == NewRows::Shown) {
        m_rowsToShow->await(ids, RowsToShow::Come::New);
        return;
    }
    m_rowsToShow->awaitFromElsewhere(ids);
    m_remedies->noteFromElsewhere(ids);
}

void MainWindow::connectRows()
{
    //: Shows the new downloads that the filter hides.
    auto* newest = new QAction(themedIcon(u"all"), tr("Show"), this);
    connect(newest, &QAction::triggered, this, [this] {
        m_foot->clearMessage();
        showAll();
        goTo(m_intake->newest().value(0));
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_rowsToShow, &RowsToShow::filteredOut, m_announcer, [this, newest](RowsToShow::Come come) {
        const bool isNew = come == RowsToShow::Come::New;
        QString message =
            isNew ? tr("The filter hides the new downloads.") : tr("The filter hides what came back.");
        // The button belongs to the sentence about the filter, so that one comes first.
        if (isNew && m_foot->offers(m_intake->undo()))
            message = QString(message + u' ' + m_foot->currentMessage());
        m_announcer->sayForLong(message);
        if (isNew)
            m_foot->offerBeside(message, *newest);
    });
    connect(m_filters, &FilterBar::chosen, m_rows, &DownloadFilter::setChoice);
    connect(m_filters, &FilterBar::unseenChoiceChanged, m_bar, &CommandBar::showChoice);
    connect(m_bar, &CommandBar::wordsTyped, m_rows, &DownloadFilter::setWords);
    connect(m_bar, &CommandBar::filterLeft, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_bar, &CommandBar::foundWanted, this, [this] { goToFirst(*m_rows, *m_view); });
    connect(new FilterTeller(*m_rows, this), &FilterTeller::told, m_bar, &CommandBar::describeFilter);
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, m_bar, &CommandBar::beginFiltering);
}

void MainWindow::connectRemovals()
{
    auto* finished = new FinishedRows(*m_rows, *m_actions->clearFinished(), *m_removals, this);
    connect(finished, &FinishedRows::said, m_announcer, &Announcer::say);
    // Fields of text have an undo of their own under the same key.
    addActions({m_actions->undoRemoval(), &m_intake->undo()});
    lendKey(*m_foot, *m_actions->undoRemoval(), m_intake->undo());
    connect(m_commands, &SelectionCommands::said, m_announcer, [this](const QString& message, Matter matter) {
        if (matter == Matter::Trouble)
            m_announcer->complain(message);
        else
            m_announcer->say(message);
    });
    tellOf(*m_removals, *m_actions->undoRemoval(), *m_announcer, *m_foot);
    connect(m_removals, &RemovalUndo::broughtBack, m_rowsToShow,
            [this](const QList<DownloadId>& ids) { m_rowsToShow->await(ids, RowsToShow::Come::Back); });
}

void MainWindow::connectDetails()
{
    connect(m_commands, &SelectionCommands::detailsRequested, m_listAndDetails,
            [this] { m_listAndDetails->openDetails(); });
    addActions(m_listAndDetails->tabMenu()->actions());
    addActions(m_listAndDetails->tabSteps());
    connect(m_listAndDetails, &ListAndDetails::tabOpened, m_announcer, &Announcer::sayToReaders);
    const GeneralPage& page = m_details->general();
    connect(&page, &GeneralPage::remedyWanted, this,
            [this](Remedy remedy, DownloadId id) { apply(remedy, id, *this); });
    connect(&page, &GeneralPage::startNowRequested, m_commands,
            [this](DownloadId id) { m_commands->startNow({id}); });
    connect(&page, &GeneralPage::reasonChanged, m_announcer, &Announcer::sayToReaders);
}

void MainWindow::connectRemedies()
{
    connect(m_remedies, &FailureRemedies::retryRequested, m_commands, &SelectionCommands::retry);
    connect(m_commands, &SelectionCommands::wentOn, m_remedies, &FailureRemedies::noteResumed);
    connect(m_remedies, &FailureRemedies::said, m_announcer, &Announcer::say);
    connect(m_remedies, &FailureRemedies::saidUnderWay, m_announcer, &Announcer::sayUnderWay);
    connect(m_remedies, &FailureRemedies::accepted, m_history, &DownloadHistory::noteEdit);
    connect(m_remedies, &FailureRemedies::refused, m_announcer, &Announcer::refuse);
    connect(m_commands, &SelectionCommands::replaceLinkRequested, m_remedies, &FailureRemedies::replaceLink);
    connect(m_commands, &SelectionCommands::renameRequested, m_moves, &FileMoves::rename);
    connect(m_commands, &SelectionCommands::moveToFolderRequested, m_moves, &FileMoves::moveToFolder);
    connect(m_commands, &SelectionCommands::editRequested, m_edits, &DownloadEdits::edit);
    connect(m_edits, &DownloadEdits::saved, m_history, &DownloadHistory::noteEdit);
    connect(m_edits, &DownloadEdits::said, m_announcer, &Announcer::say);
    connect(m_edits, &DownloadEdits::refused, m_announcer, &Announcer::refuse);
    auto* finished = new FinishedFiles(
        *m_downloads, *m_view, *m_history,
        {.checkFile = *m_actions->checkFile(), .downloadAgain = *m_actions->downloadAgain()}, this);
    connect(finished, &FinishedFiles::downloadAgainRequested, m_intake, &LinkIntake::addAgain);
    connect(finished, &FinishedFiles::fileWanted, m_files, &FileOpening::lookFor);
    auto* gone = new GoneFiles(*m_downloads, *m_files, this);
    complainOf(*gone, *m_announcer, *m_foot);
    connect(gone, &GoneFiles::downloadAgainRequested, m_intake, &LinkIntake::addAgain);
    complainOf(*new RefusedFiles(*m_files, this), *m_announcer, *m_foot);
    connect(m_moves, &FileMoves::retryRequested, m_commands, &SelectionCommands::retry);
    connect(m_moves, &FileMoves::said, m_announcer, &Announcer::say);
    connect(m_moves, &FileMoves::refused, m_announcer, &Announcer::refuse);
}

void MainWindow::connectOrder()
{
    connect(m_view, &DownloadView::queueOrderShown, m_announcer, [this](const QString& column) {
        //: The order of the list changed, since a row was moved in it. %1: the head of a column.
        m_announcer->say(
            column.isEmpty()
                ? tr("The list is in queue order now.")
                : tr("The list is in queue order now. Click “%1” to sort it as before.").arg(column));
    });
    auto* place = new MovedPlace(*m_view);
    connect(m_commands, &SelectionCommands::moved, place, &MovedPlace::expect);
    connect(place, &MovedPlace::told, m_announcer, &Announcer::sayToReaders);
}

// A filter may hide the row.
void MainWindow::goTo(DownloadId id)
{
    const auto row = m_downloads->rowOf(id);
    if (!row)
        return;
    if (!m_view->showRow(*row)) {
        showAll();
        m_view->showRow(*row);
    }
}

bool MainWindow::isReadInItsRow(DownloadId id) const
{
    const auto row = m_downloads->rowOf(id);
    const QModelIndex current = m_view->currentIndex();
    return QAccessible::isActive() && m_view->hasFocus() && current.isValid() && row &&
           m_view->sourceRow(current) == *row;
}

void MainWindow::showAll()
{
    m_bar->clearFilter();
    m_filters->choose(StateGroup::All, std::nullopt);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_closing->letsClose());
}

// Escape that nothing else in the window has a use for.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (!m_rows->words().isEmpty())
        m_bar->clearFilter();
    else
        m_listAndDetails->closeDetails();
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
