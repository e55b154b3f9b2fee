#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/list/rows/download_filter.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/list_head.h"
#include "ui/window/download_actions.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QWheelEvent>

using namespace tributary;
using enum DownloadState;

// The order of the queue: shown, and changed by keys and by dragging.
class RowOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void showsThePlacesInTheQueue();
    void followsAMove();
    void movesByKeys_data();
    void movesByKeys();
    void goesBackToTheQueueToShowAMove();
    void leadsBackToTheOrderBeforeAMove_data();
    void leadsBackToTheOrderBeforeAMove();
    void keepsTheUsualOrderWhereARowMoves();
    void turnsTheListRoundAtTheFirstClickOnAdded();
    void keepsInSightWhatMoves_data();
    void keepsInSightWhatMoves();
    void staysWherePersonsLook();
    void keepsInSightWhatWasShown_data();
    void keepsInSightWhatWasShown();
    void doesNotFollowWhatEnds();
    void namesNoHeadThatIsHidden();
    void movesNoFinishedOnes();
    void takesRowsThatAreDroppedBetweenOthers();
    void putsRowsWhereTheLineIsInAListTheOtherWayRound_data();
    void putsRowsWhereTheLineIsInAListTheOtherWayRound();
    void putsRowsWhereTheLineIsBelowWhatRuns_data();
    void putsRowsWhereTheLineIsBelowWhatRuns();
    void takesRowsThatAreDroppedAmongPausedOnes();
    void passesFinishedRowsToTheNextThatHasATurn();
    void takesRowsThatAreDroppedAtTheEnd_data();
    void takesRowsThatAreDroppedAtTheEnd();
    void takesNoRowsOfAnotherProgram();
    void showsAnArrowOnlyWhereAllRowsGoByIt();
    void setsPriorities();

private:
    QStringList names() const;
    void showMany();
    bool isInSight() const;
    void clickHead(int column) const;
    void select(std::initializer_list<int> rows);
    DownloadView* view() const { return m_window->findChild<DownloadView*>(); }

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

using Ids = QList<DownloadId>;

DownloadSnapshot placed(quint64 id, const char* name, qint64 position, DownloadState state = Queued)
{
    auto download = samples::inState(id, state, QString::fromLatin1(name));
    download.position = {position};
    return download;
}

} // namespace

void RowOrderTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->downloads().apply({placed(1, "c", 30), placed(2, "a", 10), placed(3, "b", 20)});
    view()->showQueueOrder();
    view()->setFocus();
}

QStringList RowOrderTest::names() const
{
    QStringList all;
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        all.append(view()->model()->index(row, 0).data().toString());
    return all;
}

void RowOrderTest::select(std::initializer_list<int> rows)
{
    view()->clearSelection();
    for (const int row : rows)
        view()->selectionModel()->select(view()->model()->index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void RowOrderTest::showsThePlacesInTheQueue()
{
    QCOMPARE(names().join(u' '), QStringLiteral("a b c"));
    auto urgent = placed(1, "c", 30);
    urgent.priority = Priority::High;
    m_window->downloads().apply({urgent});
    QCOMPARE(names().join(u' '), QStringLiteral("c a b"));
}

void RowOrderTest::followsAMove()
{
    select({0});
    m_window->downloads().apply({placed(2, "a", 25)});
    QCOMPARE(names().join(u' '), QStringLiteral("b a c"));
    QCOMPARE(view()->selectedSourceRows(), QList{1});
}

void RowOrderTest::movesByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<ListMove>("where");
    QTest::newRow("up") << Qt::Key_Up << ListMove::Up;
    QTest::newRow("down") << Qt::Key_Down << ListMove::Down;
    QTest::newRow("to the top") << Qt::Key_Home << ListMove::Top;
    QTest::newRow("to the bottom") << Qt::Key_End << ListMove::Bottom;
}

void RowOrderTest::movesByKeys()
{
    QFETCH(Qt::Key, key);
    const QSignalSpy moves(&m_orders, &NotedOrders::moved);
    select({1, 2});
    QTest::keyClick(view(), key, Qt::AltModifier);
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves.first().first().value<Ids>().size(), 2);
    QTEST(moves.first().last().value<ListMove>(), "where");
}

void RowOrderTest::goesBackToTheQueueToShowAMove()
{
    view()->sortByColumn(DownloadListModel::Name, Qt::DescendingOrder);
    select({0});
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names().join(u' '), QStringLiteral("a b c"));
    QCOMPARE(view()->selectedSourceRows(), QList{0});
}

void RowOrderTest::leadsBackToTheOrderBeforeAMove_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("before");
    QTest::newRow("oldest on top") << int(DownloadListModel::Added) << Qt::AscendingOrder
                                   << QStringLiteral("c a b");
    QTest::newRow("by name") << int(DownloadListModel::Name) << Qt::AscendingOrder << QStringLiteral("a b c");
}

// A person who moves a row doesn't ask for another order of the list for good.
void RowOrderTest::leadsBackToTheOrderBeforeAMove()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, direction);
    m_window->downloads().apply({placed(2, "a", 40)});
    view()->sortByColumn(column, direction);
    QTEST(names().join(u' '), "before");
    select({1});
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names().join(u' '), QStringLiteral("b c a"));
    const QString head = view()->model()->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(m_window->statusBar()->currentMessage(),
             QStringLiteral("The list is in queue order now. Click “%1” to sort it as before.").arg(head));
    clickHead(column);
    QTEST(names().join(u' '), "before");
    QCOMPARE(view()->header()->sortIndicatorOrder(), direction);
}

// What waits stands in the order of its turns already, and the rest stays where it is.
void RowOrderTest::keepsTheUsualOrderWhereARowMoves()
{
    view()->sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    const QSignalSpy moves(&m_orders, &NotedOrders::moved);
    select({1});
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(moves.count(), 1);
    QCOMPARE(view()->header()->sortIndicatorSection(), int(DownloadListModel::Added));
    QVERIFY(!m_window->statusBar()->currentMessage().contains(QLatin1String("queue order")));
}

// The list begins with the newest on top.
void RowOrderTest::turnsTheListRoundAtTheFirstClickOnAdded()
{
    view()->sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    clickHead(DownloadListModel::Added);
    QCOMPARE(view()->header()->sortIndicatorSection(), int(DownloadListModel::Added));
    QCOMPARE(view()->header()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void RowOrderTest::clickHead(int column) const
{
    const QHeaderView& heads = *view()->header();
    QTest::mouseClick(
        heads.viewport(), Qt::LeftButton, {},
        {heads.sectionViewportPosition(column) + heads.sectionSize(column) / 2, heads.height() / 2});
}

void RowOrderTest::showMany()
{
    QList<DownloadSnapshot> many;
    for (quint64 id = 1; id <= 100; ++id)
        many.append(placed(id, "file", qint64(id) * 10));
    m_window->downloads().apply(many);
}

bool RowOrderTest::isInSight() const
{
    return view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex()).center());
}

void RowOrderTest::keepsInSightWhatMoves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<qint64>("position");
    QTest::addColumn<int>("to");
    QTest::newRow("to the top") << 90 << Qt::Key_Home << qint64(1) << 0;
    QTest::newRow("to the bottom") << 5 << Qt::Key_End << qint64(2000) << 99;
}

void RowOrderTest::keepsInSightWhatMoves()
{
    QFETCH(int, from);
    QFETCH(Qt::Key, key);
    QFETCH(qint64, position);
    showMany();
    view()->setCurrentIndex(view()->model()->index(from, 0));
    // Even if a person has scrolled away from it.
    view()->scrollTo(view()->model()->index(99 - from, 0));
    const DownloadId moved{static_cast<quint64>(from + 1)};
    QTest::keyClick(view(), key, Qt::AltModifier);
    m_window->downloads().apply({placed(moved.value, "file", position)});
    QTEST(view()->currentIndex().row(), "to");
    QCOMPARE(view()->selectedSourceRows(), QList{from});
    QVERIFY(isInSight());
}

// Changes of the order by others leave the rows in view where they are.
void RowOrderTest::staysWherePersonsLook()
{
    showMany();
    view()->setCurrentIndex(view()->model()->index(90, 0));
    view()->scrollToTop();
    m_window->downloads().apply({placed(20, "file", 2000)});
    QVERIFY(!isInSight());
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
}

void RowOrderTest::keepsInSightWhatWasShown_data()
{
    QTest::addColumn<bool>("isScrolled");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("new") << false << true;
    QTest::newRow("a person has turned the wheel") << true << false;
}

// The size of a new one comes when the server has answered, and the list may be sorted by it.
void RowOrderTest::keepsInSightWhatWasShown()
{
    QFETCH(const bool, isScrolled);
    showMany();
    QList<DownloadSnapshot> sized;
    for (quint64 id = 2; id <= 100; ++id) {
        sized.append(placed(id, "file", qint64(id) * 10));
        sized.last().size = qint64(id);
    }
    m_window->downloads().apply(sized);
    view()->sortByColumn(DownloadListModel::Size, Qt::AscendingOrder);
    QVERIFY(view()->showRow(0));
    QVERIFY(isInSight());
    QWheelEvent turn({5, 5}, view()->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    if (isScrolled)
        QCoreApplication::sendEvent(view()->viewport(), &turn);
    DownloadSnapshot grown = placed(1, "file", 10);
    grown.size = 1000;
    m_window->downloads().apply({grown});
    QCOMPARE(view()->currentIndex().row(), 99);
    QTEST(isInSight(), "isKept");
}

// One that has ended goes behind all others.
void RowOrderTest::doesNotFollowWhatEnds()
{
    showMany();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    m_window->downloads().apply({placed(1, "file", 10, Finished)});
    QCOMPARE(view()->currentIndex().row(), 99);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
}

void RowOrderTest::namesNoHeadThatIsHidden()
{
    view()->sortByColumn(DownloadListModel::Size, Qt::DescendingOrder);
    view()->setColumnHidden(DownloadListModel::Size, true);
    view()->showQueueOrder();
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("The list is in queue order now."));
}

void RowOrderTest::movesNoFinishedOnes()
{
    const QSignalSpy moves(&m_orders, &NotedOrders::moved);
    m_window->downloads().apply({placed(2, "a", 10, Finished)});
    select({2});
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moves.count(), 0);
    select({0, 2});
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moves.first().first().value<Ids>(), Ids{{3}});
}

void RowOrderTest::takesRowsThatAreDroppedBetweenOthers()
{
    const QSignalSpy moves(&m_orders, &NotedOrders::movedBefore);
    const std::unique_ptr<QMimeData> mime(view()->model()->mimeData({view()->model()->index(2, 0)}));
    QVERIFY(view()->model()->canDropMimeData(mime.get(), Qt::CopyAction, 1, 0, {}));
    QVERIFY(view()->model()->dropMimeData(mime.get(), Qt::CopyAction, 1, 0, {}));
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves.first().first().value<Ids>(), Ids{{1}});
    QCOMPARE(moves.first().last().value<DownloadId>(), DownloadId{3});
}

void RowOrderTest::putsRowsWhereTheLineIsInAListTheOtherWayRound_data()
{
    QTest::addColumn<int>("dragged");
    QTest::addColumn<int>("line");
    QTest::addColumn<quint64>("next"); // 0: the end of the queue
    // The rows 1, 3 and 2.
    QTest::newRow("down by one") << 0 << 2 << quint64{3};
    QTest::newRow("to below all") << 0 << 3 << quint64{2};
    QTest::newRow("into the empty room") << 0 << -1 << quint64{2};
    QTest::newRow("up by one") << 2 << 1 << quint64{1};
    QTest::newRow("to above all") << 2 << 0 << quint64{0};
    QTest::newRow("to where it is") << 0 << 0 << quint64{0};
    QTest::newRow("to just below where it is") << 1 << 2 << quint64{1};
}

void RowOrderTest::putsRowsWhereTheLineIsInAListTheOtherWayRound()
{
    QFETCH(int, dragged);
    QFETCH(int, line);
    QFETCH(quint64, next);
    view()->sortByColumn(DownloadListModel::Name, Qt::DescendingOrder);
    const QSignalSpy before(&m_orders, &NotedOrders::movedBefore);
    const QSignalSpy toTheEnd(&m_orders, &NotedOrders::moved);
    const std::unique_ptr<QMimeData> mime(view()->model()->mimeData({view()->model()->index(dragged, 0)}));
    QVERIFY(view()->model()->dropMimeData(mime.get(), Qt::CopyAction, line, line < 0 ? -1 : 0, {}));
    QCOMPARE(before.count() + toTheEnd.count(), 1);
    QCOMPARE(before.isEmpty() ? quint64{0} : before.first().last().value<DownloadId>().value, next);
}

void RowOrderTest::putsRowsWhereTheLineIsBelowWhatRuns_data()
{
    QTest::addColumn<int>("dragged");
    QTest::addColumn<int>("line");
    QTest::addColumn<quint64>("next"); // 0: the end of the queue
    // Running: 5 and 4, both behind the others in the queue. Waiting: 2, 3 and 1. Then what failed: 7 and 6.
    QTest::newRow("above what waits") << 4 << 2 << quint64{2};
    QTest::newRow("among what runs") << 4 << 1 << quint64{2};
    QTest::newRow("up by one") << 4 << 3 << quint64{3};
    QTest::newRow("down by one") << 2 << 4 << quint64{1};
    QTest::newRow("below what waits") << 2 << 5 << quint64{0};
    QTest::newRow("to below all") << 2 << 7 << quint64{0};
    QTest::newRow("one that runs, among what runs") << 1 << 0 << quint64{5};
    QTest::newRow("one that failed, up by one") << 6 << 6 << quint64{7};
}

void RowOrderTest::putsRowsWhereTheLineIsBelowWhatRuns()
{
    QFETCH(int, dragged);
    QFETCH(int, line);
    QFETCH(quint64, next);
    m_window->downloads().apply({placed(5, "e", 40, Downloading), placed(4, "d", 50, Downloading),
                                 placed(6, "f", 5, Failed), placed(7, "g", 60, Failed)});
    view()->sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    QCOMPARE(names().join(u' '), QStringLiteral("e d a b c g f"));
    const QSignalSpy before(&m_orders, &NotedOrders::movedBefore);
    const QSignalSpy toTheEnd(&m_orders, &NotedOrders::moved);
    const std::unique_ptr<QMimeData> mime(view()->model()->mimeData({view()->model()->index(dragged, 0)}));
    QVERIFY(view()->model()->dropMimeData(mime.get(), Qt::CopyAction, line, 0, {}));
    QCOMPARE(before.count() + toTheEnd.count(), 1);
    QCOMPARE(before.isEmpty() ? quint64{0} : before.first().last().value<DownloadId>().value, next);
}

void RowOrderTest::takesRowsThatAreDroppedAmongPausedOnes()
{
    m_window->downloads().apply(
        {placed(1, "c", 30, Paused), placed(2, "a", 10, Paused), placed(3, "b", 20, Paused)});
    view()->sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    QCOMPARE(names().join(u' '), QStringLiteral("a b c"));
    const QSignalSpy moves(&m_orders, &NotedOrders::movedBefore);
    const std::unique_ptr<QMimeData> mime(view()->model()->mimeData({view()->model()->index(2, 0)}));
    QVERIFY(view()->model()->dropMimeData(mime.get(), Qt::CopyAction, 1, 0, {}));
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves.first().first().value<Ids>(), Ids{{1}});
    QCOMPARE(moves.first().last().value<DownloadId>(), DownloadId{3});
}

void RowOrderTest::passesFinishedRowsToTheNextThatHasATurn()
{
    const QSignalSpy moves(&m_orders, &NotedOrders::movedBefore);
    m_window->downloads().apply({placed(3, "b", 20, Finished)});
    const std::unique_ptr<QMimeData> mime(view()->model()->mimeData({view()->model()->index(0, 0)}));
    QVERIFY(view()->model()->dropMimeData(mime.get(), Qt::CopyAction, 1, 0, {}));
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves.first().last().value<DownloadId>(), DownloadId{1});
}

void RowOrderTest::takesRowsThatAreDroppedAtTheEnd_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("below all") << -1;
    QTest::newRow("above what is finished") << 2;
}

void RowOrderTest::takesRowsThatAreDroppedAtTheEnd()
{
    QFETCH(int, row);
    const QSignalSpy moves(&m_orders, &NotedOrders::moved);
    m_window->downloads().apply({placed(1, "c", 30, Finished)});
    const std::unique_ptr<QMimeData> mime(view()->model()->mimeData({view()->model()->index(0, 0)}));
    QVERIFY(view()->model()->dropMimeData(mime.get(), Qt::CopyAction, row, row < 0 ? -1 : 0, {}));
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves.first().first().value<Ids>(), Ids{{2}});
    QCOMPARE(moves.first().last().value<ListMove>(), ListMove::Bottom);
}

void RowOrderTest::takesNoRowsOfAnotherProgram()
{
    QMimeData mime;
    mime.setData(QStringLiteral("application/x-tributary-rows"), QByteArray(16, '\1'));
    QVERIFY(!view()->model()->dropMimeData(&mime, Qt::CopyAction, 1, 0, {}));
}

// At first what runs and waits stands by its turn, and an arrow would lie.
void RowOrderTest::showsAnArrowOnlyWhereAllRowsGoByIt()
{
    m_window->findChild<DownloadFilter*>()->setRunning(DownloadOrder::Running::OnTop);
    const auto* head = qobject_cast<ListHead*>(view()->header());
    view()->sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    QVERIFY(!head->hasArrow());
    view()->sortByColumn(DownloadListModel::Added, Qt::AscendingOrder);
    QVERIFY(head->hasArrow());
    view()->sortByColumn(DownloadListModel::Name, Qt::DescendingOrder);
    QVERIFY(head->hasArrow());
    view()->sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    QVERIFY(!head->hasArrow());
    m_window->findChild<DownloadFilter*>()->setRunning(DownloadOrder::Running::AmongOthers);
    QVERIFY(head->hasArrow());
}

void RowOrderTest::setsPriorities()
{
    const QSignalSpy wishes(&m_orders, &NotedOrders::gotPriority);
    select({0, 1});
    auto* actions = m_window->findChild<DownloadActions*>();
    QCOMPARE(actions->priority(Priority::Low)->text(), QStringLiteral("Low"));
    actions->priority(Priority::Low)->trigger();
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes.first().first().value<Ids>().size(), 2);
    QCOMPARE(wishes.first().last().value<Priority>(), Priority::Low);
}

QTEST_MAIN(RowOrderTest)
#include "tst_row_order.moc"
