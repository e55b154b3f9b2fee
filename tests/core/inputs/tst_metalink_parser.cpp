#include "core/inputs/metalink/metalink_parser.h"
#include "tests/core/inputs/collected_input.h"

#include <QTest>

using namespace tributary;

class TestMetalinkParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersion4();
    void readsVersion3();
    void reads_data();
    void reads();
    void readsTheSameInSinglePieces_data() { reads_data(); }
    void readsTheSameInSinglePieces();
    void handsOnEachFileBeforeTheNextComes();
    void takesLatin1WhereItIsDeclared();
    void refusesWhatIsTooLong_data();
    void refusesWhatIsTooLong();
    void refusesTooManyPieces();
    void readsNothingAfterNobodyWantsMore();
};

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">\n";
const QByteArray md5(32, 'b');
const QByteArray sha256(64, 'a');

CollectedInput read(const QByteArray& document)
{
    CollectedInput input;
    MetalinkParser parser(input);
    parser.feed(document);
    parser.finish();
    return input;
}

// On line 3, with a link of its own.
QByteArray withFile(const QByteArray& inside, const QByteArray& name = "x")
{
    return head + "<file name=\"" + name + "\">" + inside + "<url>https://a/x</url></file>\n</metalink>";
}

} // namespace

void TestMetalinkParser::readsVersion4()
{
    const CollectedInput input = read(head + R"(
  <generator>g</generator>
  <file name="disc/a.iso">
    <identity>A &amp; B</identity><version>1.2</version><description>d</description>
    <publisher name="p" url="https://p/"/><os>Linux</os><os>macOS</os><language>en</language><language>de</language>
    <size>2500</size>
    <hash type="md5">)" + md5 + R"(</hash>
    <hash type="sha-256"> )" + sha256 +
                                      R"( </hash>
    <hash type="whirlpool">00</hash>
    <pieces length="1000" type="sha-256"><hash>)" +
                                      sha256 + "</hash><hash>" + sha256 + "</hash><hash>" + sha256 +
                                      R"(</hash></pieces>
    <url location="DE" priority="20">https://second/a.iso</url>
    <url location="us" priority="10">https://first/a.iso</url>
    <url>https://last/a.iso</url>
    <url priority="1">ftp://never/a.iso</url>
    <metaurl mediatype="torrent">https://t/a.torrent</metaurl>
    <signature mediatype="application/pgp-signature">x</signature>
  </file>
  <file name="b.iso"><url>http://me:pw@a/b.iso</url></file>
</metalink>
)");
    QCOMPARE(
        input.lines.join(u'\n'),
        QString::fromUtf8("5: https://first/a.iso https://second/a.iso https://last/a.iso name=disc/a.iso "
                          "size=2500 md5:" +
                          md5 + " sha256:" + sha256 + "\n20: me:pw at http://a/b.iso name=b.iso"));
    const InputEntry& first = input.entries.first();
    QCOMPARE(first.sources[1].priority, 20);
    QCOMPARE(first.sources[2].priority, 999'999);
    QVERIFY(first.pieces);
    QCOMPARE(first.pieces->pieceLength, 1000);
    QCOMPARE(first.pieces->count(), 3);
    QCOMPARE(first.pieces->digest(2), QByteArray::fromHex(sha256));
}

void TestMetalinkParser::readsVersion3()
{
    const CollectedInput input = read(R"(<?xml version="1.0"?>
<!-- made by hand -->
<metalink version="3.0" xmlns="http://www.metalinker.org/">
  <publisher><name>P</name><url>https://publisher/</url></publisher>
  <files>
    <file name="a.iso">
      <publisher><name>P</name><url>https://publisher/</url></publisher>
      <identity>A</identity><version>1</version><os>Linux-x86</os><language>en-US</language><size>3</size>
      <verification>
        <hash type="sha1">)" + QByteArray(40, 'c') +
                                      R"(</hash>
        <pieces length="2" type="md5"><hash piece="0">)" +
                                      md5 + R"(</hash><hash piece="1">)" + md5 + R"(</hash></pieces>
      </verification>
      <resources maxconnections="2">
        <url type="http" location="us" preference="10">http://slow/a.iso</url>
        <url type="http" location="jp" preference="100">http://fast/a.iso</url>
        <url type="bittorrent">http://t/a.torrent</url>
      </resources>
    </file>
  </files>
</metalink>)");
    QCOMPARE(input.lines.join(u'\n'),
             QString::fromUtf8("6: http://fast/a.iso http://slow/a.iso name=a.iso size=3 sha1:" +
                               QByteArray(40, 'c')));
    QCOMPARE(input.entries.first().pieces->count(), 2);
    QCOMPARE(input.entries.first().pieces->algorithm, QCryptographicHash::Md5);
    QCOMPARE(input.entries.first().sources[0].priority, 1);
    QCOMPARE(input.entries.first().sources[1].priority, 91);
}

void TestMetalinkParser::reads_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const QByteArray& document, const QByteArray& lines) {
        QTest::newRow(name) << document << QString::fromUtf8(lines);
    };
    row("one file", withFile(""), "3: https://a/x name=x");
    row("no namespace", "<metalink><file name=\"x\"><url>https://a/x</url></file></metalink>",
        "1: https://a/x name=x");
    row("a prefix",
        "<m:metalink xmlns:m=\"urn:ietf:params:xml:ns:metalink\"><m:file "
        "name=\"x\"><m:url>https://a/x</m:url>"
        "</m:file></m:metalink>",
        "1: https://a/x name=x");
    row("somebody else's elements",
        withFile("<o:url xmlns:o=\"urn:o\">https://evil/</o:url>"
                 "<o:file xmlns:o=\"urn:o\"><url>https://evil/</url></o:file>"),
        "3: https://a/x name=x");
    row("CDATA and escapes",
        withFile("<url><![CDATA[https://a/y?b=1&c=2]]></url><url>https://a/z?b=1&amp;c&#61;2</url>"),
        "3: https://a/y?b=1&c=2 https://a/z?b=1&c=2 https://a/x name=x");
    row("a comment in a text", withFile("<size>1<!-- 0 -->2</size>"), "3: https://a/x name=x size=12");

    row("something after it", withFile("") + "\n\n<!-- x -->\n<y/>", "3: https://a/x name=x");
    row("nothing", "", "1! the document ends too early");
    row("no file", head + "</metalink>", "3! the document lists no file");
    row("cut short", head + "<file name=\"x\"><url>https://a", "3! the document ends too early");
    row("cut short after a file", head + "<file name=\"x\"><url>https://a/x</url></file>\n",
        "3: https://a/x name=x\n4! the document ends too early");
    row("broken after a file", head + "<file name=\"x\"><url>https://a/x</url></file>\n<a></b>",
        "3: https://a/x name=x\n4! the document is not well-formed XML");
    row("a document type", "<!DOCTYPE metalink SYSTEM \"file:///etc/passwd\">\n<metalink/>",
        "1! a document type is not allowed");
    row("a document type after others",
        "<?xml version=\"1.0\"?>\n<!-- a > b -->\n  <!DOCTYPE metalink [<!ENTITY a \"b\">]><metalink/>",
        "3! a document type is not allowed");
    row("an entity of one's own", withFile("<version>&a;</version>"),
        "3! the document is not well-formed XML");
    row("deep", head + QByteArray("<a>").repeated(MetalinkParser::deepest),
        "3! the document is nested too deep");

    row("a bad file among good ones",
        head + "<file name=\"../x\"><url>https://a/x</url></file>\n<file "
               "name=\"y\"><url>https://a/y</url></file></metalink>",
        "3! the file name leads out of its folder\n4: https://a/y name=y");
    row("an absolute name", withFile("", "/etc/passwd"), "3! the file name is an absolute path");
    row("a Windows path", withFile("", "C:\\x"), "3! the file name is an absolute path");
    row("a hidden folder", withFile("", ".config/x"), "3! the folder before the file name is not allowed");
    row("no name", head + "<file><url>https://a/x</url></file></metalink>", "3! the file name is empty");
    row("no link", head + "<file name=\"x\">\n<url>ftp://a/x</url></file></metalink>",
        "3! the file has no http or https link");
    row("a broken link", withFile("\n<url>https://</url>"), "4! the link names no host");
    row("a bad size", withFile("\n\n<size>12a</size>"), "5! the size is not a number of bytes");
    row("a negative size", withFile("<size>-1</size>"), "3! the size is not a number of bytes");
    row("a huge size", withFile("<size>99999999999999999999</size>"), "3! the size is not a number of bytes");
    row("a bad hash", withFile("<hash type=\"sha-256\">aa</hash>"),
        "3! sha256 checksums have 64 hexadecimal digits");
    row("two hashes of one kind that differ",
        withFile("<hash type=\"md5\">" + md5 + "</hash>\n<hash type=\"md5\">" + QByteArray(32, '1') +
                 "</hash>"),
        "4! there are two different md5 checksums");
    row("a file within a file",
        head + "<file name=\"x\">\n<file name=\"y\"><url>https://a/y</url></file></file></metalink>",
        "4! the document is nested too deep");
    row("a bad piece", withFile("<pieces length=\"1\" type=\"md5\"><hash>aa</hash></pieces>"),
        "3! md5 checksums have 32 hexadecimal digits");
    row("pieces of no length", withFile("<pieces type=\"md5\"></pieces>"), "3! the pieces have no length");
    row("pieces out of order",
        withFile("<pieces length=\"1\" type=\"md5\"><hash piece=\"1\">" + md5 + "</hash></pieces>"),
        "3! the pieces are out of order");
    row("pieces of an unknown kind", withFile("<pieces length=\"1\" type=\"tiger\"><hash>aa</hash></pieces>"),
        "3: https://a/x name=x");
    row("too few pieces",
        withFile("<size>2</size><pieces length=\"1\" type=\"md5\"><hash>" + md5 + "</hash></pieces>"),
        "3! the pieces don't make up the size");
    row("not UTF-8", withFile("<url>https://a/\xe4</url>"), "3! the text is not valid UTF-8");
    row("NUL", withFile(QByteArray("<version>\0</version>", 20)), "3! the document is not well-formed XML");
    row("many links", withFile(QByteArray("<url>https://a/x</url>").repeated(MetalinkFile::mostSources)),
        "3! the file has more than 1000 links");
    row("many hashes",
        withFile(QByteArray("<hash type=\"md5\">" + md5 + "</hash>").repeated(MetalinkFile::mostHashes + 1)),
        "3! the file has more than 100 checksums");
}

void TestMetalinkParser::reads()
{
    QFETCH(const QByteArray, document);
    QTEST(read(document).lines.join(u'\n'), "lines");
}

void TestMetalinkParser::readsTheSameInSinglePieces()
{
    QFETCH(const QByteArray, document);
    QTEST(linesOfSingleBytes<MetalinkParser>(document).join(u'\n'), "lines");
}

void TestMetalinkParser::handsOnEachFileBeforeTheNextComes()
{
    CollectedInput input;
    MetalinkParser parser(input);
    parser.feed(head);
    parser.feed(QByteArray(300, ' '));
    for (int i = 0; i < 100; ++i) {
        parser.feed("<file name=\"x\"><url>https://a/x</url></file>\n");
        QCOMPARE(input.entries.size(), i + 1);
    }
    QCOMPARE(input.errors.size(), 0);
}

void TestMetalinkParser::takesLatin1WhereItIsDeclared()
{
    const CollectedInput input = read(
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><metalink><file name=\"\xe4\"><url>https://a/</url>"
        "</file></metalink>");
    QCOMPARE(input.entries.first().fileName, QStringLiteral("ä"));
}

void TestMetalinkParser::refusesWhatIsTooLong_data()
{
    QTest::addColumn<QByteArray>("document");
    const QByteArray much(2 * MetalinkParser::longestText, 'x');
    QTest::newRow("text") << withFile("<version>" + much + "</version>");
    QTest::newRow("text in bits") << withFile("<version>" + QByteArray("x<!---->").repeated(300'000) +
                                              "</version>");
    QTest::newRow("attribute") << withFile("<version a=\"" + much + "\"/>");
    QTest::newRow("element") << withFile("<" + much + "/>");
    QTest::newRow("comment at the start") << "<!--" + much + "-->" + withFile("");
    QTest::newRow("comment of many tags") << withFile("<!--" + QByteArray("<a>").repeated(200'000) + "-->");
}

void TestMetalinkParser::refusesWhatIsTooLong()
{
    QFETCH(const QByteArray, document);
    const CollectedInput input = read(document);
    QCOMPARE(input.entries.size(), 0);
    QCOMPARE(input.errors.size(), 1);
    QCOMPARE(input.errors.first().reason.kind, FlawKind::DocumentPartIsTooLong);
}

void TestMetalinkParser::refusesTooManyPieces()
{
    const QByteArray hashes = QByteArray("<hash>" + md5 + "</hash>").repeated(MetalinkFile::mostPieces + 1);
    const CollectedInput input = read(withFile("<pieces length=\"1\" type=\"md5\">" + hashes + "</pieces>"));
    QCOMPARE(input.lines.join(u'\n'), QStringLiteral("3! the file has more than 262144 pieces"));
}

void TestMetalinkParser::readsNothingAfterNobodyWantsMore()
{
    CollectedInput input(2);
    MetalinkParser parser(input);
    parser.feed(QByteArray(head + QByteArray("<file name=\"x\"><url>https://a/x</url></file>").repeated(5) +
                           "<broken"));
    parser.finish();
    QCOMPARE(input.entries.size(), 2);
    QCOMPARE(input.errors.size(), 0);
}

QTEST_APPLESS_MAIN(TestMetalinkParser)
#include "tst_metalink_parser.moc"
