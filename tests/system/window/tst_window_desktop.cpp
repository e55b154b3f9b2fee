#include "tests/support/checks/skip_or_fail.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/session_bus.h"
#include "tests/system/support/window_session.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace tributary::test;

// The real window beside what a desktop has: a tray for its icon, and a program that reads the screen aloud.
class TestWindowDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void livesOnInTheTray();
    void quitsFromTheTray();
    void pausesAndResumesAllFromTheTray();
    void showsItsNamesToAssistivePrograms();
    void saysNameStateAndPercentOfARow();
    void namesTheFieldsOfItsDialog();

private:
    bool starts(const QStringList& arguments = {});
    bool tips(const QString& words);
    bool hasRow(const QRegularExpression& wanted);
    // "role: name" for each of them.
    bool hasAll(const QStringList& wanted);
    QString allThings();

    ScriptedServer m_server;
    std::unique_ptr<SessionBus> m_bus;
    std::unique_ptr<WindowSession> m_session;
};

void TestWindowDesktop::initTestCase()
{
    NEED_A_SCREEN();
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        SKIP_OR_FAIL("dbus-daemon is not installed");
}

void TestWindowDesktop::init()
{
    m_server.setScript(FileService());
    m_bus = std::make_unique<SessionBus>();
    QVERIFY(m_bus->begins());
    m_session = std::make_unique<WindowSession>();
    m_session->environment().insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus->address());
    QVERIFY(m_session->begins());
}

void TestWindowDesktop::cleanup()
{
    m_session.reset();
    m_bus.reset();
}

bool TestWindowDesktop::starts(const QStringList& arguments)
{
    return m_session->starts(arguments) && m_session->shows(tributaryWindow) &&
           QTest::qWaitFor([this] { return m_bus->hasTrayIcon() && m_bus->hasAccessibleProgram(); },
                           patienceMs());
}

bool TestWindowDesktop::tips(const QString& words)
{
    return QTest::qWaitFor([&] { return m_bus->trayTip().contains(words); }, patienceMs());
}

bool TestWindowDesktop::hasAll(const QStringList& wanted)
{
    const auto areThere = [&] {
        const QStringList lines = allThings().split(u'\n');
        return std::ranges::all_of(wanted, [&](const QString& line) { return lines.contains(line); });
    };
    return QTest::qWaitFor(areThere, patienceMs());
}

QString TestWindowDesktop::allThings()
{
    QString all;
    for (const SessionBus::Thing& thing : m_bus->things())
        all += thing.role + QLatin1String(": ") + thing.name + u'\n';
    return all;
}

void TestWindowDesktop::livesOnInTheTray()
{
    m_server.setScript(FileService().atRate(slowRate));
    QVERIFY(starts({m_server.url("/64M/film.bin").toString()}));
    QVERIFY(tips(QStringLiteral("1 active")));
    QVERIFY(m_session->pressUntil(QStringLiteral("alt+F4"),
                                  [&] { return !m_session->hasOnScreen(tributaryWindow); }));
    QCOMPARE(m_session->program().state(), QProcess::Running);
    QVERIFY(tips(QStringLiteral("1 active")));
    m_bus->clickInTrayMenu(QStringLiteral("Show window"));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->hasOnScreen(tributaryWindow), patienceMs());
}

void TestWindowDesktop::quitsFromTheTray()
{
    QVERIFY(starts());
    m_bus->clickInTrayMenu(QStringLiteral("Quit"));
    QVERIFY(m_session->ends());
}

void TestWindowDesktop::pausesAndResumesAllFromTheTray()
{
    m_server.setScript(FileService().atRate(slowRate));
    QVERIFY(starts({m_server.url("/64M/a.bin").toString(), m_server.url("/64M/b.bin").toString()}));
    QVERIFY(tips(QStringLiteral("2 active")));
    m_bus->clickInTrayMenu(QStringLiteral("Pause all"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_bus->trayTip().contains(QLatin1String("active")), patienceMs());
    m_bus->clickInTrayMenu(QStringLiteral("Resume all"));
    QVERIFY(tips(QStringLiteral("2 active")));
}

void TestWindowDesktop::showsItsNamesToAssistivePrograms()
{
    QVERIFY(starts());
    QStringList wanted{QStringLiteral("tree: Downloads"), QStringLiteral("text: Filter downloads"),
                       QStringLiteral("button menu: Menu")};
    for (const char* name : {"New download", "Paste links", "Resume", "Pause", "Cancel", "Remove", "Move up",
                             "Move down", "Settings"})
        wanted.append(QLatin1String("push button: ") + QLatin1String(name));
    QVERIFY2(hasAll(wanted), qPrintable(allThings()));
}

bool TestWindowDesktop::hasRow(const QRegularExpression& wanted)
{
    QString row;
    const auto isThere = [&] {
        for (const SessionBus::Thing& thing : m_bus->things()) {
            if (thing.role == QLatin1String("tree item") && thing.name.startsWith(QLatin1String("film.bin")))
                row = thing.name;
        }
        return wanted.match(row).hasMatch();
    };
    const bool isFound = QTest::qWaitFor(isThere, patienceMs());
    if (!isFound)
        qWarning() << "the row says" << row;
    return isFound;
}

void TestWindowDesktop::saysNameStateAndPercentOfARow()
{
    // The server waits midway, because looking at a whole window from outside takes a while.
    m_server.setScript(FileService().then([](const Exchange& exchange, Reply reply) {
        const auto range = exchange.request.range();
        return reply.stallAfter(range && range->first > 0 ? 0 : 60'000);
    }));
    QVERIFY(starts({m_server.url("/100K/film.bin").toString()}));
    QVERIFY(hasRow(QRegularExpression(QStringLiteral("^film\\.bin, Downloading, [1-9][0-9]?%$"))));
    m_server.setScript(FileService());
    m_server.dropAll();
    QVERIFY(hasRow(QRegularExpression(QStringLiteral("^film\\.bin, Finished"))));
    // With a row in the list, its details can be reached.
    QVERIFY(m_session->press({QStringLiteral("ctrl+a")}));
    QVERIFY(m_session->press({QStringLiteral("Home")}));
    QVERIFY2(hasAll({QStringLiteral("page tab: General"), QStringLiteral("page tab: Connections"),
                     QStringLiteral("page tab: Speed"), QStringLiteral("page tab: Log")}),
             qPrintable(allThings()));
}

void TestWindowDesktop::namesTheFieldsOfItsDialog()
{
    QVERIFY(starts());
    QVERIFY(m_session->opensTheDialog());
    QVERIFY2(hasAll({QStringLiteral("dialog: New download"), QStringLiteral("text: URL"),
                     QStringLiteral("text: File name"), QStringLiteral("push button: Start"),
                     QStringLiteral("push button: Add paused")}),
             qPrintable(allThings()));
}

QTEST_GUILESS_MAIN(TestWindowDesktop)
#include "tst_window_desktop.moc"
