#include "tests/support/checks/file_check.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/origin_links.h"
#include "tests/system/support/program_run.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

FileService oneStreamOnly()
{
    return FileService().add("/plain/a.bin",
                             ServedFile{.content = VirtualFile{.size = 3 * mebibyte, .seed = 5},
                                        .ranges = ServedFile::Ranges::Ignored});
}

QStringList kindsOf(const ProgramRun& run)
{
    QStringList kinds;
    for (const QJsonObject& event : run.events()) {
        const QString kind = event[QLatin1String("event")].toString();
        if (kinds.isEmpty() || kinds.last() != kind)
            kinds.append(kind);
    }
    return kinds;
}

// In KiB; 0 where the system doesn't say.
qint64 mostMemoryOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? 0 : all.mid(at + 6, 20).simplified().split(' ').first().toLongLong();
}

} // namespace

// Promises of apt-offline, thread-downloader and async_downloader for a single file, kept by Tributary.
// docs/origins.md names the option or call for each.
class TestOriginsOfFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aptOffline_streamsInConstantMemory();
    void aptOffline_fallsBackToOneStreamWithTheSameResult();
    void aptOffline_hasOneProgressInterfaceForAllPaths_data();
    void aptOffline_hasOneProgressInterfaceForAllPaths();
    void aptOffline_theTerminationSignalAborts();
    void aptOffline_cleansUpWhatCannotBeResumed();
    void threadDownloader_detectsTrueRanges_data();
    void threadDownloader_detectsTrueRanges();
    void threadDownloader_hasConnectionsChunksTimeOutsAndBackOff();
    void threadDownloader_assemblesInMemoryInPartsOrInPlace_data();
    void threadDownloader_assemblesInMemoryInPartsOrInPlace();
    void threadDownloader_hasOneLimitOverAllDownloads();
    void threadDownloader_tellsWhatItDid();
    void asyncDownloader_trustsARangedGetAlone();
    void asyncDownloader_pauseKeepsThePositionOfEveryConnection();
    void asyncDownloader_showsABarForEachConnection();
    void asyncDownloader_allocatesSpaceAtOnce();
};

void TestOriginsOfFiles::aptOffline_streamsInConstantMemory()
{
    if (isSanitized())
        QSKIP("a sanitizer keeps memory that was given back");
    const auto memoryFor = [](const QByteArray& target) {
        const Place place;
        // The last bytes wait until the memory was looked at.
        ScriptedServer server(FileService().then([](const Exchange&, Reply reply) {
            return reply.body().length() > 2 * mebibyte ? reply.stallAfter(reply.body().length() - 1) : reply;
        }));
        ProgramRun run(place, getJson({text("-c1"), text("--timeout"), text("60"), linkOf(server, target)}));
        const qint64 size = VirtualFile::atPath(target)->size;
        const auto progressed = [&] {
            const QJsonObject progress = run.event(text("progress"));
            return progress[QLatin1String("bytes")].toInteger() >= size - mebibyte;
        };
        return QTest::qWaitFor(progressed, static_cast<int>(4 * patience().count())) ? mostMemoryOf(run.id())
                                                                                     : qint64{-1};
    };
    const qint64 small = memoryFor("/8M/a.bin");
    const qint64 large = memoryFor("/96M/a.bin");
    QVERIFY(small > 0 && large > 0);
    QVERIFY2(large < small + 16 * 1024, qPrintable(QStringLiteral("%1 KiB, then %2").arg(small).arg(large)));
}

void TestOriginsOfFiles::aptOffline_fallsBackToOneStreamWithTheSameResult()
{
    const Place place;
    ScriptedServer server(oneStreamOnly());
    ProgramRun run(place, getJson({text("-c8"), linkOf(server, "/plain/a.bin")}));
    COMPARE_EXIT(run, 0);
    const QJsonObject completed = run.event(text("completed"));
    QVERIFY(!completed[QLatin1String("segmented")].toBool());
    QVERIFY(!completed[QLatin1String("rangeSupported")].toBool());
    QCOMPARE(differenceFrom(VirtualFile{.size = 3 * mebibyte, .seed = 5}, place.path(text("a.bin"))),
             QString());
}

void TestOriginsOfFiles::aptOffline_hasOneProgressInterfaceForAllPaths_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("connections");
    QTest::newRow("segmented") << QByteArray("/3M/a.bin") << text("4");
    QTest::newRow("single") << QByteArray("/3M/a.bin") << text("1");
    QTest::newRow("without ranges") << QByteArray("/plain/a.bin") << text("4");
}

void TestOriginsOfFiles::aptOffline_hasOneProgressInterfaceForAllPaths()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, connections);
    const Place place;
    ScriptedServer server(oneStreamOnly().atRate(6 * mebibyte));
    ProgramRun run(place, getJson({text("-c"), connections, linkOf(server, target)}));
    COMPARE_EXIT(run, 0);
    const QStringList kinds = kindsOf(run);
    QCOMPARE(kinds.first(), text("added"));
    QVERIFY(kinds.contains(text("progress")));
    QCOMPARE(kinds.mid(kinds.size() - 2), (QStringList{text("completed"), text("summary")}));
}

// The window asks before it sends it; see tst_stopping.
void TestOriginsOfFiles::aptOffline_theTerminationSignalAborts()
{
    ScriptedServer server;
    server.holdBeyond(mebibyte);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 2));
    QVERIFY(run.reachesBytes(100'000));
    run.queue().cancel(run.id());
    const qsizetype told = run.outcome().snapshots.size();
    QVERIFY(run.reaches(DownloadState::Cancelled));
    TRY_COMPARE(filesIn(folder.path()), QStringList());
    for (qsizetype i = told; i < run.outcome().snapshots.size(); ++i)
        QCOMPARE(run.outcome().snapshots[i].state, DownloadState::Cancelled);
    QVERIFY(run.outcome().retries.isEmpty());
    // The signal to cancel is clear again for the next start.
    server.letGo();
    run.queue().add(quickRequest(server.url("/20K/b.bin"), folder.path(), 1));
    QVERIFY(run.ends());
    QVERIFY(run.outcome().result);
}

void TestOriginsOfFiles::aptOffline_cleansUpWhatCannotBeResumed()
{
    const Place place;
    ScriptedServer server(oneStreamOnly().then([](const Exchange& exchange, Reply reply) {
        return exchange.index > 1 ? Reply(404) : reply.cutAfter(mebibyte, Cut::Reset);
    }));
    ProgramRun run(place, getJson({text("--retries"), text("3"), linkOf(server, "/plain/a.bin")}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(place.files(), QStringList());
}

void TestOriginsOfFiles::threadDownloader_detectsTrueRanges_data()
{
    QTest::addColumn<bool>("serves");
    QTest::addColumn<QByteArray>("acceptRanges");
    for (const bool serves : {true, false}) {
        for (const char* says : {"bytes", "none"})
            QTest::addRow("%s, says %s", serves ? "true" : "false", says) << serves << QByteArray(says);
    }
}

void TestOriginsOfFiles::threadDownloader_detectsTrueRanges()
{
    QFETCH(const bool, serves);
    QFETCH(const QByteArray, acceptRanges);
    const Place place;
    ScriptedServer server(oneStreamOnly().then([acceptRanges](const Exchange&, Reply reply) {
        return reply.header("Accept-Ranges", acceptRanges);
    }));
    ProgramRun run(place, {text("probe"), text("--json"), text("--proxy"), text("none"),
                           linkOf(server, serves ? "/3M/a.bin" : "/plain/a.bin")});
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.event(text("probed"))[QLatin1String("rangeSupported")].toBool(), serves);
    QCOMPARE(server.log().countMethod("HEAD"), 0);
}

void TestOriginsOfFiles::threadDownloader_hasConnectionsChunksTimeOutsAndBackOff()
{
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.index < 3 ? Reply(503) : reply.rate(4 * mebibyte);
    }));
    ProgramRun run(place,
                   {text("get"), text("--json"), text("--proxy"), text("none"), text("-c"), text("3"),
                    text("--chunk-size"), text("16K"), text("--timeout"), text("20"), text("--retry-wait"),
                    text("0.1"), text("--retry-max-wait"), text("0.3"), linkOf(server, "/6M/a.bin")});
    COMPARE_EXIT(run, 0);
    const QList<QJsonObject> retries = run.events(text("retry"));
    QCOMPARE(retries.size(), 3);
    // Each wait is within its jitter, and the last one at the cap.
    QVERIFY(retries[0][QLatin1String("wait")].toDouble() <= 0.15);
    QVERIFY(retries[2][QLatin1String("wait")].toDouble() <= 0.3);
    QVERIFY(retries[2][QLatin1String("wait")].toDouble() > retries[0][QLatin1String("wait")].toDouble());
    QCOMPARE(run.event(text("completed"))[QLatin1String("connectionsUsed")].toInt(), 3);
}

void TestOriginsOfFiles::threadDownloader_assemblesInMemoryInPartsOrInPlace_data()
{
    QTest::addColumn<QString>("assembly");
    for (const char* assembly : {"direct", "temp", "memory"})
        QTest::newRow(assembly) << text(assembly);
}

void TestOriginsOfFiles::threadDownloader_assemblesInMemoryInPartsOrInPlace()
{
    QFETCH(const QString, assembly);
    const Place place;
    ScriptedServer server;
    const QString parts = place.home + QStringLiteral("/parts");
    ProgramRun run(place,
                   getJson({text("--assembly"), assembly, text("--temp-dir"), parts, text("--max-part"),
                            text("1M"), text("-c3"), linkOf(server, "/6M/a.bin")}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/6M/a.bin"), place.path(text("a.bin"))), QString());
    QCOMPARE(place.files(), QStringList{text("a.bin")});
    QCOMPARE(filesIn(parts), QStringList());
}

void TestOriginsOfFiles::threadDownloader_hasOneLimitOverAllDownloads()
{
    const Place place;
    ScriptedServer server;
    QElapsedTimer timer;
    timer.start();
    ProgramRun run(place, getJson({text("--limit-rate"), text("2M"), linkOf(server, "/2M/a.bin"),
                                   linkOf(server, "/2M/b.bin")}));
    COMPARE_EXIT(run, 0);
    QVERIFY2(timer.elapsed() > 1400, qPrintable(QString::number(timer.elapsed())));
}

void TestOriginsOfFiles::threadDownloader_tellsWhatItDid()
{
    ScriptedServer server;
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/3M/a.bin"), folder.path(), 3));
    QVERIFY(run.ends());
    QVERIFY(run.outcome().result);
    QCOMPARE(run.outcome().result->bytes, 3 * mebibyte);
    QVERIFY(run.outcome().result->rangeSupported);
    QCOMPARE(run.outcome().result->segmented, run.outcome().result->connectionsUsed > 1);
    // The queue is there for the next one.
    const DownloadId next = run.queue().add(quickRequest(server.url("/20K/b.bin"), folder.path(), 1));
    QVERIFY(next != run.id());
    TRY_COMPARE(filesIn(folder.path()), (QStringList{text("a.bin"), text("b.bin")}));
}

void TestOriginsOfFiles::asyncDownloader_trustsARangedGetAlone()
{
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.method == "HEAD" ? Reply(500) : reply.removeHeader("Accept-Ranges");
    }));
    ProgramRun run(place, getJson({text("-c4"), linkOf(server, "/6M/a.bin")}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(server.log().countMethod("HEAD"), 0);
    QVERIFY(run.event(text("completed"))[QLatin1String("rangeSupported")].toBool());
}

void TestOriginsOfFiles::asyncDownloader_pauseKeepsThePositionOfEveryConnection()
{
    ScriptedServer server(FileService().atRate(mebibyte));
    server.holdBeyond(6 * mebibyte);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/16M/a.bin"), folder.path(), 3));
    QVERIFY(run.reachesBytes(2 * mebibyte));
    SegmentPositions positions;
    QVERIFY(run.pauses(&positions));
    QVERIFY(positions.size() > 1);
    for (const SegmentPosition& position : positions)
        QVERIFY(position.start <= position.position && position.end && position.position <= *position.end);
    server.setScript(FileService());
    server.letGo();
    run.queue().resume(run.id());
    QVERIFY(run.ends());
    QVERIFY(run.outcome().result);
    QVERIFY(run.outcome().result->resumedFrom > 0);
}

void TestOriginsOfFiles::asyncDownloader_showsABarForEachConnection()
{
    const Place place;
    ScriptedServer server(FileService().atRate(mebibyte));
    ProgramRun run(place, {text("get"), text("--proxy"), text("none"), text("--progress"), text("bar"),
                           text("--show-connections"), text("-c2"), linkOf(server, "/4M/a.bin")});
    COMPARE_EXIT(run, 0);
    const auto widest = [](const QByteArray& drawn) {
        qsizetype rows = 0;
        for (const QByteArray& frame : drawn.split('\r'))
            rows = std::max(rows, frame.count('%'));
        return rows;
    };
    QVERIFY2(widest(run.err()) > 0 && run.err().contains("a.bin"), run.story().constData());
    ProgramRun json(place, getJson({text("-c2"), text("-f"), linkOf(server, "/4M/a.bin")}));
    COMPARE_EXIT(json, 0);
    qsizetype most = 0;
    for (const QJsonObject& progress : json.events(text("progress")))
        most = std::max(most, progress[QLatin1String("connections")].toArray().size());
    QCOMPARE(most, 2);
}

void TestOriginsOfFiles::asyncDownloader_allocatesSpaceAtOnce()
{
    const Place place;
    ScriptedServer server(FileService().atRate(mebibyte));
    ProgramRun run(place, getJson({text("-c1"), linkOf(server, "/8M/a.bin")}));
    TRY_COMPARE(QFileInfo(place.path(text("a.bin.part"))).size(), 8 * mebibyte);
    QVERIFY(!run.hasEnded());
}

QTEST_GUILESS_MAIN(TestOriginsOfFiles)
#include "tst_origins_of_files.moc"
