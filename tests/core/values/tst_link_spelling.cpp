#include "core/values/network/link_spelling.h"

#include <QTest>

using namespace tributary;

// A link is given as text, and a request spells it in the same way.
class TestLinkSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatWasGiven_data();
    void asksForWhatWasGiven();
    void takesTheLastAtForTheEndOfTheLogin_data();
    void takesTheLastAtForTheEndOfTheLogin();
    void asksForWhatAPageOrRedirectGave_data();
    void asksForWhatAPageOrRedirectGave();
    void keepsTheSpellingInARecord();
    void showsTheLinkAsItWasGiven();
    void leavesOtherLinksAlone_data();
    void leavesOtherLinksAlone();
    void believesNoSpellingOfAnotherTarget_data();
    void believesNoSpellingOfAnotherTarget();
    void forgetsTheSpellingOfAPathThatChanged();
    void hasThePathOfItsRequest_data();
    void hasThePathOfItsRequest();
    void namesAFileDespiteAStrayPerCentSign();
};

namespace {

QUrl read(const char* text)
{
    return linkFrom(QString::fromUtf8(text));
}

} // namespace

void TestLinkSpelling::asksForWhatWasGiven_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char* name, const char* text, const char* target) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(target);
    };
    row("plain", "http://h/a/b.bin?x=1", "/a/b.bin?x=1");
    row("no path", "http://h", "/");
    row("only a query", "http://h?x", "/?x");
    row("an empty query", "http://h/a?", "/a?");
    row("a fragment", "http://h/a%2fb#part%2f", "/a%2fb");
    row("small letters in escapes", "http://h/a%2fb?acl=%2f%2a", "/a%2fb?acl=%2f%2a");
    row("capital letters in escapes", "http://h/a%2Fb?acl=%2F%2A", "/a%2Fb?acl=%2F%2A");
    row("needless escapes", "http://h/%41%7e?x=%7e%2D%41", "/%41%7e?x=%7e%2D%41");
    row("stray % in the path", "http://h/100%_off%20sale.bin", "/100%_off%20sale.bin");
    row("stray % in the query", "http://h/?x=50%&y=a%20b", "/?x=50%&y=a%20b");
    row("no escape at all", "http://h/%zz%41.bin", "/%zz%41.bin");
    row("% at the end", "http://h/a%2", "/a%2");
    row("two slashes", "http://h//data.bin", "//data.bin");
    row("three slashes", "http://h///data.bin", "///data.bin");
    row("two slashes within", "http://h/a//b", "/a//b");
    row("dots", "http://h/a/./b/../c", "/a/c");
    row("dots after two slashes", "http://h//a/../b", "//b");
    row("dots in escapes", "http://h/a/%2e%2E/b%2f", "/b%2f");
    row("dots above the root", "http://h/../../a", "/a");
    row("dots at the end", "http://h/a/b/..", "/a/");
    row("a dot at the end", "http://h/a/.", "/a/");
    row("dots in names", "http://h/.a/..b/c../", "/.a/..b/c../");
    row("dots in the query", "http://h/a?x=/../b", "/a?x=/../b");
    row("spaces", "http://h/a b%2f?c d", "/a%20b%2f?c%20d");
    row("letters", "http://h/\xc3\xa4%c3%a4", "/%C3%A4%c3%a4");
    row("the veil itself", "http://h/\xee\x80\x80%2f", "/%EE%80%80%2F");
    row("the veil in an escape", "http://h/%ee%80%80", "/%ee%80%80");
    row("a login", "http://me:50%25%2f@h/a%2f", "/a%2f");
    row("an address with a zone", "http://[fe80::1%25lo]/a%2f", "/a%2f");
}

void TestLinkSpelling::asksForWhatWasGiven()
{
    QFETCH(const QByteArray, text);
    QTEST(requestTarget(read(text.constData())), "target");
}

void TestLinkSpelling::takesTheLastAtForTheEndOfTheLogin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    const auto row = [](const char* text, const char* host, const char* user, const char* password) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host)
                            << QString::fromLatin1(user) << QString::fromLatin1(password);
    };
    row("http://u:p@ss@host/a", "host", "u", "p@ss");
    row("http://u:@@@host:81/a", "host", "u", "@@");
    row("http://me@work@host", "host", "me@work", "");
    row("http://trusted.example@else@host/a", "host", "trusted.example@else", "");
    row("http://u:p%40ss@host/a", "host", "u", "p@ss");
    row("http://host/a@b@c", "host", "", "");
    row("http://u@host/a@b", "host", "u", "");
    row("http://host?x=a@b@c", "host", "", "");
}

void TestLinkSpelling::takesTheLastAtForTheEndOfTheLogin()
{
    QFETCH(const QString, text);
    const QUrl link = linkFrom(text);
    QVERIFY(link.isValid());
    QTEST(link.host(), "host");
    QTEST(link.userName(QUrl::FullyDecoded), "user");
    QTEST(link.password(QUrl::FullyDecoded), "password");
}

void TestLinkSpelling::asksForWhatAPageOrRedirectGave_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("link");
    const auto row = [](const char* name, const char* base, const char* text, const char* link) {
        QTest::newRow(name) << QByteArray(base) << QByteArray(text) << QByteArray(link);
    };
    row("a link", "http://h/x%2f", "http://k/a%2f", "http://k/a%2f");
    row("a path", "http://h/x%2fy?q=%7e", "/a%2f", "http://h/a%2f");
    row("a name in a folder", "http://h/x%2fy/z", "a%7e", "http://h/x%2fy/a%7e");
    row("a plain name in a folder", "http://h/x%2fy/z", "a", "http://h/x%2fy/a");
    row("a query", "http://h/x%2fy", "?q=%7e", "http://h/x%2fy?q=%7e");
    row("a host", "http://h/x%2f", "//k/a%2f", "http://k/a%2f");
    row("up", "http://h/x%2f/y/z", "../a%", "http://h/x%2f/a%");
    row("two slashes in a link", "http://h/x", "http://h//a", "http://h//a");
    row("two slashes in the folder", "http://h//x/y", "a", "http://h//x/a");
}

void TestLinkSpelling::asksForWhatAPageOrRedirectGave()
{
    QFETCH(const QByteArray, base);
    QFETCH(const QByteArray, text);
    QTEST(givenText(linkFrom(read(base.constData()), QString::fromUtf8(text))).toUtf8(), "link");
}

void TestLinkSpelling::keepsTheSpellingInARecord()
{
    const QUrl link = read("http://h/a%2f?x=50%&y=%7e");
    const QUrl again = QUrl::fromEncoded(link.toEncoded(), QUrl::StrictMode);
    QCOMPARE(again, link);
    QCOMPARE(requestTarget(again), QByteArray("/a%2f?x=50%&y=%7e"));
}

void TestLinkSpelling::showsTheLinkAsItWasGiven()
{
    for (const char* text : {"http://me@h:81/a%2f?x=50%", "http://h/a", "http://h", "http://h//a?b"})
        QCOMPARE(givenText(read(text)), QString::fromLatin1(text));
}

void TestLinkSpelling::leavesOtherLinksAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"http://h/a", "http://h//a?b", "http://h/a%2Fb%20c", "http://me%3A@h/a"})
        QTest::newRow(text) << QByteArray(text);
}

void TestLinkSpelling::leavesOtherLinksAlone()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(read(text.constData()).toEncoded(), text);
}

void TestLinkSpelling::believesNoSpellingOfAnotherTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"/b", "/a\r\nHost: k", "/a%2f", "@k/a", "", "/a#", "/a?"})
        QTest::newRow(target) << QByteArray(target);
}

void TestLinkSpelling::believesNoSpellingOfAnotherTarget()
{
    QFETCH(const QByteArray, target);
    QUrl link(QStringLiteral("http://h/a"));
    link.setFragment(QLatin1String("given=") + QLatin1String(target.toBase64(QByteArray::Base64UrlEncoding)));
    QCOMPARE(requestTarget(link), QByteArray("/a"));
}

void TestLinkSpelling::forgetsTheSpellingOfAPathThatChanged()
{
    QUrl link = read("http://h/a%2fb");
    link.setPath(QStringLiteral("/c"));
    QCOMPARE(requestTarget(link), QByteArray("/c"));
}

void TestLinkSpelling::hasThePathOfItsRequest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char* text, const char* path) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(path);
    };
    row("http://h/a/b/../../c/x.bin?q=/../", "/c/x.bin");
    row("http://h/a/%2e%2E/./x", "/x");
    row("http://h/../x", "/x");
    row("http://h/a/..", "/");
    row("http://h/a%2f..%2fx", "/a%2F..%2Fx");
    row("http://h/100%25_off/../%20a", "/%20a");
    row("http://h//a", "//a");
    row("http://h", "");
}

void TestLinkSpelling::hasThePathOfItsRequest()
{
    QFETCH(const QByteArray, text);
    const QUrl link = read(text.constData());
    const QUrl requested = withRequestedPath(link);
    QTEST(requested.path(QUrl::FullyEncoded).toLatin1(), "path");
    QCOMPARE(requested.query(), link.query());
}

void TestLinkSpelling::namesAFileDespiteAStrayPerCentSign()
{
    QCOMPARE(read("http://h/100%_off%20sale.bin").fileName(QUrl::FullyDecoded),
             QStringLiteral("100%_off sale.bin"));
}

QTEST_APPLESS_MAIN(TestLinkSpelling)
#include "tst_link_spelling.moc"
