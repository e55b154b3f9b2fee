#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// The termination signal: nothing goes on, nothing stays, nothing is told, and the next start is free.
class TestCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingAndTriesNothingAgain_data();
    void leavesNothingAndTriesNothingAgain();
    void isClearForTheNextStart_data();
    void isClearForTheNextStart();
    void takesWhatWaitsOutOfTheQueue();
    void takesAPausedOneAway();
    void neverLosesAFinishedFile();
};

namespace {

const QByteArray target = "/8M/a.bin";

struct Moment
{
    std::function<Script()> script;
    DownloadState state = DownloadState::Downloading;
    int connections = 8;
    qint64 bytes = 0;
};

Script replying(const Reply& reply)
{
    return [reply](const Exchange&) { return reply; };
}

Script slow()
{
    return FileService().atRate(400'000);
}

Script slowWithoutRanges()
{
    const ServedFile whole{.content = *VirtualFile::atPath(target), .ranges = ServedFile::Ranges::Ignored};
    return FileService().add(target, whole).atRate(400'000);
}

void momentRows()
{
    QTest::addColumn<Moment>("moment");
    QTest::newRow("connecting") << Moment{.script = [] { return replying(Reply().stallBeforeHeaders()); },
                                          .state = DownloadState::Connecting};
    QTest::newRow("waiting to try again")
        << Moment{.script = [] { return replying(Reply(500)); }, .state = DownloadState::Waiting};
    QTest::newRow("over one connection") << Moment{.script = slow, .connections = 1, .bytes = 200'000};
    QTest::newRow("over eight connections") << Moment{.script = slow, .bytes = 1'200'000};
    QTest::newRow("in one stream") << Moment{.script = slowWithoutRanges, .bytes = 200'000};
    QTest::newRow("while the connections break")
        << Moment{.script =
                      [] {
                          return FileService().then([](const Exchange& exchange, Reply reply) {
                              return exchange.index == 0 ? reply : reply.rate(400'000).cutAfter(50'000);
                          });
                      },
                  .bytes = 1'200'000};
}

DownloadRequest patientRequest(const QUrl& url, const QString& folder, int connections)
{
    DownloadRequest request = quickRequest(url, folder, connections);
    request.retry = {.tries = 5, .firstWait = 60s, .longestWait = 60s};
    return request;
}

// Sends about twice these bytes and no more, so that the download goes on however long the test takes.
struct HeldServer : ScriptedServer
{
    HeldServer(const Script& script, qint64 bytes)
        : ScriptedServer(script)
    {
        if (bytes > 0)
            holdBeyond(2 * bytes);
    }
};

// A download that is cancelled at its moment.
struct CancelledAt
{
    explicit CancelledAt(const Moment& moment)
        : server(moment.script(), moment.bytes)
        , run(patientRequest(server.url(target), folder.path(), moment.connections))
        , isSo(run.reaches(moment.state) && isAsked() && run.reachesBytes(moment.bytes))
    {
        run.queue().cancel(run.id());
        isSo = isSo && run.reaches(DownloadState::Cancelled);
    }

    // A request that is on its way at that moment would reach a busy server after the cancel.
    bool isAsked() const
    {
        return QTest::qWaitFor([this] { return server.log().size() > 0; },
                               static_cast<int>(patience().count()));
    }

    HeldServer server;
    QTemporaryDir folder;
    DownloadRun run;
    bool isSo;
};

} // namespace

Q_DECLARE_METATYPE(Moment)

void TestCancel::leavesNothingAndTriesNothingAgain_data()
{
    momentRows();
}

void TestCancel::leavesNothingAndTriesNothingAgain()
{
    QFETCH(const Moment, moment);
    CancelledAt cancelled(moment);
    QVERIFY(cancelled.isSo);
    auto& [server, folder, run, isSo] = cancelled;
    TRY_COMPARE(filesIn(folder.path()), QStringList());
    TRY_COMPARE(server.log().activeRequests(), 0);
    const int asked = server.log().size();
    const qsizetype told = run.outcome().snapshots.size();
    const qsizetype lines = run.outcome().log.size();
    // Longer than the breaks between tries and between batches of news.
    QVERIFY(!QTest::qWaitFor([&] { return server.log().size() > asked; }, 400));
    QCOMPARE(run.outcome().snapshots.size(), told);
    QCOMPARE(run.outcome().log.size(), lines);
    QVERIFY(!run.outcome().failure && !run.outcome().result);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestCancel::isClearForTheNextStart_data()
{
    momentRows();
}

void TestCancel::isClearForTheNextStart()
{
    QFETCH(const Moment, moment);
    CancelledAt cancelled(moment);
    QVERIFY(cancelled.isSo);
    auto& [server, folder, run, isSo] = cancelled;
    server.setScript(FileService());
    server.letGo();
    run.queue().resume(run.id());
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().result->resumedFrom, 0);
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), run.outcome().result->path), QString());
    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("a.bin")});
}

void TestCancel::takesWhatWaitsOutOfTheQueue()
{
    ScriptedServer server;
    server.holdBeyond(1'000'000);
    const QTemporaryDir folder;
    DownloadRun run(patientRequest(server.url(target), folder.path(), 2), {.jobs = 1});
    QVERIFY(run.reachesBytes(100'000));
    const QTemporaryDir other;
    const DownloadId waiting = run.queue().add(patientRequest(server.url("/8M/b.bin"), other.path(), 2));
    bool isCancelled = false;
    const auto look = [&](const QList<DownloadSnapshot>& downloads) {
        for (const DownloadSnapshot& snapshot : downloads)
            isCancelled |= snapshot.id == waiting && snapshot.state == DownloadState::Cancelled;
    };
    // A download may be cancelled before anybody was told that it was added.
    connect(&run.queue(), &DownloadQueue::added, this, look);
    connect(&run.queue(), &DownloadQueue::progressed, this, look);
    run.queue().cancel(waiting);
    TRY_VERIFY(isCancelled);
    server.letGo();
    QVERIFY(run.ends());
    QVERIFY(run.outcome().result);
    QCOMPARE(
        server.log().countMatching([](const auto& asked) { return asked.request.path() == "/8M/b.bin"; }), 0);
    QCOMPARE(filesIn(other.path()), QStringList());
}

void TestCancel::takesAPausedOneAway()
{
    HeldServer server(slow(), 1'200'000);
    const QTemporaryDir folder;
    DownloadRun run(patientRequest(server.url(target), folder.path(), 8));
    QVERIFY(run.reachesBytes(1'200'000));
    QVERIFY(run.pauses());
    QVERIFY(run.reaches(DownloadState::Paused));
    QCOMPARE(filesIn(folder.path()).size(), 2);
    run.queue().cancel(run.id());
    QVERIFY(run.reaches(DownloadState::Cancelled));
    TRY_COMPARE(filesIn(folder.path()), QStringList());
}

void TestCancel::neverLosesAFinishedFile()
{
    ScriptedServer server;
    const QTemporaryDir folder;
    DownloadRun run(patientRequest(server.url(target), folder.path(), 8));
    QVERIFY(run.ends());
    run.queue().cancel(run.id());
    const QFuture<void> done = run.queue().pauseAll();
    TRY_VERIFY(done.isFinished());
    QCOMPARE(run.outcome().state, DownloadState::Finished);
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), folder.filePath(QStringLiteral("a.bin"))),
             QString());
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
