#include "core/http/judging/cookie_rule.h"
#include "core/inputs/logins/cookie_file.h"

#include <QTest>
#include <QTimeZone>

using namespace tributary;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc());

QByteArray sentTo(const char* url, const QByteArray& file)
{
    return cookiesFor(QUrl(QLatin1String(url)), parseCookieFile(file).cookies, now);
}

QByteArray line(const char* host, const char* below, const char* path, const char* secure, const char* expiry)
{
    const QByteArrayList fields{host, below, path, secure, expiry, "id", "7"};
    return fields.join('\t') + '\n';
}

} // namespace

// From a browser's cookies.txt to what goes to which address.
class TestCookies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goWhereTheyBelong_data();
    void goWhereTheyBelong();
    void readsWhatBrowsersWrite();
    void reportsLinesThatMakeNoSense_data();
    void reportsLinesThatMakeNoSense();
    void sendsTheLongerPathFirst();
    void sendsTheLaterOfTwoOfOnePlace();
    void keepsWhatARedirectMaySet_data();
    void keepsWhatARedirectMaySet();
    void replacesAndForgetsWhatARedirectSets();
    void keepsNoMoreThanABrowser();
    void keepsTheNewestOfTooMany();
    void sendsNoLongerLineThanServersRead();
};

void TestCookies::goWhereTheyBelong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("isSent");
    const auto row = [](const char* name, const QByteArray& file, const char* url, bool isSent) {
        QTest::newRow(name) << file << QByteArray(url) << isSent;
    };
    const QByteArray own = line("example.org", "FALSE", "/", "FALSE", "0");
    const QByteArray below = line(".example.org", "TRUE", "/", "FALSE", "0");
    row("its own host", own, "http://example.org/a", true);
    row("its own host in capitals", own, "http://EXAMPLE.org/", true);
    row("another port of it", own, "http://example.org:8080/", true);
    row("a host below", own, "http://www.example.org/", false);
    row("a host below, where it may", below, "http://www.example.org/", true);
    row("its own host, where it may go below", below, "http://example.org/", true);
    row("a host that ends alike", below, "http://badexample.org/", false);
    row("a host above", line("www.example.org", "TRUE", "/", "FALSE", "0"), "http://example.org/", false);
    row("another host", own, "http://example.com/", false);
    row("an address", line("1.2.3.4", "TRUE", "/", "FALSE", "0"), "http://1.2.3.4/", true);
    row("an address that ends alike", line("2.3.4", "TRUE", "/", "FALSE", "0"), "http://1.2.3.4/", false);
    const QByteArray inside = line("example.org", "FALSE", "/a/b", "FALSE", "0");
    row("its path", inside, "http://example.org/a/b", true);
    row("below its path", inside, "http://example.org/a/b/c", true);
    row("a path that begins alike", inside, "http://example.org/a/bc", false);
    row("above its path", inside, "http://example.org/a", false);
    row("no path", own, "http://example.org", true);
    const QByteArray secure = line("example.org", "FALSE", "/", "TRUE", "0");
    row("https", secure, "https://example.org/", true);
    row("http, which it must not", secure, "http://example.org/", false);
    row("before it expires", line("example.org", "FALSE", "/", "FALSE", "1800000001"), "http://example.org/",
        true);
    row("before the second in which it expires",
        line("example.org", "FALSE", "/", "FALSE", "1800000001.123456"), "http://example.org/", true);
    row("when it expires", line("example.org", "FALSE", "/", "FALSE", "1800000000"), "http://example.org/",
        false);
}

void TestCookies::goWhereTheyBelong()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, url);
    QFETCH(const bool, isSent);
    QVERIFY(parseCookieFile(file).flaws.isEmpty());
    QCOMPARE(sentTo(url.constData(), file), isSent ? QByteArray("id=7") : QByteArray());
}

void TestCookies::readsWhatBrowsersWrite()
{
    const CookieFile file = parseCookieFile("\xef\xbb\xbf# Netscape HTTP Cookie File\r\n\r\n"
                                            "#HttpOnly_.a.org\tTRUE\t/\tTRUE\t0\tsession\tx=y\r\n"
                                            "b.org\tFALSE\t/\tFALSE\t0\tempty\t\n"
                                            "c.org\tFALSE\t/\tFALSE\t0\tnone");
    QVERIFY(file.flaws.isEmpty());
    QCOMPARE(file.cookies.size(), 3);
    QCOMPARE(file.cookies.first(), (Cookie{.name = "session",
                                           .value = "x=y",
                                           .host = QStringLiteral("a.org"),
                                           .reach = CookieReach::HostAndBelow,
                                           .transport = CookieTransport::SecureOnly}));
    QCOMPARE(file.cookies.at(1).value, QByteArray());
    QCOMPARE(file.cookies.at(2).name, QByteArray("none"));
}

void TestCookies::reportsLinesThatMakeNoSense_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<FlawKind>("flaw");
    QTest::newRow("words") << QByteArray("what is this") << FlawKind::NoFieldsOfCookie;
    QTest::newRow("no truth") << QByteArray("a.org\tMAYBE\t/\tFALSE\t0\ta\tb") << FlawKind::NoCookie;
    QTest::newRow("no time") << QByteArray("a.org\tTRUE\t/\tFALSE\tsoon\ta\tb") << FlawKind::NoCookie;
    QTest::newRow("two points in the time")
        << QByteArray("a.org\tTRUE\t/\tFALSE\t1.2.3\ta\tb") << FlawKind::NoCookie;
    QTest::newRow("no host") << QByteArray("\tTRUE\t/\tFALSE\t0\ta\tb") << FlawKind::CookieWithoutHost;
    QTest::newRow("no name") << QByteArray("a.org\tTRUE\t/\tFALSE\t0\t\tb")
                             << FlawKind::CookieHasOddCharacters;
    QTest::newRow("a header's end") << QByteArray("a.org\tTRUE\t/\tFALSE\t0\ta\tb\rc")
                                    << FlawKind::CookieHasOddCharacters;
    QTest::newRow("a cookie's end") << QByteArray("a.org\tTRUE\t/\tFALSE\t0\ta\tb; c=d")
                                    << FlawKind::CookieHasOddCharacters;
}

void TestCookies::reportsLinesThatMakeNoSense()
{
    QFETCH(const QByteArray, bad);
    const QByteArray good = line("example.org", "FALSE", "/", "FALSE", "0");
    const QByteArray other = line("example.org", "FALSE", "/other", "FALSE", "0");
    const CookieFile file = parseCookieFile(QByteArray(good + bad + '\n' + other));
    QCOMPARE(file.cookies.size(), 2);
    QCOMPARE(file.flaws.size(), 1);
    QCOMPARE(file.flaws.first().line, 2);
    QTEST(file.flaws.first().reason.kind, "flaw");
}

void TestCookies::sendsTheLongerPathFirst()
{
    QCOMPARE(sentTo("http://a.org/x/y", "a.org\tFALSE\t/\tFALSE\t0\ta\t1\n"
                                        "a.org\tFALSE\t/x\tFALSE\t0\tb\t2\n"
                                        "a.org\tFALSE\t/\tFALSE\t0\tc\t3\n"),
             QByteArray("b=2; a=1; c=3"));
}

void TestCookies::sendsTheLaterOfTwoOfOnePlace()
{
    QCOMPARE(sentTo("http://a.org/x", "a.org\tFALSE\t/\tFALSE\t0\ta\told\n"
                                      "a.org\tFALSE\t/\tFALSE\t0\tb\t2\n"
                                      "a.org\tFALSE\t/x\tFALSE\t0\ta\tdeep\n"
                                      ".a.org\tTRUE\t/\tFALSE\t0\ta\tnew\n"),
             QByteArray("a=deep; a=new; b=2"));
    // A cookie that has expired takes the older one with it.
    QCOMPARE(sentTo("http://a.org/", "a.org\tFALSE\t/\tFALSE\t0\ta\told\n"
                                     "a.org\tFALSE\t/\tFALSE\t1\ta\tnew\n"),
             QByteArray());
}

// Where a redirect's cookie goes to. Each refusal differs in one thing from a row that is sent.
void TestCookies::keepsWhatARedirectMaySet_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char* name, const char* set, const char* from, const char* to,
                        const char* sent) {
        QTest::newRow(name) << QByteArray(set) << QByteArray(from) << QByteArray(to) << QByteArray(sent);
    };
    row("to the same host", "a=1; Path=/", "http://a.org/x", "http://a.org/y", "a=1");
    row("to another port", "a=1; Path=/", "http://a.org/x", "http://a.org:81/y", "a=1");
    row("two of them", "a=1; Path=/\nb=2; Path=/", "http://a.org/x", "http://a.org/y", "a=1; b=2");
    row("to another host", "a=1; Path=/", "http://a.org/x", "http://b.org/y", "");
    row("to a host below", "a=1; Path=/", "http://a.org/x", "http://www.a.org/y", "");
    row("to a host below, where it may", "a=1; Path=/; Domain=a.org", "http://a.org/x", "http://www.a.org/y",
        "a=1");
    row("to a sibling, where it may", "a=1; Path=/; Domain=.a.org", "http://w.a.org/x", "http://v.a.org/y",
        "a=1");
    row("to a sibling, where it may, of a domain without a dot", "a=1; Path=/; Domain=a.org",
        "http://w.a.org/x", "http://v.a.org/y", "a=1");
    row("to a sibling of a domain in capitals", "a=1; Path=/; Domain=A.Org", "http://w.a.org/x",
        "http://v.a.org/y", "a=1");
    row("to the domain itself", "a=1; Path=/; Domain=a.org", "http://w.a.org/x", "http://a.org/y", "a=1");
    row("for all of a public suffix, from below", "a=1; Path=/; Domain=co.uk", "http://w.a.co.uk/x",
        "http://b.co.uk/y", "");
    row("for a host that is not its own", "a=1; Path=/; Domain=b.org", "http://a.org/x", "http://b.org/y",
        "");
    row("for a host below its own", "a=1; Path=/; Domain=w.a.org", "http://a.org/x", "http://w.a.org/y", "");
    row("for all of a public suffix", "a=1; Path=/; Domain=org", "http://a.org/x", "http://b.org/y", "");
    row("for a public suffix of two words", "a=1; Path=/; Domain=co.uk", "http://a.co.uk/x",
        "http://b.co.uk/y", "");
    row("for an address", "a=1; Path=/", "http://1.2.3.4/x", "http://1.2.3.4/y", "a=1");
    row("for an address that names itself", "a=1; Path=/; Domain=1.2.3.4", "http://1.2.3.4/x",
        "http://1.2.3.4/y", "a=1");
    row("for the end of an address", "a=1; Path=/; Domain=3.4", "http://1.2.3.4/x", "http://9.2.3.4/y", "");
    row("below its folder", "a=1", "http://a.org/f/x", "http://a.org/f/g/y", "a=1");
    row("above its folder", "a=1", "http://a.org/f/x", "http://a.org/y", "");
    row("of another path", "a=1; Path=/g", "http://a.org/f/x", "http://a.org/g/y", "a=1");
    row("secure, over TLS", "a=1; Path=/; Secure", "https://a.org/x", "https://a.org/y", "a=1");
    row("secure, and then in clear", "a=1; Path=/; Secure", "https://a.org/x", "http://a.org/y", "");
    row("secure, from who speaks in clear", "a=1; Path=/; Secure", "http://a.org/x", "https://a.org/y", "");
    row("of a name that says secure", "__Secure-a=1; Path=/; Secure", "https://a.org/x", "https://a.org/y",
        "__Secure-a=1");
    row("of a name that says secure and isn't", "__Secure-a=1; Path=/", "https://a.org/x", "https://a.org/y",
        "");
    row("of a name that says one host", "__Host-a=1; Path=/; Secure", "https://a.org/x", "https://a.org/y",
        "__Host-a=1");
    row("of a name that says one host, for more", "__Host-a=1; Path=/; Secure; Domain=a.org",
        "https://a.org/x", "https://a.org/y", "");
    row("that is over", "a=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "http://a.org/x",
        "http://a.org/y", "");
    row("that lasts", "a=1; Path=/; Expires=Thu, 01 Jan 2099 00:00:00 GMT", "http://a.org/x",
        "http://a.org/y", "a=1");
    row("without a name", "=1; Path=/", "http://a.org/x", "http://a.org/y", "");
    row("nothing", "", "http://a.org/x", "http://a.org/y", "");
}

void TestCookies::keepsWhatARedirectMaySet()
{
    QFETCH(const QByteArray, set);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, sent);
    QList<Cookie> jar;
    keepCookies(jar, QUrl(QString::fromLatin1(from)), set, now);
    QCOMPARE(cookiesFor(QUrl(QString::fromLatin1(to)), jar, now), sent);
}

void TestCookies::replacesAndForgetsWhatARedirectSets()
{
    const QUrl url(QStringLiteral("http://a.org/x"));
    QList<Cookie> jar{{.name = "a", .value = "given", .host = QStringLiteral("a.org")},
                      {.name = "b", .value = "given", .host = QStringLiteral("a.org")}};
    keepCookies(jar, url, "a=set; Path=/", now);
    QCOMPARE(cookiesFor(url, jar, now), QByteArray("b=given; a=set"));
    keepCookies(jar, url, "b=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT", now);
    QCOMPARE(cookiesFor(url, jar, now), QByteArray("a=set"));
}

void TestCookies::keepsNoMoreThanABrowser()
{
    const QUrl url(QStringLiteral("http://a.org/x"));
    QList<Cookie> jar;
    for (int i = 0; i < 1000; ++i)
        keepCookies(jar, url, "c" + QByteArray::number(i) + "=1; Path=/", now);
    QVERIFY(jar.size() < 200);
    jar.clear();
    keepCookies(jar, url, "a=" + QByteArray(5000, 'x') + "; Path=/", now);
    QVERIFY(jar.isEmpty());
}

void TestCookies::keepsTheNewestOfTooMany()
{
    const QUrl url(QStringLiteral("http://a.org/x"));
    QList<Cookie> jar{{.name = "own", .value = "1", .host = QStringLiteral("a.org")}};
    for (int i = 0; i < 300; ++i)
        keepCookies(jar, url, "c" + QByteArray::number(i) + "=1; Path=/", now);
    QCOMPARE(jar.first().name, QByteArray("own"));
    QCOMPARE(jar.last().name, QByteArray("c299"));
}

// A server that sets another cookie with each answer would refuse what it has made of the line.
void TestCookies::sendsNoLongerLineThanServersRead()
{
    const QUrl url(QStringLiteral("http://a.org/x"));
    QList<Cookie> jar{{.name = "own", .value = QByteArray(1000, 'p'), .host = QStringLiteral("a.org")}};
    for (int i = 0; i < 100; ++i)
        keepCookies(jar, url, "c" + QByteArray::number(i) + '=' + QByteArray(500, 'x') + "; Path=/", now);
    const QByteArray sent = cookiesFor(url, jar, now);
    QVERIFY2(sent.size() > 4096 && sent.size() < 8192, QByteArray::number(sent.size()).constData());
    QVERIFY(sent.startsWith("own="));
    QVERIFY(sent.contains("c99="));
    QVERIFY(!sent.contains("c1="));
    // A person has a reason for a longer one.
    jar.first().value = QByteArray(10'000, 'p');
    QCOMPARE(cookiesFor(url, jar, now).size(), 10'004);
}

QTEST_APPLESS_MAIN(TestCookies)
#include "tst_cookies.moc"
