#include "core/http/proxy/environment_proxy.h"

#include <QTest>

using namespace tributary;

namespace {

constexpr std::array variables{"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy",
                               "ALL_PROXY",  "HTTP_PROXY",  "no_proxy",    "NO_PROXY"};

using Environment = QHash<QByteArray, QByteArray>;

// The proxy in words: "socks5 host:1080", "system", "none" or "unusable".
QString wayTo(const char* url, const QList<ProxyLogin>& logins = {})
{
    const NetworkProfile network = heedingEnvironment(
        {.proxy = {.kind = ProxyKind::System, .logins = logins}}, QUrl(QLatin1String(url)));
    if (!network.unusableProxy.isEmpty())
        return QStringLiteral("unusable");
    const ProxyChoice& proxy = network.proxy;
    const QString place = proxy.host + u':' + QString::number(proxy.port);
    switch (proxy.kind) {
    case ProxyKind::System: return QStringLiteral("system");
    case ProxyKind::None: return QStringLiteral("none");
    case ProxyKind::Http: return QLatin1String("http ") + place;
    case ProxyKind::Https: return QLatin1String("https ") + place;
    case ProxyKind::Socks5: return QLatin1String("socks5 ") + place;
    }
    return {};
}

} // namespace

// Variables of the environment name proxies, for schemes, for all, and for no host.
class TestEnvironmentProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { init(); }
    void leadsWhereItSays_data();
    void leadsWhereItSays();
    void namesTheVariableAndNotItsValue();
    void believesAPersonBeforeTheEnvironment();
};

void TestEnvironmentProxy::init()
{
    for (const char* variable : variables)
        qunsetenv(variable);
}

void TestEnvironmentProxy::leadsWhereItSays_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("encrypted");
    const auto row = [](const char* name, const Environment& environment, const char* plain,
                        const char* encrypted) {
        QTest::newRow(name) << environment << QString::fromLatin1(plain) << QString::fromLatin1(encrypted);
    };
    row("nothing", {}, "system", "system");
    row("for http", {{"http_proxy", "http://p:1"}}, "http p:1", "http p:1");
    row("for https", {{"https_proxy", "http://p:1"}}, "system", "http p:1");
    row("for https in capitals", {{"HTTPS_PROXY", "http://p:1"}}, "system", "http p:1");
    row("for each of them", {{"http_proxy", "p:1"}, {"https_proxy", "p:2"}}, "http p:1", "http p:2");
    row("for all", {{"all_proxy", "https://p:1"}}, "https p:1", "https p:1");
    row("for all in capitals", {{"ALL_PROXY", "socks5h://p:1"}}, "socks5 p:1", "socks5 p:1");
    row("for all and one", {{"ALL_PROXY", "p:1"}, {"http_proxy", "p:2"}}, "http p:2", "http p:1");
    row("an empty one", {{"http_proxy", ""}, {"all_proxy", " "}}, "system", "system");
    row("any SOCKS", {{"all_proxy", "socks://p:1/"}}, "socks5 p:1", "socks5 p:1");
    row("an old SOCKS", {{"http_proxy", "socks4://p:1"}}, "unusable", "unusable");
    row("an old SOCKS for https", {{"https_proxy", "socks4a://p:1"}}, "system", "unusable");
    row("no address", {{"ALL_PROXY", "http://"}}, "unusable", "unusable");
    row("an exception", {{"http_proxy", "p:1"}, {"no_proxy", "b.org, a.org"}}, "none", "none");
    row("an exception in capitals", {{"ALL_PROXY", "p:1"}, {"NO_PROXY", "b.org a.org"}}, "none", "none");
    row("an exception of one port", {{"http_proxy", "p:1"}, {"no_proxy", "a.org:443"}}, "http p:1", "none");
    row("an exception of the full name", {{"http_proxy", "p:1"}, {"no_proxy", "a.org."}}, "none", "none");
    row("another's exception", {{"http_proxy", "p:1"}, {"no_proxy", "b.org,c.a.org"}}, "http p:1",
        "http p:1");
    row("an exception from what can't be used", {{"http_proxy", "socks4://p"}, {"no_proxy", "a.org"}}, "none",
        "none");
}

void TestEnvironmentProxy::leadsWhereItSays()
{
    QFETCH(const Environment, environment);
    for (auto it = environment.begin(); it != environment.end(); ++it)
        qputenv(it.key().constData(), it.value());
    QTEST(wayTo("http://a.org/x"), "plain");
    QTEST(wayTo("https://a.org/x"), "encrypted");
}

// The value may hold a password.
void TestEnvironmentProxy::namesTheVariableAndNotItsValue()
{
    qputenv("all_proxy", "socks4://me:canary@p:1");
    const NetworkProfile network = heedingEnvironment({}, QUrl(QStringLiteral("http://a.org/")));
    QCOMPARE(network.unusableProxy, QStringLiteral("all_proxy"));
    QCOMPARE(network.proxy, ProxyChoice{});
}

void TestEnvironmentProxy::believesAPersonBeforeTheEnvironment()
{
    qputenv("http_proxy", "http://me:old@p:1");
    const Credentials typed{.user = QStringLiteral("me"), .password = QStringLiteral("new")};
    const auto loginAt = [&](const char* proxy) {
        const ProxyLogin known{.proxy = QLatin1String(proxy), .credentials = typed};
        return heedingEnvironment({.proxy = {.logins = {known}}}, QUrl(QStringLiteral("http://a.org/")))
            .proxy.credentials;
    };
    QCOMPARE(loginAt("http://p:1"), typed);
    QCOMPARE(loginAt("http://other:1")->password, QStringLiteral("old"));
}

QTEST_APPLESS_MAIN(TestEnvironmentProxy)
#include "tst_environment_proxy.moc"
