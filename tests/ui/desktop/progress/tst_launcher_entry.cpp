#include "tests/support/checks/own_bus.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/desktop/progress/progress_sign.h"
#include "ui/desktop/progress/total_progress.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QTest>
#include <QWidget>

using namespace tributary;
using tributary::test::OwnBus;

namespace {

DownloadSnapshot finished(DownloadSnapshot download)
{
    download.state = DownloadState::Finished;
    download.bytes = *download.size;
    return download;
}

} // namespace

// What a dock hears.
class LauncherEntryTest : public QObject
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

void LauncherEntryTest::initTestCase()
{
    NEED_A_BUS();
    QVERIFY(m_bus.begins());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.example.Program"));
    QDBusConnection dock = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("dock"));
    QVERIFY(dock.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
                         QStringLiteral("Update"), this, SLOT(hear(QString, QVariantMap))));
}

void LauncherEntryTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("dock"));
}

void LauncherEntryTest::tellsHowFarAllAreAndWhenNothingIsLeft()
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
    const QWidget window;
    const auto sign = systemsProgressSign(window);
    TotalProgress progress(*sign);
    progress.setTally(tally);
    TRY_COMPARE(m_heard, QStringList{QStringLiteral("application://org.example.Program.desktop 25")});
    // The same again is not told.
    tally.bytesPerSecond += 7;
    progress.setTally(tally);
    // A finished download counts on, as a person has waited for both.
    tally.change(ListRow(second), ListRow(finished(second)));
    progress.setTally(tally);
    TRY_COMPARE(m_heard.size(), 2);
    QVERIFY(m_heard.last().endsWith(QLatin1String(" 37")));
    tally.change(ListRow(first), ListRow(finished(first)));
    progress.setTally(tally);
    TRY_COMPARE(m_heard.last(), QStringLiteral("gone"));
}

QTEST_MAIN(LauncherEntryTest)
#include "tst_launcher_entry.moc"
