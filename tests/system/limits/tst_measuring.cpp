#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Measuring, on the bytes of a download, how many connections its host takes.
class TestMeasuring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAHostAccepts();
    void stopsAtTheFirstRefusalAndRemembersIt();
    void keepsWhatItFetchesMeanwhile();
    void leavesAHostWithoutRangesAlone();
    void keepsItsDistanceBetweenRequests();
};

namespace {

constexpr auto target = "/24M/a.bin";

Script throttled(int takes = 1000)
{
    return FileService().then([takes](const Exchange& exchange, Reply reply) {
        if (exchange.activeRequests > takes)
            return Reply(503).closing();
        return reply.rate(1'000'000);
    });
}

DownloadRequest measuring(const ScriptedServer& server, const QString& folder, int most)
{
    DownloadRequest request = quickRequest(server.url(target), folder, 8);
    // So long that no step comes too late on a busy machine.
    request.connections.measureFor = 8s;
    request.connections.measureMost = most;
    return request;
}

} // namespace

void TestMeasuring::tellsWhatAHostAccepts()
{
    const ScriptedServer server(throttled());
    const QTemporaryDir folder;
    const auto report = probedReport(measuring(server, folder.path(), 4));
    QVERIFY(report && report->connections);
    QCOMPARE(report->connections->accepted, 4);
    QVERIFY(!report->connections->wasRefused);
    QVERIFY(!report->connections->steps.isEmpty());
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestMeasuring::stopsAtTheFirstRefusalAndRemembersIt()
{
    const ScriptedServer server(throttled(3));
    const QTemporaryDir folder;
    const auto report = probedReport(measuring(server, folder.path(), 10));
    QVERIFY(report && report->connections);
    QCOMPARE(report->connections->accepted, 3);
    QVERIFY(report->connections->wasRefused);
    QCOMPARE(server.log().countStatus(503), 1);
}

void TestMeasuring::keepsWhatItFetchesMeanwhile()
{
    const VirtualFile file = *VirtualFile::atPath(target);
    // One round of three is enough: where a busy machine holds the program up, more lies in buffers.
    bool wastesLittle = false;
    QString story;
    for (int round = 0; round < 3 && !wastesLittle; ++round) {
        const ScriptedServer server(throttled());
        const QTemporaryDir folder;
        DownloadRun run(measuring(server, folder.path(), 12));
        QVERIFY(run.ends());
        story = run.outcome().story();
        QVERIFY2(run.outcome().result, qPrintable(story));
        QCOMPARE(differenceFrom(file, run.outcome().result->path), QString());
        // The file may end before enough is known of its host.
        QVERIFY2(story.contains(QLatin1String(" takes ")), qPrintable(story));
        // Only bytes in the buffers of connections are lost, when their pieces are shared out anew.
        wastesLittle = server.log().bytesSent() < file.size + (12 << 20) &&
                       run.outcome().result->bytesDiscarded < file.size / 8;
    }
    QVERIFY2(wastesLittle, qPrintable(story));
}

void TestMeasuring::leavesAHostWithoutRangesAlone()
{
    const ScriptedServer server(FileService().add(
        target, ServedFile{.content = *VirtualFile::atPath(target), .ranges = ServedFile::Ranges::Ignored}));
    const QTemporaryDir folder;
    const auto report = probedReport(measuring(server, folder.path(), 10));
    QVERIFY(report);
    QVERIFY(!report->connections);
    QCOMPARE(server.log().size(), 1);
}

void TestMeasuring::keepsItsDistanceBetweenRequests()
{
    const ScriptedServer server;
    QElapsedTimer sinceTheServerBegan;
    sinceTheServerBegan.start();
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/3M/a.bin"), folder.path(), 4);
    const std::chrono::milliseconds added(sinceTheServerBegan.elapsed());
    DownloadRun run(request, {.eachHost = {.delay = 100ms}});
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    const auto records = server.log().records();
    QVERIFY(records.size() >= 3);
    // A request may be held up on its way, and the next not; but none is heard before it was sent.
    for (size_t i = 1; i < records.size(); ++i)
        QVERIFY(records[i].began - added >= static_cast<int>(i) * 100ms - 60ms);
}

QTEST_GUILESS_MAIN(TestMeasuring)
#include "tst_measuring.moc"
