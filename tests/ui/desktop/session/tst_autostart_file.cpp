#include "ui/desktop/session/autostart_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

class AutostartFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndRemovesAnEntry();
    void quotesThePathOfTheProgram_data();
    void quotesThePathOfTheProgram();
    void heedsAnEntryThatIsSwitchedOff_data();
    void heedsAnEntryThatIsSwitchedOff();
    void followsAProgramThatMoved();
    void isPassedOverWhereTheProgramIsGone();
    void comesAfterTheTray();
    void staysOffWhenItIsRefreshed();
};

namespace {

QByteArray contentOf(const AutostartFile& start)
{
    QFile file(start.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const AutostartFile& start, const QByteArray& content)
{
    QFile file(start.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void AutostartFileTest::writesAndRemovesAnEntry()
{
    const QTemporaryDir folder;
    AutostartFile start(folder.filePath(QStringLiteral("new/autostart")),
                        QStringLiteral("/usr/bin/tributary"));
    QVERIFY(!start.isOn());
    QVERIFY(start.set(true));
    QVERIFY(start.isOn());
    QVERIFY(contentOf(start).startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY(contentOf(start).contains("\nExec=\"/usr/bin/tributary\" --minimized\n"));
    QVERIFY(start.set(false));
    QVERIFY(!start.isOn());
    QVERIFY(!QFile::exists(start.path()));
    QVERIFY(start.set(false));
}

void AutostartFileTest::quotesThePathOfTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("space") << QStringLiteral("/my programs/t") << QByteArray("Exec=\"/my programs/t\" ");
    QTest::newRow("percent") << QStringLiteral("/100%/t") << QByteArray("Exec=\"/100%%/t\" ");
    QTest::newRow("quote") << QStringLiteral("/a\"b/t") << QByteArray("Exec=\"/a\\\\\"b/t\" ");
    QTest::newRow("dollar") << QStringLiteral("/a$b/t") << QByteArray("Exec=\"/a\\\\$b/t\" ");
    QTest::newRow("backslash") << QStringLiteral("/a\\b/t") << QByteArray("Exec=\"/a\\\\\\\\b/t\" ");
}

void AutostartFileTest::quotesThePathOfTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, line);
    const QTemporaryDir folder;
    AutostartFile start(folder.path(), program);
    QVERIFY(start.set(true));
    QVERIFY2(contentOf(start).contains(line), contentOf(start).constData());
}

void AutostartFileTest::heedsAnEntryThatIsSwitchedOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("hidden") << QByteArray("Hidden=true\n");
    QTest::newRow("with spaces") << QByteArray("Hidden = true\n");
    QTest::newRow("by GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n");
}

void AutostartFileTest::heedsAnEntryThatIsSwitchedOff()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir folder;
    AutostartFile start(folder.path(), QStringLiteral("/usr/bin/tributary"));
    QVERIFY(start.set(true));
    write(start, contentOf(start) + line);
    QVERIFY(!start.isOn());
    QVERIFY(start.set(true));
    QVERIFY(start.isOn());
}

void AutostartFileTest::followsAProgramThatMoved()
{
    const QTemporaryDir folder;
    QVERIFY(AutostartFile(folder.path(), QStringLiteral("/old/tributary")).set(true));
    AutostartFile start(folder.path(), QStringLiteral("/new/tributary"));
    start.refresh();
    QVERIFY(contentOf(start).contains("Exec=\"/new/tributary\" "));
}

// Desktops look for the file that TryExec names, whose value is not quoted as that of Exec is.
void AutostartFileTest::isPassedOverWhereTheProgramIsGone()
{
    const QTemporaryDir folder;
    AutostartFile start(folder.path(), QStringLiteral("/my 100% \\ programs/t"));
    QVERIFY(start.set(true));
    QVERIFY2(contentOf(start).contains("\nTryExec=/my 100% \\\\ programs/t\n"), contentOf(start).constData());
}

void AutostartFileTest::comesAfterTheTray()
{
    const QTemporaryDir folder;
    AutostartFile start(folder.path(), QStringLiteral("/usr/bin/tributary"));
    // Earlier versions asked for nothing.
    write(start, "[Desktop Entry]\nType=Application\nExec=\"/usr/bin/tributary\" --minimized\n");
    start.refresh();
    const QByteArray said = contentOf(start);
    for (const char* line : {"X-KDE-autostart-after=panel", "X-LXQt-Need-Tray=true",
                             "X-GNOME-Autostart-Delay=5", "X-MATE-Autostart-Delay=5"})
        QVERIFY2(said.contains(QByteArray('\n' + QByteArray(line) + '\n')), line);
    QVERIFY(start.isOn());
}

void AutostartFileTest::staysOffWhenItIsRefreshed()
{
    const QTemporaryDir folder;
    AutostartFile start(folder.path(), QStringLiteral("/usr/bin/tributary"));
    start.refresh();
    QVERIFY(!QFile::exists(start.path()));
    write(start, "[Desktop Entry]\nHidden=true\n");
    start.refresh();
    QVERIFY(!start.isOn());
}

QTEST_GUILESS_MAIN(AutostartFileTest)
#include "tst_autostart_file.moc"
