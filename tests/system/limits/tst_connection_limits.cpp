#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <deque>
#include <memory>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Servers that want fewer connections, or a break.
class TestConnectionLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesDoWithTheConnectionsThatAServerTakes_data();
    void makesDoWithTheConnectionsThatAServerTakes();
    void makesDoWhereConnectionsAreReset();
    void goesOnWhereLinesThatAreGoneStillCount();
    void remembersTheLimitForTheHost();
    void waitsAsLongAsTheServerAsks_data();
    void waitsAsLongAsTheServerAsks();
    void obeysNoAbsurdWait();
    void findsHowManyRequestsAServerTakes_data();
    void findsHowManyRequestsAServerTakes();
};

namespace {

constexpr int limit = 3;

Script taking(int most, int status)
{
    return FileService().then([most, status](const Exchange& exchange, Reply reply) {
        return exchange.activeRequests > most ? Reply(status) : reply.rate(4'000'000);
    });
}

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

QString problemWith(const Outcome& outcome)
{
    if (!outcome.result)
        return outcome.story();
    if (!outcome.retries.isEmpty())
        return QStringLiteral("it gave up in between\n") + outcome.story();
    return differenceFrom(*VirtualFile::atPath("/8M/a.bin"), outcome.result->path);
}

qsizetype losses(const Outcome& outcome)
{
    return std::ranges::count_if(
        outcome.log, [](const QString& line) { return line.startsWith(QLatin1String("lost: ")); });
}

// The rest of the file stays at the server until it has refused a connection, so that a download on a busy
// machine isn't over before it has asked for as many as it may.
class HeldUntilRefused
{
public:
    explicit HeldUntilRefused(ScriptedServer& server)
        : m_server(server)
    {
        server.holdBeyond(1 << 20);
    }

    template<typename IsRefused>
    bool endsAfter(IsRefused isRefused, DownloadRun& run)
    {
        const bool refused = QTest::qWaitFor(isRefused, static_cast<int>(patience().count()));
        m_server.letGo();
        return run.ends() && refused;
    }

private:
    ScriptedServer& m_server;
};

} // namespace

void TestConnectionLimits::makesDoWithTheConnectionsThatAServerTakes_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {503, 429, 403})
        QTest::addRow("%d", status) << status;
}

void TestConnectionLimits::makesDoWithTheConnectionsThatAServerTakes()
{
    QFETCH(int, status);
    ScriptedServer server(taking(limit, status));
    HeldUntilRefused held(server);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 8));
    QVERIFY(held.endsAfter([&] { return server.log().countStatus(status) > 0; }, run));
    QCOMPARE(problemWith(run.outcome()), QString());
    QVERIFY2(server.log().countStatus(status) <= 20, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().result->connectionsUsed, limit);
}

void TestConnectionLimits::makesDoWhereConnectionsAreReset()
{
    ScriptedServer::Options options;
    options.connectionLimit = limit;
    ScriptedServer server(FileService().atRate(4'000'000), options);
    HeldUntilRefused held(server);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 8));
    QVERIFY(held.endsAfter([&] { return losses(run.outcome()) > 0; }, run));
    QCOMPARE(problemWith(run.outcome()), QString());
    // The server counts more: Qt knocks several times before it tells that a connection was closed at once.
    QVERIFY2(losses(run.outcome()) <= 10, qPrintable(QString::number(losses(run.outcome()))));
    QCOMPARE(run.outcome().result->connectionsUsed, limit);
}

// The only line that the server takes breaks, and the server counts it for a while.
void TestConnectionLimits::goesOnWhereLinesThatAreGoneStillCount()
{
    constexpr int refused = 3;
    ScriptedServer server;
    server.holdBeyond(2 << 20);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 1));
    TRY_VERIFY(!run.outcome().snapshots.isEmpty() && run.outcome().snapshots.last().bytes >= (1 << 20));
    const auto broken = static_cast<int>(server.log().size());
    server.setScript(FileService().then([broken](const Exchange& exchange, Reply reply) {
        return exchange.index < broken + refused ? Reply(403) : std::move(reply);
    }));
    server.dropAll();
    server.letGo();
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result.has_value(), qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/8M/a.bin"), run.outcome().result->path), QString());
    QCOMPARE(server.log().countStatus(403), refused);
}

void TestConnectionLimits::remembersTheLimitForTheHost()
{
    ScriptedServer server(taking(limit, 503));
    HeldUntilRefused held(server);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 8));
    QVERIFY(held.endsAfter([&] { return server.log().countStatus(503) > 0; }, run));
    QCOMPARE(problemWith(run.outcome()), QString());
    const int refused = server.log().countStatus(503);
    run.queue().add(quickRequest(server.url("/8M/b.bin"), folder.path(), 8));
    TRY_COMPARE(filesIn(folder.path()), (QStringList{QStringLiteral("a.bin"), QStringLiteral("b.bin")}));
    QCOMPARE(server.log().countStatus(503), refused);
}

void TestConnectionLimits::waitsAsLongAsTheServerAsks_data()
{
    QTest::addColumn<bool>("asDate");
    QTest::newRow("seconds") << false;
    QTest::newRow("a date") << true;
}

void TestConnectionLimits::waitsAsLongAsTheServerAsks()
{
    QFETCH(bool, asDate);
    ScriptedServer server(FileService().then([asDate](const Exchange& exchange, Reply reply) {
        if (exchange.index > 0)
            return reply;
        // A date has whole seconds, so that of two there are left at least one.
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(2);
        return Reply(503).header("Retry-After", asDate ? httpDate(later) : QByteArray("1"));
    }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 8));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().retries.size(), 1);
    QCOMPARE(run.outcome().retries.first().error.httpStatus, 503);
    QVERIFY(server.log().at(1).began - server.log().at(0).began >= 990ms);
}

void TestConnectionLimits::obeysNoAbsurdWait()
{
    ScriptedServer server([](const Exchange&) { return Reply(503).header("Retry-After", "86400"); });
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/8M/a.bin"), folder.path(), 8));
    TRY_COMPARE(run.outcome().retries.size(), 1);
    QVERIFY(run.outcome().retries.first().wait <= 10min);
    QVERIFY(run.outcome().retries.first().wait > 1min);
}

void TestConnectionLimits::findsHowManyRequestsAServerTakes_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 503, 500})
        QTest::addRow("%d", status) << status;
}

// Many a server takes only so many requests a second, and says neither how many nor when to come again.
void TestConnectionLimits::findsHowManyRequestsAServerTakes()
{
    QFETCH(const int, status);
    constexpr int files = 50;
    constexpr int taken = 15; // a second
    const auto times = std::make_shared<std::deque<std::chrono::steady_clock::time_point>>();
    const ScriptedServer server(FileService().then([=](const Exchange&, const Reply& reply) {
        const auto now = std::chrono::steady_clock::now();
        while (!times->empty() && now - times->front() > 1s)
            times->pop_front();
        const bool isTaken = times->size() < taken;
        times->push_back(now);
        return isTaken ? reply : Reply(status);
    }));
    const QTemporaryDir folder;
    DownloadQueue queue(QueueLimits{});
    for (int n = 0; n < files; ++n) {
        const QByteArray name = QByteArray::number(n) + ".bin";
        DownloadRequest request = quickRequest(server.url("/2K/" + name), folder.path(), 8);
        request.retry = DownloadRequest().retry;
        queue.add(request);
    }
    const auto countFinished = [&folder] {
        return std::ranges::count_if(
            filesIn(folder.path()), [](const QString& name) { return name.endsWith(QLatin1String(".bin")); });
    };
    TRY_COMPARE(countFinished(), files);
    QVERIFY2(server.log().size() < 3 * files, qPrintable(QString::number(server.log().size())));
}

QTEST_GUILESS_MAIN(TestConnectionLimits)
#include "tst_connection_limits.moc"
