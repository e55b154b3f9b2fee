#include "tests/support/file_check.h"
#include "tests/support/proxy_server.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_folder.h"
#include "tests/system/download_run.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr int patience = 20'000;
const QByteArray target = "/300K/a.bin";
const VirtualFile file = *VirtualFile::atPath("/300K/a.bin");

const Credentials login{.user = QStringLiteral("ada"), .password = QStringLiteral("pw")};

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
    void takesALoginForAllThatGoThroughTheProxy_data();
    void takesALoginForAllThatGoThroughTheProxy();
    void tellsNoOtherProxyALogin();
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

void TestUsualNetwork::takesALoginForAllThatGoThroughTheProxy_data()
{
    QTest::addColumn<bool>("isOfTheSystem");
    QTest::newRow("chosen") << false;
    QTest::newRow("of the system") << true;
}

void TestUsualNetwork::takesALoginForAllThatGoThroughTheProxy()
{
    QFETCH(bool, isOfTheSystem);
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer proxy({.credentials = ProxyCredentials{"ada", "pw"}});
    const auto restored = qScopeGuard([was = qgetenv("http_proxy")] { qputenv("http_proxy", was); });
    DownloadQueue queue({});
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    if (isOfTheSystem)
        qputenv("http_proxy", address);
    else
        queue.setUsualNetwork(through(proxy));
    QSignalSpy failed(&queue, &DownloadQueue::failed);
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    const DownloadId id = queue.add(plainRequest(server, folder));
    QVERIFY(failed.wait(patience));
    const auto error = failed.first().last().value<FailureNotice>().error;
    QCOMPARE(error.kind, ErrorKind::ProxyFailed);
    QCOMPARE(error.httpStatus, proxyWantsAPassword);
    queue.supply({id}, {.proxyCredentials = login});
    queue.resume(id);
    QVERIFY(completed.wait(patience));
    QCOMPARE(differenceFrom(file, folder.path(QStringLiteral("a.bin"))), QString());
    DownloadRequest next = plainRequest(server, folder);
    next.target.fileName = QStringLiteral("next.bin");
    queue.add(next);
    QVERIFY(completed.wait(patience));
    QCOMPARE(failed.count(), 1);
}

void TestUsualNetwork::tellsNoOtherProxyALogin()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer one({.credentials = ProxyCredentials{"ada", "pw"}});
    const ProxyServer other({.credentials = ProxyCredentials{"ada", "pw"}});
    DownloadQueue queue({});
    queue.setUsualNetwork(through(one));
    QSignalSpy failed(&queue, &DownloadQueue::failed);
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    const DownloadId id = queue.add(plainRequest(server, folder));
    QVERIFY(failed.wait(patience));
    queue.supply({id}, {.proxyCredentials = login});
    queue.setUsualNetwork(through(other));
    queue.resume(id);
    QVERIFY(failed.wait(patience));
    queue.setUsualNetwork(through(one));
    queue.resume(id);
    QVERIFY(failed.wait(patience));
    QCOMPARE(completed.count(), 0);
}

QTEST_GUILESS_MAIN(TestUsualNetwork)
#include "tst_usual_network.moc"
