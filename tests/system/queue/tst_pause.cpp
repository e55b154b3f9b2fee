#include "core/storage/part/ledger_file.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

class TestPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsEveryTransferAtOnce_data();
    void stopsEveryTransferAtOnce();
    void goesOnFromTheExactPositions_data();
    void goesOnFromTheExactPositions();
    void keepsTheBeginningOfASmallFile();
    void tellsWhatStartsOverAfterIt_data();
    void tellsWhatStartsOverAfterIt();
    void worksBeforeAnythingCame_data();
    void worksBeforeAnythingCame();
    void mayBeTakenBackAtOnce_data();
    void mayBeTakenBackAtOnce();
    void mayTurnIntoACancelAtOnce();
    void pausesAllAndTellsWhenAllAreSafe();
};

namespace {

const VirtualFile file = *VirtualFile::atPath("/8M/a.bin");

Script slow(qint64 bytesPerSecond)
{
    return FileService().atRate(bytesPerSecond);
}

// Enough that some of each connection is here, and not all, however late a test comes to the pause.
constexpr qint64 held = 2'400'000;

RangeSet claimedIn(const QTemporaryDir& folder)
{
    const auto ledger = loadLedger(folder.filePath(QStringLiteral("a.bin.part.ledger")));
    return ledger && *ledger ? (*ledger)->claimed() : RangeSet();
}

// How many of the bytes that were here already a server was asked for again.
qint64 askedAgain(const ScriptedServer& server, int from, const RangeSet& here, qint64 size)
{
    qint64 again = 0;
    for (const ExchangeRecord& record : server.log().records()) {
        const auto asked = record.index >= from && record.range ? record.range->within(size) : std::nullopt;
        for (const ByteRange piece : here.ranges())
            again += asked ? intersection(piece, *asked).length() : 0;
    }
    return again;
}

// Far sooner than the pieces would be done, one time of three: a busy machine may have no time for us just
// then.
bool stopsAll(const ScriptedServer& server, DownloadRun& run, QFuture<SegmentPositions>& paused)
{
    const auto isAsked = [&server] { return server.log().activeRequests() > 0; };
    for (int tries = 0; tries < 3; ++tries) {
        if (!QTest::qWaitFor(isAsked, static_cast<int>(patience().count())))
            return false;
        QElapsedTimer timer;
        timer.start();
        paused = run.pause();
        if (!QTest::qWaitFor([&] { return !isAsked(); }, static_cast<int>(patience().count())))
            return false;
        if (timer.elapsed() <= 1500)
            return true;
        run.queue().resume(run.id());
    }
    return false;
}

void connectionRows()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("1 connection") << 1;
    QTest::newRow("8 connections") << 8;
}

} // namespace

void TestPause::stopsEveryTransferAtOnce_data()
{
    connectionRows();
}

void TestPause::stopsEveryTransferAtOnce()
{
    QFETCH(int, connections);
    ScriptedServer server(slow(300'000));
    server.holdBeyond(held);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), connections));
    QVERIFY(run.reachesBytes(1'200'000));
    QFuture<SegmentPositions> future;
    QVERIFY(stopsAll(server, run, future));
    TRY_VERIFY(future.isFinished());
    TRY_COMPARE(run.outcome().state, DownloadState::Paused);
    const RangeSet claimed = claimedIn(folder);
    const SegmentPositions positions = future.result();
    QVERIFY(!positions.isEmpty());
    for (const SegmentPosition& position : positions) {
        QVERIFY(position.start <= position.position && position.position <= position.end);
        QVERIFY(position.start == position.position ||
                claimed.contains(ByteRange{position.start, position.position}));
        QVERIFY(!claimed.contains(ByteRange{position.position, position.position + 1}));
    }
    // Pieces that had come to their end before are here as well.
    RangeSet told;
    for (const SegmentPosition& position : positions)
        told.insert({position.start, position.position});
    QCOMPARE(told, claimed);
    QCOMPARE(run.outcome().bytes(), claimed.length());
    for (const ByteRange piece : claimed.ranges())
        QCOMPARE(differenceFrom(file, folder.filePath(QStringLiteral("a.bin.part")), piece), QString());
}

void TestPause::goesOnFromTheExactPositions_data()
{
    connectionRows();
}

void TestPause::goesOnFromTheExactPositions()
{
    QFETCH(int, connections);
    ScriptedServer server(slow(300'000));
    server.holdBeyond(held);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), connections));
    QVERIFY(run.reachesBytes(1'200'000));
    QVERIFY(run.pauses());
    const RangeSet claimed = claimedIn(folder);
    const int asked = server.log().size();
    server.setScript(FileService());
    server.letGo();
    run.queue().resume(run.id());
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().result->resumedFrom, claimed.length());
    QCOMPARE(askedAgain(server, asked, claimed, file.size), 0);
    QCOMPARE(differenceFrom(file, folder.filePath(QStringLiteral("a.bin"))), QString());
    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("a.bin")});
}

void TestPause::keepsTheBeginningOfASmallFile()
{
    ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallAfter(400'000); }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/700K/a.bin"), folder.path(), 4));
    QVERIFY(run.reachesBytes(300'000));
    QVERIFY(run.pauses());
    const RangeSet claimed = claimedIn(folder);
    QVERIFY(claimed.length() >= 300'000);
    const int asked = server.log().size();
    server.setScript(FileService());
    run.queue().resume(run.id());
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(askedAgain(server, asked, claimed, 700 * 1024), 0);
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/700K/a.bin"), run.outcome().result->path), QString());
}

void TestPause::tellsWhatStartsOverAfterIt_data()
{
    QTest::addColumn<bool>("startsOver");
    QTest::newRow("what comes in parts") << false;
    QTest::newRow("what comes in one piece") << true;
}

void TestPause::tellsWhatStartsOverAfterIt()
{
    QFETCH(bool, startsOver);
    const auto ranges = startsOver ? ServedFile::Ranges::Ignored : ServedFile::Ranges::Served;
    const ScriptedServer server(
        FileService().add("/a.bin", {.content = file, .ranges = ranges}).atRate(1'000'000));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/a.bin"), folder.path(), 1));
    const auto tells = [&run] {
        const auto now = run.queue().snapshot(run.id());
        return QTest::qWaitFor([&now] { return now.isFinished(); }) && now.result()->startsOver;
    };
    QVERIFY(run.reachesBytes(100'000));
    QCOMPARE(tells(), startsOver);
    QVERIFY(run.pauses());
    QCOMPARE(tells(), startsOver);
}

void TestPause::worksBeforeAnythingCame_data()
{
    QTest::addColumn<bool>("refuses");
    QTest::addColumn<DownloadState>("state");
    QTest::newRow("while connecting") << false << DownloadState::Connecting;
    QTest::newRow("while waiting to try again") << true << DownloadState::Waiting;
}

void TestPause::worksBeforeAnythingCame()
{
    QFETCH(bool, refuses);
    QFETCH(DownloadState, state);
    ScriptedServer server(
        [refuses](const Exchange&) { return refuses ? Reply(500) : Reply().stallBeforeHeaders(); });
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/8M/a.bin"), folder.path(), 4);
    request.retry = {.tries = 5, .firstWait = 60s, .longestWait = 60s};
    DownloadRun run(request);
    QVERIFY(run.reaches(state));
    QVERIFY(run.pauses());
    QVERIFY(run.reaches(DownloadState::Paused));
    QCOMPARE(filesIn(folder.path()), QStringList());
    server.setScript(FileService());
    run.queue().resume(run.id());
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(file, run.outcome().result->path), QString());
}

void TestPause::mayBeTakenBackAtOnce_data()
{
    QTest::addColumn<bool>("isHeardOf");
    QTest::newRow("once it is heard of") << true;
    QTest::newRow("in one moment") << false;
}

void TestPause::mayBeTakenBackAtOnce()
{
    QFETCH(const bool, isHeardOf);
    ScriptedServer server(slow(300'000));
    server.holdBeyond(held);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 8));
    QVERIFY(run.reachesBytes(1'200'000));
    server.setScript(FileService());
    const QFuture<SegmentPositions> paused = run.pause();
    if (isHeardOf)
        TRY_COMPARE(run.outcome().state, DownloadState::Paused);
    run.queue().resume(run.id());
    server.letGo();
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QVERIFY(paused.isFinished());
    QCOMPARE(differenceFrom(file, run.outcome().result->path), QString());
    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("a.bin")});
}

void TestPause::mayTurnIntoACancelAtOnce()
{
    ScriptedServer server(slow(300'000));
    server.holdBeyond(held);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 8));
    QVERIFY(run.reachesBytes(1'200'000));
    run.pause();
    run.queue().cancel(run.id());
    QVERIFY(run.reaches(DownloadState::Cancelled));
    TRY_COMPARE(filesIn(folder.path()), QStringList());
}

void TestPause::pausesAllAndTellsWhenAllAreSafe()
{
    ScriptedServer server(slow(300'000));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 2));
    const QTemporaryDir other;
    run.queue().add(quickRequest(server.url("/8M/a.bin"), other.path(), 2));
    QVERIFY(run.reachesBytes(500'000));
    TRY_VERIFY(server.log().activeRequests() >= 3);
    const QFuture<void> paused = run.queue().pauseAll();
    TRY_VERIFY(paused.isFinished());
    TRY_COMPARE(server.log().activeRequests(), 0);
    QVERIFY(!claimedIn(folder).isEmpty());
    QVERIFY(!claimedIn(other).isEmpty());
}

QTEST_GUILESS_MAIN(TestPause)
#include "tst_pause.moc"
