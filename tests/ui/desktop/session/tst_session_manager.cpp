#include "app/gui/system/session_end.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/window/selection_window.h"
#include "ui/window/window_closing.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSessionManager>
#include <QTimer>

using namespace tributary;
using enum DownloadState;

// A session manager of X11 and a window with a running download.
class SessionManagerTest : public QObject, protected SelectionWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setQuitOnLastWindowClosed(false); }
    void init();
    void cleanup();
    void savesAndGoesOnWhileTheSessionMayGoOn();
    void leavesWithoutAskingAtTheSessionsEnd_data();
    void leavesWithoutAskingAtTheSessionsEnd();
    void saysHowToStartAgain_data();
    void saysHowToStartAgain();

private:
    void askToSave();

    int m_saved = 0;
    int m_left = 0;
    bool m_startsWithSession = false;
};

void SessionManagerTest::init()
{
    m_saved = 0;
    m_left = 0;
    m_startsWithSession = false;
    open();
    show({samples::inState(1, Downloading, QStringLiteral("file"))});
    whenSessionEnds(*qApp, *m_window,
                    {.save = [this] { ++m_saved; },
                     .leave = [this] { ++m_left; },
                     .startsWithSession = [this] { return m_startsWithSession; }});
    connect(&m_window->closing(), &WindowClosing::left, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

void SessionManagerTest::cleanup()
{
    m_window->closing().disconnect(qApp);
    m_window.reset();
}

void SessionManagerTest::askToSave()
{
    auto* manager = qApp->findChild<QSessionManager*>();
    QVERIFY(manager);
    Q_EMIT qApp->commitDataRequest(*manager);
}

// Nothing tells that another program has called the end off, or that a person only wanted all to be saved.
void SessionManagerTest::savesAndGoesOnWhileTheSessionMayGoOn()
{
    askToSave();
    QCOMPARE(m_saved, 1);
    QCOMPARE(m_left, 0);
    QVERIFY(!m_window->closing().isDecided());
    QVERIFY(!m_window->close());
    QVERIFY(question());
}

void SessionManagerTest::leavesWithoutAskingAtTheSessionsEnd_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("without a tray") << false << true;
    QTest::newRow("with an icon in the tray") << true << true;
    QTest::newRow("with nothing but the icon in the tray") << true << false;
}

// After the last word of the session manager nobody can answer any more.
void SessionManagerTest::leavesWithoutAskingAtTheSessionsEnd()
{
    QFETCH(const bool, hasTray);
    QFETCH(const bool, isShown);
    m_window->closing().setTray([hasTray] { return hasTray; });
    if (!isShown)
        m_window->close();
    QCOMPARE(m_window->isVisible(), isShown);
    askToSave();
    QTimer::singleShot(0, qApp, [] {
        QEvent lastWord(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &lastWord);
    });
    // A program that stays is ended all the same, which calls leave() too.
    bool hasEnded = true;
    QTimer::singleShot(5000, m_window.get(), [&hasEnded] {
        hasEnded = false;
        QCoreApplication::exit();
    });
    QApplication::exec();
    QVERIFY(hasEnded);
    QVERIFY(!question());
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_saved, 1);
    QCOMPARE(m_left, 1);
}

void SessionManagerTest::saysHowToStartAgain_data()
{
    QTest::addColumn<bool>("startsWithSession");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<QSessionManager::RestartHint>("hint");
    QTest::addColumn<QStringList>("more");
    const QStringList minimized{QStringLiteral("--minimized")};
    QTest::newRow("with a window") << false << true << QSessionManager::RestartIfRunning << QStringList();
    QTest::newRow("in the tray") << false << false << QSessionManager::RestartIfRunning << minimized;
    QTest::newRow("beside its entry") << true << false << QSessionManager::RestartNever << QStringList();
}

void SessionManagerTest::saysHowToStartAgain()
{
    QFETCH(const bool, startsWithSession);
    QFETCH(const bool, isShown);
    QFETCH(const QStringList, more);
    auto* manager = qApp->findChild<QSessionManager*>();
    QVERIFY(manager);
    const QStringList command{QStringLiteral("tributary"), QStringLiteral("-session"), QStringLiteral("7")};
    manager->setRestartCommand(command);
    // An earlier word doesn't last.
    m_startsWithSession = true;
    askToSave();
    QCOMPARE(manager->restartHint(), QSessionManager::RestartNever);
    m_startsWithSession = startsWithSession;
    m_window->setVisible(isShown);
    askToSave();
    QTEST(manager->restartHint(), "hint");
    QCOMPARE(manager->restartCommand(), command + more);
}

QTEST_MAIN(SessionManagerTest)
#include "tst_session_manager.moc"
