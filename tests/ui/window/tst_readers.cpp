#include "tests/support/checks/patience.h"
#include "tests/ui/list/accessible/told_events.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/accessible_name.h"
#include "tests/ui/window/named_action.h"
#include "ui/details/details_pane.h"
#include "ui/details/general_page.h"
#include "ui/details/slow_note.h"
#include "ui/list/accessible/moved_place.h"
#include "ui/list/accessible/progress_teller.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/rows_to_show.h"
#include "ui/list/view/sort_menu.h"
#include "ui/window/announcer.h"
#include "ui/window/filter_list.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

using namespace tributary;

namespace {

// The entries of an open menu of which a reader hears nothing, or that they are out of sight.
QStringList unreadEntries(QMenu& menu)
{
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(&menu);
    QStringList unread;
    for (int i = 0; i < all->childCount(); ++i) {
        const QAccessibleInterface* entry = all->child(i);
        if (!entry || !entry->isValid() || entry->state().invisible)
            unread.append(menu.actions().at(i)->text());
    }
    return unread;
}

} // namespace

// The window's words for people who have it read to them.
class ReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void tellsReadersWhatIsThere();
    void namesTheButtonsInItsFilter();
    void tellsReadersOfEachRow();
    void givesReadersTheProgressAsAValue();
    void letsReadersChooseARow();
    void letsReadersSortByAColumn();
    void sortsFromTheMenu();
    void letsReadersAskForTheSelection();
    void countsCellsFromTheHeadsOfTheColumns();
    void keepsAReadersPlaceInAnotherOrder();
    void tellsTheRowAfterTheListWasFilledAnew();
    void tellsTheRowToWhomeverComesIntoTheList();
    void tellsNoRowToWhomeverIsElsewhere();
    void tellsTheProgressOfTheCurrentRow();
    void tellsWhenTheCurrentRowIsPaused();
    void saysThePlaceOfARowThatWasMoved();
    void tellsHowManyRowsTheFilterLeaves();
    void readsTheMenuOfARowEachTime();
    void readsWhatTheMainMenuSharesWithAnother();
    void opensTheMenusOfItsButtons();
    void tellsTheChosenFilterToWhomeverComesIntoItsList();
    void tellsWhichTabAKeyHasOpened();
    void tellsTheSpeedOfAllOnlyNowAndThen();
    void tellsWhatHasEnded();
    void knowsWhoHasReadTheEndOfADownloadInItsRow();
    void tellsWhyADownloadHasBecomeSlow();

private:
    // The menu of the current row.
    QMenu* openMenuOfRow() const;
    DownloadView* list() const { return m_window->findChild<DownloadView*>(); }
    void receive(int row, qint64 bytes);

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

void ReadersTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->downloads().apply(samples::everyState());
    list()->sortByColumn(DownloadListModel::Added, Qt::AscendingOrder);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QMenu* ReadersTest::openMenuOfRow() const
{
    QTest::keyClick(list(), Qt::Key_Menu);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

// Lets that many bytes of the row's download come.
void ReadersTest::receive(int row, qint64 bytes)
{
    DownloadSnapshot changed =
        m_window->downloads().snapshotAt(list()->sourceRow(list()->model()->index(row, 0)));
    changed.bytes = bytes;
    m_window->downloads().apply({changed});
}

void ReadersTest::tellsReadersWhatIsThere()
{
    QCOMPARE(accessibleName(m_window.get()), QStringLiteral("Tributary"));
    QCOMPARE(accessibleName(list()), QStringLiteral("Downloads"));
    QVERIFY(QAccessible::queryAccessibleInterface(list())->tableInterface());
    QStringList boxes;
    for (QLineEdit* box : m_window->findChild<QToolBar*>()->findChildren<QLineEdit*>())
        boxes.append(accessibleName(box));
    QCOMPARE(boxes, QStringList{QStringLiteral("Filter downloads")});
    QStringList buttons;
    for (QToolButton* button : m_window->findChildren<QToolButton*>())
        buttons.append(accessibleName(button));
    for (const char* name : {"New download", "Paste links", "Resume", "Pause", "Cancel", "Remove", "Move up",
                             "Move down", "Settings", "Menu", "Messages"})
        QVERIFY2(buttons.contains(QLatin1String(name)), name);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    const auto* tabs = m_window->findChild<QTabWidget*>();
    QStringList pages;
    for (int tab = 0; tab < tabs->count(); ++tab)
        pages.append(tabs->tabText(tab));
    QCOMPARE(pages.join(u' '), QStringLiteral("General Connections Speed Log"));
}

void ReadersTest::namesTheButtonsInItsFilter()
{
    auto* filter = m_window->findChild<QToolBar*>()->findChild<QLineEdit*>();
    QStringList names;
    for (QToolButton* button : filter->findChildren<QToolButton*>())
        names.append(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name));
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("Clear the filter"), QStringLiteral("Filter downloads")}));
}

void ReadersTest::tellsReadersOfEachRow()
{
    list()->sortByColumn(DownloadListModel::Added, Qt::AscendingOrder);
    list()->doItemsLayout();
    QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(list())->tableInterface();
    QCOMPARE(table->rowCount(), list()->model()->rowCount());
    QAccessibleInterface* first = table->cellAt(0, DownloadListModel::Name);
    QCOMPARE(first->text(QAccessible::Name),
             QStringLiteral("debian-13.1.0-amd64-DVD-1.iso, Downloading, 61%"));
    QVERIFY(table->cellAt(0, DownloadListModel::Progress)
                ->text(QAccessible::Name)
                .contains(QStringLiteral("61%")));
    QVERIFY(first->text(QAccessible::Description).contains(QLatin1String("MiB/s")));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(table->cellAt(0, DownloadListModel::Name)->state().selected);
    QVERIFY(table->isRowSelected(0));
}

void ReadersTest::givesReadersTheProgressAsAValue()
{
    list()->sortByColumn(DownloadListModel::Added, Qt::AscendingOrder);
    QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(list())->tableInterface();
    QAccessibleValueInterface* bar = table->cellAt(0, DownloadListModel::Progress)->valueInterface();
    QVERIFY(bar);
    QCOMPARE(bar->currentValue(), QVariant(61));
    QCOMPARE(bar->minimumValue(), QVariant(0));
    QCOMPARE(bar->maximumValue(), QVariant(100));
    QVERIFY(!table->cellAt(0, DownloadListModel::Name)->valueInterface());
}

void ReadersTest::letsReadersChooseARow()
{
    QAccessibleInterface* cell =
        QAccessible::queryAccessibleInterface(list())->tableInterface()->cellAt(1, DownloadListModel::Name);
    QAccessibleActionInterface* action = cell->actionInterface();
    QVERIFY(action);
    QCOMPARE(action->actionNames(), QStringList{QAccessibleActionInterface::toggleAction()});
    const bool wasSelected = cell->state().selected;
    action->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(bool(cell->state().selected), !wasSelected);
    QCOMPARE(list()->selectionModel()->isRowSelected(1), !wasSelected);
}

void ReadersTest::letsReadersSortByAColumn()
{
    QAccessibleInterface* head =
        QAccessible::queryAccessibleInterface(list())->child(DownloadListModel::Name);
    QCOMPARE(head->text(QAccessible::Description), QString());
    QVERIFY(head->actionInterface());
    head->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(list()->header()->sortIndicatorSection(), int(DownloadListModel::Name));
    QCOMPARE(head->text(QAccessible::Description), QStringLiteral("Ascending"));
    head->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(head->text(QAccessible::Description), QStringLiteral("Descending"));
}

// Only a mouse can press the heads of the columns.
void ReadersTest::sortsFromTheMenu()
{
    auto* orders = m_window->findChild<SortMenu*>();
    QVERIFY(m_window->findChild<MainMenu*>()->actions().contains(orders->menuAction()));
    const auto entry = [&](const char* name) { return namedAction(*orders, name); };
    QVERIFY(entry("Added")->isChecked());
    QVERIFY(!entry("Descending")->isChecked());
    entry("Size")->trigger();
    QCOMPARE(list()->header()->sortIndicatorSection(), int(DownloadListModel::Size));
    entry("Descending")->trigger();
    QCOMPARE(list()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(entry("Size")->isChecked());
    entry("Queue order")->trigger();
    QCOMPARE(m_window->findChild<DownloadFilter*>()->order().column(), -1);
    QVERIFY(entry("Queue order")->isChecked());
    QVERIFY(!entry("Size")->isChecked());
    QVERIFY(!entry("Descending")->isEnabled());
    list()->sortByColumn(DownloadListModel::Name, Qt::AscendingOrder);
    QVERIFY(entry("Name")->isChecked());
}

// An interface that Qt has from 6.5 on; before, a cell's state and its action are all.
void ReadersTest::letsReadersAskForTheSelection()
{
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(list());
    QAccessibleInterface* cell = all->tableInterface()->cellAt(1, DownloadListModel::Name);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY(cell->state().selected);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QAccessibleSelectionInterface* selection = all->selectionInterface();
    QVERIFY(selection);
    QVERIFY(selection->isSelected(cell));
    QVERIFY(selection->selectedItems().contains(cell));
    QVERIFY(selection->unselect(cell));
    QVERIFY(!list()->selectionModel()->isRowSelected(1));
    QVERIFY(selection->select(cell));
    QVERIFY(selection->selectAll());
    QCOMPARE(list()->selectionModel()->selectedRows().size(), list()->model()->rowCount());
    // Some versions of Qt count rows, others cells.
    QVERIFY(selection->selectedItemCount() >= list()->model()->rowCount());
    QVERIFY(selection->clear());
    QVERIFY(!list()->selectionModel()->hasSelection());
    QCOMPARE(selection->selectedItemCount(), 0);
#endif
}

// Qt tells of the focus by the number of a child.
void ReadersTest::countsCellsFromTheHeadsOfTheColumns()
{
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(list());
    QAccessibleTableInterface* table = all->tableInterface();
    const int columns = DownloadListModel::ColumnCount;
    QCOMPARE(all->childCount(), columns * (table->rowCount() + 1));
    QCOMPARE(all->child(DownloadListModel::Progress)->text(QAccessible::Name), QStringLiteral("Progress"));
    QCOMPARE(all->child(columns), table->cellAt(0, 0));
    QAccessibleInterface* cell = table->cellAt(1, 2);
    QCOMPARE(all->indexOfChild(cell), 2 * columns + 2);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first(), all->child(2));
    QCOMPARE(all->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    // With its row a cell goes as well.
    const QAccessible::Id gone = QAccessible::uniqueId(cell);
    m_window->downloads().forget(
        m_window->downloads().at(list()->sourceRow(list()->model()->index(1, 0))).id());
    TRY_VERIFY(!cell->isValid());
    QAccessibleTableModelChangeEvent removal(list(), QAccessibleTableModelChangeEvent::RowsRemoved);
    table->modelChange(&removal);
    QVERIFY(!QAccessible::accessibleInterface(gone));
    QVERIFY(table->cellAt(0, 0)->isValid());
}

// Qt calls another order a reset of the model.
void ReadersTest::keepsAReadersPlaceInAnotherOrder()
{
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(list())->focusChild();
    QVERIFY(cell);
    const QAccessible::Id id = QAccessible::uniqueId(cell);
    const QString name = cell->text(QAccessible::Name);
    list()->sortByColumn(DownloadListModel::Name, Qt::DescendingOrder);
    QVERIFY(list()->currentIndex().row() > 0);
    QCOMPARE(QAccessible::accessibleInterface(id), cell);
    QVERIFY(cell->isValid());
    QCOMPARE(cell->text(QAccessible::Name), name);
    QCOMPARE(QAccessible::queryAccessibleInterface(list())->focusChild(), cell);
}

void ReadersTest::tellsTheRowAfterTheListWasFilledAnew()
{
    if (!ToldEvents::canListen)
        return;
    ToldEvents told;
    const QModelIndex second = list()->model()->index(1, 0);
    list()->setCurrentIndex(second);
    list()->setFocus();
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(list());
    const QAccessible::Id gone = QAccessible::uniqueId(all->focusChild());
    const QString name = all->focusChild()->text(QAccessible::Name);
    told.forget();
    m_window->findChild<DownloadFilter*>()->setWords(name.left(5));
    QVERIFY(list()->currentIndex().isValid());
    QVERIFY(!QAccessible::accessibleInterface(gone));
    QTRY_VERIFY(!told.of(QAccessible::Focus, list()).isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(told.namesOf(QAccessible::Focus, list()).last(), name);
}

// With a single row no arrow key would tell it.
void ReadersTest::tellsTheRowToWhomeverComesIntoTheList()
{
    list()->setCurrentIndex(list()->model()->index(1, 0));
    m_window->findChild<QToolBar*>()->findChild<QLineEdit*>()->setFocus();
    if (!ToldEvents::canListen)
        return;
    ToldEvents told;
    const QString name = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    list()->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(told.namesOf(QAccessible::Focus, list()).value(1), name);
    QCOMPARE(told.of(QAccessible::Focus, list()).size(), 2);
}

// Links that a browser hands over become the current row while somebody types in the filter.
void ReadersTest::tellsNoRowToWhomeverIsElsewhere()
{
    if (!ToldEvents::canListen)
        return;
    ToldEvents told;
    list()->setCurrentIndex(list()->model()->index(1, 0));
    m_window->findChild<QToolBar*>()->findChild<QLineEdit*>()->setFocus();
    told.forget();
    list()->setCurrentIndex(list()->model()->index(2, 0));
    QCoreApplication::processEvents();
    QCOMPARE(told.namesOf(QAccessible::Focus, list()), QStringList());
}

void ReadersTest::tellsTheProgressOfTheCurrentRow()
{
    QVariantList told;
    int child = 0;
    ProgressTeller teller(*list(), [&](QAccessibleEvent* event) {
        QCOMPARE(event->type(), QAccessible::ValueChanged);
        told.append(static_cast<QAccessibleValueChangeEvent*>(event)->value());
        child = event->child();
    });
    list()->setCurrentIndex(list()->model()->index(0, 0));
    const qint64 size = *m_window->downloads().at(list()->sourceRow(list()->currentIndex())).size();
    receive(0, size * 3 / 4);
    teller.note(0, 0);
    QCOMPARE(told, QVariantList{75});
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(all->child(child), all->tableInterface()->cellAt(0, DownloadListModel::Progress));

    receive(0, size * 3 / 4 + 1);
    teller.note(0, 0);
    QCOMPARE(told.size(), 1);
    receive(0, size * 4 / 5);
    teller.note(1, 5);
    QCOMPARE(told.size(), 1);
    teller.note(0, 5);
    QCOMPARE(told.last(), QVariant(80));
}

// The percentage is told as a value, and would make the name a babble.
void ReadersTest::tellsWhenTheCurrentRowIsPaused()
{
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    list()->setCurrentIndex(list()->model()->index(1, 0));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setFocus();
    DownloadSnapshot first = m_window->downloads().snapshotAt(list()->sourceRow(list()->currentIndex()));
    receive(0, first.bytes + *first.size / 10);
    QCOMPARE(told.namesOf(QAccessible::NameChanged, list()), QStringList());
    first.state = DownloadState::Paused;
    m_window->downloads().apply({first});
    QCOMPARE(told.namesOf(QAccessible::NameChanged, list()),
             QStringList{QStringLiteral("debian-13.1.0-amd64-DVD-1.iso, Paused, 61%")});
}

// The list is in order only once the queue has answered.
void ReadersTest::saysThePlaceOfARowThatWasMoved()
{
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    const auto waiting = [](quint64 id, qint64 place) {
        DownloadSnapshot download =
            samples::inState(id, DownloadState::Queued, QStringLiteral("%1.iso").arg(id));
        download.position = {place};
        return download;
    };
    m_window->downloads().apply({waiting(91, -30), waiting(92, -20)});
    list()->showQueueOrder();
    int first = 0; // below those that run
    while (list()->model()->index(first, 0).data().toString() != QLatin1String("91.iso"))
        ++first;
    list()->setCurrentIndex(list()->model()->index(first, 0));
    const QSignalSpy said(m_window->findChild<MovedPlace*>(), &MovedPlace::told);
    namedAction(*m_window, "Move down")->trigger();
    QCOMPARE(said.size(), 0);
    m_window->downloads().apply({waiting(91, -10)});
    const int rows = list()->model()->rowCount();
    QCOMPARE(said.value(0).value(0).toString(), QStringLiteral("%1 of %2").arg(first + 2).arg(rows));
    m_window->downloads().apply({waiting(91, -25)});
    QCOMPARE(said.size(), 1);
}

void ReadersTest::tellsHowManyRowsTheFilterLeaves()
{
    auto* filter = m_window->findChild<QToolBar*>()->findChild<QLineEdit*>();
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    QTest::keyClicks(filter, QStringLiteral("debian"));
    const int all = m_window->downloads().rowCount();
    const QString found = QStringLiteral("%1 of %2 shown").arg(list()->model()->rowCount()).arg(all);
    QTRY_COMPARE(filter->accessibleDescription(), found);
    QCOMPARE(told.of(QAccessible::DescriptionChanged, filter).size(), 1);
    filter->clear();
    QTRY_COMPARE(filter->accessibleDescription(), QString());
}

// The menu's commands are in other menus too, and the menu is a new one each time.
void ReadersTest::readsTheMenuOfARowEachTime()
{
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    list()->setCurrentIndex(list()->model()->index(0, 0));
    for (int time = 0; time < 2; ++time) {
        const QPointer<QMenu> menu = openMenuOfRow();
        QVERIFY(menu);
        QCOMPARE(unreadEntries(*menu), QStringList());
        menu->close();
        TRY_VERIFY(!menu);
    }
}

void ReadersTest::readsWhatTheMainMenuSharesWithAnother()
{
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    list()->setCurrentIndex(list()->model()->index(0, 0));
    const QPointer<QMenu> ofRow = openMenuOfRow();
    QVERIFY(ofRow);
    QCOMPARE(unreadEntries(*ofRow), QStringList());
    ofRow->close();
    TRY_VERIFY(!ofRow);
    auto* menu = m_window->findChild<MainMenu*>();
    menu->popup({});
    QCOMPARE(unreadEntries(*menu), QStringList());
    menu->close();
}

// Qt offers to show the menu of such a button, and doesn't.
void ReadersTest::opensTheMenusOfItsButtons()
{
    // Somebody listens already when the window is made.
    const ToldEvents told;
    NotedOrders orders;
    MainWindow window(*m_settings, orders);
    window.show();
    for (const char* name : {"Speed limit", "Menu", "Messages"}) {
        const auto all = window.findChildren<QToolButton*>();
        const auto button = std::ranges::find(all, QLatin1String(name), &accessibleName);
        QVERIFY2(button != all.end(), name);
        QMenu* menu = (*button)->menu();
        int shown = 0;
        // The menu takes all events until it is closed.
        connect(menu, &QMenu::aboutToShow, this, [menu, &shown] {
            ++shown;
            QMetaObject::invokeMethod(menu, &QMenu::close, Qt::QueuedConnection);
        });
        const auto deaf = qScopeGuard([&] { disconnect(menu, nullptr, this, nullptr); });
        QAccessibleActionInterface* action =
            QAccessible::queryAccessibleInterface(*button)->actionInterface();
        QVERIFY2(action->actionNames().contains(QAccessibleActionInterface::showMenuAction()), name);
        action->doAction(QAccessibleActionInterface::showMenuAction());
        TRY_COMPARE(shown, 1);
    }
}

// A choice that changes by itself is no place to which a person has gone.
void ReadersTest::tellsTheChosenFilterToWhomeverComesIntoItsList()
{
    if (!ToldEvents::canListen)
        return;
    ToldEvents told;
    auto* states = m_window->findChild<FilterList*>();
    list()->setFocus();
    states->setCurrentRow(1);
    QCoreApplication::processEvents();
    QCOMPARE(told.namesOf(QAccessible::Focus, states), QStringList());
    states->setFocus(Qt::TabFocusReason);
    const QString active = states->item(1)->data(Qt::AccessibleTextRole).toString();
    TRY_COMPARE(told.namesOf(QAccessible::Focus, states).value(1), active);
    QTest::keyClick(states, Qt::Key_Up);
    TRY_COMPARE(told.namesOf(QAccessible::Focus, states).last(),
                states->item(0)->data(Qt::AccessibleTextRole).toString());
}

void ReadersTest::tellsWhichTabAKeyHasOpened()
{
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_2, Qt::ControlModifier);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QCOMPARE(told.of(QAccessible::Announcement, m_window.get()).size(), 1);
#else
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Connections"));
#endif
}

void ReadersTest::tellsTheSpeedOfAllOnlyNowAndThen()
{
    auto* line = m_window->findChild<StatusLine*>();
    line->setFocus();
    const QString name = accessibleName(line);
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    DownloadTally tally = m_window->downloads().tally();
    for (int times = 0; times < 10; ++times) {
        tally.bytesPerSecond += 1'000'000;
        line->setTally(tally);
    }
    QCOMPARE(accessibleName(line), name);
    QCOMPARE(told.of(QAccessible::DescriptionChanged, line).size(), 0);
    line->setTally({});
    QCOMPARE(told.of(QAccessible::DescriptionChanged, line).size(), 1);
    QCOMPARE(line->accessibleDescription(), QStringLiteral("Nothing is running"));
}

void ReadersTest::tellsWhatHasEnded()
{
    m_window->announcer().announce({.title = QStringLiteral("2 downloads finished"),
                                    .text = QStringLiteral("a.iso\nb.iso"),
                                    .path = {}});
    QCOMPARE(QAccessible::queryAccessibleInterface(m_window->statusBar())->text(QAccessible::Name),
             QStringLiteral("2 downloads finished: a.iso, b.iso"));
}

// Nobody has to hear of it once more.
void ReadersTest::knowsWhoHasReadTheEndOfADownloadInItsRow()
{
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    const auto idOf = [this](int row) {
        return m_window->downloads().at(list()->sourceRow(list()->model()->index(row, 0))).id();
    };
    QVERIFY(m_window->isReadInItsRow(idOf(1)));
    QVERIFY(!m_window->isReadInItsRow(idOf(0)));
    QVERIFY(!m_window->isReadInItsRow({12345}));
    m_window->findChild<FilterList*>()->setFocus();
    QVERIFY(!m_window->isReadInItsRow(idOf(1)));
}

// The current row tells why it is slow; the foot is not used for that while nobody has the screen read, as
// here.
void ReadersTest::tellsWhyADownloadHasBecomeSlow()
{
    DownloadSnapshot download = samples::inState(90, DownloadState::Downloading, QStringLiteral("slow.iso"));
    download.bytesPerSecond = 100;
    m_window->downloads().apply({download});
    m_window->rowsToShow().await({download.id}, RowsToShow::Come::New);
    auto* note = m_window->findChild<SlowNote*>();
    QVERIFY(note->isVisible());
    QCOMPARE(accessibleName(note), note->text());
    QSignalSpy told(m_window->findChild<GeneralPage*>(), &GeneralPage::reasonChanged);
    download.bytesPerSecond = 0;
    m_window->downloads().apply({download});
    const QString silence = QStringLiteral("The server sends nothing at the moment.");
    QCOMPARE(accessibleName(note), silence);
    QVERIFY(told.isEmpty());
    TRY_COMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(), QString(QLatin1String("slow.iso: ") + silence));
    QVERIFY(!QAccessible::isActive());
    QCOMPARE(m_window->statusBar()->currentMessage(), QString());
}

QTEST_MAIN(ReadersTest)
#include "tst_readers.moc"
