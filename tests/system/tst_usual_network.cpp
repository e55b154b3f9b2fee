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
    request.network = {.proxy = {}, .proxyExceptions = {}, .caFile = authorityFile()};
    request.userAgent.clear();
    return request;
}

// Lets nobody in who doesn't know the login.
ProxyServer::Options guarded(const QByteArray& scheme)
{
    return {.kind = scheme == "socks5" ? test::ProxyKind::Socks5 : test::ProxyKind::Http,
            .credentials = ProxyCredentials{"ada", "pw"},
            .tls = scheme == "https" ? showing(TlsIdentity::Good) : TlsScript()};
}

QByteArray nameOf(const ProxyServer& proxy, const QByteArray& scheme, const QByteArray& userInfo = {})
{
    return scheme + "://" + userInfo + "127.0.0.1:" + QByteArray::number(proxy.port());
}

// As the system names it; what it named before is back afterwards.
class SystemsProxy
{
public:
    SystemsProxy() = default;
    SystemsProxy(const SystemsProxy&) = delete;
    SystemsProxy& operator=(const SystemsProxy&) = delete;
    ~SystemsProxy() { qputenv("http_proxy", m_before); }
    void become(const QByteArray& address) { qputenv("http_proxy", address); }

private:
    const QByteArray m_before = qgetenv("http_proxy");
};

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
    void tellsALoginToNoOtherProxyOfTheSystem_data();
    void tellsALoginToNoOtherProxyOfTheSystem();
    void takesALoginForEachProxyOfTheSystem();
    void takesNoLoginForWhatAProxyIsNoMore();
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
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("saidBefore");
    QTest::newRow("chosen") << false << QByteArray("http") << QByteArray();
    for (const char* const scheme : {"http", "https", "socks5"}) {
        QTest::addRow("%s, of the system", scheme) << true << QByteArray(scheme) << QByteArray();
        QTest::addRow("%s, of the system, with an old login", scheme)
            << true << QByteArray(scheme) << QByteArray("ada:old@");
    }
}

void TestUsualNetwork::takesALoginForAllThatGoThroughTheProxy()
{
    QFETCH(const bool, isOfTheSystem);
    QFETCH(const QByteArray, scheme);
    QFETCH(const QByteArray, saidBefore);
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer proxy(guarded(scheme));
    SystemsProxy systems;
    DownloadQueue queue({});
    if (isOfTheSystem)
        systems.become(nameOf(proxy, scheme, saidBefore));
    else
        queue.setUsualNetwork(through(proxy));
    QSignalSpy failed(&queue, &DownloadQueue::failed);
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    const DownloadId id = queue.add(plainRequest(server, folder));
    QVERIFY(failed.wait(patience));
    const auto error = failed.first().last().value<FailureNotice>().error;
    QCOMPARE(error.kind, ErrorKind::ProxyFailed);
    QCOMPARE(error.httpStatus, proxyWantsAPassword);
    QCOMPARE(error.proxy, QString::fromLatin1(nameOf(proxy, scheme)));
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

void TestUsualNetwork::tellsALoginToNoOtherProxyOfTheSystem_data()
{
    QTest::addColumn<QByteArray>("scheme");
    for (const char* const scheme : {"http", "https", "socks5"})
        QTest::addRow("%s", scheme) << QByteArray(scheme);
}

void TestUsualNetwork::tellsALoginToNoOtherProxyOfTheSystem()
{
    QFETCH(const QByteArray, scheme);
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer one(guarded(scheme));
    const ProxyServer other(guarded(scheme));
    SystemsProxy systems;
    systems.become(nameOf(one, scheme));
    DownloadQueue queue({});
    QSignalSpy failed(&queue, &DownloadQueue::failed);
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    const DownloadId id = queue.add(plainRequest(server, folder));
    QVERIFY(failed.wait(patience));
    queue.supply({id}, {.proxyCredentials = login});
    systems.become(nameOf(other, scheme));
    queue.resume(id);
    QVERIFY(failed.wait(patience));
    const auto error = failed.last().last().value<FailureNotice>().error;
    QCOMPARE(error.proxy, QString::fromLatin1(nameOf(other, scheme)));
    QVERIFY(!other.record().heard.contains("Proxy-Authorization"));
    // It still holds where it was asked for.
    systems.become(nameOf(one, scheme));
    queue.resume(id);
    QVERIFY(completed.wait(patience));
}

void TestUsualNetwork::takesALoginForEachProxyOfTheSystem()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer one(guarded("http"));
    const ProxyServer other(guarded("http"));
    SystemsProxy systems;
    DownloadQueue queue({});
    QSignalSpy failed(&queue, &DownloadQueue::failed);
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    DownloadRequest request = plainRequest(server, folder);
    for (const ProxyServer* proxy : {&one, &other}) {
        systems.become(nameOf(*proxy, "http"));
        request.target.fileName = QString::number(proxy->port());
        const DownloadId id = queue.add(request);
        QVERIFY(failed.wait(patience));
        queue.supply({id}, {.proxyCredentials = login});
        queue.resume(id);
        QVERIFY(completed.wait(patience));
    }
    systems.become(nameOf(one, "http"));
    request.target.fileName = QStringLiteral("again");
    queue.add(request);
    QVERIFY(completed.wait(patience));
    QCOMPARE(failed.count(), 2);
}

// Who was asked about one proxy has said nothing to the one that takes its place meanwhile.
void TestUsualNetwork::takesNoLoginForWhatAProxyIsNoMore()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer one(guarded("http"));
    const ProxyServer other(guarded("http"));
    DownloadQueue queue({});
    queue.setUsualNetwork(through(one));
    QSignalSpy failed(&queue, &DownloadQueue::failed);
    const DownloadId id = queue.add(plainRequest(server, folder));
    QVERIFY(failed.wait(patience));
    const QString asked = failed.first().last().value<FailureNotice>().error.proxy;
    queue.setUsualNetwork(through(other));
    queue.resume(id);
    QVERIFY(failed.wait(patience));
    queue.supply({id}, {.proxyCredentials = login, .proxy = asked});
    queue.resume(id);
    QVERIFY(failed.wait(patience));
    QVERIFY(!other.record().heard.contains("Proxy-Authorization"));
}

QTEST_GUILESS_MAIN(TestUsualNetwork)
#include "tst_usual_network.moc"
