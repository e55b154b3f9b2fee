#include "app/handover/handover_client.h"
#include "app/handover/handover_place.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/own_window.h"
#include "tests/system/support/restart_plan.h"
#include "tests/system/support/start_report.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// The desktop program itself is killed again and again while links are handed over to it and its downloads
// run, are paused, removed and moved by what sits in its window (window_driver.cpp); each start is asked what
// it shows.

namespace {

#ifdef Q_OS_WIN
constexpr auto within = 3s; // in Wine, where a pause takes a second
#else
constexpr auto within = 800ms;
#endif
const KillPlan plan = killPlan(5, slowed(within));

} // namespace

class TestWindowKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void losesAndDoublesNothing_data();
    void losesAndDoublesNothing();

private:
    void start(bool isLast, quint32 seed);
    // Waits until the program has shown the list that it found.
    bool becomesReady();
    StartReport report();
    void note(const QByteArray& line);
    bool handsOver(const QStringList& links);
    void handOverNext();
    void workFor(std::chrono::milliseconds time);
    bool workUntilOldNews();
    StartReport kill();
    bool endsWhenDone();

    std::unique_ptr<Place> m_place;
    OwnWindow m_own;
    ScriptedServer m_server{FileService().atRate(plan.bytesPerSecond)};
    QProcess m_program;
    QByteArray m_output;
    int m_next = 0; // the first file that the list does not have
};

void TestWindowKills::init()
{
    m_place = std::make_unique<Place>();
    m_own = ownWindowIn(*m_place);
    m_own.lookForPluginsIn(QStringLiteral(TRIBUTARY_DRIVER_FOLDER));
    m_own.environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("tributarydriver"));
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // The process that hands links over looks for the socket there as well.
    qputenv("XDG_RUNTIME_DIR", m_place->runtime.toLocal8Bit());
}

void TestWindowKills::cleanup()
{
    if (m_program.state() != QProcess::NotRunning)
        kill();
}

void TestWindowKills::start(bool isLast, quint32 seed)
{
    m_output.clear();
    m_own.environment.insert(QStringLiteral("TRIBUTARY_DRIVER_SEED"), QString::number(seed));
    m_own.environment.insert(QStringLiteral("TRIBUTARY_DRIVER"), isLast ? QStringLiteral("last") : QString());
    m_program.setProcessEnvironment(m_own.environment);
    m_program.start(m_own.program, QStringList());
}

StartReport TestWindowKills::report()
{
    // Lines from before the take-over of a link are in the pipe by then.
    while (m_program.waitForReadyRead(0))
        m_output += m_program.readAllStandardOutput();
    m_output += m_program.readAllStandardOutput();
    return StartReport::from(m_output);
}

// Between the lines of the program, the last of which may have come in half only.
void TestWindowKills::note(const QByteArray& line)
{
    m_output.insert(m_output.lastIndexOf('\n') + 1, QByteArray(line + '\n'));
}

bool TestWindowKills::handsOver(const QStringList& links)
{
    const HandoverPlace place = handoverPlaceFor(m_own.store);
    const Handover handover{.links = links, .folder = m_place->folder, .manner = Manner::Quietly};
    return handOver(handover, place.socket, patience()).outcome == HandoverOutcome::Taken;
}

// The program listens once it shows its list, so what it has shown by then is what it found.
bool TestWindowKills::becomesReady()
{
    if (!m_program.waitForStarted() || !handsOver({}))
        return false;
    report();
    note("ready");
    // Links that were taken over at the last moment may have been lost, and are handed over again.
    m_next = 0;
    for (const Told& found : report().found)
        m_next = std::max(m_next, found.number + 1);
    return true;
}

void TestWindowKills::handOverNext()
{
    if (m_next >= plan.downloads)
        return;
    const QUrl link = m_server.url(targetOf(m_next));
    if (!handsOver({link.toString(QUrl::FullyEncoded)}))
        return;
    report();
    note("taken " + QByteArray::number(m_next++) + ' ' + QByteArray::number(qint64{steadyNow().count()}));
}

void TestWindowKills::workFor(std::chrono::milliseconds time)
{
    const auto end = steadyNow() + time;
    while (steadyNow() < end) {
        handOverNext();
        m_program.waitForFinished(30);
    }
}

// Until nothing is moved any more and something was removed, and all of that must be in the store.
bool TestWindowKills::workUntilOldNews()
{
    const auto hasToldAll = [this] {
        workFor(30ms);
        const StartReport now = report();
        return now.settledAt && !now.gone.isEmpty();
    };
    if (!QTest::qWaitFor(hasToldAll, static_cast<int>(patience().count())))
        return false;
    workFor(plan.mayBeForgottenFor + 50ms);
    return true;
}

StartReport TestWindowKills::kill()
{
    const auto killedAt = steadyNow();
    m_program.kill();
    m_program.waitForFinished();
    StartReport killed = report();
    killed.killedAt = killedAt;
    return killed;
}

bool TestWindowKills::endsWhenDone()
{
    const auto isDone = [this] {
        handOverNext();
        const StartReport now = report();
        return m_next >= plan.downloads && !now.told.isEmpty() &&
               std::ranges::all_of(now.told.keys(), [&](quint64 id) {
                   return now.gone.contains(id) || now.told[id].last().state == DownloadState::Finished;
               });
    };
    if (!QTest::qWaitFor(isDone, static_cast<int>((4 * patience()).count())))
        return false;
    askToEnd(m_program);
    return m_program.waitForFinished(static_cast<int>(patience().count())) &&
           m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0;
}

void TestWindowKills::losesAndDoublesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (int round = 1; round <= plan.rounds; ++round)
        QTest::addRow("round %d", round) << static_cast<quint32>(round);
}

void TestWindowKills::losesAndDoublesNothing()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    StartReport before;
    int found = 0;
    int paused = 0;
    // On a busy machine nothing may have been met within the first few.
    const auto hasMetAll = [&] { return found > 0 && paused > 0; };
    for (int kill = 0; kill < plan.killsInARound || (!hasMetAll() && kill < 5 * plan.killsInARound); ++kill) {
        const QStringList there = m_place->files();
        start(false, random.generate() >> 1);
        QVERIFY(becomesReady());
        const QString wrong = wrongAt(report(), before, there, plan.mayBeForgottenFor);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        // By then all links are there, so that nothing new moves what has settled.
        if (kill == 0)
            QVERIFY(workUntilOldNews());
        else
            workFor(plan.untilKill(random));
        before = this->kill();
        QVERIFY(kill > 0 || OldNews::of(before, plan.mayBeForgottenFor).hasAllKinds());
        found += static_cast<int>(before.found.size());
        for (const QList<Told>& told : before.told)
            paused += static_cast<int>(std::ranges::count(told, DownloadState::Paused, &Told::state));
    }
    const QStringList there = m_place->files();
    start(true, 0);
    QVERIFY(becomesReady());
    QString wrong = wrongAt(report(), before, there, plan.mayBeForgottenFor);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY2(endsWhenDone(), m_output.constData());
    wrong = wrongInTheEnd(m_place->folder, plan.downloads);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY2(hasMetAll(), qPrintable(QStringLiteral("%1 found again, %2 pauses").arg(found).arg(paused)));
}

QTEST_GUILESS_MAIN(TestWindowKills)
#include "tst_window_kills.moc"
