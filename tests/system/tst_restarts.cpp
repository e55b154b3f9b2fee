#include "tests/support/file_check.h"
#include "tests/support/patience.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_folder.h"
#include "tests/system/download_run.h"
#include "tests/system/kept_queue.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QString storeName = QStringLiteral("list.db");
const QString canary = QStringLiteral("c4n4ry-0f-the-list");

// Slow enough to be met while it runs.
Script slowly(qint64 bytesPerSecond)
{
    return FileService().atRate(bytesPerSecond);
}

Script forMembersOnly()
{
    return FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.header("Authorization").isEmpty()
                   ? Reply(401).header("WWW-Authenticate", "Basic realm=\"members\"")
                   : std::move(reply);
    });
}

} // namespace

// The list outlives the program.
class TestRestarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsStatesOrderAndIds();
    void keepsSoonWhatNobodyWaitsFor();
    void givesNoIdTwice();
    void goesOnWithWhatRan();
    void leavesPausedWhatAPersonPaused();
    void reportsADamagedStoreAndWorks();
    void leavesAStoreOfANewerVersionAlone();
    void worksInMemoryBesideAnotherProgram();
    void writesNoPasswordAndAsksForItAgain();
};

void TestRestarts::keepsStatesOrderAndIds()
{
    const TestFolder folder;
    ScriptedServer server(slowly(1'000'000));
    const QString store = folder.path(storeName);
    QList<DownloadId> ids;
    QMap<DownloadId, DownloadState> states;
    {
        KeptQueue kept(store);
        for (const QByteArray target :
             {"/9M/paused.bin", "/10K/finished.bin", "/missing", "/9M/cancelled.bin"})
            ids.append(kept.queue().add(quickRequest(server.url(target), folder.path(), 1)));
        QVERIFY(kept.reachesBytes(ids[0], 1));
        QVERIFY(kept.reachesBytes(ids[3], 1));
        kept.queue().pause(ids[0]);
        kept.queue().cancel(ids[3]);
        states = {{ids[0], Paused}, {ids[1], Finished}, {ids[2], Failed}, {ids[3], Cancelled}};
        for (const DownloadId id : std::as_const(ids))
            QVERIFY(kept.reaches(id, states.value(id)));
    }
    KeptQueue kept(store);
    QVERIFY(kept.opens());
    QVERIFY(kept.reports().constFirst().has_value());
    QCOMPARE(kept.ids(), ids);
    for (const DownloadSnapshot& download : kept.restored()) {
        QCOMPARE(download.state, states.value(download.id));
        QCOMPARE(download.error.has_value(), download.state == Failed);
    }
    QCOMPARE(kept.snapshot(ids[1]).path, folder.path(QStringLiteral("finished.bin")));
    QCOMPARE(kept.snapshot(ids[1]).bytes, 10'240);
    QCOMPARE(kept.snapshot(ids[2]).error->kind, ErrorKind::NotFound);
}

// What a kill would leave of the store comes to have it.
void TestRestarts::keepsSoonWhatNobodyWaitsFor()
{
    const TestFolder folder;
    const ScriptedServer server(slowly(1'000'000));
    KeptQueue kept(folder.path(storeName));
    const DownloadId id = kept.queue().add(quickRequest(server.url("/9M/a.bin"), folder.path(), 1));
    QVERIFY(kept.reachesBytes(id, 1));
    kept.queue().pause(id);
    QVERIFY(kept.reaches(id, Paused));
    const auto stateKept = [&] {
        const TestFolder copies;
        for (const QLatin1String end : {QLatin1String(), QLatin1String("-wal")})
            QFile::copy(folder.path(storeName) + end, copies.path(storeName) + end);
        KeptQueue copy(copies.path(storeName));
        return copy.opens() ? copy.state(id) : Queued;
    };
    TRY_COMPARE(stateKept(), Paused);
}

void TestRestarts::givesNoIdTwice()
{
    const TestFolder folder;
    const ScriptedServer server;
    const DownloadRequest request = quickRequest(server.url("/1K/a.bin"), folder.path(), 1);
    DownloadId last;
    for (int start = 0; start < 3; ++start) {
        KeptQueue kept(folder.path(storeName));
        const DownloadId id = kept.queue().add(request);
        QVERIFY(id > last);
        QVERIFY(kept.reaches(id, Finished));
        QVERIFY(kept.removes(id));
        QCOMPARE(kept.ids(), QList<DownloadId>());
        last = id;
    }
}

void TestRestarts::goesOnWithWhatRan()
{
    const TestFolder folder;
    const QByteArray target = "/6M/a.bin";
    ScriptedServer server(slowly(2'000'000));
    DownloadId running;
    DownloadId queued;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 1});
        running = kept.queue().add(quickRequest(server.url(target), folder.path(), 1));
        queued = kept.queue().add(quickRequest(server.url("/1K/next.bin"), folder.path(), 1));
        QVERIFY(kept.reachesBytes(running, 2'000'000));
    }
    server.setScript(FileService());
    KeptQueue kept(folder.path(storeName), {.jobs = 1});
    QVERIFY(kept.reaches(running, Finished));
    QVERIFY(kept.reaches(queued, Finished));
    for (const DownloadSnapshot& download : kept.restored())
        QCOMPARE(download.state, Queued);
    const VirtualFile file = *VirtualFile::atPath(target);
    QCOMPARE(differenceFrom(file, folder.path(QStringLiteral("a.bin"))), QString());
    QVERIFY(server.log().bytesSent() < file.size * 3 / 2);
}

void TestRestarts::leavesPausedWhatAPersonPaused()
{
    const TestFolder folder;
    ScriptedServer server(slowly(1'000'000));
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName));
        id = kept.queue().add(quickRequest(server.url("/6M/a.bin"), folder.path(), 1));
        QVERIFY(kept.reachesBytes(id, 1));
        kept.queue().pause(id);
        QVERIFY(kept.reaches(id, Paused));
    }
    server.setScript(FileService());
    KeptQueue kept(folder.path(storeName));
    const DownloadId next = kept.queue().add(quickRequest(server.url("/1K/b.bin"), folder.path(), 1));
    QVERIFY(kept.reaches(next, Finished));
    QCOMPARE(kept.state(id), Paused);
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
}

void TestRestarts::reportsADamagedStoreAndWorks()
{
    const TestFolder folder;
    const ScriptedServer server;
    QVERIFY(folder.write(storeName, QByteArray(20'000, 'x')));
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    const StoreOutcome& report = kept.reports().constFirst();
    QVERIFY(report.has_value());
    QCOMPARE(report->origin, StoreOrigin::Salvaged);
    QVERIFY(QFile::exists(report->setAsideAs));
    const DownloadId id = kept.queue().add(quickRequest(server.url("/1K/a.bin"), folder.path(), 1));
    QVERIFY(kept.reaches(id, Finished));
}

void TestRestarts::leavesAStoreOfANewerVersionAlone()
{
    const TestFolder folder;
    const ScriptedServer server;
    {
        KeptQueue kept(folder.path(storeName));
        QVERIFY(kept.opens());
    }
    QByteArray newer = folder.read(storeName);
    const QByteArray version("\x00\x63\x00\x63", 4); // 99, in both halves
    newer.replace(60, version.size(), version);
    QVERIFY(folder.write(storeName, newer));
    KeptQueue kept(folder.path(storeName));
    const DownloadId id = kept.queue().add(quickRequest(server.url("/1K/a.bin"), folder.path(), 1));
    QVERIFY(kept.reaches(id, Finished));
    QVERIFY(!kept.reports().constFirst().has_value());
    QCOMPARE(kept.reports().constFirst().error().kind, ErrorKind::DiskError);
    QCOMPARE(folder.read(storeName), newer);
}

void TestRestarts::worksInMemoryBesideAnotherProgram()
{
    const TestFolder folder;
    const ScriptedServer server;
    KeptQueue first(folder.path(storeName));
    QVERIFY(first.opens());
    KeptQueue second(folder.path(storeName));
    QVERIFY(second.opens());
    QVERIFY(!second.reports().constFirst().has_value());
    QCOMPARE(second.reports().constFirst().error().kind, ErrorKind::Conflict);
    const DownloadId id = second.queue().add(quickRequest(server.url("/1K/a.bin"), folder.path(), 1));
    QVERIFY(second.reaches(id, Finished));
}

void TestRestarts::writesNoPasswordAndAsksForItAgain()
{
    const TestFolder files;
    const TestFolder stores;
    ScriptedServer server(forMembersOnly());
    DownloadRequest request = quickRequest(server.url("/6M/a.bin"), files.path(), 1);
    request.credentials = Credentials{.user = QStringLiteral("me"), .password = canary};
    request.cookies = "session=" + canary.toLatin1();
    server.setScript(
        [members = forMembersOnly()](const Exchange& exchange) { return members(exchange).rate(2'000'000); });
    DownloadId id;
    {
        KeptQueue kept(stores.path(storeName));
        id = kept.queue().add(request);
        QVERIFY(kept.reachesBytes(id, 1'500'000));
    }
    KeptQueue kept(stores.path(storeName));
    QVERIFY(kept.reaches(id, Paused));
    QCOMPARE(kept.snapshot(id).error->kind, ErrorKind::AuthRequired);
    QVERIFY(stores.has(storeName));
    for (const TestFolder* folder : {&files, &stores}) {
        for (const QString& name : folder->names())
            QVERIFY2(!folder->read(name).contains(canary.toLatin1()), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestRestarts)
#include "tst_restarts.moc"
