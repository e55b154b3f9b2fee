#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "tests/ui/window/letters_in_menus.h"
#include "ui/adding/add_dialog.h"
#include "ui/desktop/in_front.h"
#include "ui/failures/question.h"
#include "ui/tray/tray.h"
#include "ui/window/main_window.h"
#include "ui/window/window_closing.h"
#include "ui/window/window_foot.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace tributary;
using enum DownloadState;

// Closing and quitting where there is a tray, and what its icon offers.
class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void closesToTheTray();
    void tellsOfTheTrayOnce();
    void quitsWhereThereIsNoTray();
    void quitsWhereTheTrayIsNotWanted();
    void offersTheTrayWhenQuitting();
    void quitsFromTheTray();
    void asksInTheWindowWhenQuittingFromTheTray();
    void showsTheTallyOverTheIcon();
    void showsHowFarAllIs();
    void saysWhatKeepsAllFromRunning();
    void showsTroubleUntilSomebodyLooks();
    void showsTroubleOfAFullDisk();
    void offersItsCommands();
    void hasLettersForItsCommands();
    void bringsTheWindowBack();
    void pausesAndResumesAll();
    void adds();

private:
    void choose(const char* command);
    bool isLookedAt();
    QImage picture() const { return m_tray->icon().icon().pixmap(32).toImage(); }
    Question* question() const { return m_window->findChild<Question*>(); }

    bool m_trayIsThere = true;
    std::unique_ptr<TemporarySettings> m_settings;
    NotedOrders m_orders;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
};

namespace {

using Ids = QList<DownloadId>;

Ids ids(const QSignalSpy& commands)
{
    Ids all = commands.isEmpty() ? Ids() : commands.last().first().value<Ids>();
    std::ranges::sort(all);
    return all;
}

} // namespace

void TrayTest::init()
{
    m_trayIsThere = true;
    m_settings = std::make_unique<TemporarySettings>();
    m_window = std::make_unique<MainWindow>(*m_settings, m_orders);
    m_tray = std::make_unique<Tray>(*m_window, *m_settings);
    m_window->closing().setTray([this] { return m_trayIsThere; });
    m_window->show();
    m_window->downloads().apply({samples::inState(1, Downloading, QStringLiteral("a")),
                                 samples::inState(2, Queued, QStringLiteral("b")),
                                 samples::inState(3, Paused, QStringLiteral("c")),
                                 samples::inState(4, Failed, QStringLiteral("d"))});
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TrayTest::cleanup()
{
    m_tray.reset();
    m_window.reset();
}

void TrayTest::choose(const char* command)
{
    for (QAction* action : m_tray->icon().contextMenu()->actions()) {
        if (action->text() == QLatin1String(command)) {
            action->trigger();
            return;
        }
    }
    qFatal("no command %s", command);
}

void TrayTest::closesToTheTray()
{
    const QSignalSpy endings(&m_window->closing(), &WindowClosing::left);
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isVisible());
    QVERIFY(!question());
    QCOMPARE(endings.count(), 0);
}

void TrayTest::tellsOfTheTrayOnce()
{
    const QSignalSpy told(&m_window->closing(), &WindowClosing::wentToTray);
    m_window->close();
    bringInFront(*m_window);
    m_window->close();
    QCOMPARE(told.count(), 1);
    MainWindow next(*m_settings, m_orders);
    next.closing().setTray([] { return true; });
    const QSignalSpy toldAgain(&next.closing(), &WindowClosing::wentToTray);
    next.show();
    next.close();
    QCOMPARE(toldAgain.count(), 0);
}

void TrayTest::quitsWhereThereIsNoTray()
{
    m_trayIsThere = false;
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(question());
    QCOMPARE(question()->findChildren<QPushButton*>().size(), 3);
}

void TrayTest::quitsWhereTheTrayIsNotWanted()
{
    m_settings->settings().set(setting::staysInTray, false);
    m_window->close();
    QVERIFY(question());
}

void TrayTest::offersTheTrayWhenQuitting()
{
    const QSignalSpy endings(&m_window->closing(), &WindowClosing::left);
    m_window->closing().quit();
    for (QPushButton* button : question()->findChildren<QPushButton*>()) {
        if (button->text().contains(QLatin1String("tray")))
            button->click();
    }
    QVERIFY(!m_window->isVisible());
    QCOMPARE(endings.count(), 0);
}

void TrayTest::quitsFromTheTray()
{
    const QSignalSpy endings(&m_window->closing(), &WindowClosing::left);
    m_window->downloads().apply({samples::inState(1, Finished, QStringLiteral("a"))});
    m_window->close();
    QCOMPARE(endings.count(), 0);
    choose("Quit");
    QCOMPARE(endings.count(), 1);
}

void TrayTest::asksInTheWindowWhenQuittingFromTheTray()
{
    m_window->close();
    choose("Quit");
    QVERIFY(m_window->isVisible());
    QVERIFY(question());
}

void TrayTest::showsTheTallyOverTheIcon()
{
    m_window->downloads().apply({samples::inState(1, Downloading, QStringLiteral("a"))});
    m_window->downloads().setTotalSpeed(2048);
    QCOMPARE(m_tray->icon().toolTip(), QStringLiteral("Tributary\n↓ 2.0\u00A0KiB/s    1 active · 1 waiting"));
}

void TrayTest::saysWhatKeepsAllFromRunning()
{
    m_window->downloads().apply({samples::inState(1, Finished, QStringLiteral("a"))});
    QCOMPARE(m_tray->icon().toolTip(), QStringLiteral("Tributary\n1 waiting"));
    m_window->foot().noteNetwork(NetworkReach::Gone);
    QCOMPARE(m_tray->icon().toolTip(), QStringLiteral("Tributary\nNo network connection"));
}

bool TrayTest::isLookedAt()
{
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

void TrayTest::showsHowFarAllIs()
{
    QVERIFY(isLookedAt());
    DownloadSnapshot running = samples::inState(1, Downloading, QStringLiteral("a"));
    running.size = 1600;
    running.bytes = 100;
    m_window->downloads().apply({running});
    const QImage before = picture();
    // Less than a step is no new picture.
    running.bytes = 101;
    const qint64 key = m_tray->icon().icon().cacheKey();
    m_window->downloads().apply({running});
    QCOMPARE(m_tray->icon().icon().cacheKey(), key);
    running.bytes = 800;
    m_window->downloads().apply({running});
    const QImage half = picture();
    QVERIFY(half != before);
    running.state = Paused;
    m_window->downloads().apply({running});
    QVERIFY(picture() != half);
}

void TrayTest::showsTroubleUntilSomebodyLooks()
{
    QVERIFY(isLookedAt());
    const QImage before = picture();
    m_window->hide();
    TRY_VERIFY(!m_window->isActiveWindow());
    m_window->downloads().apply({samples::inState(2, Failed, QStringLiteral("b"))});
    QVERIFY(picture() != before);
    // The platform of the tests activates no window that was hidden.
    QEvent looks(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_window.get(), &looks);
    QCOMPARE(picture(), before);
}

void TrayTest::showsTroubleOfAFullDisk()
{
    QVERIFY(isLookedAt());
    m_window->downloads().apply({samples::inState(1, Paused, QStringLiteral("a"))});
    const QImage before = picture();
    m_window->hide();
    TRY_VERIFY(!m_window->isActiveWindow());
    DownloadSnapshot stuck = samples::inState(1, Paused, QStringLiteral("a"));
    stuck.error = DownloadError{.kind = ErrorKind::NoSpace};
    m_window->downloads().apply({stuck});
    QVERIFY(picture() != before);
    QCOMPARE(m_tray->icon().toolTip(), QStringLiteral("Tributary\n1 waiting · 2 paused (disk full: 1)"));
}

void TrayTest::offersItsCommands()
{
    QStringList names;
    for (const QAction* action : m_tray->icon().contextMenu()->actions()) {
        if (!action->isSeparator())
            names.append(action->text());
    }
    QCOMPARE(names.join(u','),
             QStringLiteral("Show window,New download,Pause all,Resume all,Speed limit,Quit"));
}

void TrayTest::hasLettersForItsCommands()
{
    qt_set_sequence_auto_mnemonic(true);
    QMenu* menu = m_tray->icon().contextMenu();
    Q_EMIT menu->aboutToShow();
    for (const QAction* action : menu->actions())
        QVERIFY2(action->isSeparator() || action->text().contains(u'&'), qPrintable(action->text()));
    Q_EMIT menu->aboutToHide();
    QCOMPARE(menu->actions().constLast()->text(), QStringLiteral("Quit"));
}

void TrayTest::bringsTheWindowBack()
{
    m_window->close();
    choose("Show window");
    QVERIFY(m_window->isVisible());
    m_window->close();
#ifdef Q_OS_MACOS
    constexpr bool onlyOpensTheMenu = true;
#else
    constexpr bool onlyOpensTheMenu = false;
#endif
    Q_EMIT m_tray->icon().activated(QSystemTrayIcon::Trigger);
    QCOMPARE(m_window->isVisible(), !onlyOpensTheMenu);
}

void TrayTest::pausesAndResumesAll()
{
    const QSignalSpy pauses(&m_orders, &NotedOrders::paused);
    const QSignalSpy resumes(&m_orders, &NotedOrders::resumed);
    choose("Pause all");
    choose("Resume all");
    QCOMPARE(ids(pauses), (Ids{{1}, {2}}));
    QCOMPARE(ids(resumes), Ids{{3}});
}

void TrayTest::adds()
{
    m_window->close();
    choose("New download");
    QVERIFY(m_window->findChild<AddDialog*>()->isVisible());
}

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
