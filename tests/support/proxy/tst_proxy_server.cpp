#include "tests/support/checks/patience.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace tributary::test;

class TestProxyServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }
    void passesRequestsOn_data();
    void passesRequestsOn();
    void leadsEveryNameToLoopback_data();
    void leadsEveryNameToLoopback();
    void asksForCredentials_data();
    void asksForCredentials();
    void saysWhenNobodyIsThere_data();
    void saysWhenNobodyIsThere();
    void diesMidwayAndComesBack_data();
    void diesMidwayAndComesBack();
    void keepsItsOwnHeadersToItself();
};

namespace {

struct Fetched
{
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
};

Fetched fetch(QNetworkAccessManager& network, const QUrl& url)
{
    QNetworkReply* reply = network.get(QNetworkRequest(url));
    QSignalSpy(reply, &QNetworkReply::finished).wait(static_cast<int>(patience().count()));
    return {reply->readAll(), reply->error()};
}

Fetched fetch(const QNetworkProxy& proxy, const QUrl& url)
{
    QNetworkAccessManager network;
    network.setProxy(proxy);
    return fetch(network, url);
}

void addKinds()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::newRow("HTTP") << ProxyKind::Http;
    QTest::newRow("SOCKS5") << ProxyKind::Socks5;
}

const ProxyCredentials credentials{"ann", "secret word"};

} // namespace

void TestProxyServer::passesRequestsOn_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("HTTP, absolute form") << ProxyKind::Http << false;
    QTest::newRow("HTTP, CONNECT") << ProxyKind::Http << true;
    QTest::newRow("SOCKS5") << ProxyKind::Socks5 << false;
    QTest::newRow("SOCKS5 with TLS") << ProxyKind::Socks5 << true;
}

void TestProxyServer::passesRequestsOn()
{
    QFETCH(ProxyKind, kind);
    QFETCH(bool, encrypted);
    ScriptedServer server(FileService(), {.tls = showingGoodIf(encrypted)});
    ProxyServer proxy({.kind = kind});
    QNetworkAccessManager network;
    network.setProxy(proxy.proxy());
    for (const QByteArray path : {"/3M/a", "/10K/b"}) {
        const Fetched fetched = fetch(network, server.url(path + "?x=1"));
        QCOMPARE(fetched.error, QNetworkReply::NoError);
        QCOMPARE(fetched.body, VirtualFile::atPath(path)->bytes());
    }
    QCOMPARE(server.log().at(0).request.target, "/3M/a?x=1");
    QCOMPARE(server.log().connections(), 1);
    QCOMPARE(proxy.record().destinations, (std::vector<ProxyDestination>{{"127.0.0.1", server.port()}}));
    QVERIFY(proxy.record().bytesToClients > 3 << 20);
    QVERIFY(proxy.record().bytesToServers > 0);
}

void TestProxyServer::leadsEveryNameToLoopback_data()
{
    addKinds();
}

void TestProxyServer::leadsEveryNameToLoopback()
{
    QFETCH(ProxyKind, kind);
    ScriptedServer server;
    ProxyServer proxy({.kind = kind});
    const Fetched fetched = fetch(proxy.proxy(), server.url("/10/a", "files.example"));
    QCOMPARE(fetched.body, VirtualFile::atPath("/10/a")->bytes());
    QCOMPARE(proxy.record().destinations.at(0).host, "files.example");
    QCOMPARE(server.log().at(0).request.header("Host"), "files.example:" + QByteArray::number(server.port()));
}

void TestProxyServer::asksForCredentials_data()
{
    addKinds();
}

void TestProxyServer::asksForCredentials()
{
    QFETCH(ProxyKind, kind);
    ScriptedServer server;
    ProxyServer proxy({.kind = kind, .credentials = credentials});
    QCOMPARE(fetch(proxy.proxy(), server.url("/10/a")).error, QNetworkReply::NoError);
    const int refusalsWithTheRightOnes = proxy.record().refusals;

    QNetworkProxy wrong = proxy.proxy();
    wrong.setPassword(QStringLiteral("wrong"));
    QCOMPARE(fetch(wrong, server.url("/10/b")).error, QNetworkReply::ProxyAuthenticationRequiredError);
    QVERIFY(proxy.record().refusals > refusalsWithTheRightOnes);
    QCOMPARE(server.log().size(), 1);
}

void TestProxyServer::saysWhenNobodyIsThere_data()
{
    addKinds();
}

void TestProxyServer::saysWhenNobodyIsThere()
{
    QFETCH(ProxyKind, kind);
    ScriptedServer server;
    server.closePort();
    ProxyServer proxy({.kind = kind});
    const Fetched fetched = fetch(proxy.proxy(), server.url("/10/a"));
    QVERIFY(fetched.error != QNetworkReply::NoError);
    QVERIFY(fetched.error != QNetworkReply::OperationCanceledError);
}

void TestProxyServer::diesMidwayAndComesBack_data()
{
    addKinds();
}

void TestProxyServer::diesMidwayAndComesBack()
{
    QFETCH(ProxyKind, kind);
    ScriptedServer server;
    ProxyServer proxy({.kind = kind, .diesAfter = 100'000});
    const Fetched cut = fetch(proxy.proxy(), server.url("/1M/a"));
    QVERIFY(cut.error != QNetworkReply::NoError);
    QCOMPARE(proxy.record().bytesToClients, 100'000);
    QVERIFY(fetch(proxy.proxy(), server.url("/1M/a")).error != QNetworkReply::NoError);
    QCOMPARE(server.log().size(), 1);
    TRY_COMPARE(server.log().activeRequests(), 0);
    proxy.revive();
    QCOMPARE(fetch(proxy.proxy(), server.url("/1M/a")).body, VirtualFile::atPath("/1M/a")->bytes());
}

void TestProxyServer::keepsItsOwnHeadersToItself()
{
    ScriptedServer server;
    ProxyServer proxy({.credentials = credentials});
    QCOMPARE(fetch(proxy.proxy(), server.url("/10/a")).error, QNetworkReply::NoError);
    for (const Header& header : server.log().at(0).request.headers.all())
        QVERIFY2(!header.name.toLower().startsWith("proxy-"), header.name.constData());
}

QTEST_GUILESS_MAIN(TestProxyServer)
#include "tst_proxy_server.moc"
