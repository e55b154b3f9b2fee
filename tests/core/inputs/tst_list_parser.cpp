#include "core/inputs/lists/list_parser.h"
#include "tests/core/inputs/collected_input.h"

#include <QTest>

using namespace tributary;

class TestListParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsTheSameInSinglePieces_data() { reads_data(); }
    void readsTheSameInSinglePieces();
    void tellsAnEntryThatHasEnded();
    void waitsForAnOptionWhoseLineHasBegun();
    void skipsAptsTalk();
    void reportsALineOfAbsurdLengthAndGoesOn();
    void reportsACommandOfAbsurdLengthAndGoesOn_data();
    void reportsACommandOfAbsurdLengthAndGoesOn();
    void takesALineOfTheLargestLength();
};

namespace {

const QByteArray sha256(64, 'a');
const QByteArray md5(32, 'b');

QStringList linesOf(const QByteArray& text, ListPreamble preamble = ListPreamble::None)
{
    CollectedInput input;
    ListParser parser(input, preamble);
    parser.feed(text);
    parser.finish();
    return input.lines;
}

} // namespace

void TestListParser::reads_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const QByteArray& list, const QByteArray& lines) {
        QTest::newRow(name) << list << QString::fromUtf8(lines);
    };
    row("nothing", "", "");
    row("blank lines", "\n  \n\t\n", "");
    row("links", "https://a/1\nhttp://b/2\n", "1: https://a/1\n2: http://b/2");
    row("no line end at the end", "https://a/1", "1: https://a/1");
    row("Windows line ends", "https://a/1\r\n\r\nhttps://a/2\r\n", "1: https://a/1\n3: https://a/2");
    row("comments", "# one\nhttps://a/1\n  # two\nhttps://a/2", "2: https://a/1\n4: https://a/2");
    row("spaces around and within", "   https://a/b c  ", "1: https://a/b%20c");
    row("Latin-1", "https://a/\xe4", "1: https://a/%C3%A4");
    row("UTF-8", "https://a/\xc3\xa4", "1: https://a/%C3%A4");
    row("patterns", "https://a/[1-2]{x,y}",
        "1: https://a/1x\n1: https://a/1y\n1: https://a/2x\n1: https://a/2y");
    row("mirrors", "https://a/x\thttps://b/x\t\thttp://c/x", "1: https://a/x https://b/x http://c/x");
    row("mirrors with patterns", "https://a/[1-2]\thttps://b/[08-09]",
        "1: https://a/1 https://b/08\n1: https://a/2 https://b/09");
    row("mirrors that don't match", "https://a/[1-2]\thttps://b/x\nhttps://c",
        "1! the mirrors' patterns make different numbers of links\n2: https://c");
    row("comments behind links",
        "https://a/1 # one\nhttps://a/2\t# two\nhttps://a/3  #three\nhttps://a/4#5 # #",
        "1: https://a/1\n2: https://a/2\n3: https://a/3\n4: https://a/4");
    row("a comment behind mirrors", "https://a/x\thttps://b/x # one\thttps://c/x",
        "1: https://a/x https://b/x");
    row("a mirror of another kind", "https://a/x\tftp://b/x\thttps://c/x", "1: https://a/x https://c/x");
    row("the first mirror of another kind", "ftp://b/x\thttps://a/x", "1: https://a/x");
    row("mirrors of other kinds alone", "ftp://a/x\trsync://b/x",
        "1! links of the kind ftp: can't be fetched");
    row("words before a mirror", "see\thttps://a/x", "1! it is not a link");
    row("one bad mirror", "https://a/x\thttps://", "1! the link names no host");

    row("options", "https://a/x\n  out=y\n\tdir=/tmp/d\n  header=X-A: b: c\n header=Cookie: e=f\nhttps://a/z",
        "1: https://a/x name=y dir=/tmp/d X-A[b: c] cookies=e=f\n6: https://a/z");
    row("options after a blank line", "https://a/x\n\n# and\n  out=y", "1: https://a/x name=y");
    row("options of others", "https://a/x\n referer=https://p/\n user-agent=Me 1.0",
        "1: https://a/x agent=Me 1.0 referer=https://p/");
    row("checksum", "https://a/x\n checksum=sha-256=" + sha256, "1: https://a/x sha256:" + sha256);
    row("checksum with a colon", "https://a/x\n checksum=MD5:" + md5, "1: https://a/x md5:" + md5);
    row("two checksums", "https://a/x\n checksum=md5=" + md5 + "\n checksum=sha256=" + sha256,
        "1: https://a/x md5:" + md5 + " sha256:" + sha256);
    row("a checksum for many", "https://a/[1-2]\n checksum=md5=" + md5,
        "1! one checksum can't apply to 2 links");
    row("an unknown option is reported alone", "https://a/x\n split=5\n out=y",
        "2! there is no such option\n1: https://a/x name=y");
    row("a wrong option takes its link with it", "https://a/x\n checksum=md5=12\n out=y\nhttps://a/z",
        "2! md5 checksums have 32 hexadecimal digits\n4: https://a/z");
    row("checksums that differ",
        "https://a/x\n checksum=md5=" + md5 + "\n checksum=md5=" + QByteArray(32, '1'),
        "3! there are two different md5 checksums");
    row("a checksum twice", "https://a/x\n checksum=md5=" + md5 + "\n checksum=md5=" + md5,
        "1: https://a/x md5:" + md5 + " md5:" + md5);
    row("a name that leads out", "https://a/x\n out=../../y", "2! the file name leads out of its folder");
    row("an absolute name", "https://a/x\n out=/etc/passwd", "2! the file name is an absolute path");
    row("a name in this folder", "https://a/x\n out=./y", "1: https://a/x name=y");
    row("an empty name", "https://a/x\n out=", "2! the file name is empty");
    row("an empty folder", "https://a/x\n dir=", "2! dir= names no folder");
    row("a header without a colon", "https://a/x\n header=X", "2! the header isn't of the form NAME: VALUE");
    row("a header of our own", "https://a/x\n header=Range: bytes=0-9",
        "2! a download sends its own header range");
    row("an option without a link", "  out=x\nhttps://a/x",
        "1! the option has no link above it\n2: https://a/x");
    row("the options of a bad link are passed over", "ftp://a/x\n out=y\nhttps://a/z",
        "1! links of the kind ftp: can't be fetched\n3: https://a/z");
    row("each mistake of an entry is told",
        "https://a/x\n checksum=md5=12\n out=../y\n split=5\n header=X\nhttps://a/z",
        "2! md5 checksums have 32 hexadecimal digits\n3! the file name leads out of its folder\n"
        "4! there is no such option\n5! the header isn't of the form NAME: VALUE\n6: https://a/z");
    row("a mistake below a bad link", "ftp://a/x\n out=/y\nhttps://a/z",
        "1! links of the kind ftp: can't be fetched\n2! the file name is an absolute path\n3: https://a/z");
    row("a bad mirror above a mistake", "https://a/x\thttps://\n out=\nhttps://a/z",
        "2! the file name is empty\n1! the link names no host\n3: https://a/z");
    row("a control character in an option",
        "https://a/x\n out=a\x01"
        "b\n dir=c\nhttps://a/z",
        "2! it contains a control character\n4: https://a/z");

    row("nonsense", "https://a/1\nhello world\nhttps://a/2",
        "1: https://a/1\n2! it is not a link\n3: https://a/2");
    row("NUL", QByteArray("https://a/\0x\nhttps://a/2", 24), "1! it contains a NUL byte\n2: https://a/2");
    row("escape sequence", "\x1b[31mhttps://a/1", "1! it contains a control character");
    row("a lone CR", "https://a/1\rhttps://a/2", "1! it contains a control character");
    row("backwards", "https://a/[9-1]", "1! a range runs backwards");
    row("too many", "https://a/[1-9999999]", "1! the pattern makes more than 1000000 links");
    row("IPv6", "http://[::1]:80/[1-2]", "1: http://[::1]:80/1\n1: http://[::1]:80/2");

    row("apt", "'http://d/pool/v/vim_9.0-1_amd64.deb' vim_2%3a9.0-1_amd64.deb 1567408 SHA256:" + sha256,
        "1: http://d/pool/v/vim_9.0-1_amd64.deb name=vim_2%3a9.0-1_amd64.deb size=1567408 sha256:" + sha256);
    row("apt of old", "'http://d/x.deb' x.deb 12 MD5Sum:" + md5,
        "1: http://d/x.deb name=x.deb size=12 md5:" + md5);
    row("apt's index", "'http://d/InRelease' d_InRelease 0 \n", "1: http://d/InRelease name=d_InRelease");
    row("apt's brackets are no pattern", "'http://d/[1-2].deb' x.deb 12 MD5Sum:" + md5,
        "1: http://d/[1-2].deb name=x.deb size=12 md5:" + md5);
    row("apt without an end", "'http://d/x.deb x.deb 12", "1! the quote around the link is never closed");
    row("apt without a size", "'http://d/x.deb' x.deb",
        "1! the line isn't of the form 'URI' NAME SIZE ALG:HEX");
    row("apt with a bad size", "'http://d/x.deb' x.deb -1 MD5Sum:" + md5,
        "1! the size is not a number of bytes");
    row("apt with a bad checksum", "'http://d/x.deb' x.deb 1 MD5Sum:12\nhttps://a",
        "1! md5 checksums have 32 hexadecimal digits\n2: https://a");
    row("apt with a name that leads out", "'http://d/x' ../x 1 MD5Sum:" + md5,
        "1! the file name leads out of its folder");
    row("apt with a folder", "'http://d/x' a/x 1 MD5Sum:" + md5, "1! the file name contains a slash");
    row("apt from a disc", "'cdrom://d/x' x 1 MD5Sum:" + md5, "1! links of the kind cdrom: can't be fetched");

    row("a command", "curl 'https://a/x' -H 'A: b'\nhttps://a/y", "1: https://a/x A[b]\n2: https://a/y");
    row("a command over lines", "$ curl 'https://a/x' \\\n  -H 'A: b' \\\n  --compressed\nhttps://a/y",
        "1: https://a/x A[b]\n4: https://a/y");
    row("a command of Windows over lines",
        "curl ^\"https://a/x?b=1^&c=2^\" ^\r\n  -H ^\"A: b^\"\r\nhttps://a/y",
        "1: https://a/x?b=1&c=2 A[b]\n3: https://a/y");
    row("several commands", "curl 'https://a/x' ;\ncurl 'https://a/y' & curl 'https://a/z'",
        "1: https://a/x\n2: https://a/y\n2: https://a/z");
    row("an option below a command", "curl https://a/x\n out=y\nhttps://a/z",
        "1: https://a/x\n2! the option has no link above it\n3: https://a/z");
    row("a quote left open", "curl 'https://a/x\nhttps://a/y", "1! a quote is never closed\n2: https://a/y");
    row("a command cut short", "curl 'https://a/x' \\", "1: https://a/x");
    row("data", "curl 'https://a/x' --data-raw '{\n \"a\": 1\n}'\nhttps://a/y",
        "1! the command sends data\n4: https://a/y");
    row("another command", "curl https://a/x && rm -rf .", "1! it is not a cURL command");
}

void TestListParser::reads()
{
    QFETCH(const QByteArray, list);
    QTEST(linesOf(list).join(u'\n'), "lines");
}

void TestListParser::readsTheSameInSinglePieces()
{
    QFETCH(const QByteArray, list);
    QTEST(linesOfSingleBytes<ListParser>(list).join(u'\n'), "lines");
}

void TestListParser::tellsAnEntryThatHasEnded()
{
    CollectedInput input;
    ListParser parser(input);
    parser.feed("https://a/1\nhttps://a/2\n out=x\nhttps://a/");
    QCOMPARE(input.lines.size(), 1);
    parser.endEntry();
    QCOMPARE(input.lines.size(), 2);
    QVERIFY2(input.lines.last().contains(QLatin1String("name=x")), qPrintable(input.lines.last()));
    // The line that has not ended goes on.
    parser.endEntry();
    parser.feed("3\ncurl https://b/1 \\\n");
    parser.endEntry();
    parser.feed(" -o y\n");
    parser.finish();
    QCOMPARE(input.lines.size(), 4);
    QVERIFY2(input.lines.at(2).contains(QLatin1String("https://a/3")), qPrintable(input.lines.at(2)));
    QVERIFY2(input.lines.at(3).contains(QLatin1String("https://b/1")) &&
                 input.lines.at(3).contains(QLatin1String("name=y")),
             qPrintable(input.lines.at(3)));
}

void TestListParser::waitsForAnOptionWhoseLineHasBegun()
{
    CollectedInput input;
    ListParser parser(input);
    for (const QByteArray piece : {"https://a/1\n ", " out=", "x", "\n"}) {
        QVERIFY(input.lines.isEmpty());
        parser.feed(piece);
        if (!piece.endsWith('\n'))
            parser.endEntry();
    }
    parser.endEntry();
    QCOMPARE(input.lines.size(), 1);
    QVERIFY2(input.lines.last().contains(QLatin1String("name=x")), qPrintable(input.lines.last()));
}

void TestListParser::skipsAptsTalk()
{
    const QByteArray output = "Paketlisten werden gelesen…\nDie folgenden NEUEN Pakete:\n  a b\nE=1\n"
                              "'http://d/x.deb' x.deb 12 MD5Sum:" +
                              md5 + "\nnonsense\n";
    QCOMPARE(linesOf(output, ListPreamble::AptTalk).join(u'\n'),
             QString::fromUtf8("5: http://d/x.deb name=x.deb size=12 md5:" + md5 + "\n6! it is not a link"));
}

void TestListParser::reportsALineOfAbsurdLengthAndGoesOn()
{
    const QByteArray line("https://a/" + QByteArray(3 * LineSplitter::longestLine, 'x'));
    QCOMPARE(
        linesOf("https://a/1\n" + line + "\n out=x\nhttps://a/2\n" + line).join(u'\n'),
        QStringLiteral("1: https://a/1\n2! the line is too long\n4: https://a/2\n5! the line is too long"));
}

void TestListParser::reportsACommandOfAbsurdLengthAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("command");
    const QByteArray value(100'000, 'x');
    const QByteArray posix("-H 'X: " + value + "' \\\n");
    const QByteArray cmd("-H ^\"X: " + value + "^\" ^\n");
    const QByteArray quoted(value + "\n");
    QTest::newRow("lines that are continued") << QByteArray("curl https://a/1 \\\n" + posix.repeated(14));
    QTest::newRow("lines that Windows' cmd continues")
        << QByteArray("curl ^\"https://a/1^\" ^\n" + cmd.repeated(14));
    QTest::newRow("lines in quotes, and a link among them")
        << QByteArray("curl https://a/1 -d '\n" + quoted.repeated(14) + "  https://b/1\n-d\n'");
}

void TestListParser::reportsACommandOfAbsurdLengthAndGoesOn()
{
    QFETCH(const QByteArray, command);
    const auto after = static_cast<int>(command.count('\n')) + 2;
    QCOMPARE(linesOf(command + "\nhttps://a/2").join(u'\n'),
             QStringLiteral("1! the command is too long\n%1: https://a/2").arg(after));
}

void TestListParser::takesALineOfTheLargestLength()
{
    int taken = 0;
    LineSplitter lines([&](const InputLine& line) {
        taken += line.length == LineLength::Fits && line.bytes.size() == LineSplitter::longestLine;
    });
    const QByteArray line(LineSplitter::longestLine, 'x');
    lines.feed(line);
    lines.feed("\r\n");
    lines.feed(QByteArray(line + "\n"));
    lines.feed(QByteArray(line + "x\n"));
    lines.feed(line);
    lines.finish();
    QCOMPARE(taken, 3);
}

QTEST_APPLESS_MAIN(TestListParser)
#include "tst_list_parser.moc"
