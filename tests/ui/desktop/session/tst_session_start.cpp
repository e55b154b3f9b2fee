#include "ui/desktop/session/session_start.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

// Whether the program offers to start with the session, in a Flatpak's sandbox and outside.
class SessionStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnEntryInTheSettingsOfTheDesktop();
    void isNotOfferedInASandbox();
};

namespace {

const QString program = QStringLiteral("/usr/bin/tributary");

} // namespace

void SessionStartTest::isAnEntryInTheSettingsOfTheDesktop()
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
    qunsetenv("FLATPAK_ID");
    const auto start = sessionStartOf(program);
    QVERIFY(start);
    QCOMPARE(start->path(), settings.filePath(QStringLiteral("autostart/org.tributary.Tributary.desktop")));
}

void SessionStartTest::isNotOfferedInASandbox()
{
    qputenv("FLATPAK_ID", "org.tributary.Tributary");
    QVERIFY(!sessionStartOf(program));
}

QTEST_GUILESS_MAIN(SessionStartTest)
#include "tst_session_start.moc"
