#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/desktop/dock_progress.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tributary;

// What a dock hears.
class DockProgressTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void hear(const QString& program, const QVariantMap& look)
    {
        const bool seen = look.value(QStringLiteral("progress-visible")).toBool();
        const int percent = qRound(look.value(QStringLiteral("progress")).toDouble() * 100);
        m_heard.append(seen ? QStringLiteral("%1 %2").arg(program).arg(percent) : QStringLiteral("gone"));
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsHowFarAllAreAndWhenNothingIsLeft();

private:
    QProcess m_daemon;
    QStringList m_heard;
};

void DockProgressTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("there is no dbus-daemon here");
    m_daemon.start(
        daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForReadyRead());
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.example.Program"));
    QDBusConnection dock =
        QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("dock"));
    QVERIFY(dock.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
                         QStringLiteral("Update"), this, SLOT(hear(QString, QVariantMap))));
}

void DockProgressTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("dock"));
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void DockProgressTest::tellsHowFarAllAreAndWhenNothingIsLeft()
{
    DownloadSnapshot first = samples::inState(1, DownloadState::Downloading, QStringLiteral("a"));
    first.size = 300;
    first.bytes = 50;
    DownloadSnapshot second = samples::inState(2, DownloadState::Downloading, QStringLiteral("b"));
    second.size = 100;
    second.bytes = 50;
    DownloadTally tally;
    tally.add(ListRow(first));
    tally.add(ListRow(second));
    DockProgress dock;
    dock.setTally(tally);
    TRY_COMPARE(m_heard, QStringList{QStringLiteral("application://org.example.Program.desktop 25")});
    // The same again is not told.
    tally.bytesPerSecond += 7;
    dock.setTally(tally);
    tally.remove(ListRow(second));
    dock.setTally(tally);
    TRY_COMPARE(m_heard.size(), 2);
    QVERIFY(m_heard.last().endsWith(QLatin1String(" 16")));
    tally.remove(ListRow(first));
    dock.setTally(tally);
    TRY_COMPARE(m_heard.last(), QStringLiteral("gone"));
    QCOMPARE(tally.bytesExpected, 0);
    QCOMPARE(tally.bytesHere, 0);
}

QTEST_MAIN(DockProgressTest)
#include "tst_dock_progress.moc"
