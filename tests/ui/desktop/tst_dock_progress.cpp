#include "tests/support/checks/own_bus.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/desktop/dock_progress.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QTest>

using namespace tributary;
using tributary::test::OwnBus;

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
    OwnBus m_bus;
    QStringList m_heard;
};

void DockProgressTest::initTestCase()
{
    if (!OwnBus::canBegin())
        QSKIP("there is no dbus-daemon here");
    QVERIFY(m_bus.begins());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.example.Program"));
    QDBusConnection dock = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("dock"));
    QVERIFY(dock.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
                         QStringLiteral("Update"), this, SLOT(hear(QString, QVariantMap))));
}

void DockProgressTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("dock"));
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
