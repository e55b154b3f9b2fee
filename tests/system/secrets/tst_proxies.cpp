#include "tests/support/checks/file_check.h"
#include "tests/support/proxy/proxy_scheme.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

using namespace tributary::test;

namespace {

const VirtualFile file = *VirtualFile::atPath("/6M/a.bin");
const QByteArray target = "/6M/a.bin";
const QString name = QStringLiteral("a.bin");
constexpr qint64 mebibyte = 1024 * 1024;
const ProxyCredentials credentials{"proxyuser", "proxypass-7f3a"};

const QString rightLogin = QStringLiteral("proxyuser:proxypass-7f3a");
const QString wrongLogin = QStringLiteral("proxyuser:anotherpass");

QStringList command(const ScriptedServer& server, const QString& proxy, const QStringList& more = {})
{
    return getJson(QStringList{QStringLiteral("--proxy"), proxy} + more +
                   QStringList{server.url(target).toString(QUrl::FullyEncoded)});
}

bool carries(const Request& request, const QByteArray& secret)
{
    if (request.target.contains(secret))
        return true;
    return std::ranges::any_of(request.headers.all(), [&](const auto& header) {
        return header.value.contains(secret) || QByteArray::fromBase64(header.value.mid(6)).contains(secret);
    });
}

} // namespace

class TestProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesThroughAProxy_data();
    void fetchesThroughAProxy();
    void givesUpWithoutTheRightPassword_data();
    void givesUpWithoutTheRightPassword();
    void tellsARefusedLoginNoMoreThanOnce_data();
    void tellsARefusedLoginNoMoreThanOnce();
    void fetchesThroughAProxyThatLeavesWhenItAsks_data();
    void fetchesThroughAProxyThatLeavesWhenItAsks();
    void goesOnWhenTheProxyIsBack_data();
    void goesOnWhenTheProxyIsBack();
    void saysThatTheProxyRefuses_data();
    void saysThatTheProxyRefuses();
    void heedsTheEnvironment_data();
    void heedsTheEnvironment();
    void goesPastNoProxyThatItCannotUse_data();
    void goesPastNoProxyThatItCannotUse();
    void saysNothingToAProxyOfABadCertificate_data();
    void saysNothingToAProxyOfABadCertificate();
    void saysNothingToAProxyThatKnowsNoTls();
    void goesPastAProxyOverTlsWhereItIsExcepted();
};

void TestProxies::fetchesThroughAProxy_data()
{
    QTest::addColumn<ProxyScheme>("scheme");
    QTest::addColumn<bool>("wantsLogin");
    QTest::addColumn<bool>("isEncrypted");
    for (const ProxyScheme scheme : proxySchemes) {
        for (const bool wantsLogin : {false, true}) {
            for (const bool isEncrypted : {false, true}) {
                QTest::addRow("%s, %s, %s", nameOf(scheme), wantsLogin ? "with a password" : "open to all",
                              isEncrypted ? "https" : "http")
                    << scheme << wantsLogin << isEncrypted;
            }
        }
    }
}

void TestProxies::fetchesThroughAProxy()
{
    QFETCH(const ProxyScheme, scheme);
    QFETCH(const bool, wantsLogin);
    QFETCH(const bool, isEncrypted);
    ScriptedServer server(FileService(), {.tls = showingGoodIf(isEncrypted)});
    ProxyServer proxy(spokenToBy(scheme, wantsLogin ? std::optional(credentials) : std::nullopt));
    const Place place;
    ProgramRun run(place, command(server, addressOf(proxy, scheme, wantsLogin ? rightLogin : QString()),
                                  {QStringLiteral("--ca-file"), authorityFile(), QStringLiteral("-u"),
                                   QStringLiteral("me:originpass")}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QVERIFY(proxy.record().bytesToClients > file.size);
    for (const ExchangeRecord& record : server.log().records()) {
        QVERIFY(!carries(record.request, credentials.password));
        QCOMPARE(record.request.basicCredentials(), QByteArray("me:originpass"));
    }
    QCOMPARE(server.log().countHeader("Proxy-Authorization"), 0);
    // Within a tunnel they are for the server's ears alone.
    const QByteArray login = QByteArray("me:originpass").toBase64();
    if (scheme != ProxyScheme::Socks5)
        QCOMPARE(proxy.record().heard.contains(login), !isEncrypted);
}

void TestProxies::givesUpWithoutTheRightPassword_data()
{
    QTest::addColumn<ProxyScheme>("scheme");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("isEncrypted");
    for (const bool isEncrypted : {false, true}) {
        const char* link = isEncrypted ? "https" : "http";
        for (const ProxyScheme scheme : proxySchemes) {
            QTest::addRow("%s, none, %s", nameOf(scheme), link) << scheme << QString() << isEncrypted;
            QTest::addRow("%s, wrong, %s", nameOf(scheme), link) << scheme << wrongLogin << isEncrypted;
        }
    }
}

void TestProxies::givesUpWithoutTheRightPassword()
{
    QFETCH(const ProxyScheme, scheme);
    QFETCH(const QString, login);
    QFETCH(const bool, isEncrypted);
    ScriptedServer server(FileService(), {.tls = showingGoodIf(isEncrypted)});
    ProxyServer proxy(spokenToBy(scheme, credentials));
    const Place place;
    ProgramRun run(place, command(server, addressOf(proxy, scheme, login),
                                  {QStringLiteral("--ca-file"), authorityFile()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("ProxyFailed"));
    QVERIFY2(run.events(QStringLiteral("retry")).isEmpty(), run.story().constData());
    QCOMPARE(server.log().size(), 0);
    QCOMPARE(place.files(), QStringList());
}

void TestProxies::tellsARefusedLoginNoMoreThanOnce_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("toALogin");
    QTest::addColumn<QString>("link");
    const QByteArray begun =
        "NTLM TlRMTVNTUAACAAAAAAAAADAAAAAzggIAiHdmVUQzIhEAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAA=";
    const QByteArray stale = R"(Digest realm="tests", nonce="n", qop="auth", stale=true)";
    for (const char* link : {"http://a.test/f.bin", "https://a.test/f.bin"}) {
        const QString url = QLatin1String(link);
        QTest::addRow("NTLM, %s", link) << QByteArray("NTLM") << begun << url;
        QTest::addRow("NTLM that begins anew, %s", link) << QByteArray("NTLM") << QByteArray("NTLM") << url;
        QTest::addRow("Digest, always stale, %s", link) << stale << stale << url;
    }
}

// Qt answers such proxies by itself, thousands of times a second if nobody ends that, and an account is
// locked after a few wrong passwords.
void TestProxies::tellsARefusedLoginNoMoreThanOnce()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const QByteArray, toALogin);
    QFETCH(const QString, link);
    const ScriptedServer proxy([challenge, toALogin](const Exchange& exchange) {
        const bool hasLogin = !exchange.request.header("Proxy-Authorization").isEmpty();
        return Reply(407).header("Proxy-Authenticate", hasLogin ? toALogin : challenge);
    });
    const Place place;
    const QString address = QStringLiteral("http://user:wrong@127.0.0.1:%1").arg(proxy.url("/").port());
    ProgramRun run(place, getJson({QStringLiteral("--proxy"), address, link}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("ProxyFailed"));
    QVERIFY2(run.events(QStringLiteral("retry")).isEmpty(), run.story().constData());
    // Qt's thread goes on until that of the reply, which may be busy, has counted.
    QVERIFY2(proxy.log().size() <= 1000, qPrintable(QString::number(proxy.log().size())));
    QCOMPARE(place.files(), QStringList());
}

void TestProxies::fetchesThroughAProxyThatLeavesWhenItAsks_data()
{
    QTest::addColumn<ProxyLoginScheme>("login");
    QTest::addColumn<bool>("isEncrypted");
    for (const bool isEncrypted : {false, true}) {
        const char* link = isEncrypted ? "https" : "http";
        QTest::addRow("Basic, %s", link) << ProxyLoginScheme::Basic << isEncrypted;
        QTest::addRow("Digest, %s", link) << ProxyLoginScheme::Digest << isEncrypted;
    }
}

// The line is closed on which it has asked for a login, and that isn't announced.
void TestProxies::fetchesThroughAProxyThatLeavesWhenItAsks()
{
    QFETCH(const ProxyLoginScheme, login);
    QFETCH(const bool, isEncrypted);
    ScriptedServer server(FileService(), {.tls = showingGoodIf(isEncrypted)});
    ProxyServer proxy({.credentials = ProxyCredentials{credentials.user, credentials.password, login, true}});
    const Place place;
    ProgramRun run(place, command(server, addressOf(proxy, ProxyScheme::Http, rightLogin),
                                  {QStringLiteral("--ca-file"), authorityFile()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QVERIFY2(run.events(QStringLiteral("retry")).isEmpty(), run.story().constData());
    QCOMPARE(server.log().countHeader("Proxy-Authorization"), 0);
    if (login == ProxyLoginScheme::Digest)
        QVERIFY(!proxy.record().heard.contains(rightLogin.toLatin1().toBase64()));
}

void TestProxies::goesOnWhenTheProxyIsBack_data()
{
    QTest::addColumn<ProxyScheme>("scheme");
    for (const ProxyScheme scheme : proxySchemes)
        QTest::addRow("%s", nameOf(scheme)) << scheme;
}

void TestProxies::goesOnWhenTheProxyIsBack()
{
    QFETCH(const ProxyScheme, scheme);
    ScriptedServer server;
    ProxyServer::Options options = spokenToBy(scheme, credentials);
    options.diesAfter = 2 * mebibyte;
    ProxyServer proxy(options);
    const Place place;
    ProgramRun run(place, command(server, addressOf(proxy, scheme, rightLogin),
                                  {QStringLiteral("--retries"), QStringLiteral("30"),
                                   QStringLiteral("--ca-file"), authorityFile()}));
    TRY_VERIFY(!run.events(QStringLiteral("retry")).isEmpty());
    proxy.revive();
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
}

void TestProxies::saysThatTheProxyRefuses_data()
{
    goesOnWhenTheProxyIsBack_data();
}

void TestProxies::saysThatTheProxyRefuses()
{
    QFETCH(const ProxyScheme, scheme);
    ScriptedServer server;
    ProxyServer proxy(spokenToBy(scheme));
    proxy.die();
    const Place place;
    ProgramRun run(
        place, command(server, addressOf(proxy, scheme), {QStringLiteral("--retries"), QStringLiteral("1")}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("ProxyFailed"));
    // No request goes past the proxy that was asked for.
    QCOMPARE(server.log().size(), 0);
}

void TestProxies::heedsTheEnvironment_data()
{
    QTest::addColumn<ProxyScheme>("scheme");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("exception");
    QTest::addColumn<bool>("isUsed");
#ifdef Q_OS_UNIX
    // Elsewhere the variable is that in small letters.
    QTest::newRow("HTTP_PROXY, as a header of a visitor is called")
        << ProxyScheme::Http << QStringLiteral("HTTP_PROXY") << QStringLiteral("system") << QString()
        << false;
#endif
    for (const QString& variable : {QStringLiteral("http_proxy"), QStringLiteral("ALL_PROXY")}) {
        const QByteArray name = variable.toLatin1();
        for (const ProxyScheme scheme : proxySchemes) {
            QTest::addRow("%s, %s, system", name.constData(), nameOf(scheme))
                << scheme << variable << QStringLiteral("system") << QString() << true;
            QTest::addRow("%s, %s, none", name.constData(), nameOf(scheme))
                << scheme << variable << QStringLiteral("none") << QString() << false;
            QTest::addRow("%s, %s, system, with an exception", name.constData(), nameOf(scheme))
                << scheme << variable << QStringLiteral("system") << QStringLiteral("127.0.0.1") << false;
        }
    }
}

void TestProxies::heedsTheEnvironment()
{
    QFETCH(const ProxyScheme, scheme);
    QFETCH(const QString, variable);
    QFETCH(const QString, choice);
    QFETCH(const QString, exception);
    QFETCH(const bool, isUsed);
    ScriptedServer server;
    ProxyServer proxy(spokenToBy(scheme, credentials));
    const Place place;
    const ProgramRun::Surroundings surroundings{
        .environment = {{variable, addressOf(proxy, scheme, rightLogin)},
                        {QStringLiteral("no_proxy"), exception}}};
    ProgramRun run(place, command(server, choice, {QStringLiteral("--ca-file"), authorityFile()}),
                   surroundings);
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(!proxy.record().destinations.empty(), isUsed);
}

void TestProxies::goesPastNoProxyThatItCannotUse_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isEncrypted");
    for (const bool isEncrypted : {false, true}) {
        const char* link = isEncrypted ? "https" : "http";
        QTest::addRow("an old SOCKS, %s", link)
            << QStringLiteral("http_proxy") << QStringLiteral("socks4://me:canary@127.0.0.1:1")
            << isEncrypted;
        QTest::addRow("no address, %s", link)
            << QStringLiteral("ALL_PROXY") << QStringLiteral("http://:canary@") << isEncrypted;
    }
}

void TestProxies::goesPastNoProxyThatItCannotUse()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, address);
    QFETCH(const bool, isEncrypted);
    ScriptedServer server(FileService(), {.tls = showingGoodIf(isEncrypted)});
    const Place place;
    const QStringList options{QStringLiteral("--retries"), QStringLiteral("1"), QStringLiteral("--ca-file"),
                              authorityFile()};
    ProgramRun run(place, command(server, QStringLiteral("system"), options),
                   {.environment = {{variable, address}}});
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("ProxyFailed"));
    const QString message = run.event(QStringLiteral("failed"))[QLatin1String("message")].toString();
    QVERIFY2(message.contains(variable) && !message.contains(QLatin1String("canary")), qPrintable(message));
    QCOMPARE(server.log().size(), 0);
}

void TestProxies::saysNothingToAProxyOfABadCertificate_data()
{
    QTest::addColumn<TlsIdentity>("identity");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<QStringList>("options");
    for (const QString& check : {QString(), QStringLiteral("-k")}) {
        const QStringList options = QStringList{QStringLiteral("--ca-file"), authorityFile()} +
                                    (check.isEmpty() ? QStringList() : QStringList{check});
        const char* servers = check.isEmpty() ? "" : ", servers unchecked";
        for (const bool isEncrypted : {false, true}) {
            const char* scheme = isEncrypted ? "https" : "http";
            QTest::addRow("expired, %s%s", scheme, servers) << TlsIdentity::Expired << isEncrypted << options;
            QTest::addRow("for another name, %s%s", scheme, servers)
                << TlsIdentity::WrongName << isEncrypted << options;
            QTest::addRow("self-signed, %s%s", scheme, servers)
                << TlsIdentity::SelfSigned << isEncrypted << options;
        }
    }
}

void TestProxies::saysNothingToAProxyOfABadCertificate()
{
    QFETCH(const TlsIdentity, identity);
    QFETCH(const bool, isEncrypted);
    QFETCH(const QStringList, options);
    ScriptedServer server(FileService(), {.tls = showingGoodIf(isEncrypted)});
    ProxyServer proxy({.credentials = credentials, .tls = showing(identity)});
    const Place place;
    ProgramRun run(place, command(server, addressOf(proxy, ProxyScheme::Https, rightLogin), options));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("TlsFailed"));
    const QString message = run.event(QStringLiteral("failed"))[QLatin1String("message")].toString();
    QVERIFY2(message.contains(QLatin1String("proxy")), qPrintable(message));
    QVERIFY2(run.events(QStringLiteral("retry")).isEmpty(), run.story().constData());
    QCOMPARE(proxy.record().heard, QByteArray());
    QCOMPARE(server.log().size(), 0);
}

// To speak plainly to it instead would give the password away.
void TestProxies::saysNothingToAProxyThatKnowsNoTls()
{
    ScriptedServer server;
    ProxyServer proxy({.credentials = credentials});
    const Place place;
    for (const QString& verb : {QStringLiteral("get"), QStringLiteral("probe")}) {
        ProgramRun run(place, {verb, QStringLiteral("--json"), QStringLiteral("--proxy"),
                               addressOf(proxy, ProxyScheme::Https, rightLogin),
                               server.url(target).toString(QUrl::FullyEncoded)});
        COMPARE_EXIT(run, 1);
        QCOMPARE(failureOf(run), QStringLiteral("TlsFailed"));
    }
    QCOMPARE(server.log().size(), 0);
    QCOMPARE(proxy.record().refusals, 0);
    QCOMPARE(proxy.record().heard, QByteArray());
    QVERIFY(proxy.record().destinations.empty());
}

void TestProxies::goesPastAProxyOverTlsWhereItIsExcepted()
{
    ScriptedServer server;
    ProxyServer proxy(spokenToBy(ProxyScheme::Https, credentials));
    const Place place;
    ProgramRun run(place, command(server, addressOf(proxy, ProxyScheme::Https, rightLogin),
                                  {QStringLiteral("--proxy-except"), QStringLiteral("127.0.0.1")}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QVERIFY(proxy.record().destinations.empty());
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
