#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/named_action.h"
#include "ui/details/details_pane.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/head_menu.h"
#include "ui/looks/measures.h"
#include "ui/window/command_bar.h"
#include "ui/window/filter_bar.h"
#include "ui/window/list_and_details.h"
#include "ui/window/main_window.h"
#include "ui/window/window_shape.h"

#include <QApplication>
#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tributary;

// The window comes back as it was left.
class WindowShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsBackColumns();
    void keepsColumnsInUnitsOfTheFont();
    void widensColumnsWithTheFont();
    void showsHeadsWholeInAnotherLanguage();
    void hidesColumnsThatAnEarlierVersionDidNotHave();
    void keepsTheCurrentRowInSight();
    void bringsBackHowRowsLook();
    void showsWholeDates();
    void letsNameAndProgressShareTheirRoomByHand();
    void doesWithoutSomeColumnsWhileItIsNarrow();
    void showsAllUsualColumnsAtTheFirstStart();
    void keepsAColumnThatAPersonShowsInANarrowWindow();
    void doesWithoutColumnsOfAPersonsOwnFirst();
    void leavesItsRoomToAShortOrEmptyList();
    void closesTheDetailsByEscape();
    void bringsBackTheSortOrder();
    void keepsItsLookBeforeTheProgramEnds();
    void goesBackToTheOrderOfTheQueueByTheMenuOfTheHeads();
    void resetsColumns();
    void bringsBackSplitters();
    void bringsBackDetailsThatWereDraggedInALowWindow();
    void bringsBackFilters();
    void bringsBackTheTab();
    void leavesItsFirstPlaceToTheDesktop();
    void fitsOnASmallerScreen();
    void survivesNonsense();

private:
    QSettings& kept() { return m_settings->kept(); }
    // A new window, as after a restart.
    std::unique_ptr<MainWindow> next();

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

void show(MainWindow& window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

QHeaderView& columns(const MainWindow& window)
{
    return *window.findChild<DownloadView*>()->header();
}

// Too narrow for all columns, whose widths are so many digits, and for what has its width in any font.
int narrowWidth()
{
    constexpr int digits = 80;
    constexpr int others = 120;
    return digits * QFontMetrics(QApplication::font()).horizontalAdvance(u'0') + others;
}

int hiddenWidth(QHeaderView& columns, int column)
{
    columns.setSectionHidden(column, false);
    const int width = columns.sectionSize(column);
    columns.setSectionHidden(column, true);
    return width;
}

// How much wider its digits are.
double useFontTwiceAsLarge()
{
    QFont font = QApplication::font();
    const double before = QFontMetricsF(font).horizontalAdvance(u'0');
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    return QFontMetricsF(font).horizontalAdvance(u'0') / before;
}

void chooseFirst(const MainWindow& window)
{
    auto* list = window.findChild<DownloadView*>();
    list->setCurrentIndex(list->model()->index(0, 0));
}

void openHeadMenu(QHeaderView& heads)
{
    Q_EMIT heads.customContextMenuRequested({5, 5});
    heads.findChild<HeadMenu*>()->close();
}

QAction* headEntry(const QHeaderView& heads, const char* name)
{
    const QList<QAction*> entries = heads.findChild<HeadMenu*>()->actions();
    const auto found = std::ranges::find(entries, QLatin1String(name), &QAction::text);
    return found == entries.end() ? nullptr : *found;
}

bool areAlike(int width, double expected)
{
    return std::abs(width - expected) <= 2;
}

} // namespace

void WindowShapeTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->resize(760, 520);
    show(*m_window);
}

std::unique_ptr<MainWindow> WindowShapeTest::next()
{
    m_window->shape().saveTo(kept());
    m_window.reset();
    auto window = std::make_unique<MainWindow>(*m_settings, m_orders);
    window->shape().restoreFrom(kept());
    show(*window);
    return window;
}

void WindowShapeTest::bringsBackColumns()
{
    columns(*m_window).moveSection(columns(*m_window).visualIndex(DownloadListModel::Speed), 0);
    columns(*m_window).setSectionHidden(DownloadListModel::Size, true);
    columns(*m_window).resizeSection(DownloadListModel::Speed, 123);
    const auto window = next();
    QCOMPARE(columns(*window).visualIndex(DownloadListModel::Speed), 0);
    QVERIFY(columns(*window).isSectionHidden(DownloadListModel::Size));
    QCOMPARE(columns(*window).sectionSize(DownloadListModel::Speed), 123);
}

void WindowShapeTest::keepsColumnsInUnitsOfTheFont()
{
    columns(*m_window).resizeSection(DownloadListModel::Speed, 124);
    columns(*m_window).setSectionHidden(DownloadListModel::Size, true);
    const int size = hiddenWidth(columns(*m_window), DownloadListModel::Size);
    const QFont before = QApplication::font();
    const auto back = qScopeGuard([&before] { QApplication::setFont(before); });
    m_window->shape().saveTo(kept());
    m_window.reset();
    const double ratio = useFontTwiceAsLarge();
    auto window = std::make_unique<MainWindow>(*m_settings, m_orders);
    window->shape().restoreFrom(kept());
    show(*window);
    QVERIFY(areAlike(columns(*window).sectionSize(DownloadListModel::Speed), 24 + 100 * ratio));
    QVERIFY(columns(*window).isSectionHidden(DownloadListModel::Size));
    QVERIFY(areAlike(hiddenWidth(columns(*window), DownloadListModel::Size), 24 + (size - 24) * ratio));
}

void WindowShapeTest::widensColumnsWithTheFont()
{
    m_window->resize(1400, 520);
    columns(*m_window).resizeSection(DownloadListModel::Speed, 124);
    const QFont before = QApplication::font();
    const auto back = qScopeGuard([&before] { QApplication::setFont(before); });
    const double ratio = useFontTwiceAsLarge();
    TRY_VERIFY(areAlike(columns(*m_window).sectionSize(DownloadListModel::Speed), 24 + 100 * ratio));
    QApplication::setFont(before);
    TRY_VERIFY(areAlike(columns(*m_window).sectionSize(DownloadListModel::Speed), 124));
}

// A column that a person has made narrow in the same language stays so.
void WindowShapeTest::showsHeadsWholeInAnotherLanguage()
{
    const int whole = columns(*m_window).sectionSizeHint(DownloadListModel::Speed);
    const int narrow = columns(*m_window).minimumSectionSize();
    QVERIFY(narrow < whole);
    columns(*m_window).resizeSection(DownloadListModel::Speed, narrow);
    QCOMPARE(columns(*next()).sectionSize(DownloadListModel::Speed), narrow);
    kept().setValue(QStringLiteral("window/columnHeads"), QStringLiteral("Name|Größe"));
    NotedOrders orders;
    MainWindow window(*m_settings, orders);
    window.shape().restoreFrom(kept());
    QCOMPARE(columns(window).sectionSize(DownloadListModel::Speed), whole);
}

// While the window gets lower; a row that was out of sight before stays there.
void WindowShapeTest::keepsTheCurrentRowInSight()
{
    m_window->downloads().apply(samples::everyState());
    auto* list = m_window->findChild<DownloadView*>();
    m_window->resize(900, 900);
    const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
    list->setCurrentIndex(last);
    const auto isSeen = [&] { return list->viewport()->rect().contains(list->visualRect(last).center()); };
    TRY_VERIFY(isSeen());
    m_window->resize(900, 480);
    TRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    QVERIFY(isSeen());
    list->scrollToTop();
    QVERIFY(!isSeen());
    m_window->resize(900, 470);
    QCoreApplication::processEvents();
    QVERIFY(!isSeen());
}

void WindowShapeTest::hidesColumnsThatAnEarlierVersionDidNotHave()
{
    m_window->shape().saveTo(kept());
    kept().remove(QStringLiteral("window/columnCount"));
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->shape().restoreFrom(kept());
    QVERIFY(columns(*m_window).isSectionHidden(DownloadListModel::Host));
    columns(*m_window).setSectionHidden(DownloadListModel::Host, false);
    const auto window = next();
    QVERIFY(!columns(*window).isSectionHidden(DownloadListModel::Host));
    QVERIFY(columns(*window).isSectionHidden(DownloadListModel::Folder));
}

void WindowShapeTest::bringsBackHowRowsLook()
{
    const auto choose = [this](const char* name) {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->text() == QLatin1String(name))
                action->trigger();
        }
    };
    choose("Compact rows");
    choose("Active downloads on top");
    QCOMPARE(m_window->findChild<DownloadView*>()->density(), Density::Compact);
    const auto window = next();
    QCOMPARE(window->findChild<DownloadView*>()->density(), Density::Compact);
    QCOMPARE(window->findChild<DownloadFilter*>()->order().running(), DownloadOrder::Running::AmongOthers);
    QCOMPARE(namedAction(*window, "Compact rows")->isChecked(), true);
    QCOMPARE(namedAction(*window, "Active downloads on top")->isChecked(), false);
}

// Languages write dates in many lengths, and C with the name of the month.
void WindowShapeTest::showsWholeDates()
{
    const auto* view = m_window->findChild<DownloadView*>();
    const QFontMetrics figures(figuresFont(view->font()));
    const QString date = addedText(QDate(2026, 12, 28).startOfDay(), QDate(2028, 1, 1).startOfDay());
    for (const int column : {DownloadListModel::Added, DownloadListModel::FinishedAt}) {
        columns(*m_window).setSectionHidden(column, false);
        QVERIFY(view->columnWidth(column) >= figures.horizontalAdvance(date) + 1 + 2 * spacing::usual);
    }
}

// The name takes its room from the bar, and the list stays as wide as it was.
void WindowShapeTest::letsNameAndProgressShareTheirRoomByHand()
{
    const auto width = [](MainWindow& window, int column) {
        return window.findChild<DownloadView*>()->columnWidth(column);
    };
    for (const int column : {DownloadListModel::Size, DownloadListModel::Speed, DownloadListModel::Left,
                             DownloadListModel::Added})
        columns(*m_window).setSectionHidden(column, true);
    const auto* view = m_window->findChild<DownloadView*>();
    TRY_COMPARE(view->header()->length(), view->viewport()->width());
    const int before = width(*m_window, DownloadListModel::Name);
    const int both = before + width(*m_window, DownloadListModel::Progress);
    columns(*m_window).resizeSection(DownloadListModel::Name, before - 40);
    TRY_COMPARE(width(*m_window, DownloadListModel::Progress), both - before + 40);
    QCOMPARE(width(*m_window, DownloadListModel::Name), before - 40);
    columns(*m_window).resizeSection(DownloadListModel::Progress, both - before);
    TRY_COMPARE(width(*m_window, DownloadListModel::Name), before);
}

// By itself, so that the name can be read; the choice of columns stays.
void WindowShapeTest::doesWithoutSomeColumnsWhileItIsNarrow()
{
    m_window->resize(narrowWidth(), 560);
    TRY_VERIFY(columns(*m_window).isSectionHidden(DownloadListModel::Added));
    const auto* list = m_window->findChild<DownloadView*>();
    QVERIFY(list->columnWidth(DownloadListModel::Name) > list->fontMetrics().averageCharWidth() * 20);
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    const auto window = next();
    window->resize(1000, 560);
    TRY_VERIFY(!columns(*window).isSectionHidden(DownloadListModel::Added));
    QVERIFY(!columns(*window).isSectionHidden(DownloadListModel::Left));
}

// Before it is shown, a window is narrow.
void WindowShapeTest::showsAllUsualColumnsAtTheFirstStart()
{
    TemporarySettings unused;
    MainWindow first(unused, m_orders);
    first.shape().restoreFrom(unused.kept());
    show(first);
    // Now it is fitted on the screen, which is narrower.
    QCoreApplication::processEvents();
    first.resize(1000, 560);
    TRY_VERIFY(!columns(first).isSectionHidden(DownloadListModel::Added));
}

void WindowShapeTest::keepsAColumnThatAPersonShowsInANarrowWindow()
{
    m_window->resize(narrowWidth(), 560);
    TRY_VERIFY(columns(*m_window).isSectionHidden(DownloadListModel::Left));
    columns(*m_window).setSectionHidden(DownloadListModel::Left, false);
    m_window->resize(narrowWidth() - 10, 560);
    QCoreApplication::processEvents();
    QVERIFY(!columns(*m_window).isSectionHidden(DownloadListModel::Left));
}

void WindowShapeTest::doesWithoutColumnsOfAPersonsOwnFirst()
{
    const auto* list = m_window->findChild<DownloadView*>();
    const auto isHidden = [this](int column) { return columns(*m_window).isSectionHidden(column); };
    // The platform still answers the first resize, and that answer must not come after the second one.
    QCoreApplication::processEvents();
    m_window->resize(1600, 560);
    TRY_VERIFY(list->width() > 1200);
    for (const int column : {DownloadListModel::Host, DownloadListModel::Folder})
        columns(*m_window).setSectionHidden(column, false);
    QCoreApplication::processEvents();
    QVERIFY(!isHidden(DownloadListModel::Folder));
    m_window->resize(1050, 560);
    TRY_VERIFY(isHidden(DownloadListModel::Folder));
    QVERIFY(!isHidden(DownloadListModel::Left));
    QVERIFY(list->columnWidth(DownloadListModel::Name) >= list->fontMetrics().horizontalAdvance(u'0') * 34);
    m_window->resize(1600, 560);
    TRY_VERIFY(!isHidden(DownloadListModel::Folder));
}

void WindowShapeTest::leavesItsRoomToAShortOrEmptyList()
{
    const auto* details = m_window->findChild<DetailsPane*>();
    TRY_VERIFY(!details->isVisible());
    m_window->downloads().apply(samples::everyState());
    QCoreApplication::processEvents();
    QVERIFY(!details->isVisible());
    chooseFirst(*m_window);
    TRY_VERIFY(details->isVisible() && details->height() > 100);
    m_window->resize(760, 420);
    TRY_VERIFY(!details->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    TRY_VERIFY(details->isVisible());
    QCOMPARE(details->tab(), 2);
    m_window->resize(760, 520);
    TRY_VERIFY(details->height() > 100);
}

void WindowShapeTest::closesTheDetailsByEscape()
{
    m_window->downloads().apply(samples::everyState());
    chooseFirst(*m_window);
    const auto* details = m_window->findChild<DetailsPane*>();
    TRY_VERIFY(details->isVisible() && details->visibleRegion().boundingRect().height() > 0);
    QTest::keyClick(m_window->findChild<DownloadView*>(), Qt::Key_Escape);
    TRY_VERIFY(details->visibleRegion().isEmpty());
    namedAction(*m_window, "Details")->setEnabled(true);
    namedAction(*m_window, "Details")->trigger();
    TRY_VERIFY(!details->visibleRegion().isEmpty());
}

void WindowShapeTest::bringsBackTheSortOrder()
{
    m_window->findChild<DownloadView*>()->sortByColumn(DownloadListModel::Size, Qt::AscendingOrder);
    const auto window = next();
    const auto* rows = window->findChild<DownloadFilter*>();
    QCOMPARE(rows->order().column(), int(DownloadListModel::Size));
    QCOMPARE(rows->order().direction(), Qt::AscendingOrder);
    QCOMPARE(columns(*window).sortIndicatorSection(), int(DownloadListModel::Size));
}

// A program that was killed has not saved anything at its end.
void WindowShapeTest::keepsItsLookBeforeTheProgramEnds()
{
    m_window->shape().keepIn(kept());
    m_window->findChild<DownloadView*>()->sortByColumn(DownloadListModel::Size, Qt::AscendingOrder);
    QEvent leaving(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(m_window.get(), &leaving);
    MainWindow another(*m_settings, m_orders);
    another.shape().restoreFrom(kept());
    QCOMPARE(another.findChild<DownloadFilter*>()->order().column(), int(DownloadListModel::Size));
}

void WindowShapeTest::goesBackToTheOrderOfTheQueueByTheMenuOfTheHeads()
{
    QHeaderView& heads = columns(*m_window);
    const QAction* order = headEntry(heads, "Queue order");
    QVERIFY(order);
    heads.setSortIndicator(DownloadListModel::Size, Qt::AscendingOrder);
    openHeadMenu(heads);
    QVERIFY(!order->isChecked());
    headEntry(heads, "Queue order")->trigger();
    QCOMPARE(m_window->findChild<DownloadFilter*>()->order().column(), -1);
    openHeadMenu(heads);
    QVERIFY(order->isChecked());
}

// Which columns are there, in which places and how wide they are; not the order of the rows.
void WindowShapeTest::resetsColumns()
{
    // The platform still answers the first resize, and that answer must not come after the second one.
    QCoreApplication::processEvents();
    m_window->resize(1600, 560);
    const auto* list = m_window->findChild<DownloadView*>();
    TRY_VERIFY(list->width() > 1200);
    QHeaderView& heads = columns(*m_window);
    const int count = heads.count();
    QList<int> before;
    for (int column = 0; column < count; ++column)
        before.append(heads.sectionSize(column));
    heads.setSortIndicator(DownloadListModel::Size, Qt::AscendingOrder);
    heads.moveSection(heads.visualIndex(DownloadListModel::Speed), 0);
    heads.setSectionHidden(DownloadListModel::Size, true);
    heads.setSectionHidden(DownloadListModel::Host, false);
    heads.resizeSection(DownloadListModel::Added, 321);
    heads.resizeSection(DownloadListModel::Name, 300);
    QCoreApplication::processEvents();
    QAction* reset = headEntry(heads, "Reset columns");
    QVERIFY(reset);
    reset->trigger();
    QCoreApplication::processEvents();
    QList<int> after;
    for (int column = 0; column < count; ++column) {
        QCOMPARE(heads.visualIndex(column), column);
        after.append(heads.sectionSize(column));
    }
    QCOMPARE(after, before);
    QCOMPARE(heads.sortIndicatorSection(), int{DownloadListModel::Size});
    // Columns that a narrow list hides are no matter of a person's choice any more.
    m_window->resize(narrowWidth(), 560);
    TRY_VERIFY(heads.isSectionHidden(DownloadListModel::Added));
}

void WindowShapeTest::bringsBackSplitters()
{
    m_window->resize(760, 760);
    m_window->downloads().apply(samples::everyState());
    chooseFirst(*m_window);
    QCoreApplication::processEvents();
    QList<QList<int>> sizes;
    for (QSplitter* splitter : m_window->findChildren<QSplitter*>()) {
        const int whole = splitter->sizes().first() + splitter->sizes().last();
        splitter->setSizes({whole * 2 / 5, whole * 3 / 5});
        sizes.append(splitter->sizes());
    }
    QVERIFY(sizes.size() >= 2);
    const auto window = next();
    window->downloads().apply(samples::everyState());
    chooseFirst(*window);
    QCoreApplication::processEvents();
    QList<QList<int>> again;
    for (const QSplitter* splitter : window->findChildren<QSplitter*>())
        again.append(splitter->sizes());
    QCOMPARE(again, sizes);
}

void WindowShapeTest::bringsBackDetailsThatWereDraggedInALowWindow()
{
    m_window->downloads().apply(samples::everyState());
    chooseFirst(*m_window);
    const auto* details = m_window->findChild<DetailsPane*>();
    TRY_VERIFY(details->isVisible());
    QWidget* handle = m_window->findChild<ListAndDetails*>()->handle(1);
    const QPoint from = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, from - QPoint(0, 60));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    const int dragged = details->height();
    const auto window = next();
    window->downloads().apply(samples::everyState());
    chooseFirst(*window);
    TRY_COMPARE(window->findChild<DetailsPane*>()->height(), dragged);
}

void WindowShapeTest::bringsBackFilters()
{
    m_window->downloads().apply({samples::inState(1, DownloadState::Paused, QStringLiteral("a.zip")),
                                 samples::inState(2, DownloadState::Finished, QStringLiteral("b.zip"))});
    m_window->findChild<FilterBar*>()->choose(StateGroup::Paused, FileKind::Archive);
    const auto window = next();
    QCOMPARE(window->findChild<FilterBar*>()->group(), StateGroup::Paused);
    QCOMPARE(window->findChild<FilterBar*>()->kind(), std::optional(FileKind::Archive));
    window->downloads().apply({samples::inState(1, DownloadState::Paused, QStringLiteral("a.zip")),
                               samples::inState(2, DownloadState::Finished, QStringLiteral("b.zip"))});
    QCOMPARE(window->findChild<DownloadFilter*>()->rowCount(), 1);
}

void WindowShapeTest::bringsBackTheTab()
{
    m_window->findChild<DetailsPane*>()->setTab(2);
    const auto window = next();
    QCOMPARE(window->findChild<DetailsPane*>()->tab(), 2);
}

void WindowShapeTest::leavesItsFirstPlaceToTheDesktop()
{
    TemporarySettings unused;
    MainWindow first(unused, m_orders);
    first.shape().restoreFrom(unused.kept());
    QVERIFY(!first.testAttribute(Qt::WA_Moved));
}

void WindowShapeTest::fitsOnASmallerScreen()
{
    m_window->resize(4000, 3000);
    m_window->move(3500, 2500);
    const auto window = next();
    const QRect screen = window->screen()->availableGeometry();
    QVERIFY(window->width() <= screen.width());
    QVERIFY(window->height() <= screen.height());
    // All of the window is in sight, except for the frame.
    QVERIFY2((window->pos() - screen.topLeft()).manhattanLength() < 100,
             qPrintable(QDebug::toString(window->geometry())));
}

void WindowShapeTest::survivesNonsense()
{
    m_window->shape().saveTo(kept());
    for (const QString& key : kept().allKeys())
        kept().setValue(key, QByteArray("nonsense"));
    NotedOrders orders;
    MainWindow window(*m_settings, orders);
    window.shape().restoreFrom(kept());
    show(window);
    QVERIFY(window.width() > 100 && window.height() > 100);
    QVERIFY(!columns(window).isSectionHidden(DownloadListModel::Name));
    QCOMPARE(window.findChild<FilterBar*>()->group(), StateGroup::All);
}

QTEST_MAIN(WindowShapeTest)
#include "tst_window_shape.moc"
