#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/checks/test_or_errand.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/restart_host.h"
#include "tests/system/support/restart_plan.h"
#include "tests/system/support/start_report.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// A small program with a queue and no window is killed again and again while it adds, pauses, removes, moves
// and finishes; each start is asked what it found.

namespace {

const QString hosting = QStringLiteral("--host");
const KillPlan plan = killPlan(30, 500ms);

int hostQueue(const QStringList& given)
{
    const RestartHost host(RestartHost::errandFrom(given));
    return QCoreApplication::exec();
}

// Reads on until nothing is moved any more and, the first time, something was removed; and then until all of
// that must be in the store.
bool waitsForOldNews(QProcess& host, QByteArray& output, bool isFirst)
{
    const auto hasToldAll = [&] {
        host.waitForReadyRead(10);
        output += host.readAllStandardOutput();
        const StartReport report = StartReport::from(output);
        return report.settledAt && !(isFirst && report.gone.isEmpty());
    };
    if (!QTest::qWaitFor(hasToldAll, static_cast<int>(patience().count())))
        return false;
    host.waitForFinished(static_cast<int>((plan.mayBeForgottenFor + 50ms).count()));
    return true;
}

} // namespace

class TestRestartKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAndDoublesNothing_data();
    void losesAndDoublesNothing();
};

void TestRestartKills::losesAndDoublesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (int round = 1; round <= plan.rounds; ++round)
        QTest::addRow("round %d", round) << static_cast<quint32>(round);
}

void TestRestartKills::losesAndDoublesNothing()
{
    QFETCH(const quint32, seed);
    const TestFolder files;
    const TestFolder stores;
    const ScriptedServer server(FileService().atRate(plan.bytesPerSecond));
    QRandomGenerator random(seed);
    StartReport before;
    int next = 0;
    int found = 0;
    for (int kill = 0; kill <= plan.killsInARound; ++kill) {
        const bool isLast = kill == plan.killsInARound;
        const QStringList there = files.names();
        QProcess host;
        host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        host.start(QCoreApplication::applicationFilePath(),
                   QStringList{hosting} +
                       RestartHost::wordsOf({.store = stores.path(QStringLiteral("list.db")),
                                             .folder = files.path(),
                                             .server = server.url(),
                                             .downloads = plan.downloads,
                                             .next = next,
                                             .seed = random.generate(),
                                             .isLast = isLast}));
        QByteArray output;
        while (!StartReport::from(output).isReady) {
            QVERIFY(host.waitForReadyRead(static_cast<int>(patience().count())));
            output += host.readAllStandardOutput();
        }
        const StartReport start = StartReport::from(output);
        const QString wrong = wrongAt(start, before, there, plan.mayBeForgottenFor);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        for (const Told& each : start.found)
            next = std::max(next, each.number + 1);
        if (isLast) {
            QVERIFY(host.waitForFinished(static_cast<int>((3 * patience()).count())));
            QCOMPARE(host.exitCode(), 0);
            break;
        }
        if (plan.isLate(kill))
            QVERIFY(waitsForOldNews(host, output, kill == 0));
        else
            host.waitForFinished(static_cast<int>(plan.untilKill(random).count()));
        const auto killedAt = steadyNow();
        host.kill();
        QVERIFY(host.waitForFinished());
        before = StartReport::from(output + host.readAllStandardOutput());
        before.killedAt = killedAt;
        QVERIFY(kill > 0 || OldNews::of(before, plan.mayBeForgottenFor).hasAllKinds());
        found += static_cast<int>(start.found.size());
    }
    QVERIFY(found > plan.downloads);
    const QString wrong = wrongInTheEnd(files.path(), plan.downloads);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

int main(int argc, char** argv)
{
    return testOrErrand<TestRestartKills>(argc, argv, hosting, hostQueue);
}

#include "tst_restart_kills.moc"
