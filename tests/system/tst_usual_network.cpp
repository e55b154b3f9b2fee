#include "tests/support/file_check.h"
#include "tests/support/proxy_server.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_folder.h"
#include "tests/system/download_run.h"

#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr int patience = 20'000;
const QByteArray target = "/300K/a.bin";
const VirtualFile file = *VirtualFile::atPath("/300K/a.bin");

UsualNetwork through(const ProxyServer& proxy)
{
    return {.proxy = {.kind = tributary::ProxyKind::Http,
                      .host = QStringLiteral("127.0.0.1"),
                      .port = proxy.port(),
                      .credentials = {}},
            .userAgent = "Usual/1"};
}

// Says nothing about how it is to be reached.
DownloadRequest plainRequest(const ScriptedServer& server, const TestFolder& folder)
{
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 1);
    request.network = {};
    request.userAgent.clear();
    return request;
}

} // namespace

// What is chosen once holds for all downloads that name nothing else.
class TestUsualNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatNamesNothingElse();
    void leavesAloneWhatNamesItsOwn();
    void holdsFromTheNextRunOn();
    void holdsForWhatComesBackFromTheStore();
};

void TestUsualNetwork::holdsForWhatNamesNothingElse()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer proxy({});
    DownloadQueue queue({});
    queue.setUsualNetwork(through(proxy));
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    queue.add(plainRequest(server, folder));
    QVERIFY(completed.wait(patience));
    QCOMPARE(differenceFrom(file, folder.path(QStringLiteral("a.bin"))), QString());
    QVERIFY(proxy.record().bytesToClients >= file.size);
    QCOMPARE(server.log().records().front().request.header("User-Agent"), QByteArray("Usual/1"));
}

void TestUsualNetwork::leavesAloneWhatNamesItsOwn()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer proxy({});
    DownloadQueue queue({});
    queue.setUsualNetwork(through(proxy));
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    DownloadRequest request = plainRequest(server, folder);
    request.network.proxy.kind = tributary::ProxyKind::None;
    request.userAgent = "Own/2";
    queue.add(request);
    QVERIFY(completed.wait(patience));
    QCOMPARE(proxy.record().bytesToClients, 0);
    QCOMPARE(server.log().records().front().request.header("User-Agent"), QByteArray("Own/2"));
}

void TestUsualNetwork::holdsFromTheNextRunOn()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    ProxyServer proxy({});
    proxy.die();
    DownloadQueue queue({});
    queue.setUsualNetwork(through(proxy));
    QSignalSpy failed(&queue, &DownloadQueue::failed);
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    DownloadRequest request = plainRequest(server, folder);
    request.retry.tries = 0;
    const DownloadId id = queue.add(request);
    QVERIFY(failed.wait(patience));
    queue.setUsualNetwork({.proxy = {.kind = tributary::ProxyKind::None}});
    queue.resume(id);
    QVERIFY(completed.wait(patience));
    QCOMPARE(differenceFrom(file, folder.path(QStringLiteral("a.bin"))), QString());
}

void TestUsualNetwork::holdsForWhatComesBackFromTheStore()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer proxy({});
    const QString store = folder.path(QStringLiteral("list.db"));
    {
        // Nothing runs: it is all about the start after this.
        DownloadQueue queue({.jobs = 0}, store);
        QSignalSpy added(&queue, &DownloadQueue::added);
        queue.add(plainRequest(server, folder));
        QVERIFY(added.wait(patience));
    }
    DownloadQueue queue({}, store, through(proxy));
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    QVERIFY(completed.wait(patience));
    QVERIFY(proxy.record().bytesToClients >= file.size);
}

QTEST_GUILESS_MAIN(TestUsualNetwork)
#include "tst_usual_network.moc"
