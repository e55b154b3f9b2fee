#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <optional>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

QByteArray targetOf(int n, const QByteArray& size = "1536K")
{
    return '/' + size + "/file" + QByteArray::number(n) + ".bin";
}

// TRIBUTARY_OUTAGE=60 keeps the network away for a minute.
int outageSeconds()
{
    return std::max(1, qEnvironmentVariableIntValue("TRIBUTARY_OUTAGE"));
}

// The complaint about a host that wants to be left alone for some time, and is asked by a program that is
// started again meanwhile; nothing if that came too late.
std::optional<QString> wrongAfterARestart(std::chrono::seconds time)
{
    ScriptedServer server(FileService().then([time](const Exchange& exchange, Reply reply) {
        return exchange.index == 0
                   ? Reply(503).header("Retry-After", QByteArray::number(qint64{time.count()}))
                   : std::move(reply);
    }));
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("list.db"));
    QElapsedTimer clock;
    clock.start();
    {
        KeptQueue first(store);
        const DownloadId id = first.queue().add(quickRequest(server.url("/1M/a.bin"), folder.path(), 2));
        if (!first.reaches(id, DownloadState::Waiting))
            return QStringLiteral("the download doesn't wait");
    }
    KeptQueue second(store);
    if (!second.opens())
        return QStringLiteral("the list can't be opened");
    const DownloadId id = second.ids().first();
    const bool waits = second.reaches(id, DownloadState::Waiting);
    if (!waits && clock.hasExpired(qint64{std::chrono::milliseconds(time).count()} - 1000))
        return std::nullopt;
    if (!waits)
        return QStringLiteral("the download doesn't wait after the restart");
    // The server was not asked this time, so there is no answer to show.
    if (const int status = second.snapshot(id).error->httpStatus; status != 0)
        return QStringLiteral("an answer of %1").arg(status);
    if (!second.reaches(id, DownloadState::Finished))
        return QStringLiteral("the download doesn't finish");
    const bool isSoon = server.log().at(1).began - server.log().at(0).began < time - 100ms;
    return isSoon ? QStringLiteral("the host is asked too soon") : QString();
}

} // namespace

// A network, or a server, that is away for a while.
class TestOutages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyDownloadsGoOnByThemselves();
    void aHostThatNeverWasThereIsNotWaitedFor();
    void aNetworkThatWantsASignInIsAnOutage();
    void anOutageIsFoundOnce();
    void anOutageIsRememberedThoughNobodyReadsTheLog();
    void triesCountAgainAfterALongOutage();
    void aDownloadThatWaitsForTheNetworkCanBePaused();
    void fewWaitForAHostAndAllGoOnWithIt();
    void allLeaveAHostAloneThatAsksForIt();
    void aHostIsLeftAloneOverARestart();
};

void TestOutages::twentyDownloadsGoOnByThemselves()
{
    constexpr int downloads = 20;
    constexpr qint64 size = 6 * 1024 * 1024;
    // Slow until the outage, so that no download finishes before, and fast afterwards.
    std::atomic_bool isSlow = true;
    ScriptedServer server(FileService().then([&isSlow](const Exchange&, Reply reply) {
        return isSlow ? reply.rate(400'000) : reply;
    }),
                          {.sendBuffer = 32 * 1024});
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("list.db")), {.jobs = downloads, .connections = 64});
    const QSignalSpy retries(&kept.queue(), &DownloadQueue::retrying);
    const QSignalSpy failures(&kept.queue(), &DownloadQueue::failed);
    QList<DownloadId> ids;
    for (int i = 0; i < downloads; ++i) {
        DownloadRequest request = quickRequest(server.url(targetOf(i, "6M")), folder.path(), 2);
        request.retry.tries = 1;
        ids.append(kept.queue().add(request));
    }
    for (const DownloadId id : std::as_const(ids))
        QVERIFY(kept.reachesBytes(id, 400'000));
    server.closePort();
    server.dropAll();
    for (const DownloadId id : std::as_const(ids))
        QVERIFY(kept.reaches(id, DownloadState::Waiting));
    qint64 arrived = 0;
    for (const DownloadId id : std::as_const(ids))
        arrived += kept.snapshot(id).bytes;
    // Longer than all tries would take.
    QVERIFY(!QTest::qWaitFor([&] { return !failures.isEmpty(); }, 1000 * outageSeconds()));
    const int before = server.log().size();
    isSlow = false;
    server.reopenPort();
    for (const DownloadId id : std::as_const(ids))
        QVERIFY(kept.reaches(id, DownloadState::Finished));
    QCOMPARE(failures.size(), 0);
    QCOMPARE(retries.size(), 0);
    for (int i = 0; i < downloads; ++i) {
        const QString path = folder.filePath(QStringLiteral("file%1.bin").arg(i));
        QCOMPARE(differenceFrom(*VirtualFile::atPath(targetOf(i, "6M")), path), QString());
    }
    // Bytes that were on the line are lost, those that had arrived are not: none of them comes again, except
    // those that are compared before anything is appended.
    const qint64 sentAgain = server.log().distinctBytesSent(before) - (downloads * size - arrived);
    QVERIFY2(sentAgain < arrived / 2,
             qPrintable(QStringLiteral("%1 again of %2").arg(sentAgain).arg(arrived)));
}

void TestOutages::aHostThatNeverWasThereIsNotWaitedFor()
{
    ScriptedServer server;
    server.closePort();
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/1M/a.bin"), folder.path(), 2));
    QVERIFY(run.ends());
    QVERIFY(run.outcome().failure);
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::ConnectionRefused);
    QCOMPARE(run.outcome().retries.size(), 3);
}

// A hotel's network that wants to be paid again, and answers for every host until then.
void TestOutages::aNetworkThatWantsASignInIsAnOutage()
{
    ScriptedServer server(FileService().atRate(400'000), {.sendBuffer = 32 * 1024});
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("list.db")));
    const QSignalSpy retries(&kept.queue(), &DownloadQueue::retrying);
    DownloadRequest request = quickRequest(server.url("/1536K/a.bin"), folder.path(), 2);
    request.retry.tries = 1;
    const DownloadId id = kept.queue().add(request);
    QVERIFY(kept.reachesBytes(id, 400'000));
    server.setScript([](const Exchange&) { return Reply(511); });
    server.dropAll();
    // More often than it may try.
    const int before = server.log().size();
    TRY_VERIFY(server.log().size() >= before + 4);
    QVERIFY(kept.reaches(id, DownloadState::Waiting));
    QCOMPARE(kept.snapshot(id).error->httpStatus, 511);
    server.setScript(FileService());
    QVERIFY(kept.reaches(id, DownloadState::Finished));
    QCOMPARE(retries.size(), 0);
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/1536K/a.bin"), folder.filePath(QStringLiteral("a.bin"))),
             QString());
}

// Or what was found before would be forgotten for it.
void TestOutages::anOutageIsFoundOnce()
{
    ScriptedServer server(FileService().atRate(400'000));
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("list.db")));
    QStringList findings;
    int knocks = 0;
    connect(&kept.queue(), &DownloadQueue::logged, &kept.queue(),
            [&](DownloadId, const Phrase& line, LogKind kind) {
                knocks += line.english().startsWith(QLatin1String("not reachable")) ? 1 : 0;
                if (kind == LogKind::Finding)
                    findings.append(line.english());
            });
    const DownloadId id = kept.queue().add(quickRequest(server.url("/40M/a.bin"), folder.path(), 1));
    QVERIFY(kept.reachesBytes(id, 100'000));
    for (int outage = 0; outage < 2; ++outage) {
        findings.clear();
        knocks = 0;
        server.closePort();
        server.dropAll();
        TRY_VERIFY(knocks >= 3);
        QVERIFY(findings.last().startsWith(QLatin1String("not reachable")));
        QCOMPARE(findings.filter(QLatin1String("not reachable")).size(), 1);
        server.reopenPort();
        QVERIFY(kept.reachesBytes(id, kept.snapshot(id).bytes + 100'000));
    }
}

// The second one is found as well, and the list remembers it, because an answer came between the two.
void TestOutages::anOutageIsRememberedThoughNobodyReadsTheLog()
{
    ScriptedServer server(FileService().atRate(400'000));
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("list.db")));
    const DownloadId id = kept.queue().add(quickRequest(server.url("/40M/a.bin"), folder.path(), 1));
    const auto remembered = [&] {
        QFuture<QList<DownloadEvent>> events = kept.queue().history(id);
        if (!QTest::qWaitFor([&] { return events.isFinished(); }, static_cast<int>(patience().count())))
            return qsizetype{0};
        return std::ranges::count_if(events.result(), [](const DownloadEvent& event) {
            return event.detail.startsWith(QLatin1String("not reachable"));
        });
    };
    QVERIFY(kept.reachesBytes(id, 100'000));
    for (int outage = 1; outage <= 2; ++outage) {
        server.closePort();
        server.dropAll();
        TRY_COMPARE(remembered(), outage);
        server.reopenPort();
        QVERIFY(kept.reachesBytes(id, kept.snapshot(id).bytes + 100'000));
    }
}

void TestOutages::triesCountAgainAfterALongOutage()
{
    ScriptedServer server(FileService().atRate(400'000));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/40M/a.bin"), folder.path(), 2), {.patience = 300ms});
    QVERIFY(run.reachesBytes(100'000));
    server.closePort();
    server.dropAll();
    QVERIFY(run.ends());
    QVERIFY(run.outcome().failure);
    QVERIFY(run.outcome().failure->kept > 0);
}

void TestOutages::aDownloadThatWaitsForTheNetworkCanBePaused()
{
    ScriptedServer server;
    server.holdBeyond(1'000'000);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/2M/a.bin"), folder.path(), 2));
    QVERIFY(run.reachesBytes(100'000));
    server.closePort();
    server.dropAll();
    QVERIFY(run.reaches(DownloadState::Waiting));
    QVERIFY(run.pauses());
    server.letGo();
    server.reopenPort();
    run.queue().resume(run.id());
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/2M/a.bin"), run.outcome().result->path), QString());
}

// The downloads that had a place when the host was found away, and one more; the others stay in line.
void TestOutages::fewWaitForAHostAndAllGoOnWithIt()
{
    constexpr int jobs = 2;
    ScriptedServer server;
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("list.db")), {.jobs = jobs});
    QList<DownloadId> ids{kept.queue().add(quickRequest(server.url("/64K/first.bin"), folder.path(), 1))};
    QVERIFY(kept.reaches(ids.first(), DownloadState::Finished));
    server.closePort();
    server.dropAll();
    for (int n = 0; n < 10; ++n)
        ids.append(kept.queue().add(quickRequest(server.url(targetOf(n)), folder.path(), 1)));
    const auto stayInLine = [&] {
        const auto isQueued = [&](DownloadId id) { return kept.snapshot(id).state == DownloadState::Queued; };
        return std::ranges::count_if(ids, isQueued) == 10 - (jobs + 1);
    };
    TRY_VERIFY(stayInLine());
    QVERIFY(!QTest::qWaitFor([&] { return !stayInLine(); }, 1500));
    server.reopenPort();
    for (const DownloadId id : std::as_const(ids))
        QVERIFY(kept.reaches(id, DownloadState::Finished));
}

void TestOutages::allLeaveAHostAloneThatAsksForIt()
{
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.index == 0 ? Reply(503).header("Retry-After", "2") : std::move(reply);
    }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/1M/a.bin"), folder.path(), 2));
    TRY_COMPARE(run.outcome().retries.size(), 1);
    run.queue().add(quickRequest(server.url("/1M/b.bin"), folder.path(), 2));
    TRY_COMPARE(filesIn(folder.path()), (QStringList{QStringLiteral("a.bin"), QStringLiteral("b.bin")}));
    QVERIFY(server.log().at(1).began - server.log().at(0).began >= 1900ms);
}

void TestOutages::aHostIsLeftAloneOverARestart()
{
    // Longer where the disk is so slow that the list isn't open again within the time.
    std::optional<QString> wrong;
    for (const auto time : {3s, 12s, 48s}) {
        if (!wrong)
            wrong = wrongAfterARestart(time);
    }
    QVERIFY(wrong);
    QCOMPARE(*wrong, QString());
}

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
