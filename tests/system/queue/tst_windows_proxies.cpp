#include "tests/support/checks/file_check.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/proxy/windows_person.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

const QByteArray target = "/300K/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const QString name = QStringLiteral("a.bin");
// Nobody but a proxy knows where that is.
const QString known = QStringLiteral("files.example");

QByteArray placeOf(quint16 port)
{
    return "127.0.0.1:" + QByteArray::number(port);
}

} // namespace

// The proxies that Windows tells, for a download that is to take the system's.
class TestWindowsProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void goesThroughTheProxyThatIsSet();
    void asksAScriptForEachHost();
    void goesThroughNoneWhereTheScriptSaysSo();
    void goesOnWhereTheScriptIsGone();
    void goesAroundItForHostsThatAreExcepted();
    void signsInAtTheProxyThatIsSet();

private:
    DownloadRequest requestFor(const QString& host, int port = -1) const;
    void useServerAsScript(const ProxyServer& proxy);

    WindowsPerson m_person;
    std::optional<TestFolder> m_folder;
    ScriptedServer m_server{FileService()};
    ScriptedServer m_scripts{FileService()};
};

void TestWindowsProxies::initTestCase()
{
    for (const char* variable : {"http_proxy", "all_proxy", "ALL_PROXY"})
        qunsetenv(variable);
}

void TestWindowsProxies::init()
{
    m_folder.emplace();
}

DownloadRequest TestWindowsProxies::requestFor(const QString& host, int port) const
{
    QUrl url = m_server.url(target);
    url.setHost(host);
    url.setPort(port);
    DownloadRequest request = quickRequest(url, m_folder->path(), 1);
    request.network.proxy = {.kind = tributary::ProxyKind::System, .credentials = {}};
    return request;
}

void TestWindowsProxies::useServerAsScript(const ProxyServer& proxy)
{
    const QByteArray script = "function FindProxyForURL(url, host) {\n"
                              "    return host == 'files.example' ? 'PROXY " +
                              placeOf(proxy.port()) + "' : 'DIRECT';\n}\n";
    m_scripts.setScript([script](const Exchange&) {
        return Reply(200, script).header("Content-Type", "application/x-ns-proxy-autoconfig");
    });
    QVERIFY(m_person.sets({.script = m_scripts.url("/proxy.pac").toEncoded()}));
}

void TestWindowsProxies::goesThroughTheProxyThatIsSet()
{
    const ProxyServer proxy({.webPort = m_server.port()});
    QVERIFY(m_person.sets({.proxy = placeOf(proxy.port())}));
    DownloadRun run(requestFor(known));
    QVERIFY(endsWhole(run, file, m_folder->path(name)));
    QVERIFY(proxy.record().bytesToClients >= file.size);
}

void TestWindowsProxies::asksAScriptForEachHost()
{
    const ProxyServer proxy({.webPort = m_server.port()});
    useServerAsScript(proxy);
    DownloadRun run(requestFor(known));
    QVERIFY(endsWhole(run, file, m_folder->path(name)));
    QVERIFY(proxy.record().bytesToClients >= file.size);
}

void TestWindowsProxies::goesThroughNoneWhereTheScriptSaysSo()
{
    const ProxyServer proxy({.webPort = m_server.port()});
    useServerAsScript(proxy);
    DownloadRun run(requestFor(QStringLiteral("127.0.0.1"), m_server.port()));
    QVERIFY(endsWhole(run, file, m_folder->path(name)));
    QVERIFY(m_scripts.log().size() > 0);
    QCOMPARE(proxy.record().bytesToClients, 0);
}

void TestWindowsProxies::goesOnWhereTheScriptIsGone()
{
    m_scripts.setScript([](const Exchange&) { return Reply(404); });
    QVERIFY(m_person.sets({.script = m_scripts.url("/gone.pac").toEncoded()}));
    DownloadRun run(requestFor(QStringLiteral("127.0.0.1"), m_server.port()));
    QVERIFY(endsWhole(run, file, m_folder->path(name)));
    QVERIFY(m_scripts.log().size() > 0);
}

// Such a host is looked for by its name, which nobody has.
void TestWindowsProxies::goesAroundItForHostsThatAreExcepted()
{
    const ProxyServer proxy({.webPort = m_server.port()});
    QVERIFY(m_person.sets({.proxy = placeOf(proxy.port()), .exceptions = "*.excepted.example;<local>"}));
    DownloadRun excepted(requestFor(QStringLiteral("files.excepted.example")));
    QVERIFY(excepted.ends());
    QVERIFY2(excepted.outcome().failure, qPrintable(excepted.outcome().story()));
    QCOMPARE(excepted.outcome().failure->error.kind, ErrorKind::HostNotFound);
    QCOMPARE(proxy.record().bytesToClients, 0);
    DownloadRun run(requestFor(known));
    QVERIFY(endsWhole(run, file, m_folder->path(name)));
}

void TestWindowsProxies::signsInAtTheProxyThatIsSet()
{
    const ProxyServer proxy({.credentials = ProxyCredentials{"ada", "pw"}, .webPort = m_server.port()});
    QVERIFY(m_person.sets({.proxy = placeOf(proxy.port())}));
    DownloadRun run(requestFor(known));
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    const DownloadError error = run.outcome().failure->error;
    QCOMPARE(error.kind, ErrorKind::ProxyFailed);
    const Credentials login{.user = QStringLiteral("ada"), .password = QStringLiteral("pw")};
    run.queue().supply({run.id()}, {.proxyCredentials = login, .proxy = error.proxy});
    run.queue().resume(run.id());
    QVERIFY(run.reaches(DownloadState::Finished));
    QCOMPARE(differenceFrom(file, m_folder->path(name)), QString());
}

QTEST_GUILESS_MAIN(TestWindowsProxies)
#include "tst_windows_proxies.moc"
