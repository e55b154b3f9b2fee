#include "core/storage/part/ledger_file.h"
#include "tests/core/storage/store/damaged_history.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/halfway_download.h"
#include "tests/system/support/kept_queue.h"

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

// Copies what the store has on the disk at this moment.
bool leavesAsAKill(const TestFolder& folder, const TestFolder& to)
{
    for (const QLatin1String end : {QLatin1String(), QLatin1String("-wal")}) {
        if (!QFile::copy(folder.path(storeName) + end, to.path(storeName) + end))
            return false;
    }
    return true;
}

// The list that a queue finds in a copy of the folder; the queue starts none of it.
class KeptList
{
public:
    explicit KeptList(const TestFolder& folder)
    {
        const TestFolder copy;
        if (!leavesAsAKill(folder, copy))
            return;
        KeptQueue queue(copy.path(storeName), {.jobs = 0});
        if (queue.opens())
            m_list = queue.restored();
    }
    QList<DownloadId> ids() const
    {
        QList<DownloadId> ids;
        for (const DownloadSnapshot& download : m_list)
            ids.append(download.id);
        return ids;
    }
    DownloadSnapshot at(DownloadId id) const
    {
        const qsizetype index = ids().indexOf(id);
        return index < 0 ? DownloadSnapshot() : m_list[index];
    }

private:
    QList<DownloadSnapshot> m_list;
};

} // namespace

// The list outlives the program.
class TestRestarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsStatesOrderAndIds();
    void keepsSoonWhatNobodyWaitsFor();
    void givesNoIdTwice();
    void givesNoIdTwiceAfterAKill();
    void hasKeptWhatItSaysIsKept();
    void hasKeptThatOneIsGone_data();
    void hasKeptThatOneIsGone();
    void tellsTheListByPriority();
    void tellsOfTheListOnAsking();
    void foldsItsLogWhenNothingChanges();
    void goesOnWithWhatRan();
    void showsWhatTheLedgerHoldsAfterAKill();
    void leavesPausedWhatAPersonPaused();
    void makesNoFolderWhereItsDriveIsAway_data();
    void makesNoFolderWhereItsDriveIsAway();
    void reportsADamagedStoreAndWorks();
    void forgetsWhatIsRemovedThoughItsHistoryIsDamaged();
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

// Asks a copy of the store, which is what a kill would leave, until the news is in it.
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

// A kill comes after the downloads got their ids, and before any commit.
void TestRestarts::givesNoIdTwiceAfterAKill()
{
    const TestFolder folder;
    const ScriptedServer server(slowly(1000));
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    const DownloadRequest request = quickRequest(server.url("/9M/a.bin"), folder.path(), 1);
    const QList<DownloadId> forgotten = kept.queue().add(QList{request, request});
    const TestFolder left;
    QVERIFY(leavesAsAKill(folder, left));
    KeptQueue next(left.path(storeName));
    QVERIFY(next.opens());
    const DownloadId id = next.queue().add(request);
    QVERIFY2(id > forgotten.last(), qPrintable(QString::number(id.value)));
}

// A copy of the store's files at the moment of the answer is what a kill would leave then.
void TestRestarts::hasKeptWhatItSaysIsKept()
{
    const TestFolder folder;
    const ScriptedServer server(slowly(1000));
    KeptQueue kept(folder.path(storeName), {.jobs = 1});
    QVERIFY(kept.opens());
    DownloadQueue& queue = kept.queue();
    const DownloadRequest request = quickRequest(server.url("/9M/a.bin"), folder.path(), 1);
    const auto leavesKept = [&](const TestFolder& left) {
        const QFuture<Expected<void>> answer = queue.kept();
        return QTest::qWaitFor([&] { return answer.isFinished(); }, static_cast<int>(patience().count())) &&
               answer.result() && leavesAsAKill(folder, left);
    };
    const QList<DownloadId> ids = queue.add(QList{request, request, request});
    const TestFolder added;
    QVERIFY(leavesKept(added));
    QCOMPARE(KeptList(added).ids(), ids);
    queue.setPriority({ids[2]}, Priority::High);
    queue.setRate({ids[1]}, 12'345);
    const TestFolder changed;
    QVERIFY(leavesKept(changed));
    QCOMPARE(KeptList(changed).at(ids[2]).priority, Priority::High);
    QCOMPARE(*KeptList(changed).at(ids[1]).ownLimit, 12'345);
    queue.move({ids[0]}, ListMove::Bottom);
    const TestFolder moved;
    QVERIFY(leavesKept(moved));
    QCOMPARE(KeptList(moved).ids(), QList({ids[2], ids[1], ids[0]}));
}

void TestRestarts::hasKeptThatOneIsGone_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("cancelled while it ran") << false;
    QTest::newRow("removed while it ran") << true;
}

// The download's run is stopped first, on a thread of its own; an answer that doesn't wait for that comes too
// soon.
void TestRestarts::hasKeptThatOneIsGone()
{
    QFETCH(bool, removed);
    const TestFolder folder;
    const ScriptedServer server(slowly(100'000));
    KeptQueue kept(folder.path(storeName));
    const DownloadId id = kept.queue().add(quickRequest(server.url("/9M/a.bin"), folder.path(), 1));
    QVERIFY(kept.reachesBytes(id, 1));
    if (removed)
        kept.queue().remove(id);
    else
        kept.queue().cancel(id);
    const QFuture<Expected<void>> answer = kept.queue().kept();
    TRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
    const TestFolder left;
    QVERIFY(leavesAsAKill(folder, left));
    const KeptList list(left);
    QCOMPARE(list.ids(), removed ? QList<DownloadId>() : QList{id});
    if (!removed) {
        QCOMPARE(list.at(id).state, Cancelled);
        QCOMPARE(folder.names().filter(QStringLiteral(".part")), QStringList());
    }
}

void TestRestarts::tellsTheListByPriority()
{
    const TestFolder folder;
    const ScriptedServer server(slowly(1000));
    QList<DownloadId> byTurn;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 1});
        for (const Priority priority : {Priority::Low, Priority::Normal, Priority::High, Priority::Normal})
            kept.queue().add(quickRequest(server.url("/9M/a.bin"), folder.path(), 1), {.priority = priority});
        TRY_COMPARE(kept.ids().size(), 4);
        byTurn = kept.idsByTurn();
        QVERIFY(byTurn != kept.ids());
    }
    KeptQueue kept(folder.path(storeName), {.jobs = 1});
    QVERIFY(kept.opens());
    QCOMPARE(kept.ids(), byTurn);
}

// Only the store knows the download that was finished before the start.
void TestRestarts::tellsOfTheListOnAsking()
{
    const TestFolder folder;
    const ScriptedServer server(slowly(1'000'000));
    DownloadId finished;
    {
        KeptQueue kept(folder.path(storeName));
        finished = kept.queue().add(quickRequest(server.url("/1K/first.bin"), folder.path(), 1));
        QVERIFY(kept.reaches(finished, Finished));
    }
    KeptQueue kept(folder.path(storeName), {.jobs = 1});
    QVERIFY(kept.opens());
    DownloadQueue& queue = kept.queue();
    const DownloadId paused = queue.add(quickRequest(server.url("/9M/second.bin"), folder.path(), 1),
                                        {.start = StartWhen::WhenResumed, .priority = Priority::High});
    const auto idsOf = [&](const ListSearch& search) {
        const QFuture<Expected<QList<DownloadSnapshot>>> answer = queue.list(search);
        QList<DownloadId> ids;
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, static_cast<int>(patience().count())))
            return ids;
        const QList<DownloadSnapshot> found = answer.result().value_or(QList<DownloadSnapshot>());
        for (const DownloadSnapshot& download : found)
            ids.append(download.id);
        return ids;
    };
    QCOMPARE(idsOf({}), QList({paused, finished}));
    QCOMPARE(idsOf({.words = QStringLiteral("FIRST")}), QList{finished});
    QCOMPARE(idsOf({.states = {Paused, Failed}}), QList{paused});
    QCOMPARE(idsOf({.words = QStringLiteral("first"), .states = {Paused}}), QList<DownloadId>());
    const auto one = queue.snapshot(finished);
    const auto none = queue.snapshot({999});
    TRY_VERIFY(one.isFinished() && none.isFinished());
    QVERIFY(one.result().has_value());
    QCOMPARE(one.result()->path, folder.path(QStringLiteral("first.bin")));
    QCOMPARE(one.result()->state, Finished);
    QVERIFY(!none.result().has_value());
    const auto moved = queue.relocate(finished, folder.path(QStringLiteral("third.bin")));
    TRY_VERIFY(moved.isFinished());
    QVERIFY(moved.result());
    QVERIFY(folder.has(QStringLiteral("third.bin")));
}

// Content that stands in the log alone is lost when the log is, so it must come into the store itself.
void TestRestarts::foldsItsLogWhenNothingChanges()
{
    const TestFolder folder;
    const ScriptedServer server(slowly(1000));
    KeptQueue kept(folder.path(storeName));
    const DownloadId id = kept.queue().add(quickRequest(server.url("/9M/a.bin"), folder.path(), 1),
                                           {.start = StartWhen::WhenResumed});
    QVERIFY(kept.reaches(id, Paused));
    const QFuture<Expected<void>> answer = kept.queue().kept();
    TRY_VERIFY(answer.isFinished());
    TRY_VERIFY(folder.read(storeName + QLatin1String("-wal")).isEmpty());
    QVERIFY(folder.read(storeName).contains("/9M/a.bin"));
}

void TestRestarts::goesOnWithWhatRan()
{
    const TestFolder folder;
    const QByteArray target = "/6M/a.bin";
    ScriptedServer server;
    server.holdBeyond(3'000'000);
    DownloadId running;
    DownloadId queued;
    {
        KeptQueue kept(folder.path(storeName), {.jobs = 1});
        running = kept.queue().add(quickRequest(server.url(target), folder.path(), 1));
        queued = kept.queue().add(quickRequest(server.url("/1K/next.bin"), folder.path(), 1));
        QVERIFY(kept.reachesBytes(running, 2'000'000));
    }
    server.letGo();
    const int before = server.log().size();
    KeptQueue kept(folder.path(storeName), {.jobs = 1});
    QVERIFY(kept.reaches(running, Finished));
    QVERIFY(kept.reaches(queued, Finished));
    for (const DownloadSnapshot& download : kept.restored())
        QCOMPARE(download.state, Queued);
    const VirtualFile file = *VirtualFile::atPath(target);
    QCOMPARE(differenceFrom(file, folder.path(QStringLiteral("a.bin"))), QString());
    QVERIFY(server.log().distinctBytesSent(before) < file.size - 1'000'000);
}

// The store knows of no progress, and the next program starts nothing.
void TestRestarts::showsWhatTheLedgerHoldsAfterAKill()
{
    const TestFolder folder;
    const ScriptedServer server(stoppedAt(5'000'000));
    KeptQueue kept(folder.path(storeName));
    DownloadRequest request = quickRequest(server.url("/9M/a.bin"), folder.path(), 1);
    request.timeouts.silence = std::chrono::seconds(60);
    const DownloadId id = kept.queue().add(request);
    const QString ledgerPath = ledgerPathFor(partPathFor(folder.path(QStringLiteral("a.bin"))));
    const auto safeBytes = [&ledgerPath] {
        const auto reading = readLedger(ledgerPath);
        return reading && reading->ledger ? reading->ledger->claimed().length() : 0;
    };
    TRY_VERIFY(safeBytes() > 0);
    const QFuture<Expected<void>> answer = kept.queue().kept();
    TRY_VERIFY(answer.isFinished());
    const TestFolder left;
    QVERIFY(leavesAsAKill(folder, left));
    const qint64 safe = safeBytes();
    KeptQueue next(left.path(storeName), {.jobs = 0});
    QVERIFY(next.opens());
    QCOMPARE(next.restored().constFirst().bytes, 0);
    QVERIFY(next.reachesBytes(id, safe));
    const qint64 shown = next.snapshot(id).bytes;
    QVERIFY(shown <= safeBytes());
    QCOMPARE(next.state(id), Queued);
    const auto asked = next.queue().snapshot(id);
    TRY_VERIFY(asked.isFinished());
    QVERIFY(asked.result());
    QCOMPARE(asked.result()->bytes, shown);
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

void TestRestarts::makesNoFolderWhereItsDriveIsAway_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("paused by a person") << true;
    QTest::newRow("running at the program's end") << false;
}

// A folder of that name would lie beneath the place where the drive comes back, on a disk that nobody chose.
void TestRestarts::makesNoFolderWhereItsDriveIsAway()
{
    QFETCH(const bool, isPaused);
    const TestFolder folder;
    const QString drive = folder.path(QStringLiteral("drive"));
    const QString away = folder.path(QStringLiteral("away"));
    const QString place = drive + QLatin1String("/downloads");
    ScriptedServer server(slowly(1'000'000));
    DownloadId id;
    {
        KeptQueue kept(folder.path(storeName));
        id = kept.queue().add(quickRequest(server.url("/9M/a.bin"), place, 1));
        QVERIFY(kept.reachesBytes(id, 2'000'000));
        if (isPaused) {
            kept.queue().pause(id);
            QVERIFY(kept.reaches(id, Paused));
        }
    }
    QVERIFY(QDir().rename(drive, away) && QDir().mkdir(drive));
    server.setScript(FileService());
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    if (isPaused)
        kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Failed));
    QCOMPARE(kept.snapshot(id).error->kind, ErrorKind::DiskError);
    QVERIFY(QDir(drive).isEmpty());
    QVERIFY(QDir().rmdir(drive) && QDir().rename(away, drive));
    const int before = server.log().size();
    kept.queue().resume(id);
    QVERIFY(kept.reaches(id, Finished));
    const VirtualFile file = *VirtualFile::atPath("/9M/a.bin");
    QCOMPARE(differenceFrom(file, kept.snapshot(id).path), QString());
    QVERIFY(server.log().distinctBytesSent(before) < file.size - 1'000'000);
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

void TestRestarts::forgetsWhatIsRemovedThoughItsHistoryIsDamaged()
{
    const TestFolder folder;
    const ScriptedServer server;
    {
        KeptQueue kept(folder.path(storeName));
        for (const char* file : {"/1K/a.bin", "/1K/b.bin"}) {
            const DownloadId id = kept.queue().add(quickRequest(server.url(file), folder.path(), 1));
            QVERIFY(kept.reaches(id, Finished));
        }
    }
    QVERIFY(folder.write(storeName, withAnEntryThatLeadsNowhere(folder.read(storeName))));
    {
        KeptQueue kept(folder.path(storeName));
        QVERIFY(kept.opens());
        QCOMPARE(kept.reports().constFirst()->origin, StoreOrigin::Opened);
        for (const DownloadId id : kept.ids())
            QVERIFY(kept.removes(id));
        TRY_COMPARE(kept.reports().size(), 2);
        const StoreOutcome& report = kept.reports().constLast();
        QVERIFY(report.has_value());
        QCOMPARE(report->origin, StoreOrigin::Salvaged);
        QVERIFY(QFile::exists(report->setAsideAs));
    }
    KeptQueue again(folder.path(storeName));
    QVERIFY(again.opens());
    QVERIFY(again.ids().isEmpty());
    QCOMPARE(again.reports().constFirst()->origin, StoreOrigin::Opened);
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
    server.holdBeyond(2'000'000);
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
