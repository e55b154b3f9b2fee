#include "tests/support/checks/file_check.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QDataStream>
#include <QTest>

#include <windows.h>

using namespace tributary;
using namespace tributary::test;

namespace {

const QByteArray target = "/300K/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
const QString name = QStringLiteral("a.bin");
// Nobody but a proxy knows where that is.
const QString known = QStringLiteral("files.example");

constexpr wchar_t ownKey[] = L"Software\\Tributary test of proxies";
constexpr wchar_t connectionsKey[] =
    L"Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections";

// The proxy of a person's settings: always this one but for some hosts, or what a script says of each link.
struct Settings
{
    QByteArray proxy;
    QByteArray exceptions;
    QByteArray script;

    // As Windows keeps them.
    QByteArray packed() const
    {
        constexpr quint32 form = 0x46;
        constexpr quint32 timesChanged = 1;
        const quint32 kinds = 1U | (proxy.isEmpty() ? 0U : 2U) | (script.isEmpty() ? 0U : 4U);
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << form << timesChanged << kinds;
        for (const QByteArray& text : {proxy, exceptions, script}) {
            stream << static_cast<quint32>(text.size());
            stream.writeRawData(text.constData(), static_cast<int>(text.size()));
        }
        return bytes + QByteArray(32, '\0');
    }
};

// A person for this process alone, whose settings nobody else reads.
class Person
{
public:
    Person()
    {
        ::RegCreateKeyExW(HKEY_CURRENT_USER, ownKey, 0, nullptr, 0, KEY_ALL_ACCESS, nullptr, &m_key, nullptr);
        ::RegOverridePredefKey(HKEY_CURRENT_USER, m_key);
    }
    ~Person()
    {
        ::RegOverridePredefKey(HKEY_CURRENT_USER, nullptr);
        ::RegCloseKey(m_key);
        ::RegDeleteTreeW(HKEY_CURRENT_USER, ownKey);
    }
    Person(const Person&) = delete;
    Person& operator=(const Person&) = delete;

    bool sets(const Settings& settings)
    {
        const QByteArray bytes = settings.packed();
        return ::RegSetKeyValueW(HKEY_CURRENT_USER, connectionsKey, L"DefaultConnectionSettings", REG_BINARY,
                                 bytes.constData(), static_cast<DWORD>(bytes.size())) == ERROR_SUCCESS;
    }

private:
    HKEY m_key = nullptr;
};

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

    Person m_person;
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

void TestWindowsProxies::goesAroundItForHostsThatAreExcepted()
{
    const ProxyServer proxy({.webPort = m_server.port()});
    QVERIFY(m_person.sets({.proxy = placeOf(proxy.port()), .exceptions = "127.*;<local>"}));
    DownloadRun run(requestFor(QStringLiteral("127.0.0.1"), m_server.port()));
    QVERIFY(endsWhole(run, file, m_folder->path(name)));
    QCOMPARE(proxy.record().bytesToClients, 0);
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
