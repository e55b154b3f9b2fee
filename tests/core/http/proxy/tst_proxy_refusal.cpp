#include "tests/core/http/exchange/exchange_over_lease.h"
#include "tests/support/checks/patience.h"
#include "tests/support/proxy/proxy_scheme.h"
#include "tests/support/server/scripted_server.h"

#include <QTest>

using namespace tributary;
using tributary::test::addressOf;
using tributary::test::authorityFile;
using tributary::test::Exchange;
using tributary::test::ExchangeOverLease;
using tributary::test::FileService;
using tributary::test::ProxyCredentials;
using tributary::test::ProxyScheme;
using tributary::test::ProxyServer;
using tributary::test::Reply;
using tributary::test::ScriptedServer;
using tributary::test::showingGoodIf;
using tributary::test::spokenToBy;

namespace {

ProxyScheme schemeOf(ProxyKind kind)
{
    if (kind == ProxyKind::Https)
        return ProxyScheme::Https;
    return kind == ProxyKind::Socks5 ? ProxyScheme::Socks5 : ProxyScheme::Http;
}

// With a login, so that there is something to keep from whom it isn't for.
NetworkProfile by(const ProxyServer& proxy, ProxyKind kind)
{
    NetworkProfile profile{.proxy = {.kind = kind}, .proxyExceptions = {}, .caFile = authorityFile()};
    if (kind == ProxyKind::None)
        return profile;
    profile.proxy.host = QStringLiteral("127.0.0.1");
    profile.proxy.port = proxy.port();
    profile.proxy.credentials = Credentials{.user = QStringLiteral("ada"), .password = QStringLiteral("pw")};
    return profile;
}

} // namespace

// Tells whether it is the proxy that asks for a login: a server may say so as well.
class TestProxyRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheServersOwnWhereNoProxyCouldSaySo_data();
    void isTheServersOwnWhereNoProxyCouldSaySo();
    void namesTheProxy_data();
    void namesTheProxy();
    void namesTheProxyThatOpensNoTunnel_data();
    void namesTheProxyThatOpensNoTunnel();
    void asksNothingByQtWhereTheProxyLeaves();
};

void TestProxyRefusal::isTheServersOwnWhereNoProxyCouldSaySo_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<QByteArray>("challenge");
    const QByteArray basic("Basic realm=\"members\"");
    for (const QByteArray& challenge : {QByteArray(), basic}) {
        const char* said = challenge.isEmpty() ? "bare" : "with a challenge";
        QTest::addRow("no proxy, %s", said) << ProxyKind::None << false << challenge;
        QTest::addRow("no proxy, https, %s", said) << ProxyKind::None << true << challenge;
        QTest::addRow("by SOCKS, %s", said) << ProxyKind::Socks5 << false << challenge;
        QTest::addRow("in a tunnel, %s", said) << ProxyKind::Http << true << challenge;
        QTest::addRow("in a tunnel over TLS, %s", said) << ProxyKind::Https << true << challenge;
    }
}

void TestProxyRefusal::isTheServersOwnWhereNoProxyCouldSaySo()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const bool, isEncrypted);
    QFETCH(const QByteArray, challenge);
    const ScriptedServer server(
        [challenge](const Exchange&) {
            Reply reply(proxyWantsAPassword);
            return challenge.isEmpty() ? reply : reply.header("Proxy-Authenticate", challenge);
        },
        {.tls = showingGoodIf(isEncrypted)});
    const ProxyServer proxy(spokenToBy(schemeOf(kind), ProxyCredentials{"ada", "pw"}));
    ConnectionPool pool;
    ExchangeOverLease refused(pool, by(proxy, kind), server.url("/a.bin"));
    TRY_VERIFY(refused->isOver());
    QVERIFY2(!refused->error(), qPrintable(refused->error().value_or(DownloadError{}).detail.english()));
    QVERIFY(refused->hasHead());
    QCOMPARE(refused->head().status, proxyWantsAPassword);
    QCOMPARE(server.log().countHeader("Proxy-Authorization"), 0);
}

void TestProxyRefusal::namesTheProxy_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<bool>("isEncrypted");
    for (const bool isEncrypted : {false, true}) {
        const char* const to = isEncrypted ? "https" : "http";
        QTest::addRow("HTTP, to %s", to) << ProxyKind::Http << isEncrypted;
        QTest::addRow("HTTPS, to %s", to) << ProxyKind::Https << isEncrypted;
        QTest::addRow("SOCKS5, to %s", to) << ProxyKind::Socks5 << isEncrypted;
    }
}

void TestProxyRefusal::namesTheProxy()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const bool, isEncrypted);
    const ScriptedServer server(FileService(), {.tls = showingGoodIf(isEncrypted)});
    const ProxyServer proxy(spokenToBy(schemeOf(kind), ProxyCredentials{"ada", "another"}));
    ConnectionPool pool;
    ExchangeOverLease refused(pool, by(proxy, kind), server.url("/300K/a.bin"));
    TRY_VERIFY(refused->isOver());
    QVERIFY(refused->error());
    QCOMPARE(refused->error()->kind, ErrorKind::ProxyFailed);
    QCOMPARE(refused->error()->httpStatus, proxyWantsAPassword);
    QCOMPARE(refused->error()->proxy, addressOf(proxy, schemeOf(kind)));
}

void TestProxyRefusal::namesTheProxyThatOpensNoTunnel_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {404, 503})
        QTest::addRow("%d", status) << status;
}

// Qt says of it what it says of a server that isn't found or refuses the connection.
void TestProxyRefusal::namesTheProxyThatOpensNoTunnel()
{
    QFETCH(const int, status);
    const ScriptedServer proxy([status](const Exchange&) { return Reply(status); });
    const NetworkProfile profile{
        .proxy = {.kind = ProxyKind::Http, .host = QStringLiteral("127.0.0.1"), .port = proxy.port()}};
    ConnectionPool pool;
    ExchangeOverLease refused(pool, profile, QUrl(QStringLiteral("https://server.example/a.bin")));
    TRY_VERIFY(refused->isOver());
    QVERIFY(refused->error());
    QCOMPARE(refused->error()->kind, ErrorKind::ProxyFailed);
    const QString words = refused->error()->detail.english();
    QVERIFY2(words.contains(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port())), qPrintable(words));
}

// The proxy closes the line on which it asks for a login, and Qt would wait for it each time.
void TestProxyRefusal::asksNothingByQtWhereTheProxyLeaves()
{
    const ScriptedServer server(FileService(), {.tls = showingGoodIf(true)});
    const ProxyServer proxy(
        {.credentials = ProxyCredentials{.user = "ada", .password = "pw", .areAskedForOnce = true}});
    ConnectionPool pool;
    const auto refusalsUntilItComes = [&] {
        const int before = proxy.record().refusals;
        ExchangeOverLease exchange(pool, by(proxy, ProxyKind::Http), server.url("/300K/a.bin"));
        const bool comes = QTest::qWaitFor([&] { return exchange->isOver() || exchange->available() > 0; },
                                           static_cast<int>(test::patience().count()));
        return comes && !exchange->error() ? proxy.record().refusals - before : 0;
    };
    QCOMPARE(refusalsUntilItComes(), 1);
    QCOMPARE(refusalsUntilItComes(), 1);
}

QTEST_GUILESS_MAIN(TestProxyRefusal)
#include "tst_proxy_refusal.moc"
