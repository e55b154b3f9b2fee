#include "core/http/proxy/proxy_bridge.h"
#include "tests/support/checks/patience.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <array>

using namespace tributary;
using namespace std::chrono_literals;
using tributary::test::ProxyCredentials;
using tributary::test::ProxyServer;
using tributary::test::ScriptedServer;
using tributary::test::showing;
using tributary::test::TlsIdentity;

namespace {

const ProxyCredentials canary{"me", "canary"};

ProxyChoice choiceOf(const ProxyServer& proxy)
{
    return {.kind = ProxyKind::Https,
            .host = QStringLiteral("127.0.0.1"),
            .port = proxy.port(),
            .credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("canary")}};
}

ProxyChoice socksChoiceOf(const ProxyServer& proxy)
{
    ProxyChoice choice = choiceOf(proxy);
    choice.kind = ProxyKind::Socks5;
    return choice;
}

void comeTo(const ProxyBridge& bridge, QTcpSocket& stranger)
{
    stranger.setProxy(QNetworkProxy::NoProxy);
    stranger.connectToHost(bridge.entrance().hostName(), bridge.entrance().port());
}

QByteArray fetch(const QNetworkProxy& proxy, const QUrl& url)
{
    QNetworkAccessManager network;
    network.setProxy(proxy);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QSignalSpy(reply.get(), &QNetworkReply::finished)
        .wait(static_cast<int>(tributary::test::patience().count()));
    return reply->readAll();
}

} // namespace

class TestProxyBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void letsInWhoKnowsItsLogin();
    void shutsOutWhoDoesNot();
    void shutsOutWhoSaysNothing();
    void hasRoomForFewStrangers();
    void opensTunnelsBySocks_data();
    void opensTunnelsBySocks();
    void tellsThatASocksProxyWantsAnotherLogin();
    void tellsAServerThatIsAwayFromAProxyThatIs();
    void listensOnLoopbackAlone();
    void makesUpALoginOfItsOwn();
};

void TestProxyBridge::initTestCase()
{
    tributary::test::trustTestAuthority();
}

void TestProxyBridge::letsInWhoKnowsItsLogin()
{
    ScriptedServer server;
    ProxyServer proxy({.credentials = canary, .tls = showing(TlsIdentity::Good)});
    const ProxyBridge bridge(choiceOf(proxy), QSslConfiguration::defaultConfiguration());
    QCOMPARE(fetch(bridge.entrance(), server.url("/300K/a.bin")).size(), 300 * 1024);
    QCOMPARE(proxy.record().refusals, 0);
    QVERIFY(!proxy.record().heard.contains(bridge.entrance().password().toLatin1()));
}

// Anybody on this machine can find the port.
void TestProxyBridge::shutsOutWhoDoesNot()
{
    ScriptedServer server;
    ProxyServer proxy({.credentials = canary, .tls = showing(TlsIdentity::Good)});
    const ProxyBridge bridge(choiceOf(proxy), QSslConfiguration::defaultConfiguration());
    QTcpSocket stranger;
    comeTo(bridge, stranger);
    const QByteArray target = server.url("/300K/a.bin").toEncoded();
    for (int i = 0; i < 5; ++i)
        stranger.write("GET " + target + " HTTP/1.1\r\nProxy-Authorization: Basic bWU6Y2FuYXJ5\r\n\r\n");
    TRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
    const QByteArray answer = stranger.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 407 "));
    QVERIFY(!answer.contains("HTTP/1.1 2"));
    QVERIFY(proxy.record().heard.isEmpty());
    QVERIFY(proxy.record().destinations.empty());
    QCOMPARE(server.log().size(), 0);
}

void TestProxyBridge::shutsOutWhoSaysNothing()
{
    const ProxyBridge bridge({.kind = ProxyKind::Https}, {}, {}, 50ms);
    QTcpSocket stranger;
    comeTo(bridge, stranger);
    QVERIFY(stranger.waitForConnected());
    TRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
}

// A client that comes after the strangers and knows the login is let in.
void TestProxyBridge::hasRoomForFewStrangers()
{
    ScriptedServer server;
    ProxyServer proxy({.credentials = canary, .tls = showing(TlsIdentity::Good)});
    const ProxyBridge bridge(choiceOf(proxy), QSslConfiguration::defaultConfiguration(), {}, 1h);
    std::array<QTcpSocket, 100> strangers;
    for (QTcpSocket& stranger : strangers)
        comeTo(bridge, stranger);
    // The client that came first knows the login.
    const auto come = [&] { return bridge.findChildren<QTcpSocket*>().size(); };
    TRY_VERIFY(come() > 32);
    const QByteArray login = "bridge:" + bridge.entrance().password().toLatin1();
    strangers.front().write("GET " + server.url("/1K/a.bin").toEncoded() +
                            " HTTP/1.1\r\nProxy-Authorization: Basic " + login.toBase64() + "\r\n\r\n");
    TRY_VERIFY(strangers.front().bytesAvailable() > 1024);
    const auto staying = [&] {
        return std::ranges::count_if(strangers, [](const QTcpSocket& stranger) {
            return stranger.state() != QAbstractSocket::UnconnectedState;
        });
    };
    TRY_VERIFY(staying() <= 33);
    QCOMPARE(fetch(bridge.entrance(), server.url("/300K/a.bin")).size(), 300 * 1024);
}

void TestProxyBridge::opensTunnelsBySocks_data()
{
    QTest::addColumn<bool>("wantsLogin");
    QTest::newRow("without a login") << false;
    QTest::newRow("with a login") << true;
}

// The proxy looks up the name: who uses one may have no other way to.
void TestProxyBridge::opensTunnelsBySocks()
{
    QFETCH(const bool, wantsLogin);
    ScriptedServer server;
    ProxyServer proxy({.kind = tributary::test::ProxyKind::Socks5,
                       .credentials = wantsLogin ? std::optional(canary) : std::nullopt});
    const ProxyBridge bridge(socksChoiceOf(proxy), {});
    QCOMPARE(fetch(bridge.entrance(), server.url("/300K/a.bin", "nowhere.invalid")).size(), 300 * 1024);
    QCOMPARE(bridge.problem(), std::nullopt);
    QCOMPARE(proxy.record().refusals, 0);
    QCOMPARE(proxy.record().destinations.size(), size_t{1});
    QCOMPARE(proxy.record().destinations.front().host, QByteArray("nowhere.invalid"));
}

// The message does not contain the login.
void TestProxyBridge::tellsThatASocksProxyWantsAnotherLogin()
{
    ScriptedServer server;
    ProxyServer proxy(
        {.kind = tributary::test::ProxyKind::Socks5, .credentials = ProxyCredentials{"me", "other"}});
    const ProxyBridge bridge(socksChoiceOf(proxy), {});
    QVERIFY(fetch(bridge.entrance(), server.url("/300K/a.bin")).isEmpty());
    QVERIFY(bridge.problem());
    QCOMPARE(bridge.problem()->kind, ErrorKind::ProxyFailed);
    QCOMPARE(bridge.problem()->httpStatus, 407);
    QVERIFY(!bridge.problem()->detail.english().contains(QLatin1String("canary")));
    QCOMPARE(server.log().size(), 0);
}

void TestProxyBridge::tellsAServerThatIsAwayFromAProxyThatIs()
{
    ScriptedServer server;
    const QUrl url = server.url("/300K/a.bin");
    server.closePort();
    ProxyServer proxy({.kind = tributary::test::ProxyKind::Socks5});
    const ProxyBridge bridge(socksChoiceOf(proxy), {});
    QNetworkAccessManager network;
    network.setProxy(bridge.entrance());
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    TRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::ConnectionRefusedError);
    QCOMPARE(bridge.problem(), std::nullopt);
    ProxyChoice away = socksChoiceOf(proxy);
    away.port = static_cast<quint16>(url.port());
    const ProxyBridge toNobody(away, {});
    QVERIFY(fetch(toNobody.entrance(), url).isEmpty());
    QVERIFY(toNobody.problem());
    QCOMPARE(toNobody.problem()->kind, ErrorKind::ProxyFailed);
}

void TestProxyBridge::listensOnLoopbackAlone()
{
    const ProxyBridge bridge({.kind = ProxyKind::Https}, {});
    QCOMPARE(bridge.entrance().hostName(), QStringLiteral("127.0.0.1"));
    QCOMPARE(bridge.problem(), std::nullopt);
}

void TestProxyBridge::makesUpALoginOfItsOwn()
{
    const ProxyBridge one({.kind = ProxyKind::Https}, {});
    const ProxyBridge other({.kind = ProxyKind::Https}, {});
    QVERIFY(one.entrance().password().size() >= 32);
    QVERIFY(one.entrance().password() != other.entrance().password());
}

QTEST_GUILESS_MAIN(TestProxyBridge)
#include "tst_proxy_bridge.moc"
