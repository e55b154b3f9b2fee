#include "core/http/exchange/connection_pool.h"
#include "core/http/proxy/proxy_exception.h"
#include "core/http/proxy/proxy_in_use.h"

#include <QTest>

using namespace tributary;

class TestProxyException : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoDoesWithout_data();
    void knowsWhoDoesWithout();
    void thePoolGoesStraightToThem();
};

void TestProxyException::knowsWhoDoesWithout_data()
{
    QTest::addColumn<QString>("exception");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char* exception, const char* host, bool isOne) {
        QTest::addRow("%s %s", exception, host)
            << QString::fromLatin1(exception) << QString::fromLatin1(host) << isOne;
    };
    for (const char* domain : {"example.org", ".example.org", "*.example.org", " Example.ORG "}) {
        row(domain, "example.org", true);
        row(domain, "a.b.example.org", true);
        row(domain, "badexample.org", false);
        row(domain, "example.com", false);
    }
    row("*", "anything", true);
    row("", "anything", false);
    row(".", "anything", false);
    row("10.0.0.1", "10.0.0.1", true);
    row("10.0.0.1", "10.0.0.11", false);
    row("0.0.1", "10.0.0.1", false);
    row("10.0.0.0/8", "10.9.8.7", true);
    row("10.0.0.0/8", "11.0.0.1", false);
    row("10.0.0.0/8", "ten.example", false);
    row("nonsense/8", "10.0.0.1", false);
    row("::1", "::1", true);
    row("[::1]", "::1", true);
    row("[::1]:8080", "::1", true);
    row("[::1]:8081", "::1", false);
    row("[::2]", "::1", false);
    row("[::1", "::1", false);
    row("localhost:8080", "localhost", true);
    row("localhost:8081", "localhost", false);
    row("10.0.0.1:8080", "10.0.0.1", true);
    row("10.0.0.1:8081", "10.0.0.1", false);
    row("*.example.org:8080", "a.example.org", true);
    row("*:8081", "anything", false);
    row("localhost.", "localhost", true);
    row("localhost", "localhost.", true);
    row(".example.org.", "a.example.org", true);
    row("fe80::/10", "fe80::1", true);
}

void TestProxyException::knowsWhoDoesWithout()
{
    QFETCH(const QString, exception);
    QFETCH(const QString, host);
    QTEST(isProxyException(host, 8080, {QStringLiteral("other.example"), exception}), "isOne");
}

void TestProxyException::thePoolGoesStraightToThem()
{
    const NetworkProfile profile{
        .proxy = {.kind = ProxyKind::Http, .host = QStringLiteral("proxy.example"), .port = 3128},
        .proxyExceptions = {QStringLiteral("near.example"), QStringLiteral("port.example:443")}};
    ConnectionPool pool;
    const auto proxyFor = [&](const char* text) {
        const QUrl url(QLatin1String{text});
        return proxyInUse(pool.lease(profile, url)->network(), url);
    };
    QCOMPARE(proxyFor("http://far.example/a").hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(proxyFor("http://a.near.example/a").hostName(), QString());
    QCOMPARE(proxyFor("http://port.example/a").hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(proxyFor("https://port.example/a").hostName(), QString());
}

QTEST_GUILESS_MAIN(TestProxyException)
#include "tst_proxy_exception.moc"
