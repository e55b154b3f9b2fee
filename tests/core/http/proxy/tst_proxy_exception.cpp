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
}

void TestProxyException::knowsWhoDoesWithout()
{
    QFETCH(const QString, exception);
    QFETCH(const QString, host);
    QTEST(isProxyException(host, {QStringLiteral("other.example"), exception}), "isOne");
}

void TestProxyException::thePoolGoesStraightToThem()
{
    const NetworkProfile profile{
        .proxy = {.kind = ProxyKind::Http, .host = QStringLiteral("proxy.example"), .port = 3128},
        .proxyExceptions = {QStringLiteral("near.example")}};
    ConnectionPool pool;
    const auto proxyFor = [&](const char* text) {
        const QUrl url(QLatin1String{text});
        return proxyInUse(pool.lease(profile, url)->network(), url);
    };
    QCOMPARE(proxyFor("http://far.example/a").hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(proxyFor("http://a.near.example/a").hostName(), QString());
}

QTEST_GUILESS_MAIN(TestProxyException)
#include "tst_proxy_exception.moc"
