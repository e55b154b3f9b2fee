#include "core/inputs/pages/html_entities.h"
#include "core/inputs/pages/html_links.h"
#include "core/inputs/pages/markdown_links.h"
#include "core/inputs/pages/shortcut_link.h"
#include "tests/core/inputs/collected_input.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tributary;

class TestPageLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLinksInHtml_data();
    void findsLinksInHtml();
    void findsTheSameInSinglePieces_data() { findsLinksInHtml_data(); }
    void findsTheSameInSinglePieces();
    void findsLinksInMarkdown_data();
    void findsLinksInMarkdown();
    void readsLongLinesInTheirOwnTime_data();
    void readsLongLinesInTheirOwnTime();
    void findsTheLinkOfAShortcut_data();
    void findsTheLinkOfAShortcut();
    void resolvesAgainstTheGivenPage();
    void decodesEntities_data();
    void decodesEntities();
    void goesOnAfterATagThatNeverEnds();
    void stopsAtTooManyLinks();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

template<typename Parser>
QString linesOf(const QByteArray& page, const QUrl& base = {})
{
    CollectedInput input;
    Parser parser(input, base);
    parser.feed(page);
    parser.finish();
    return input.lines.join(u'\n');
}

} // namespace

void TestPageLinks::findsLinksInHtml_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const char* page, const char* lines) {
        QTest::newRow(name) << QByteArray(page) << u(lines);
    };
    row("nothing", "", "1! the document lists no file");
    row("a link", "<html>\n<a href=\"https://a/x\">x</a>", "2: https://a/x");
    row("quotes of all kinds", "<a href='https://a/1'><A HREF=https://a/2><a\nhref = \"https://a/3\">",
        "1: https://a/1\n1: https://a/2\n1: https://a/3");
    row("entities", "<a href=\"https://a/x?b=1&amp;c=2&#38;d&#x3d;3&copy=4\">",
        "1: https://a/x?b=1&c=2&d=3&copy=4");
    row("other attributes",
        "<a title=\"a > b href='https://no'\" data-href=https://no href=https://a/x rel=y>",
        "1: https://a/x");
    row("each once", "<a href=https://a/x><a href=https://a/x#y><a href=https://a/x>", "1: https://a/x");
    row("a base", "<base href=\"https://a/b/\"><a href=\"c.zip\"><a href=/d><a href=//e/f><a href=\"?g\">",
        "1: https://a/b/c.zip\n1: https://a/d\n1: https://e/f\n1: https://a/b/?g");
    row("the first base counts", "<base href=https://a/><base href=https://b/><a href=c>", "1: https://a/c");
    row("no base", "<p>\n<a href=c.zip>\n<a href=d.zip>\n<a href=https://a/e>",
        "2! the link is relative to a page whose address isn't known\n4: https://a/e");
    row("other kinds",
        "<a href=mailto:a@b><a href='javascript:x()'><a href=ftp://a/b><a href=#top><a href=''><a>",
        "1! the document lists no file");
    row("a broken one", "<a href=\"https://\">\n<a href=https://a/x>",
        "1! the link names no host\n2: https://a/x");
    row("media",
        "<video src=https://a/v><source src=https://a/s><audio src=https://a/a><embed src=https://a/e>"
        "<area href=https://a/r>",
        "1: https://a/v\n1: https://a/s\n1: https://a/a\n1: https://a/e\n1: https://a/r");
    row("not what a page is made of",
        "<link href=https://a/c.css><script src=https://a/s.js></script>"
        "<img src=https://a/i.png><form action=https://a/f>",
        "1! the document lists no file");
    row("comments", "<!-- <a href=https://no> --><!--><a href=https://a/x><!-- > -- <a href=https://no>-->",
        "1: https://a/x");
    row("scripts", "<script>x = '<a href=https://no>';</scriptx</SCRIPT><a href=https://a/x>",
        "1: https://a/x");
    row("titles", "<title><a href=https://no></title><a href=https://a/x>", "1: https://a/x");
    row("a lone bracket", "1 < 2 <<a href=https://a/x> < ", "1: https://a/x");
    row("line breaks in a link", "<a href=\"https://a/\n  x\">", "1: https://a/  x");
    row("a name", "<a download=\"n.zip\" href=https://a/x>", "1: https://a/x name=n.zip");
    row("a name that leads out", "<a download=\"../n.zip\" href=https://a/x>", "1: https://a/x");
    row("an end of its own", "<a href=\"https://a/x\"/>", "1: https://a/x");
    row("cut short", "<a href=\"https://a/x", "1! the document lists no file");
    row("Latin-1", "<a href=\"https://a/\xe4\">", "1: https://a/%C3%A4");
}

void TestPageLinks::findsLinksInHtml()
{
    QFETCH(const QByteArray, page);
    QTEST(linesOf<HtmlLinks>(page).replace(u("/%20%20x"), u("/  x")), "lines");
}

void TestPageLinks::findsTheSameInSinglePieces()
{
    QFETCH(const QByteArray, page);
    CollectedInput input;
    HtmlLinks parser(input, {});
    for (const char& c : page)
        parser.feed(QByteArrayView(&c, 1));
    parser.finish();
    QCOMPARE(input.lines.join(u'\n'), linesOf<HtmlLinks>(page));
}

void TestPageLinks::findsLinksInMarkdown_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char* name, const char* line, const char* links) {
        QTest::newRow(name) << u(line) << u(links).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", "", "");
    row("a link", "See [here](https://a/x) and [there](https://a/y \"title\").", "https://a/x https://a/y");
    row("brackets in it", "[a](https://a/x_(1).zip)", "https://a/x_(1).zip");
    row("angles around it", "[a](<https://a/x y>)", "https://a/x y");
    row("a picture in a link", "[![b](https://a/i.png)](https://a/x)", "https://a/i.png https://a/x");
    row("a relative one", "[a](x/y.zip)", "x/y.zip");
    row("in angles", "<https://a/x>", "https://a/x");
    row("a reference", "[1]: https://a/x \"t\"", "https://a/x");
    row("just there", "Get https://a/x, https://a/y. (https://a/z) https://a/w!",
        "https://a/x https://a/y https://a/z https://a/w");
    row("brackets of its own", "https://a/x_(1) (see https://a/y_(2))", "https://a/x_(1) https://a/y_(2)");
    row("IPv6", "http://[::1]:80/x", "http://[::1]:80/x");
    row("emphasis", "**https://a/x** _https://a/y_ `https://a/z` https://a/w_",
        "https://a/x https://a/y https://a/z https://a/w_");
    row("escapes", "https://a/x\\_y", "https://a/x_y");
    row("entities", "[a](https://a/x?b&amp;c)", "https://a/x?b&c");
    row("a table", "|https://a/x|https://a/y|", "https://a/x https://a/y");
    row("a tag", "<a href=\"https://a/x\">x</a> <a href='https://a/y'>", "https://a/x https://a/y");
    row("capitals", "HTTPS://A/x", "HTTPS://A/x");
    row("within a word", "xhttps://a/x", "");
    row("never closed", "[a](https://a/x", "https://a/x");
    row("angles never closed", "[a](<https://a/x", "https://a/x");
    row("blank within", "[a]( https://a/x )", "https://a/x");
}

void TestPageLinks::findsLinksInMarkdown()
{
    QFETCH(const QString, line);
    QFETCH(QStringList, links);
    if (line.contains(u("x y")))
        links = {u("https://a/x y")};
    QCOMPARE(linksOfMarkdown(line), links);
}

void TestPageLinks::readsLongLinesInTheirOwnTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<qsizetype>("links");
    constexpr qsizetype pieces = 500'000;
    QTest::newRow("brackets that nothing closes") << u("](<") << qsizetype{0};
    QTest::newRow("links") << u("http://a/ ") << pieces;
    QTest::newRow("links in quotes") << u("'http://a'") << pieces;
}

// Reading stays linear: no piece of the line is searched again for each other piece.
void TestPageLinks::readsLongLinesInTheirOwnTime()
{
    QFETCH(const QString, piece);
    QElapsedTimer timer;
    timer.start();
    QTEST(linksOfMarkdown(piece.repeated(500'000)).size(), "links");
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void TestPageLinks::findsTheLinkOfAShortcut_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const char* file, const char* lines) {
        QTest::newRow(name) << QByteArray(file) << u(lines);
    };
    row("plain", "[InternetShortcut]\r\nURL=https://a/x?b=1&c\r\n", "2: https://a/x?b=1&c");
    row("among other values",
        "[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,11\r\n[InternetShortcut]\r\nIDList=\r\n"
        "IconFile=https://a/favicon.ico\r\nurl=https://a/x\r\nIconIndex=0\r\n",
        "6: https://a/x");
    row("of another section", "[DEFAULT]\nBASEURL=https://a/\nURL=https://a/y\n[InternetShortcut]\n", "");
    row("to a file", "[InternetShortcut]\nURL=file:///C:/x\n", "");
    row("no link", "[InternetShortcut]\n", "");
}

void TestPageLinks::findsTheLinkOfAShortcut()
{
    QFETCH(const QByteArray, file);
    CollectedInput input;
    ShortcutLink parser(input);
    parser.feed(file);
    parser.finish();
    QTEST(input.lines.join(u'\n'), "lines");
}

void TestPageLinks::resolvesAgainstTheGivenPage()
{
    const QUrl base(u("https://a/b/c.html"));
    QCOMPARE(linesOf<HtmlLinks>("<a href=d.zip><base href='e/'><a href=f>", base),
             u("1: https://a/b/d.zip\n1: https://a/b/e/f"));
    QCOMPARE(linesOf<MarkdownLinks>("[x](d.zip)\n[x](../y)\n[x](d.zip)", base),
             u("1: https://a/b/d.zip\n2: https://a/y"));
}

void TestPageLinks::decodesEntities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char* text, const char* plain) { QTest::newRow(text) << u(text) << u(plain); };
    row("a", "a");
    row("&amp;amp;", "&amp;");
    row("a&b;c&", "a&b;c&");
    row("&&amp;&", "&&&");
    row("&#65;&#x41;&#X41;", "AAA");
    row("&#0;&#xD800;&#x110000;&#;&#x;&#-1;", "&#0;&#xD800;&#x110000;&#;&#x;&#-1;");
    row("&#128512;", "😀");
    row("&quot;&apos;&lt;&gt;&sol;", "\"'<>/");
}

void TestPageLinks::decodesEntities()
{
    QFETCH(const QString, text);
    QTEST(withoutEntities(text), "plain");
}

void TestPageLinks::goesOnAfterATagThatNeverEnds()
{
    const QByteArray page =
        "<p>\n<a href=\"" + QByteArray(HtmlLinks::longestTag, 'x') + "\n<a href=https://a/x>";
    QCOMPARE(linesOf<HtmlLinks>(page), u("2! a tag of the page never ends\n3: https://a/x"));
}

void TestPageLinks::stopsAtTooManyLinks()
{
    CollectedInput input(1'000'000);
    LinkCollector links(input, {});
    for (int i = 0; links.wantsMore(); ++i)
        links.add(i + 1, u("https://a/%1").arg(i));
    QCOMPARE(input.entries.size(), LinkCollector::mostLinks);
    QCOMPARE(input.errors.size(), 1);
}

QTEST_APPLESS_MAIN(TestPageLinks)
#include "tst_page_links.moc"
