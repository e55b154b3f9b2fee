#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

// The news of a download about each of its connections while it runs: its host, and its trouble.
class TestConnectionNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheHostOfEachConnection();
    void tellsWhyOneAsksAnew();
    void tellsThatALimitHoldsThemBack();
};

namespace {

// In all that was told, of those with a piece and of those without.
QList<ConnectionSnapshot> allOf(const DownloadRun& run)
{
    QList<ConnectionSnapshot> all;
    for (const DownloadSnapshot& snapshot : run.outcome().snapshots)
        all += snapshot.connections.list() + snapshot.connectionsAside.list();
    return all;
}

} // namespace

void TestConnectionNews::tellsTheHostOfEachConnection()
{
    const ScriptedServer first(FileService().atRate(1'000'000));
    const ScriptedServer second(FileService().atRate(1'000'000));
    const QTemporaryDir folder;
    QUrl link = first.url("/6M/a.bin");
    link.setUserInfo(QStringLiteral("user:secret"));
    DownloadRequest request = quickRequest(link, folder.path(), 4);
    request.mirrors.append({.url = second.url("/6M/a.bin"), .credentials = {}});
    DownloadRun run(request);
    QVERIFY(run.ends());
    QSet<QString> hosts;
    for (const ConnectionSnapshot& connection : allOf(run))
        hosts.insert(connection.host);
    QCOMPARE(hosts, (QSet<QString>{first.url("/").authority(), second.url("/").authority()}));
}

void TestConnectionNews::tellsWhyOneAsksAnew()
{
    const ScriptedServer server(FileService().then(
        [](const Exchange&, Reply reply) { return reply.rate(1'000'000).cutAfter(300'000); }));
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/2M/a.bin"), folder.path(), 2));
    QVERIFY(run.ends());
    const QList<ConnectionSnapshot> all = allOf(run);
    const auto wasLost = [](const ConnectionSnapshot& connection) {
        return connection.askedAnew == AskedAnew::AfterFailure && connection.failure &&
               connection.failure->kind == ErrorKind::ConnectionLost;
    };
    QVERIFY(std::ranges::any_of(all, wasLost));
    // A connection that brings bytes is like any other.
    QVERIFY(std::ranges::none_of(all, [](const ConnectionSnapshot& connection) {
        return connection.askedAnew == AskedAnew::No && connection.failure;
    }));
}

void TestConnectionNews::tellsThatALimitHoldsThemBack()
{
    const ScriptedServer server{FileService()};
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/2M/a.bin"), folder.path(), 2);
    request.bytesPerSecond = 1'000'000;
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY(std::ranges::any_of(allOf(run), [](const ConnectionSnapshot& connection) {
        return connection.activity == ConnectionActivity::Limited;
    }));
}

QTEST_GUILESS_MAIN(TestConnectionNews)
#include "tst_connection_news.moc"
