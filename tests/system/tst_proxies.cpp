#include "tests/support/file_check.h"
#include "tests/support/proxy_server.h"
#include "tests/support/scripted_server.h"
#include "tests/system/program_run.h"

#include <QTest>

using namespace tributary::test;

namespace {

const VirtualFile file = *VirtualFile::atPath("/6M/a.bin");
const QByteArray target = "/6M/a.bin";
const QString name = QStringLiteral("a.bin");
constexpr qint64 mebibyte = 1024 * 1024;
const ProxyCredentials credentials{"proxyuser", "proxypass-7f3a"};

QString urlOf(const ProxyServer& proxy, ProxyKind kind, const QString& userInfo = {})
{
    const QString scheme = kind == ProxyKind::Http ? QStringLiteral("http://") : QStringLiteral("socks5://");
    const QString who = userInfo.isEmpty() ? QString() : QString(userInfo + u'@');
    return scheme + who + QStringLiteral("127.0.0.1:%1").arg(proxy.port());
}

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
    void goesOnWhenTheProxyIsBack_data();
    void goesOnWhenTheProxyIsBack();
    void saysThatTheProxyRefuses_data();
    void saysThatTheProxyRefuses();
    void heedsTheEnvironment_data();
    void heedsTheEnvironment();
    void refusesAProxyOverTls();
};

void TestProxies::fetchesThroughAProxy_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<bool>("wantsLogin");
    QTest::addColumn<bool>("isEncrypted");
    for (const ProxyKind kind : {ProxyKind::Http, ProxyKind::Socks5}) {
        for (const bool wantsLogin : {false, true}) {
            for (const bool isEncrypted : {false, true}) {
                QTest::addRow("%s, %s, %s", kind == ProxyKind::Http ? "HTTP" : "SOCKS5",
                              wantsLogin ? "with a password" : "open to all", isEncrypted ? "https" : "http")
                    << kind << wantsLogin << isEncrypted;
            }
        }
    }
}

void TestProxies::fetchesThroughAProxy()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const bool, wantsLogin);
    QFETCH(const bool, isEncrypted);
    ScriptedServer server(FileService(), {.tls = isEncrypted ? showing(TlsIdentity::Good) : TlsScript()});
    ProxyServer proxy({.kind = kind, .credentials = wantsLogin ? std::optional(credentials) : std::nullopt});
    const Place place;
    ProgramRun run(place, command(server, urlOf(proxy, kind, wantsLogin ? rightLogin : QString()),
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
    if (kind == ProxyKind::Http)
        QCOMPARE(proxy.record().heard.contains(login), !isEncrypted);
}

void TestProxies::givesUpWithoutTheRightPassword_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("isEncrypted");
    for (const bool isEncrypted : {false, true}) {
        const char* scheme = isEncrypted ? "https" : "http";
        QTest::addRow("HTTP, none, %s", scheme) << ProxyKind::Http << QString() << isEncrypted;
        QTest::addRow("HTTP, wrong, %s", scheme) << ProxyKind::Http << wrongLogin << isEncrypted;
        QTest::addRow("SOCKS5, none, %s", scheme) << ProxyKind::Socks5 << QString() << isEncrypted;
        QTest::addRow("SOCKS5, wrong, %s", scheme) << ProxyKind::Socks5 << wrongLogin << isEncrypted;
    }
}

void TestProxies::givesUpWithoutTheRightPassword()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const QString, login);
    QFETCH(const bool, isEncrypted);
    ScriptedServer server(FileService(), {.tls = isEncrypted ? showing(TlsIdentity::Good) : TlsScript()});
    ProxyServer proxy({.kind = kind, .credentials = credentials});
    const Place place;
    ProgramRun run(place, command(server, urlOf(proxy, kind, login), {QStringLiteral("-k")}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("ProxyFailed"));
    QVERIFY2(run.events(QStringLiteral("retry")).isEmpty(), run.story().constData());
    QCOMPARE(server.log().size(), 0);
    QCOMPARE(place.files(), QStringList());
}

void TestProxies::goesOnWhenTheProxyIsBack_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::newRow("HTTP") << ProxyKind::Http;
    QTest::newRow("SOCKS5") << ProxyKind::Socks5;
}

void TestProxies::goesOnWhenTheProxyIsBack()
{
    QFETCH(const ProxyKind, kind);
    ScriptedServer server;
    ProxyServer proxy({.kind = kind, .credentials = credentials, .diesAfter = 2 * mebibyte});
    const Place place;
    ProgramRun run(place, command(server, urlOf(proxy, kind, rightLogin),
                                  {QStringLiteral("--retries"), QStringLiteral("30")}));
    QTRY_VERIFY_WITH_TIMEOUT(!run.events(QStringLiteral("retry")).isEmpty(), 10'000);
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
    QFETCH(const ProxyKind, kind);
    ScriptedServer server;
    ProxyServer proxy({.kind = kind});
    proxy.die();
    const Place place;
    ProgramRun run(place,
                   command(server, urlOf(proxy, kind), {QStringLiteral("--retries"), QStringLiteral("1")}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("ProxyFailed"));
    // Never past the proxy that was asked for.
    QCOMPARE(server.log().size(), 0);
}

void TestProxies::heedsTheEnvironment_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("exception");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("system") << QStringLiteral("system") << QString() << true;
    QTest::newRow("none") << QStringLiteral("none") << QString() << false;
    QTest::newRow("system, with an exception")
        << QStringLiteral("system") << QStringLiteral("127.0.0.1") << false;
}

void TestProxies::heedsTheEnvironment()
{
    QFETCH(const QString, choice);
    QFETCH(const QString, exception);
    QFETCH(const bool, isUsed);
    ScriptedServer server;
    ProxyServer proxy({.credentials = credentials});
    const Place place;
    const ProgramRun::Surroundings surroundings{
        .environment = {{QStringLiteral("http_proxy"), urlOf(proxy, ProxyKind::Http, rightLogin)},
                        {QStringLiteral("no_proxy"), exception}}};
    ProgramRun run(place, command(server, choice), surroundings);
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(!proxy.record().destinations.empty(), isUsed);
}

// The network below can't speak TLS to the proxy itself. To speak plainly to it instead would give the
// password away.
void TestProxies::refusesAProxyOverTls()
{
    ScriptedServer server;
    ProxyServer proxy({.credentials = credentials});
    const Place place;
    const QString url = QStringLiteral("https://%1@127.0.0.1:%2").arg(rightLogin).arg(proxy.port());
    for (const QString& verb : {QStringLiteral("get"), QStringLiteral("probe")}) {
        ProgramRun run(place, {verb, QStringLiteral("--json"), QStringLiteral("--proxy"), url,
                               server.url(target).toString(QUrl::FullyEncoded)});
        COMPARE_EXIT(run, 1);
        QCOMPARE(failureOf(run), QStringLiteral("ProxyFailed"));
        const QString message = run.event(QStringLiteral("failed"))[QLatin1String("message")].toString();
        QVERIFY2(message.contains(QLatin1String("https")), qPrintable(message));
        QVERIFY(run.events(QStringLiteral("retry")).isEmpty());
    }
    QCOMPARE(server.log().size(), 0);
    QCOMPARE(proxy.record().refusals, 0);
    QVERIFY(proxy.record().destinations.empty());
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
