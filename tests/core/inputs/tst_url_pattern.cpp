#include "core/inputs/links/url_pattern.h"

#include <QTest>

using namespace tributary;

class TestUrlPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesLinks_data();
    void makesLinks();
    void leavesOtherBracketsAlone_data();
    void leavesOtherBracketsAlone();
    void refuses_data();
    void refuses();
    void countsWithoutMakingThem();
    void readsAMillionBracesInNoTime();
};

void TestUrlPattern::makesLinks_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char* name, const char* pattern, const char* links) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(links).split(u' ');
    };
    row("numbers", "a[8-11]b", "a8b a9b a10b a11b");
    row("filled up with zeros", "a[008-11]", "a008 a009 a010 a011");
    row("one zero is no filling", "a[0-2]", "a0 a1 a2");
    row("one number", "a[5-5]", "a5");
    row("letters", "[a-d]", "a b c d");
    row("capitals", "[X-Z].zip", "X.zip Y.zip Z.zip");
    row("words", "x/{one,two,three}", "x/one x/two x/three");
    row("an empty word", "a{,-doc}.deb", "a.deb a-doc.deb");
    row("the last one runs fastest", "[1-2]{a,b}[x-y]", "1ax 1ay 1bx 1by 2ax 2ay 2bx 2by");
    row("escaped bracket", R"(a\[1-3\])", "a[1-3]");
    row("escaped braces", R"(\{a,b\})", "{a,b}");
    row("escaped comma", R"({a\,b,c})", "a,b c");
    row("escaped backslash", R"(a\\[1-2])", R"(a\1 a\2)");
    row("a backslash before a letter", R"(a\b)", R"(a\b)");
    row("the largest numbers", "[999999999999999998-999999999999999999]",
        "999999999999999998 999999999999999999");
    row("beside an address", "http://[::1]:80/[1-2]", "http://[::1]:80/1 http://[::1]:80/2");
    row("braces within braces", "{a{b,c}", "{ab {ac");
}

void TestUrlPattern::makesLinks()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, links);
    const auto parsed = UrlPattern::parse(pattern);
    QVERIFY(parsed);
    QCOMPARE(parsed->count(), links.size());
    for (qsizetype i = 0; i < links.size(); ++i)
        QCOMPARE(parsed->at(i), links[i]);
}

void TestUrlPattern::leavesOtherBracketsAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "http://[fe80::1]/", "?a[]=1&b[0]=2", "[1-a]", "[a-F]", "[aa-b]", "[-3]",
                             "[1-]", "[1-2", "[", "]", "{one}", "{", "}", "{a,b", "{}",
                             "[1234567890123456789-1234567890123456790]", "a,b", "[1 - 2]"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestUrlPattern::leavesOtherBracketsAlone()
{
    QFETCH(const QString, text);
    const auto parsed = UrlPattern::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->count(), 1);
    QCOMPARE(parsed->at(0), text);
}

void TestUrlPattern::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<FlawKind>("flaw");
    QTest::newRow("numbers backwards") << QStringLiteral("[9-1]") << FlawKind::RangeRunsBackwards;
    QTest::newRow("letters backwards") << QStringLiteral("[f-a]") << FlawKind::RangeRunsBackwards;
    QTest::newRow("too many") << QStringLiteral("[1-1000001]") << FlawKind::PatternOfTooMany;
    QTest::newRow("too many in all") << QStringLiteral("[1-1000][1-1000]{a,b}") << FlawKind::PatternOfTooMany;
    QTest::newRow("more than 64 bits")
        << QStringLiteral("[0-999999999999999999]").repeated(40) << FlawKind::PatternOfTooMany;
}

void TestUrlPattern::refuses()
{
    QFETCH(const QString, pattern);
    const auto parsed = UrlPattern::parse(pattern);
    QVERIFY(!parsed);
    QTEST(parsed.error().kind, "flaw");
}

void TestUrlPattern::countsWithoutMakingThem()
{
    const auto parsed = UrlPattern::parse(u"https://a/[0001-1000]/[000-999].jpg");
    QVERIFY(parsed);
    QCOMPARE(parsed->count(), UrlPattern::mostLinks);
    QCOMPARE(parsed->at(0), QStringLiteral("https://a/0001/000.jpg"));
    QCOMPARE(parsed->at(999'999), QStringLiteral("https://a/1000/999.jpg"));
}

// Looking for the end of each anew would take a minute.
void TestUrlPattern::readsAMillionBracesInNoTime()
{
    const QString braces = QStringLiteral("{x").repeated(500'000);
    const auto parsed = UrlPattern::parse(braces);
    QVERIFY(parsed);
    QCOMPARE(parsed->at(0), braces);
}

QTEST_APPLESS_MAIN(TestUrlPattern)
#include "tst_url_pattern.moc"
