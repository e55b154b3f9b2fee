#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/link_intake.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/list/view/download_view.h"
#include "ui/list/view/rows_to_show.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/window_foot.h"

#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace tributary;

// Which row is current, and in view, once a person has added something.
class RowsToShowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void showsWhatWasAdded();
    void showsWhatWaitsAtTheEndOfTheQueue();
    void showsWhatIsListedAlready();
    void showsOfSeveralTheOneOnTop();
    void staysAtTheOthersWhenTheFirstOfThemEnds_data();
    void staysAtTheOthersWhenTheFirstOfThemEnds();
    void showsItOnce();
    void staysAtTheRowToWhichThePersonHasGone();
    void keepsASelectionOfSeveral();
    void leavesTheListAloneWhileThePersonIsAsked();
    void showsWhatComesFromElsewhereUnlessSomebodyIsAtTheList();
    void saysThatTheFilterHidesIt();
    void offersToShowWhatTheFilterHides();

private:
    DownloadView* view() const { return m_window->findChild<DownloadView*>(); }
    QString current() const { return view()->currentIndex().data().toString(); }
    void choose(int row) { view()->setCurrentIndex(view()->model()->index(row, 0)); }
    // Lists the downloads as the engine tells of them.
    void list(const QList<quint64>& ids);

    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr quint64 listed = 200;

DownloadSnapshot named(quint64 id)
{
    return samples::inState(id, DownloadState::Queued, QStringLiteral("file%1").arg(id));
}

} // namespace

void RowsToShowTest::init()
{
    m_settings = std::make_unique<TemporarySettings>();
    m_orders.idsOfTheNext = {};
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    for (quint64 id = 1; id <= listed; ++id)
        m_window->downloads().add(named(id));
    view()->sortByColumn(DownloadListModel::Name, Qt::AscendingOrder);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view()->setFocus();
    choose(0);
}

void RowsToShowTest::list(const QList<quint64>& ids)
{
    QList<DownloadSnapshot> fresh;
    for (const quint64 id : ids)
        fresh.append(named(id));
    m_window->downloads().apply(fresh);
}

void RowsToShowTest::showsWhatWasAdded()
{
    m_window->rowsToShow().await({DownloadId{900}}, RowsToShow::Come::New);
    QCOMPARE(current(), QStringLiteral("file1"));
    list({900});
    QCOMPARE(current(), QStringLiteral("file900"));
    QCOMPARE(view()->selectedSourceRows().size(), 1);
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex()).center()));
}

// In the usual order the newest is the last to start, and goes to the top once it runs.
void RowsToShowTest::showsWhatWaitsAtTheEndOfTheQueue()
{
    const auto isInSight = [this] {
        return view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex()).center());
    };
    view()->sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    choose(0);
    m_window->rowsToShow().await({DownloadId{900}}, RowsToShow::Come::New);
    list({900});
    QCOMPARE(current(), QStringLiteral("file900"));
    QCOMPARE(view()->currentIndex().row(), static_cast<int>(listed));
    QVERIFY(isInSight());
    m_window->downloads().apply(
        {samples::inState(900, DownloadState::Connecting, QStringLiteral("file900"))});
    QCOMPARE(view()->currentIndex().row(), 0);
    QVERIFY(isInSight());
}

void RowsToShowTest::showsWhatIsListedAlready()
{
    m_window->rowsToShow().await({DownloadId{150}}, RowsToShow::Come::New);
    QCOMPARE(current(), QStringLiteral("file150"));
}

void RowsToShowTest::showsOfSeveralTheOneOnTop()
{
    view()->sortByColumn(DownloadListModel::Name, Qt::DescendingOrder);
    m_window->rowsToShow().await({DownloadId{301}, DownloadId{302}, DownloadId{303}}, RowsToShow::Come::New);
    list({301, 302, 303});
    QCOMPARE(current(), QStringLiteral("file303"));
}

void RowsToShowTest::staysAtTheOthersWhenTheFirstOfThemEnds_data()
{
    QTest::addColumn<QList<quint64>>("added");
    QTest::addColumn<DownloadState>("end");
    QTest::addColumn<bool>("isFollowed");
    const QList<quint64> several{301, 302, 303};
    QTest::newRow("several, finished") << several << DownloadState::Finished << false;
    QTest::newRow("several, failed") << several << DownloadState::Failed << false;
    QTest::newRow("one") << QList<quint64>{301} << DownloadState::Finished << true;
}

// The usual order has the downloads that run on top, and those that ended behind all that wait.
void RowsToShowTest::staysAtTheOthersWhenTheFirstOfThemEnds()
{
    QFETCH(const QList<quint64>, added);
    QFETCH(const DownloadState, end);
    QFETCH(const bool, isFollowed);
    view()->sortByColumn(DownloadListModel::Added, Qt::DescendingOrder);
    choose(0);
    QList<DownloadId> ids;
    for (const quint64 id : added)
        ids.append(DownloadId{id});
    m_window->rowsToShow().await(ids, RowsToShow::Come::New);
    list(added);
    const QString shown = current();
    QCOMPARE(shown, QStringLiteral("file301"));
    m_window->downloads().apply({samples::inState(301, DownloadState::Connecting, shown)});
    QCOMPARE(view()->currentIndex().row(), 0);
    const QScrollBar* bar = view()->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    m_window->downloads().apply({samples::inState(301, end, shown)});
    QVERIFY(!isFollowed || view()->currentIndex().row() >= static_cast<int>(listed));
    QCOMPARE(bar->value() > 0, isFollowed);
    QCOMPARE(view()->selectionModel()->hasSelection(), isFollowed);
}

void RowsToShowTest::showsItOnce()
{
    m_window->rowsToShow().await({DownloadId{301}}, RowsToShow::Come::New);
    list({301});
    choose(5);
    const QString chosen = current();
    list({302});
    QCOMPARE(current(), chosen);
}

void RowsToShowTest::staysAtTheRowToWhichThePersonHasGone()
{
    m_window->rowsToShow().await({DownloadId{900}}, RowsToShow::Come::New);
    choose(7);
    const QString chosen = current();
    const int scrolled = view()->verticalScrollBar()->value();
    list({900});
    QCOMPARE(current(), chosen);
    QCOMPARE(view()->verticalScrollBar()->value(), scrolled);
}

void RowsToShowTest::keepsASelectionOfSeveral()
{
    view()->selectAll();
    m_window->rowsToShow().await({DownloadId{900}}, RowsToShow::Come::New);
    list({900});
    QCOMPARE(view()->selectedSourceRows().size(), static_cast<qsizetype>(listed));
}

void RowsToShowTest::leavesTheListAloneWhileThePersonIsAsked()
{
    QDialog question(m_window.get());
    question.open();
    QVERIFY(QTest::qWaitForWindowExposed(&question));
    m_window->rowsToShow().await({DownloadId{900}}, RowsToShow::Come::New);
    list({900});
    QCOMPARE(current(), QStringLiteral("file1"));
}

// A browser has handed it over, say.
void RowsToShowTest::showsWhatComesFromElsewhereUnlessSomebodyIsAtTheList()
{
    m_window->rowsToShow().awaitFromElsewhere({DownloadId{900}});
    list({900});
    QCOMPARE(current(), QStringLiteral("file1"));
    auto* filter = m_window->findChild<QToolBar*>()->findChild<QLineEdit*>();
    filter->setFocus();
    view()->setCurrentIndex({});
    m_window->rowsToShow().awaitFromElsewhere({DownloadId{901}});
    list({901});
    QCOMPARE(current(), QStringLiteral("file901"));
    QVERIFY(filter->hasFocus());
    QWidget browser;
    browser.show();
    browser.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&browser));
    m_window->rowsToShow().awaitFromElsewhere({DownloadId{902}});
    list({902});
    QCOMPARE(current(), QStringLiteral("file902"));
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex()).center()));
    QVERIFY(browser.isActiveWindow());
}

void RowsToShowTest::saysThatTheFilterHidesIt()
{
    m_window->findChild<QToolBar*>()->findChild<QLineEdit*>()->setText(QStringLiteral("file1"));
    m_window->rowsToShow().await({DownloadId{900}}, RowsToShow::Come::New);
    list({900});
    QCOMPARE(current(), QStringLiteral("file1"));
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("The filter hides the new downloads."));
    m_window->rowsToShow().await({DownloadId{900}}, RowsToShow::Come::Back);
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("The filter hides what came back."));
}

void RowsToShowTest::offersToShowWhatTheFilterHides()
{
    auto* filter = m_window->findChild<QToolBar*>()->findChild<QLineEdit*>();
    filter->setText(QStringLiteral("file1"));
    m_window->findChild<FilterBar*>()->choose(StateGroup::All, FileKind::Archive);
    m_orders.idsOfTheNext = [] { return QList<DownloadId>{{900}, {901}}; };
    QVERIFY(m_window->intake().add(QStringLiteral("https://example.org/900\nhttps://example.org/901")));
    list({900, 901});
    const WindowFoot& foot = m_window->foot();
    auto* button = foot.findChild<QToolButton*>(QStringLiteral("undo"));
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Show"));
    button->click();
    QCOMPARE(filter->text(), QString());
    QCOMPARE(view()->model()->rowCount(), static_cast<int>(listed) + 2);
    QCOMPARE(current(), QStringLiteral("file900"));
    QVERIFY(!button->isVisible());
    QCOMPARE(foot.currentMessage(), QString());
}

QTEST_MAIN(RowsToShowTest)
#include "tst_rows_to_show.moc"
