#include "core/http/judging/redirect_rule.h"
#include "core/values/network/link_spelling.h"
#include "core/values/network/origin.h"

#include <QTest>

using namespace tributary;

class TestRedirectRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void refuses_data();
    void refuses();
    void dropsUserInfoAndFragment_data();
    void dropsUserInfoAndFragment();
    void showsNoSecretsWhenItRefuses();
    void showsNoMoreOfItThanAPersonWouldRead();
    void keepsTheCookiesOfAnAnswerThatItFollows();
    void keepsNoCookiesOfAnAnswerThatItDoesNotFollow_data();
    void keepsNoCookiesOfAnAnswerThatItDoesNotFollow();
    void tellsOriginsApart_data();
    void tellsOriginsApart();
};

void TestRedirectRule::follows_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("to");
    const QByteArray from = "http://a.example/dir/file?old=1";
    const auto row = [&](const char* name, const char* location, const char* to) {
        QTest::newRow(name) << from << QByteArray(location) << QByteArray(to);
    };
    row("absolute", "http://b.example/x", "http://b.example/x");
    row("to https", "https://a.example/x", "https://a.example/x");
    row("absolute path", "/x/y", "http://a.example/x/y");
    row("relative", "other", "http://a.example/dir/other");
    row("up and down", "../x/./y", "http://a.example/x/y");
    row("above the root", "../../../x", "http://a.example/x");
    row("scheme-relative", "//b.example/x", "http://b.example/x");
    row("only a query", "?new=2", "http://a.example/dir/file?new=2");
    row("letter case of scheme and host", "HTTP://B.Example/X", "http://b.example/X");
    row("blanks around", "  /x \t", "http://a.example/x");
    row("a space within", "/a file.zip", "http://a.example/a%20file.zip");
    row("raw UTF-8",
        "/gr\xc3\xb6\xc3\x9f"
        "e",
        "http://a.example/gr%C3%B6%C3%9Fe");
    row("raw Latin-1",
        "/gr\xf6\xdf"
        "e",
        "http://a.example/gr%F6%DFe");
    row("raw bytes at the edge of ASCII", "/\x7f\x80", "http://a.example/%7F%80");
    row("escapes stay as they are", "/a%2Fb%20c%25", "http://a.example/a%2Fb%20c%25");
    row("a lone per cent sign", "/100%", "http://a.example/100%");
    row("escapes in small letters", "/a%2fb?c=%7e", "http://a.example/a%2fb?c=%7e");
    row("two slashes", "http://a.example//x", "http://a.example//x");
    row("IDN",
        "http://b\xc3\xbc"
        "cher.example/",
        "http://xn--bcher-kva.example/");
    row("a port", "http://b.example:8080/x", "http://b.example:8080/x");
    row("an IPv6 address", "http://[::1]:8080/x", "http://[::1]:8080/x");
    row("a URL in the query", "/go?to=http://c.example/", "http://a.example/go?to=http://c.example/");
    QTest::newRow("https stays https")
        << QByteArray("https://a.example/x") << QByteArray("/y") << QByteArray("https://a.example/y");
    QTest::newRow("scheme-relative from https")
        << QByteArray("https://a.example/x") << QByteArray("//b.example/y")
        << QByteArray("https://b.example/y");
}

void TestRedirectRule::follows()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, location);
    const auto target = redirectTarget(QUrl::fromEncoded(from), location);
    QVERIFY(target);
    QTEST(givenText(*target).toLatin1(), "to");
}

void TestRedirectRule::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, const char* from, const char* location, ErrorKind kind) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(location) << kind;
    };
    const char* http = "http://a.example/";
    const char* https = "https://a.example/";
    using enum ErrorKind;
    row("down to http", https, "http://a.example/", TlsFailed);
    row("down to http on another host", https, "http://b.example/", TlsFailed);
    row("down to http on port 443", https, "http://a.example:443/", TlsFailed);
    row("file", http, "file:///etc/passwd", UnsupportedScheme);
    row("file, from https", https, "file:///etc/passwd", UnsupportedScheme);
    row("data", http, "data:text/plain,hello", UnsupportedScheme);
    row("ftp", http, "ftp://b.example/x", UnsupportedScheme);
    row("javascript", http, "javascript:alert(1)", UnsupportedScheme);
    row("mailto", http, "mailto:a@b.example", UnsupportedScheme);
    row("an unknown scheme", http, "magnet:?xt=urn:btih:0", UnsupportedScheme);
    row("no host", http, "http://", BadResponse);
    row("no host, but a path", http, "http:///x", BadResponse);
    row("a port that is none", http, "http://b.example:99999/", BadResponse);
    row("port 0", http, "http://b.example:0/", BadResponse);
    row("a port in words", http, "http://b.example:http/", BadResponse);
    row("an address left open", http, "http://[::1/", BadResponse);
    row("an address left open, after an escape", http, "//[::1/%2f", BadResponse);
    row("a host with a space", http, "http://b example/", BadResponse);
}

void TestRedirectRule::refuses()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, location);
    QFETCH(const ErrorKind, kind);
    const auto target = redirectTarget(QUrl::fromEncoded(from), location);
    QVERIFY(!target);
    QCOMPARE(nameOf(target.error().kind), nameOf(kind));
    QVERIFY(!target.error().detail.isEmpty());
}

void TestRedirectRule::dropsUserInfoAndFragment_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("user") << QByteArray("http://me@b.example/x");
    QTest::newRow("user and password") << QByteArray("http://me:secret@b.example/x");
    QTest::newRow("fragment") << QByteArray("http://b.example/x#part");
    QTest::newRow("all of it") << QByteArray("http://me:secret@b.example/x#part");
}

void TestRedirectRule::dropsUserInfoAndFragment()
{
    QFETCH(const QByteArray, location);
    const auto target = redirectTarget(QUrl(QStringLiteral("http://me:secret@a.example/")), location);
    QVERIFY(target);
    QCOMPARE(target->toEncoded(), QByteArray("http://b.example/x"));
}

void TestRedirectRule::showsNoSecretsWhenItRefuses()
{
    const auto target = redirectTarget(QUrl(QStringLiteral("https://a.example/")),
                                       "http://me:canary@b.example/x?token=canary");
    QVERIFY(!target);
    QVERIFY(target.error().detail.english().contains(QLatin1String("b.example")));
    QVERIFY(!target.error().detail.english().contains(QLatin1String("canary")));
}

void TestRedirectRule::showsNoMoreOfItThanAPersonWouldRead()
{
    const QByteArray location = "http://b.example/" + QByteArray(500, 'x');
    const auto target = redirectTarget(QUrl(QStringLiteral("https://a.example/")), location);
    QVERIFY(!target);
    QVERIFY(target.error().detail.english().endsWith(QLatin1String(" " + location.left(200))));
}

namespace {

ResponseHead redirectTo(const char* location)
{
    return {.status = 302, .location = location, .setCookie = "a=b; Path=/"};
}

const QUrl start(QStringLiteral("https://a.example/x"));

} // namespace

void TestRedirectRule::keepsTheCookiesOfAnAnswerThatItFollows()
{
    QList<Cookie> jar;
    const auto target =
        followRedirect(redirectTo("/y"), start, mostRedirects - 1, jar, QDateTime::currentDateTimeUtc());
    QVERIFY(target);
    QCOMPARE(*target, QUrl(QStringLiteral("https://a.example/y")));
    QCOMPARE(jar.size(), 1);
    QCOMPARE(jar.first().name, QByteArray("a"));
}

void TestRedirectRule::keepsNoCookiesOfAnAnswerThatItDoesNotFollow_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("before");
    QTest::addColumn<ErrorKind>("error");
    QTest::newRow("one too many") << QByteArray("/y") << mostRedirects << ErrorKind::TooManyRedirects;
    QTest::newRow("down to http") << QByteArray("http://a.example/") << 0 << ErrorKind::TlsFailed;
}

void TestRedirectRule::keepsNoCookiesOfAnAnswerThatItDoesNotFollow()
{
    QFETCH(const QByteArray, location);
    QFETCH(const int, before);
    QFETCH(const ErrorKind, error);
    QList<Cookie> jar;
    const auto target =
        followRedirect(redirectTo(location.constData()), start, before, jar, QDateTime::currentDateTimeUtc());
    QVERIFY(!target);
    QCOMPARE(target.error().kind, error);
    QVERIFY(jar.isEmpty());
}

void TestRedirectRule::tellsOriginsApart_data()
{
    QTest::addColumn<QUrl>("one");
    QTest::addColumn<QUrl>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const char* one, const char* other, bool same) {
        QTest::newRow(name) << QUrl(QString::fromUtf8(one)) << QUrl(QString::fromUtf8(other)) << same;
    };
    row("another path", "http://a.example/x", "http://a.example/y?z", true);
    row("letter case", "HTTP://A.Example/", "http://a.example/", true);
    row("the port that goes without saying", "http://a.example/", "http://a.example:80/", true);
    row("the same for https", "https://a.example/", "https://a.example:443/", true);
    row("user info", "http://me@a.example/", "http://a.example/", true);
    row("IDN and its ASCII form",
        "http://b\xc3\xbc"
        "cher.example/",
        "http://xn--bcher-kva.example/", true);
    row("another scheme", "http://a.example/", "https://a.example/", false);
    row("another scheme on one port", "http://a.example:443/", "https://a.example/", false);
    row("another port", "http://a.example:8080/", "http://a.example/", false);
    row("a host below", "http://a.example/", "http://www.a.example/", false);
    row("a host that ends like it", "http://a.example/", "http://nota.example/", false);
    row("user info that looks like the host", "http://a.example/", "http://a.example@b.example/", false);
}

void TestRedirectRule::tellsOriginsApart()
{
    QFETCH(const QUrl, one);
    QFETCH(const QUrl, other);
    QTEST(sameOrigin(one, other), "same");
    QCOMPARE(originOf(one) == originOf(other), sameOrigin(one, other));
}

QTEST_APPLESS_MAIN(TestRedirectRule)
#include "tst_redirect_rule.moc"
