#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/proxy/proxy_scheme.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_WIN
#include "tests/support/proxy/windows_person.h"
#endif

using namespace tributary;
using namespace tributary::test;

namespace {

const auto longest = static_cast<int>(patience().count());
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
ProxyServer::Options guarded(ProxyScheme scheme = ProxyScheme::Http)
{
    return spokenToBy(scheme, ProxyCredentials{"ada", "pw"});
}

// Downloads through a queue, and spies that hear how they went.
struct Asking
{
    TestFolder folder;
    ScriptedServer server{FileService()};
    DownloadQueue queue{QueueLimits{}};
    QSignalSpy failed{&queue, &DownloadQueue::failed};
    QSignalSpy completed{&queue, &DownloadQueue::completed};
    DownloadId id;

    explicit Asking(const UsualNetwork& usual = {}) { queue.setUsualNetwork(usual); }
    DownloadId add(const QString& name = QStringLiteral("a.bin"))
    {
        DownloadRequest request = plainRequest(server, folder);
        // Proxies here lead each name to this computer, which Windows reaches without any.
        request.url.setHost(QStringLiteral("files.example"));
        request.target.fileName = name;
        return queue.add(request);
    }
    // Adds a download and waits for its failure.
    bool addsAndIsRefused(const QString& name = QStringLiteral("a.bin"))
    {
        id = add(name);
        return failed.wait(longest);
    }
    void signIn(const QString& proxy = {})
    {
        queue.supply({id}, {.proxyCredentials = login, .proxy = proxy});
    }
    bool resumesAndIsRefused()
    {
        queue.resume(id);
        return failed.wait(longest);
    }
    bool resumesAndIsLetIn()
    {
        queue.resume(id);
        return completed.wait(longest);
    }
    DownloadError lastError() const { return failed.last().last().value<FailureNotice>().error; }
};

#ifdef Q_OS_WIN
// Sets the system's proxy for a made-up person, whom this process takes for the one who runs it.
class SystemsProxy
{
public:
    // Windows knows a place, and no login.
    void become(const QString& address)
    {
        QVERIFY(m_person.sets({.proxy = QUrl(address).authority().toLatin1()}));
    }

private:
    WindowsPerson m_person;
};

constexpr std::array systemsSchemes{ProxyScheme::Http};
#else
// Sets the system's proxy in the environment, and restores what was there before.
class SystemsProxy
{
public:
    SystemsProxy() = default;
    SystemsProxy(const SystemsProxy&) = delete;
    SystemsProxy& operator=(const SystemsProxy&) = delete;
    ~SystemsProxy() { qputenv("http_proxy", m_before); }
    void become(const QString& address) { qputenv("http_proxy", address.toUtf8()); }

private:
    const QByteArray m_before = qgetenv("http_proxy");
};

constexpr std::array systemsSchemes = proxySchemes;
#endif

} // namespace

// A network that is chosen once holds for all downloads that name nothing else.
class TestUsualNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_systems.become({}); }

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

private:
    SystemsProxy m_systems;
};

void TestUsualNetwork::holdsForWhatNamesNothingElse()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer proxy({});
    DownloadQueue queue(QueueLimits{});
    queue.setUsualNetwork(through(proxy));
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    queue.add(plainRequest(server, folder));
    QVERIFY(completed.wait(longest));
    QCOMPARE(differenceFrom(file, folder.path(QStringLiteral("a.bin"))), QString());
    QVERIFY(proxy.record().bytesToClients >= file.size);
    QCOMPARE(server.log().records().front().request.header("User-Agent"), QByteArray("Usual/1"));
}

void TestUsualNetwork::leavesAloneWhatNamesItsOwn()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer proxy({});
    DownloadQueue queue(QueueLimits{});
    queue.setUsualNetwork(through(proxy));
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    DownloadRequest request = plainRequest(server, folder);
    request.network.proxy.kind = tributary::ProxyKind::None;
    request.userAgent = "Own/2";
    queue.add(request);
    QVERIFY(completed.wait(longest));
    QCOMPARE(proxy.record().bytesToClients, 0);
    QCOMPARE(server.log().records().front().request.header("User-Agent"), QByteArray("Own/2"));
}

void TestUsualNetwork::holdsFromTheNextRunOn()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    ProxyServer proxy({});
    proxy.die();
    DownloadQueue queue(QueueLimits{});
    queue.setUsualNetwork(through(proxy));
    QSignalSpy failed(&queue, &DownloadQueue::failed);
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    DownloadRequest request = plainRequest(server, folder);
    request.retry.tries = 0;
    const DownloadId id = queue.add(request);
    QVERIFY(failed.wait(longest));
    queue.setUsualNetwork({.proxy = {.kind = tributary::ProxyKind::None}});
    queue.resume(id);
    QVERIFY(completed.wait(longest));
    QCOMPARE(differenceFrom(file, folder.path(QStringLiteral("a.bin"))), QString());
}

void TestUsualNetwork::holdsForWhatComesBackFromTheStore()
{
    const TestFolder folder;
    ScriptedServer server{FileService()};
    const ProxyServer proxy({});
    const QString store = folder.path(QStringLiteral("list.db"));
    {
        // This queue runs nothing: the start after it is what counts.
        DownloadQueue queue({.limits = {.jobs = 0}, .storePath = store});
        QSignalSpy added(&queue, &DownloadQueue::added);
        queue.add(plainRequest(server, folder));
        QVERIFY(added.wait(longest));
    }
    DownloadQueue queue({.storePath = store, .network = through(proxy)});
    QSignalSpy completed(&queue, &DownloadQueue::completed);
    QVERIFY(completed.wait(longest));
    QVERIFY(proxy.record().bytesToClients >= file.size);
}

void TestUsualNetwork::takesALoginForAllThatGoThroughTheProxy_data()
{
    QTest::addColumn<bool>("isOfTheSystem");
    QTest::addColumn<ProxyScheme>("scheme");
    QTest::addColumn<QString>("saidBefore");
    QTest::newRow("chosen") << false << ProxyScheme::Http << QString();
    for (const ProxyScheme scheme : systemsSchemes) {
        QTest::addRow("%s, of the system", nameOf(scheme)) << true << scheme << QString();
#ifndef Q_OS_WIN
        QTest::addRow("%s, of the system, with an old login", nameOf(scheme))
            << true << scheme << QStringLiteral("ada:old");
#endif
    }
}

void TestUsualNetwork::takesALoginForAllThatGoThroughTheProxy()
{
    QFETCH(const bool, isOfTheSystem);
    QFETCH(const ProxyScheme, scheme);
    QFETCH(const QString, saidBefore);
    const ProxyServer proxy(guarded(scheme));
    Asking asking;
    if (isOfTheSystem)
        m_systems.become(addressOf(proxy, scheme, saidBefore));
    else
        asking.queue.setUsualNetwork(through(proxy));
    QVERIFY(asking.addsAndIsRefused());
    QCOMPARE(asking.lastError().kind, ErrorKind::ProxyFailed);
    QCOMPARE(asking.lastError().httpStatus, proxyWantsAPassword);
    QCOMPARE(asking.lastError().proxy, addressOf(proxy, scheme));
    asking.signIn();
    QVERIFY(asking.resumesAndIsLetIn());
    QCOMPARE(differenceFrom(file, asking.folder.path(QStringLiteral("a.bin"))), QString());
    asking.add(QStringLiteral("next.bin"));
    QVERIFY(asking.completed.wait(longest));
    QCOMPARE(asking.failed.count(), 1);
}

void TestUsualNetwork::tellsNoOtherProxyALogin()
{
    const ProxyServer one(guarded());
    const ProxyServer other(guarded());
    Asking asking(through(one));
    QVERIFY(asking.addsAndIsRefused());
    asking.signIn();
    for (const ProxyServer* next : {&other, &one}) {
        asking.queue.setUsualNetwork(through(*next));
        QVERIFY(asking.resumesAndIsRefused());
    }
    QCOMPARE(asking.completed.count(), 0);
}

void TestUsualNetwork::tellsALoginToNoOtherProxyOfTheSystem_data()
{
    QTest::addColumn<ProxyScheme>("scheme");
    for (const ProxyScheme scheme : systemsSchemes)
        QTest::addRow("%s", nameOf(scheme)) << scheme;
}

void TestUsualNetwork::tellsALoginToNoOtherProxyOfTheSystem()
{
    QFETCH(const ProxyScheme, scheme);
    const ProxyServer one(guarded(scheme));
    const ProxyServer other(guarded(scheme));
    m_systems.become(addressOf(one, scheme));
    Asking asking;
    QVERIFY(asking.addsAndIsRefused());
    asking.signIn();
    m_systems.become(addressOf(other, scheme));
    QVERIFY(asking.resumesAndIsRefused());
    QCOMPARE(asking.lastError().proxy, addressOf(other, scheme));
    QVERIFY(!other.record().heard.toLower().contains("proxy-authorization"));
    // The login still holds at the proxy that asked for it.
    m_systems.become(addressOf(one, scheme));
    QVERIFY(asking.resumesAndIsLetIn());
}

void TestUsualNetwork::takesALoginForEachProxyOfTheSystem()
{
    const ProxyServer one(guarded());
    const ProxyServer other(guarded());
    Asking asking;
    for (const ProxyServer* proxy : {&one, &other}) {
        m_systems.become(addressOf(*proxy, ProxyScheme::Http));
        QVERIFY(asking.addsAndIsRefused(QString::number(proxy->port())));
        asking.signIn();
        QVERIFY(asking.resumesAndIsLetIn());
    }
    m_systems.become(addressOf(one, ProxyScheme::Http));
    asking.add(QStringLiteral("again"));
    QVERIFY(asking.completed.wait(longest));
    QCOMPARE(asking.failed.count(), 2);
}

// A login that was given for one proxy says nothing to the one that takes its place meanwhile.
void TestUsualNetwork::takesNoLoginForWhatAProxyIsNoMore()
{
    const ProxyServer one(guarded());
    const ProxyServer other(guarded());
    Asking asking(through(one));
    QVERIFY(asking.addsAndIsRefused());
    const QString asked = asking.lastError().proxy;
    asking.queue.setUsualNetwork(through(other));
    QVERIFY(asking.resumesAndIsRefused());
    asking.signIn(asked);
    QVERIFY(asking.resumesAndIsRefused());
    QVERIFY(!other.record().heard.toLower().contains("proxy-authorization"));
}

QTEST_GUILESS_MAIN(TestUsualNetwork)
#include "tst_usual_network.moc"
