#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/named_button.h"
#include "tests/ui/window/selection_window.h"
#include "ui/list/view/removal_undo.h"
#include "ui/window/window_foot.h"

#include <QAction>
#include <QDeadlineTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tributary;
using namespace std::chrono_literals;
using enum DownloadState;

// The Del key: rows go, downloads that run are asked about first, and the next row is chosen, so that one can
// go on.
class RemovalTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void goesOnToTheNextRow();
    void goesOnAlsoWhenTheRowsGoLater();
    void goesOnBehindTheLastOfSeveral();
    void choosesNothingWhereNothingIsLeft();
    void goesOnOverAListThatIsMadeAnew();
    void asksBeforeItRemovesWhatRuns_data();
    void asksBeforeItRemovesWhatRuns();
    void keepsTheRowAndItsPlaceWithNo();
    void asksOnceForAMixedSelection();
    void asksNothingWhereNothingIsLost_data();
    void asksNothingWhereNothingIsLost();
    void cancelsWhatRunsWithItsFile();
    void leavesAFileThatFinishedMeanwhile();
    void bringsBackNothingThatIsGoneForGood();
    void offersToBringBackWhatIsRemoved();
    void saysWhatStays_data();
    void saysWhatStays();
    void bringsBackTheLastFirst();
    void bringsBackNothingWhoseFileIsDeleted();
    void saysThatTheLastRemovalStaysBeforeItBringsBackAnEarlierOne();
    void offersNoUndoBesideARemovalForGood();

private:
    // In this order, whatever they are.
    void showInOrder(const QList<DownloadState>& states, int howMany = 0);
    void chooseRow(int row, QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect);
    void pressDelete(Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(list(), Qt::Key_Delete, modifiers);
    }
    void answer(const char* name) { namedButton(*question(), name)->click(); }
    // The ids of the selected rows.
    Ids chosen() const;

    std::unique_ptr<QSignalSpy> m_removals;
    std::unique_ptr<QSignalSpy> m_cancels;
};

void RemovalTest::init()
{
    open();
    m_removals = std::make_unique<QSignalSpy>(&m_orders, &NotedOrders::removed);
    m_cancels = std::make_unique<QSignalSpy>(&m_orders, &NotedOrders::cancelled);
}

void RemovalTest::showInOrder(const QList<DownloadState>& states, int howMany)
{
    QList<DownloadSnapshot> downloads;
    for (quint64 id = 1; id <= quint64(std::max<qsizetype>(states.size(), howMany)); ++id)
        downloads.append(
            samples::inState(id, states.value(qsizetype(id) - 1, Finished), QString::number(id)));
    show(downloads);
    // The downloads have no size, so they stand in the order they came.
    list()->sortByColumn(DownloadListModel::Size, Qt::AscendingOrder);
    list()->setFocus();
}

void RemovalTest::chooseRow(int row, QItemSelectionModel::SelectionFlags how)
{
    list()->selectionModel()->setCurrentIndex(list()->model()->index(row, 0),
                                              how | QItemSelectionModel::Rows);
}

Ids RemovalTest::chosen() const
{
    Ids all;
    for (const int row : list()->selectedSourceRows())
        all.append(m_window->downloads().at(row).id());
    std::ranges::sort(all);
    return all;
}

void RemovalTest::goesOnToTheNextRow()
{
    showInOrder({Finished, Paused, Failed, Cancelled});
    chooseRow(1);
    const QList<Ids> thenChosen{{{3}}, {{4}}, {{1}}};
    const Ids removed{{2}, {3}, {4}};
    for (qsizetype i = 0; i < removed.size(); ++i) {
        pressDelete();
        QCOMPARE(m_removals->last().first().value<Ids>(), Ids{removed[i]});
        m_window->downloads().forget(removed[i]);
        QTRY_COMPARE(list()->model()->rowCount(), 3 - int(i));
        QCOMPARE(chosen(), thenChosen[i]);
        QCOMPARE(list()->selectionModel()->selectedRows(), QModelIndexList{list()->currentIndex()});
    }
    QVERIFY(!question());
    QCOMPARE(m_cancels->count(), 0);
}

// A person who presses the key again at once doesn't mean the row that is going already.
void RemovalTest::goesOnAlsoWhenTheRowsGoLater()
{
    showInOrder({Finished, Finished, Finished});
    chooseRow(0);
    pressDelete();
    pressDelete();
    QCOMPARE(ids(*m_removals), (Ids{{1}, {2}}));
    QCOMPARE(chosen(), Ids{{3}});
}

void RemovalTest::goesOnBehindTheLastOfSeveral()
{
    showInOrder({Finished, Finished, Finished, Finished});
    chooseRow(1);
    chooseRow(2, QItemSelectionModel::Select);
    pressDelete();
    QCOMPARE(ids(*m_removals), (Ids{{2}, {3}}));
    QCOMPARE(chosen(), Ids{{4}});
    m_window->downloads().forget(DownloadId{2});
    m_window->downloads().forget(DownloadId{3});
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(chosen(), Ids{{4}});
}

void RemovalTest::choosesNothingWhereNothingIsLeft()
{
    showInOrder({Finished, Finished});
    list()->selectAll();
    pressDelete();
    QCOMPARE(ids(*m_removals), (Ids{{1}, {2}}));
    m_window->downloads().forget(DownloadId{1});
    m_window->downloads().forget(DownloadId{2});
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QVERIFY(chosen().isEmpty());
    pressDelete();
    QCOMPARE(m_removals->count(), 1);
}

// Where many rows go from many places, the list is made anew.
void RemovalTest::goesOnOverAListThatIsMadeAnew()
{
    constexpr int many = 400;
    showInOrder({}, many);
    for (int row = 0; row < many - 1; row += 2)
        chooseRow(row, QItemSelectionModel::Select);
    chooseRow(0, QItemSelectionModel::Select);
    pressDelete();
    const Ids removed = ids(*m_removals);
    QCOMPARE(removed.size(), many / 2);
    QCOMPARE(chosen(), Ids{{2}});
    for (const DownloadId id : removed)
        m_window->downloads().forget(id);
    QTRY_COMPARE(list()->model()->rowCount(), many / 2);
    QCOMPARE(chosen(), Ids{{2}});
}

void RemovalTest::asksBeforeItRemovesWhatRuns_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::newRow("connecting") << Connecting;
    QTest::newRow("downloading") << Downloading;
    QTest::newRow("verifying") << Verifying;
    QTest::newRow("assembling") << Assembling;
}

void RemovalTest::asksBeforeItRemovesWhatRuns()
{
    QFETCH(const DownloadState, state);
    showInOrder({state, Finished});
    chooseRow(0);
    QVERIFY(action("Remove")->isEnabled());
    pressDelete();
    QVERIFY(question());
    QCOMPARE(question()->text(), QStringLiteral("A download is in progress. Cancel it?"));
    QCOMPARE(m_removals->count() + m_cancels->count(), 0);
    answer("Yes");
    QCOMPARE(ids(*m_cancels), Ids{{1}});
    QCOMPARE(ids(*m_removals), Ids{{1}});
    QCOMPARE(chosen(), Ids{{2}});
}

void RemovalTest::keepsTheRowAndItsPlaceWithNo()
{
    showInOrder({Finished, Downloading, Finished});
    chooseRow(1);
    pressDelete();
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question() || !question()->isVisible());
    QCOMPARE(m_removals->count() + m_cancels->count(), 0);
    QCOMPARE(chosen(), Ids{{2}});
    QVERIFY(m_window->downloads().at(1).state() == Downloading);
}

void RemovalTest::asksOnceForAMixedSelection()
{
    showInOrder({Downloading, Finished, Downloading, Paused, Queued});
    list()->selectAll();
    pressDelete();
    pressDelete();
    QCOMPARE(m_window->findChildren<Question*>().size(), 1);
    QVERIFY(question()->text().startsWith(QLatin1String("2 ")));
    answer("Yes");
    QCOMPARE(ids(*m_cancels), (Ids{{1}, {3}}));
    QCOMPARE(ids(*m_removals), (Ids{{1}, {2}, {3}, {4}, {5}}));
}

void RemovalTest::asksNothingWhereNothingIsLost_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::newRow("queued") << Queued;
    QTest::newRow("paused") << Paused;
    QTest::newRow("failed") << Failed;
    QTest::newRow("aborted") << Cancelled;
    QTest::newRow("finished") << Finished;
    QTest::newRow("waits, and nothing has come") << Waiting;
}

void RemovalTest::asksNothingWhereNothingIsLost()
{
    QFETCH(const DownloadState, state);
    DownloadSnapshot download = samples::inState(1, state, QStringLiteral("a"));
    if (state == Waiting)
        download.bytes = 0;
    select({download});
    pressDelete();
    QVERIFY(!question());
    QCOMPARE(ids(*m_removals), Ids{{1}});
    QVERIFY(m_cancels->isEmpty());
}

void RemovalTest::cancelsWhatRunsWithItsFile()
{
    showInOrder({Downloading, Finished});
    chooseRow(0);
    pressDelete(Qt::ShiftModifier);
    QCOMPARE(question()->windowTitle(), QStringLiteral("Remove with file"));
    QCOMPARE(question()->text(), QStringLiteral("Remove “%1”?").arg(m_window->downloads().at(0).name()));
    answer("Yes");
    QCOMPARE(ids(*m_cancels), Ids{{1}});
    QCOMPARE(ids(*m_removals), Ids{{1}});
    QCOMPARE(chosen(), Ids{{2}});
}

void RemovalTest::leavesAFileThatFinishedMeanwhile()
{
    showInOrder({Downloading, Finished});
    chooseRow(0);
    pressDelete();
    show({samples::inState(1, Finished, QStringLiteral("1"))});
    answer("Yes");
    QVERIFY(ids(*m_cancels).isEmpty());
    QCOMPARE(ids(*m_removals), Ids{{1}});
}

void RemovalTest::bringsBackNothingThatIsGoneForGood()
{
    QAction undo;
    RemovalUndo removals(m_orders, m_window->downloads(), undo, nullptr, 300ms);
    const QSignalSpy back(&m_orders, &NotedOrders::broughtBack);
    const QDeadlineTimer firstIsGone(301ms);
    removals.remove({{1}}, Removal::MayComeBack);
    const QDeadlineTimer soon(200ms);
    TRY_VERIFY(soon.hasExpired());
    removals.remove({{2}}, Removal::MayComeBack);
    TRY_VERIFY(firstIsGone.hasExpired());
    undo.trigger();
    undo.trigger();
    // On a busy machine the second is gone by now, too.
    QVERIFY(back.count() <= 1);
    TRY_VERIFY(!undo.isEnabled());
}

void RemovalTest::offersToBringBackWhatIsRemoved()
{
    const QSignalSpy back(&m_orders, &NotedOrders::broughtBack);
    showInOrder({Paused, Finished, Failed});
    QVERIFY(!action("Undo removal")->isEnabled());
    chooseRow(1);
    pressDelete();
    QVERIFY(action("Undo removal")->isEnabled());
    auto* undo = m_window->foot().findChild<QToolButton*>(QStringLiteral("undo"));
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(back.count(), 1);
    QCOMPARE(back.last().first().value<Ids>(), Ids{{2}});
    QCOMPARE(m_window->foot().currentMessage(), QStringLiteral("“2” is in the list again."));
    QVERIFY(!undo->isVisible());
    QVERIFY(!action("Undo removal")->isEnabled());
}

void RemovalTest::saysWhatStays_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("finished") << Finished << qint64{9}
                              << QStringLiteral("Removed “1”. The file stays in Downloads.");
    QTest::newRow("unfinished") << Paused << qint64{9}
                                << QStringLiteral("Removed “1”. The unfinished file stays in Downloads.");
    // The engine keeps a whole file whose checksum was wrong, to check it by another one.
    QTest::newRow("failed") << Failed << qint64{9}
                            << QStringLiteral("Removed “1”. The unfinished file stays in Downloads.");
    QTest::newRow("nothing came") << Failed << qint64{0} << QStringLiteral("Removed “1”.");
    QTest::newRow("aborted") << Cancelled << qint64{9} << QStringLiteral("Removed “1”.");
}

void RemovalTest::saysWhatStays()
{
    QFETCH(const DownloadState, state);
    QFETCH(const qint64, bytes);
    QFETCH(const QString, words);
    DownloadSnapshot download = samples::inState(1, state, QStringLiteral("1"));
    download.bytes = bytes;
    select({download});
    pressDelete();
    QCOMPARE(m_window->foot().currentMessage(), words);
}

void RemovalTest::bringsBackTheLastFirst()
{
    const QSignalSpy back(&m_orders, &NotedOrders::broughtBack);
    showInOrder({Paused, Finished, Failed, Finished});
    chooseRow(0);
    pressDelete();
    chooseRow(2);
    chooseRow(3, QItemSelectionModel::Select);
    pressDelete();
    QVERIFY(m_window->foot().currentMessage().startsWith(QLatin1String("Removed 2")));
    // In a field of text the key is for its words.
    filterBox()->setFocus();
    QTest::keyClick(filterBox(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(back.count(), 0);
    list()->setFocus();
    for (const Ids& expected : {Ids{{3}, {4}}, Ids{{1}}}) {
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        Ids came = back.last().first().value<Ids>();
        std::ranges::sort(came);
        QCOMPARE(came, expected);
    }
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(back.count(), 2);
}

void RemovalTest::bringsBackNothingWhoseFileIsDeleted()
{
    const QSignalSpy back(&m_orders, &NotedOrders::broughtBack);
    showInOrder({Downloading, Paused, Finished});
    list()->selectAll();
    pressDelete();
    QString said;
    for (const QLabel* label : question()->findChildren<QLabel*>())
        said += label->text();
    QVERIFY2(said.contains(QLatin1String("All 3 selected")), qPrintable(said));
    answer("Yes");
    QCOMPARE(ids(*m_removals), (Ids{{1}, {2}, {3}}));
    action("Undo removal")->trigger();
    Ids came = back.last().first().value<Ids>();
    std::ranges::sort(came);
    QCOMPARE(came, (Ids{{2}, {3}}));
    QTRY_VERIFY(!question());
    // A removal with the file is no such removal.
    show({samples::inState(4, Paused, QStringLiteral("4"))});
    list()->selectAll();
    action("Remove with file…")->trigger();
    answer("Yes");
    QVERIFY(!action("Undo removal")->isEnabled());
}

// A person who undoes means what was removed last.
void RemovalTest::saysThatTheLastRemovalStaysBeforeItBringsBackAnEarlierOne()
{
    const QSignalSpy back(&m_orders, &NotedOrders::broughtBack);
    showInOrder({Finished, Paused, Paused});
    for (const quint64 id : {2U, 3U}) {
        auto begun = samples::inState(id, Paused, QString::number(id));
        begun.bytes = 1;
        show({begun});
    }
    chooseRow(0);
    pressDelete();
    for (const int row : {1, 2}) {
        chooseRow(row);
        action("Remove with file…")->trigger();
        answer("Yes");
        QTRY_VERIFY(!question());
    }
    TRY_COMPARE(m_window->foot().currentMessage(), QStringLiteral("Deleted “3”."));
    action("Undo removal")->trigger();
    QCOMPARE(back.count(), 0);
    QCOMPARE(
        m_window->foot().currentMessage(),
        QStringLiteral("The last removal can't be undone. Undo once more brings back the one before it."));
    action("Undo removal")->trigger();
    QCOMPARE(ids(back), Ids{{1}});
    QVERIFY(!action("Undo removal")->isEnabled());
}

void RemovalTest::offersNoUndoBesideARemovalForGood()
{
    showInOrder({Finished, Downloading});
    chooseRow(0);
    pressDelete();
    auto* undo = m_window->foot().findChild<QToolButton*>(QStringLiteral("undo"));
    QVERIFY(undo->isVisible());
    chooseRow(1);
    pressDelete();
    answer("Yes");
    QVERIFY(!undo->isVisible());
    QCOMPARE(m_window->foot().currentMessage(), QStringLiteral("Removed “2”."));
}

QTEST_MAIN(RemovalTest)

#include "tst_removal.moc"
