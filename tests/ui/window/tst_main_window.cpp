#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/kept_messages.h"
#include "tests/ui/window/selection_window.h"
#include "ui/adding/add_dialog.h"
#include "ui/details/speed/speed_graph.h"
#include "ui/details/speed/speed_popup.h"
#include "ui/list/rows/download_filter.h"
#include "ui/window/announcer.h"
#include "ui/window/empty_hint.h"
#include "ui/window/status_line.h"
#include "ui/window/window_foot.h"
#include "ui/window/window_shape.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace tributary;
using enum DownloadState;

// What the window shows, and how it makes room for it.
class MainWindowTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void namesItsPartsForAssistiveTools();
    void saysHowToBeginWhenEmpty();
    void saysWhenTheFilterLeavesNothing();
    void keepsTheFilterInANarrowWindow();
    void hasACommandForWhatIsFinishedInItsBar();
    void sumsUpInTheStatusBar();
    void saysWhyNothingRuns();
    void showsTheSpeedOfAllFromItsFoot();
    void saysInItsTitleHowFarAllAre();
    void writesAMessageOverNothingElse();
    void keepsTheLastMessages();
    void offersActiveOnTopWhereItWorks();
    void remembersItsShape();
    void keepsNamesReadableInANarrowWindow();
    void sharesItsWidthBetweenNameAndProgress();

private:
    AddDialog* dialog() const { return m_window->findChild<AddDialog*>(); }
};

void MainWindowTest::init()
{
    QGuiApplication::clipboard()->clear();
    open();
}

void MainWindowTest::namesItsPartsForAssistiveTools()
{
    QStringList buttons;
    for (QToolButton* button : m_window->findChildren<QToolButton*>())
        buttons.append(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name));
    for (const char* name :
         {"New download", "Paste links", "Resume", "Pause", "Cancel", "Remove", "Help", "Menu"})
        QVERIFY2(buttons.contains(QLatin1String(name)), name);
    QCOMPARE(list()->accessibleName(), QStringLiteral("Downloads"));
    QCOMPARE(filterBox()->accessibleName(), QStringLiteral("Filter downloads"));
    show(samples::everyState());
    list()->doItemsLayout();
    list()->sortByColumn(DownloadListModel::Added, Qt::AscendingOrder);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(table->tableInterface()->cellAt(0, 0)->text(QAccessible::Name),
             QStringLiteral("debian-13.1.0-amd64-DVD-1.iso, Downloading, 61%"));
}

void MainWindowTest::saysHowToBeginWhenEmpty()
{
    QList<QPushButton*> buttons = m_window->findChild<EmptyHint*>()->findChildren<QPushButton*>();
    buttons.removeIf([](const QPushButton* hidden) { return !hidden->isVisible(); });
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.last()->text(), QStringLiteral("Paste links"));
    QPushButton* button = buttons.first();
    QVERIFY(button->isVisible() && buttons.last()->isVisible());
    // Filled with the accent, the first one leads on.
    QVERIFY(button->isDefault() && !buttons.last()->isDefault());
    button->click();
    QVERIFY(dialog());
    show(samples::everyState());
    QVERIFY(!button->isVisible());
    for (const DownloadSnapshot& download : samples::everyState())
        m_window->downloads().forget(download.id);
    TRY_VERIFY(button->isVisible());
}

void MainWindowTest::saysWhenTheFilterLeavesNothing()
{
    show(samples::everyState());
    filterBox()->setText(QStringLiteral("nowhere"));
    auto* hint = m_window->findChild<EmptyHint*>()->findChild<QLabel*>();
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(QLatin1String("nowhere")));
    filterBox()->clear();
    QVERIFY(!hint->isVisible());
}

// Buttons give up their words for the filter, and get them back once there is room.
void MainWindowTest::keepsTheFilterInANarrowWindow()
{
    const auto hasWords = [this] {
        const auto* remove =
            qobject_cast<QToolButton*>(m_window->findChild<QToolBar*>()->widgetForAction(action("Remove")));
        return remove->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    };
    for (const int width : {1200, 640, 1200}) {
        m_window->resize(width, 400);
        TRY_COMPARE(m_window->width(), width);
        TRY_COMPARE(hasWords(), width == 1200);
        TRY_VERIFY(filterBox()->isVisible());
        QVERIFY(m_window->rect().contains(
            QRect(filterBox()->mapTo(m_window.get(), QPoint()), filterBox()->size())));
    }
}

void MainWindowTest::hasACommandForWhatIsFinishedInItsBar()
{
    const auto* bar = m_window->findChild<QToolBar*>();
    m_window->resize(2000, 400);
    for (const char* name : {"Clear finished", "Open folder"}) {
        const auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action(name)));
        QVERIFY2(button, name);
        TRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }
    // Clear finished loses its words first, then Open folder, and Paste after both.
    const auto hasWord = [&](const char* name) {
        const auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action(name)));
        return button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    };
    int width = m_window->width();
    for (; hasWord("Clear finished") && width > 600; width -= 10)
        m_window->resize(width, 400);
    QVERIFY2(hasWord("Open folder"), qPrintable(QString::number(width)));
    for (; hasWord("Open folder") && width > 600; width -= 10)
        m_window->resize(width, 400);
    QVERIFY2(hasWord("Paste links"), qPrintable(QString::number(width)));
}

void MainWindowTest::sumsUpInTheStatusBar()
{
    const auto* line = m_window->findChild<StatusLine*>();
    QCOMPARE(line->text(), QStringLiteral("Nothing is running"));
    show(samples::everyState());
    m_window->downloads().setTotalSpeed(43 * 1024 * 1024);
    QVERIFY2(line->text().contains(QStringLiteral("43.0\u00A0MiB/s")), qPrintable(line->text()));
    QVERIFY2(line->text().endsWith(QStringLiteral("5 active · 2 waiting")), qPrintable(line->text()));
}

void MainWindowTest::saysWhyNothingRuns()
{
    const auto* line = m_window->findChild<StatusLine*>();
    Settings& settings = m_settings->settings();
    WeekSchedule pauses;
    pauses.hours.fill(HourRule::Paused);
    const auto waiting = samples::inState(1, Queued, QStringLiteral("a"));
    show({waiting});
    QCOMPARE(line->text(), QStringLiteral("1 waiting"));
    settings.set(setting::schedule, textOf(pauses));
    settings.set(setting::obeysSchedule, true);
    QCOMPARE(line->text(), QStringLiteral("Paused by the schedule"));
    // A download that has begun may still finish its last step.
    show({samples::inState(2, Verifying, QStringLiteral("b"))});
    QVERIFY2(line->text().endsWith(QStringLiteral("1 active · 1 waiting")), qPrintable(line->text()));
    m_window->downloads().forget({2});
    settings.set(setting::obeysSchedule, false);
    m_window->foot().noteNetwork(NetworkReach::Gone);
    TRY_COMPARE(line->text(), QStringLiteral("No network connection"));
    m_window->foot().noteNetwork(NetworkReach::There);
    QCOMPARE(line->text(), QStringLiteral("1 waiting"));
    show({samples::inState(1, Paused, QStringLiteral("a"))});
    QCOMPARE(line->text(), QStringLiteral("Everything is paused"));
    show({samples::inState(2, Finished, QStringLiteral("b"))});
    QCOMPARE(line->text(), QStringLiteral("1 paused"));
    m_window->downloads().forget({2});
    show({samples::inState(1, Finished, QStringLiteral("a"))});
    QCOMPARE(line->text(), QStringLiteral("Nothing is running"));
}

void MainWindowTest::showsTheSpeedOfAllFromItsFoot()
{
    auto* line = m_window->findChild<StatusLine*>();
    auto* popup = m_window->findChild<SpeedPopup*>();
    show(samples::everyState());
    m_window->downloads().setTotalSpeed(43 * 1024 * 1024);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Space);
    QVERIFY(popup->isVisible());
    const QString told = popup->findChild<SpeedGraph*>()->accessibleDescription();
    QVERIFY2(told.startsWith(QStringLiteral("Now 43.0\u00A0MiB/s")), qPrintable(told));
    popup->close();
}

void MainWindowTest::saysInItsTitleHowFarAllAre()
{
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Tributary"));
    auto first = samples::inState(1, DownloadState::Downloading, QStringLiteral("a"));
    first.size = 300;
    first.bytes = 20;
    auto second = samples::inState(2, DownloadState::Downloading, QStringLiteral("b"));
    second.size = 100;
    second.bytes = 100;
    show({first, second});
    QCOMPARE(m_window->windowTitle().simplified(), QStringLiteral("30% – Tributary"));
    first.state = DownloadState::Paused;
    second.state = DownloadState::Finished;
    show({first, second});
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Tributary"));
}

void MainWindowTest::writesAMessageOverNothingElse()
{
    const auto* sums = m_window->findChild<StatusLine*>();
    const auto* foot = qobject_cast<WindowFoot*>(m_window->statusBar());
    // Links of the command line are added before the window is shown.
    m_window->hide();
    m_window->statusBar()->showMessage(QStringLiteral("3 downloads added."));
    m_window->show();
    TRY_VERIFY(sums->isVisible());
    for (const QWidget* part : foot->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->isVisible())
            QVERIFY2(!part->geometry().intersects(foot->messagePlace()), part->metaObject()->className());
    }
    m_window->statusBar()->clearMessage();
    QVERIFY(sums->isVisible());
}

void MainWindowTest::keepsTheLastMessages()
{
    for (int number = 1; number <= 21; ++number)
        m_window->announcer().say(QStringLiteral("Message %1 & more").arg(number));
    const QList<QAction*> kept = keptMessages(*m_window);
    QCOMPARE(kept.size(), 20);
    QVERIFY(kept.first()->text().endsWith(QLatin1String("Message 21 && more")));
    QVERIFY(kept.last()->text().endsWith(QLatin1String("Message 2 && more")));
    kept.last()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QLatin1String("Message 2 & more")));
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Message copied."));
    QVERIFY(keptMessages(*m_window).first()->text().endsWith(QLatin1String("Message 21 && more")));
}

// In any other order than by time or turn they stand where the column says.
void MainWindowTest::offersActiveOnTopWhereItWorks()
{
    const QAction* onTop = namedAction(*m_window, "Active downloads on top");
    QVERIFY(onTop->isEnabled());
    list()->sortByColumn(DownloadListModel::Name, Qt::AscendingOrder);
    QVERIFY(!onTop->isEnabled());
    QVERIFY(onTop->toolTip().contains(QLatin1String("sorted by")));
    QVERIFY(onTop->isChecked());
    list()->sortByColumn(DownloadListModel::Added, Qt::AscendingOrder);
    QVERIFY(onTop->isEnabled());
    list()->showQueueOrder();
    QVERIFY(onTop->isEnabled());
}

void MainWindowTest::remembersItsShape()
{
    QSettings& settings = m_settings->kept();
    m_window->resize(700, 400);
    list()->sortByColumn(DownloadListModel::Size, Qt::AscendingOrder);
    m_window->shape().saveTo(settings);

    MainWindow next(*m_settings, m_orders);
    next.shape().restoreFrom(settings);
    QCOMPARE(next.size(), QSize(700, 400));
    const auto* rows = next.findChild<DownloadFilter*>();
    QCOMPARE(rows->order().column(), int(DownloadListModel::Size));
}

void MainWindowTest::keepsNamesReadableInANarrowWindow()
{
    show(samples::everyState());
    m_window->resize(440, 400);
    const int digit = list()->fontMetrics().horizontalAdvance(u'0');
    TRY_VERIFY(list()->columnWidth(DownloadListModel::Name) >= digit * 20);
    QVERIFY(list()->columnWidth(DownloadListModel::Progress) >= digit * 12);
    QVERIFY(list()->header()->length() > list()->viewport()->width());
    QVERIFY(list()->horizontalScrollBar()->maximum() > 0);
}

void MainWindowTest::sharesItsWidthBetweenNameAndProgress()
{
    const auto fills = [this] { return list()->header()->length() == list()->viewport()->width(); };
    show(samples::everyState());
    // The window that has got its frame is fitted on the screen, which is narrower than the sizes below.
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCoreApplication::processEvents();
    m_window->resize(1200, 500);
    TRY_VERIFY(fills());
    list()->setColumnHidden(DownloadListModel::Left, true);
    TRY_VERIFY(fills());
    list()->setColumnHidden(DownloadListModel::Progress, true);
    TRY_VERIFY(fills());
    m_window->resize(1300, 500);
    TRY_VERIFY(fills());
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
