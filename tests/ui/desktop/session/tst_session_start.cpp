#include "ui/desktop/session/session_start.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

// How the program starts with the session outside a sandbox. tst_portal_start is about the one of Flatpak.
class SessionStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnEntryInTheSettingsOfTheDesktop();
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

QTEST_GUILESS_MAIN(SessionStartTest)
#include "tst_session_start.moc"
