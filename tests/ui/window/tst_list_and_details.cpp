#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/details/details_pane.h"
#include "ui/details/download_history.h"
#include "ui/details/selection_line.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/window/list_and_details.h"

#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace tributary;

// The list and the details of its current row share a height.
class ListAndDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void leavesAllRoomToAnEmptyList();
    void leavesAllRoomToAListWithoutASelection();
    void opensOnlyOnceNoSecondClickComes();
    void leavesMoreThanHalfOfALowWindowToTheList();
    void opensWithoutASelectionForTheFirstRow();
    void showsTheDetailsOfTheCurrentRow();
    void showsNoDetailsOfWhatNobodyChose();
    void namesTheDownloadWhoseRowIsOutOfSight();
    void foldsTheDetailsWhereThereIsLittleRoom();
    void opensDetailsThatWereDraggedShut();
    void opensTheDetailsAsHighAsTheyWere();
    void letsDetailsGrowThatWereOpenedInALowWindow_data();
    void letsDetailsGrowThatWereOpenedInALowWindow();
    void goesThroughTheTabsByKeys();
    void hasALetterForEachTab();
    void closesTheDetails();
    void leavesOutByTabWhatIsShut();
    void takesTheKeysToTheListFromDetailsThatAreShut();
    void showsAHintInTheMiddleOfTheList();

private:
    struct Parts
    {
        DownloadListModel downloads;
        DownloadHistory history{[] { return QDateTime::currentDateTime(); }};
        DownloadFilter rows{downloads};
        QWidget window;
        DownloadView& view = *new DownloadView(rows, &window);
        DetailsPane& details = *new DetailsPane(downloads, history, &window);
        ListAndDetails& both = *new ListAndDetails(downloads, view, details, &window);
    };

    void fill() { m_parts->downloads.apply(samples::everyState()); }
    void choose(int row) { m_parts->view.setCurrentIndex(m_parts->rows.index(row, 0)); }
    void fillAndChoose()
    {
        fill();
        choose(0);
    }
    // Drags the handle with the mouse.
    void drag(int by)
    {
        QWidget* handle = m_parts->both.handle(1);
        const QPoint from = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(0, by));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    }
    bool showsDetails() const { return !m_parts->details.visibleRegion().isEmpty(); }

    std::unique_ptr<Parts> m_parts;
};

void ListAndDetailsTest::init()
{
    m_parts = std::make_unique<Parts>();
    m_parts->both.resize(700, 600);
    m_parts->window.resize(700, 600);
    m_parts->window.show();
    m_parts->window.activateWindow();
    QVERIFY(
        QTest::qWaitForWindowActive(&m_parts->window, static_cast<int>(tributary::test::patience().count())));
}

void ListAndDetailsTest::leavesAllRoomToAnEmptyList()
{
    TRY_VERIFY(!showsDetails());
    fillAndChoose();
    TRY_VERIFY(showsDetails());
    for (const DownloadSnapshot& download : samples::everyState())
        m_parts->downloads.forget(download.id);
    TRY_VERIFY(!showsDetails());
}

void ListAndDetailsTest::leavesAllRoomToAListWithoutASelection()
{
    fill();
    TRY_COMPARE(m_parts->view.height(), m_parts->both.height());
    choose(1);
    TRY_VERIFY(showsDetails());
    drag(-40);
    const int height = m_parts->details.height();
    m_parts->view.setCurrentIndex({});
    TRY_COMPARE(m_parts->view.height(), m_parts->both.height());
    choose(2);
    TRY_COMPARE(m_parts->details.height(), height);
    m_parts->both.closeDetails();
    m_parts->view.setCurrentIndex({});
    choose(1);
    QCoreApplication::processEvents();
    QVERIFY(!showsDetails());
}

// The row would be elsewhere by the second click of a double click, which opens its file.
void ListAndDetailsTest::opensOnlyOnceNoSecondClickComes()
{
    fill();
    m_parts->both.resize(700, 420);
    TRY_COMPARE(m_parts->view.height(), m_parts->both.height());
    QWidget* const list = m_parts->view.viewport();
    const QModelIndex last = m_parts->rows.index(m_parts->rows.rowCount() - 1, 0);
    m_parts->view.scrollTo(last);
    const QRect place = m_parts->view.visualRect(last);
    QTest::mouseClick(list, Qt::LeftButton, {}, place.center());
    QVERIFY(m_parts->view.selectionModel()->isRowSelected(last.row(), {}));
    QCoreApplication::processEvents();
    QVERIFY(!showsDetails());
    QCOMPARE(m_parts->view.visualRect(last), place);
    TRY_VERIFY(showsDetails());
    QVERIFY(list->rect().contains(m_parts->view.visualRect(last).center()));
    // A click on another row has nothing to wait for.
    QTest::mouseClick(list, Qt::LeftButton, {},
                      m_parts->view.visualRect(m_parts->rows.index(last.row() - 1, 0)).center());
    QVERIFY(showsDetails());
}

void ListAndDetailsTest::leavesMoreThanHalfOfALowWindowToTheList()
{
    const int low = std::max(420, m_parts->both.fontMetrics().lineSpacing() * 22);
    m_parts->both.resize(700, low);
    fillAndChoose();
    TRY_VERIFY(showsDetails());
    QVERIFY2(m_parts->details.height() * 100 <= low * 46,
             qPrintable(QString::number(m_parts->details.height())));
    m_parts->both.resize(700, 900);
    TRY_COMPARE(m_parts->details.height(), 250);
    m_parts->both.resize(700, low);
    QVERIFY(m_parts->details.height() * 100 <= low * 46);
    drag(-30);
    const int dragged = m_parts->details.height();
    m_parts->view.setCurrentIndex({});
    TRY_VERIFY(!showsDetails());
    choose(0);
    TRY_COMPARE(m_parts->details.height(), dragged);
}

void ListAndDetailsTest::opensWithoutASelectionForTheFirstRow()
{
    fill();
    m_parts->both.openDetails(1);
    TRY_VERIFY(showsDetails());
    QCOMPARE(m_parts->view.currentIndex().row(), 0);
    QCOMPARE(m_parts->details.tab(), 1);
}

void ListAndDetailsTest::showsTheDetailsOfTheCurrentRow()
{
    fill();
    const auto* tabs = m_parts->details.findChild<QTabWidget*>();
    m_parts->view.setCurrentIndex({});
    TRY_VERIFY(!tabs->isVisible());
    m_parts->view.setCurrentIndex(m_parts->rows.index(0, 0));
    TRY_VERIFY(tabs->isVisible());
}

// The row that a person has chosen leaves the list, and Qt goes on to another one.
void ListAndDetailsTest::showsNoDetailsOfWhatNobodyChose()
{
    const auto* tabs = m_parts->details.findChild<QTabWidget*>();
    m_parts->rows.setChoice(StateGroup::Failed, std::nullopt);
    DownloadSnapshot first = samples::inState(1, DownloadState::Failed, QStringLiteral("a"));
    m_parts->downloads.apply({first, samples::inState(2, DownloadState::Failed, QStringLiteral("b"))});
    const auto* list = m_parts->view.selectionModel();
    m_parts->view.setCurrentIndex(m_parts->rows.index(m_parts->rows.rowOfSource(0), 0));
    TRY_VERIFY(tabs->isVisible());
    first.state = DownloadState::Queued;
    m_parts->downloads.apply({first});
    QVERIFY(list->currentIndex().isValid() && !list->hasSelection());
    TRY_VERIFY(!tabs->isVisible());
    QVERIFY(!showsDetails());
}

void ListAndDetailsTest::namesTheDownloadWhoseRowIsOutOfSight()
{
    QList<DownloadSnapshot> many;
    for (quint64 id = 1; id <= 100; ++id)
        many.append(samples::inState(id, DownloadState::Finished, QStringLiteral("file%1").arg(id)));
    m_parts->downloads.apply(many);
    choose(0);
    const auto* line = m_parts->details.findChild<SelectionLine*>();
    TRY_VERIFY(showsDetails());
    QVERIFY(!line->isVisible());
    QScrollBar* bar = m_parts->view.verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(line->isVisible());
    const QString name = m_parts->view.currentIndex().data().toString();
    TRY_COMPARE(line->accessibleName(), QStringLiteral("Details of %1").arg(name));
    bar->setValue(0);
    QVERIFY(!line->isVisible());
}

void ListAndDetailsTest::foldsTheDetailsWhereThereIsLittleRoom()
{
    fillAndChoose();
    TRY_VERIFY(showsDetails());
    m_parts->both.resize(700, 300);
    TRY_VERIFY(!showsDetails());
    m_parts->both.openDetails(2);
    TRY_VERIFY(showsDetails());
    QCOMPARE(m_parts->details.tab(), 2);
}

void ListAndDetailsTest::opensDetailsThatWereDraggedShut()
{
    fillAndChoose();
    TRY_VERIFY(showsDetails());
    m_parts->both.setSizes({600, 0});
    TRY_VERIFY(!showsDetails());
    m_parts->both.openDetails();
    TRY_VERIFY(showsDetails());
    QVERIFY(m_parts->both.sizes().first() > m_parts->both.sizes().last());
}

void ListAndDetailsTest::opensTheDetailsAsHighAsTheyWere()
{
    fillAndChoose();
    TRY_VERIFY(showsDetails());
    drag(-60);
    const int height = m_parts->details.height();
    QVERIFY(height > 280);
    for (int times = 0; times < 3; ++times) {
        m_parts->both.closeDetails();
        TRY_VERIFY(!showsDetails());
        m_parts->both.openDetails();
        TRY_COMPARE(m_parts->details.height(), height);
    }
}

void ListAndDetailsTest::letsDetailsGrowThatWereOpenedInALowWindow_data()
{
    QTest::addColumn<int>("dragged");
    QTest::newRow("left alone") << 0;
    QTest::newRow("dragged") << 15;
}

// A person who drags them there wants them as they are.
void ListAndDetailsTest::letsDetailsGrowThatWereOpenedInALowWindow()
{
    QFETCH(const int, dragged);
    fillAndChoose();
    const int usual = m_parts->both.fontMetrics().lineSpacing() * 12;
    m_parts->both.resize(700, usual * 4 / 3);
    TRY_VERIFY(!showsDetails());
    m_parts->both.openDetails();
    TRY_VERIFY(showsDetails());
    if (dragged != 0)
        drag(dragged);
    const int low = m_parts->details.height();
    m_parts->both.resize(700, 400);
    m_parts->both.resize(700, 900);
    QVERIFY(low < usual);
    if (dragged == 0)
        QVERIFY(m_parts->details.height() >= usual);
    else
        QCOMPARE(m_parts->details.height(), low);
}

void ListAndDetailsTest::goesThroughTheTabsByKeys()
{
    fillAndChoose();
    TRY_VERIFY(showsDetails());
    m_parts->window.addActions(m_parts->both.tabSteps());
    m_parts->view.setFocus();
    const int last = m_parts->details.tabs() - 1;
    const auto press = [this](Qt::KeyboardModifiers keys) {
        const bool back = keys.testFlag(Qt::ShiftModifier);
        QTest::keyClick(&m_parts->view, back ? Qt::Key_Backtab : Qt::Key_Tab, keys);
        return m_parts->details.tab();
    };
    for (int tab = 1; tab <= last; ++tab)
        QCOMPARE(press(Qt::ControlModifier), tab);
    QCOMPARE(press(Qt::ControlModifier), 0);
    QCOMPARE(press(Qt::ControlModifier | Qt::ShiftModifier), last);
    QCOMPARE(press(Qt::ControlModifier | Qt::ShiftModifier), last - 1);
    // Details that were dragged shut come back first.
    m_parts->both.setSizes({600, 0});
    TRY_VERIFY(!showsDetails());
    QCOMPARE(press(Qt::ControlModifier), last - 1);
    TRY_VERIFY(showsDetails());
    QVERIFY(m_parts->view.hasFocus());
}

void ListAndDetailsTest::hasALetterForEachTab()
{
    QMenu& menu = *m_parts->both.tabMenu();
    Q_EMIT menu.aboutToShow();
    for (const QAction* tab : menu.actions())
        QVERIFY2(tab->text().contains(u'&'), qPrintable(tab->text()));
    Q_EMIT menu.aboutToHide();
    QCOMPARE(menu.actions().first()->text(), QStringLiteral("General"));
}

void ListAndDetailsTest::closesTheDetails()
{
    fillAndChoose();
    TRY_VERIFY(showsDetails());
    m_parts->details.findChild<QTabWidget*>()->setFocus();
    m_parts->both.closeDetails();
    TRY_VERIFY(!showsDetails());
    QVERIFY(m_parts->view.hasFocus());
}

void ListAndDetailsTest::leavesOutByTabWhatIsShut()
{
    fillAndChoose();
    TRY_VERIFY(showsDetails());
    const auto comesToTheDetails = [this](Qt::Key key) {
        constexpr int most = 20;
        m_parts->view.setFocus();
        for (int times = 0; times < most; ++times) {
            QTest::keyClick(m_parts->window.focusWidget(), key);
            if (m_parts->details.isAncestorOf(m_parts->window.focusWidget()))
                return true;
        }
        return false;
    };
    QVERIFY(comesToTheDetails(Qt::Key_Tab));
    m_parts->both.setSizes({600, 0});
    TRY_VERIFY(!showsDetails());
    QVERIFY(!comesToTheDetails(Qt::Key_Tab));
    QVERIFY(!comesToTheDetails(Qt::Key_Backtab));
    // Nor do assistive tools find anything there.
    const auto* tabs = m_parts->details.findChild<QTabWidget*>();
    QVERIFY(!tabs->isVisible());
    drag(-200);
    TRY_VERIFY(showsDetails());
    QVERIFY(comesToTheDetails(Qt::Key_Tab));
    QVERIFY(tabs->isVisible());
}

void ListAndDetailsTest::takesTheKeysToTheListFromDetailsThatAreShut()
{
    fillAndChoose();
    TRY_VERIFY(showsDetails());
    m_parts->details.findChild<QTabWidget*>()->setFocus();
    QVERIFY(m_parts->details.isAncestorOf(m_parts->window.focusWidget()));
    drag(m_parts->both.height());
    TRY_VERIFY(!showsDetails());
    QVERIFY(m_parts->view.hasFocus());
}

void ListAndDetailsTest::showsAHintInTheMiddleOfTheList()
{
    auto* hint = new QLabel(QStringLiteral("Nothing here"), &m_parts->window);
    m_parts->both.addHint(hint);
    TRY_VERIFY(hint->isVisible() && hint->width() > 0);
    const QRect list(m_parts->view.mapTo(&m_parts->both, QPoint()), m_parts->view.size());
    const QRect place(hint->mapTo(&m_parts->both, QPoint()), hint->size());
    QVERIFY(list.contains(place));
    QVERIFY((list.center() - place.center()).manhattanLength() <= 2);
}

QTEST_MAIN(ListAndDetailsTest)
#include "tst_list_and_details.moc"
