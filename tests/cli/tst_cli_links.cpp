#include "app/cli/options/link.h"
#include "app/cli/options/proxy_text.h"
#include "core/values/network/link_spelling.h"
#include "tests/support/checks/text_rows.h"

#include <QTest>

using namespace tributary;
using namespace tributary::cli;

class TestCliLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsLinks_data();
    void understandsLinks();
    void refusesWhatCannotBeFetched_data();
    void refusesWhatCannotBeFetched();
    void saysWhatALinkLacks();
    void takesUserInfoOutOfTheUrl();
    void neverRepeatsUserInfoInAnError();
    void takesAVeryLongLink();
    void hidesUserInfoAlsoInWhatIsNoUrl_data();
    void hidesUserInfoAlsoInWhatIsNoUrl();
    void masksWhatMayBeATokenInAQuery_data();
    void masksWhatMayBeATokenInAQuery();
    void understandsProxies_data();
    void understandsProxies();
    void refusesWhatIsNoProxy_data();
    void refusesWhatIsNoProxy();
};

void TestCliLinks::understandsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    const auto row = [](const char* name, const char* text, const char* encoded) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(encoded);
    };
    row("plain", "http://example.com/a.iso", "http://example.com/a.iso");
    row("secure", "https://example.com/a.iso", "https://example.com/a.iso");
    row("capital scheme", "HTTP://Example.COM/A", "http://example.com/A");
    row("port", "http://example.com:8080/a", "http://example.com:8080/a");
    row("query", "http://example.com/a?b=c&d=e%20f", "http://example.com/a?b=c&d=e%20f");
    row("spaces", "http://example.com/a b?c d", "http://example.com/a%20b?c%20d");
    row("spaces around", "  http://example.com/a ", "http://example.com/a");
    row("stray percent", "http://example.com/100%.zip", "http://example.com/100%.zip");
    row("escapes in small letters", "http://example.com/a%2fb", "http://example.com/a%2fb");
    row("fragment", "http://example.com/a#part", "http://example.com/a");
    row("IDN", "http://bücher.example/ä", "http://xn--bcher-kva.example/%C3%A4");
    row("IPv6", "http://[::1]:8080/a", "http://[::1]:8080/a");
    row("no scheme", "example.com/a", "https://example.com/a");
    row("no scheme but a port", "example.com:8443/a", "https://example.com:8443/a");
    row("a host alone", "example.com", "https://example.com");
    row("a host that begins like this machine", "localhost.example.com/a", "https://localhost.example.com/a");
    row("brackets", "http://example.com/[1-3].zip", "http://example.com/[1-3].zip");
    row("this machine", "localhost:8080/a", "http://localhost:8080/a");
    row("this machine by number", "127.0.0.1:8080", "http://127.0.0.1:8080");
    row("this machine by IPv6", "[::1]:8080/a", "http://[::1]:8080/a");
}

void TestCliLinks::understandsLinks()
{
    QFETCH(const QString, text);
    const Expected<WebLink> link = parseLink(text);
    QVERIFY(link.has_value());
    QCOMPARE(link->credentials, std::nullopt);
    QTEST(givenText(link->url).toLatin1(), "encoded");
}

void TestCliLinks::refusesWhatCannotBeFetched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const QString bad = QStringLiteral("BadUrl");
    const QString unsupported = QStringLiteral("UnsupportedScheme");
    for (const char* text :
         {"", " ", "-", "http://", "http:///a", "https://:80/", "http://example.com:99999/",
          "http://example.com:0/", "http://exa mple.com/", "http://[::1/a", "http://a/b\nHost: c",
          "http://a/\r\n", "http://a/\x01", "http://<>/"})
        QTest::addRow("%s", QByteArray(text).toPercentEncoding().constData())
            << QString::fromUtf8(text) << bad;
    for (const char* text :
         {"ftp://example.com/a", "file:///etc/passwd", "data:text/plain,a", "mailto:a@example.com",
          "magnet:?xt=urn:btih:0", "javascript:alert(1)", "socks5://example.com/"})
        QTest::addRow("%s", text) << QString::fromUtf8(text) << unsupported;
}

void TestCliLinks::refusesWhatCannotBeFetched()
{
    QFETCH(const QString, text);
    const Expected<WebLink> link = parseLink(text);
    QVERIFY(!link.has_value());
    QTEST(QString(nameOf(link.error().kind)), "kind");
    QVERIFY(!link.error().detail.isEmpty());
}

void TestCliLinks::saysWhatALinkLacks()
{
    const auto detail = [](const char* text) {
        return parseLink(QString::fromLatin1(text)).error().detail.english();
    };
    QCOMPARE(detail("http:///a"), QStringLiteral("it names no host"));
    QCOMPARE(detail("http://example.com:0/"), QStringLiteral("its port is not valid"));
    QCOMPARE(detail(QByteArray("http://example.com/").append(longestUrl, 'a').constData()),
             QStringLiteral("the link is too long"));
}

void TestCliLinks::takesUserInfoOutOfTheUrl()
{
    const Expected<WebLink> link = parseLink(QStringLiteral("https://me%40home:p%3Aw%2F@example.com/a"));
    QVERIFY(link.has_value());
    QCOMPARE(link->url.toEncoded(), "https://example.com/a");
    QCOMPARE(link->credentials->user, QStringLiteral("me@home"));
    QCOMPARE(link->credentials->password, QStringLiteral("p:w/"));
}

void TestCliLinks::neverRepeatsUserInfoInAnError()
{
    for (const char* text : {"http://me:canary@example.com:99999/", "http://me:canary@/",
                             "ftp://me:canary@a/", "http://me:canary@exa mple/", "http://me:canary@[::1/"}) {
        const Expected<WebLink> link = parseLink(QString::fromUtf8(text));
        QVERIFY(!link.has_value());
        QVERIFY2(!link.error().detail.english().contains(QLatin1String("canary")),
                 qPrintable(link.error().detail.english()));
    }
}

void TestCliLinks::takesAVeryLongLink()
{
    const QString path(64 * 1024, u'a');
    const Expected<WebLink> link = parseLink(QLatin1String("http://example.com/") + path);
    QVERIFY(link.has_value());
    QCOMPARE(link->url.path().size(), path.size() + 1);
}

void TestCliLinks::hidesUserInfoAlsoInWhatIsNoUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("userInfo");
    const auto row = [](const char* text, const char* shown, const char* userInfo) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown)
                            << QString::fromUtf8(userInfo);
    };
    row("http://a:b@c/d", "http://c/d", "a:b");
    row("ftp://a:b@c:99999/d", "ftp://c:99999/d", "a:b");
    row("a:b@c/d", "c/d", "a:b");
    row("http://a:b@c@d/e", "http://d/e", "a:b@c");
    row("http://c/d@e", "http://c/d@e", "");
    row("http://c?d=e@f", "http://c?d=e@f", "");
}

void TestCliLinks::hidesUserInfoAlsoInWhatIsNoUrl()
{
    QFETCH(const QString, text);
    QTEST(withoutUserInfo(text), "shown");
    QTEST(userInfoOf(text), "userInfo");
}

void TestCliLinks::masksWhatMayBeATokenInAQuery_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto& row = test::textRow;
    row("no query", "http://h/a-very-long-name", "http://h/a-very-long-name");
    row("a number", "http://h/get.php?id=12345", "http://h/get.php?id=12345");
    row("a token", "http://h/a?id=5&x=0123456789&y=1", "http://h/a?id=5&x=***&y=1");
    row("a token with its padding", "http://h/a?x=MDEyMzQ1Njc4OQ==", "http://h/a?x=***");
    row("a token without a name", "http://h/a?0123456789", "http://h/a?***");
    row("a short value of a long name", "http://h/a?the-number-of-it=5", "http://h/a?the-number-of-it=5");
    row("in the fragment", "http://h/a#access_token=0123456789", "http://h/a#access_token=***");
    row("a short secret", "http://h/a?id=5&password=abc", "http://h/a?id=5&password=***");
    row("a short secret in the fragment", "http://h/a#access_token=abc", "http://h/a#access_token=***");
    row("short secrets by words of their names", "http://h/a?usr=a&pw=b&jwt=c",
        "http://h/a?usr=a&pw=***&jwt=***");
    row("a session in the path", "http://h/a.zip;jsessionid=0A?n=1", "http://h/a.zip;jsessionid=***?n=1");
    row("in what is no URL", "a?x=0123456789", "a?x=***");
}

void TestCliLinks::masksWhatMayBeATokenInAQuery()
{
    QFETCH(const QString, text);
    QTEST(withQueryMasked(text), "masked");
}

void TestCliLinks::understandsProxies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char* text, ProxyKind kind, const char* host, int port) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind) << QString::fromUtf8(host)
                            << port;
    };
    row("system", ProxyKind::System, "", 0);
    row("none", ProxyKind::None, "", 0);
    row("None", ProxyKind::None, "", 0);
    row("SYSTEM", ProxyKind::System, "", 0);
    row("http://proxy", ProxyKind::Http, "proxy", 80);
    row("http://proxy:3128/", ProxyKind::Http, "proxy", 3128);
    row("https://proxy", ProxyKind::Https, "proxy", 443);
    row("socks5://127.0.0.1", ProxyKind::Socks5, "127.0.0.1", 1080);
    row("socks5://[::1]:9", ProxyKind::Socks5, "::1", 9);
}

void TestCliLinks::understandsProxies()
{
    QFETCH(const QString, text);
    const auto proxy = parseProxy(text);
    QVERIFY(proxy.has_value());
    QTEST(static_cast<int>(proxy->kind), "kind");
    QTEST(proxy->host, "host");
    QTEST(static_cast<int>(proxy->port), "port");
    const auto signedIn = parseProxy(QStringLiteral("http://me:p%40w@proxy"));
    QCOMPARE(signedIn->credentials,
             (std::optional<Credentials>({QStringLiteral("me"), QStringLiteral("p@w")})));
}

void TestCliLinks::refusesWhatIsNoProxy_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "proxy", "proxy:3128", "ftp://proxy", "socks4://proxy", "http://",
                             "http://proxy/path", "http://proxy?a=b", "http://proxy#a", "http://proxy:99999",
                             "http://proxy:0", "http://pro\nxy", "no ne"})
        QTest::addRow("%s", QByteArray(text).toPercentEncoding().constData()) << QString::fromUtf8(text);
}

void TestCliLinks::refusesWhatIsNoProxy()
{
    QFETCH(const QString, text);
    QVERIFY(!parseProxy(text).has_value());
}

QTEST_APPLESS_MAIN(TestCliLinks)

#include "tst_cli_links.moc"
