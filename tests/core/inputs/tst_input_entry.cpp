#include "core/inputs/links/entry_recipe.h"
#include "core/inputs/links/input_text.h"
#include "core/inputs/links/source_url.h"
#include "core/values/network/web_link.h"
#include "tests/core/inputs/collected_input.h"
#include "words/flaw_text.h"

#include <QTest>

using namespace tributary;

class TestInputEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesALink_data();
    void takesALink();
    void refusesALink_data();
    void refusesALink();
    void neverRepeatsAPassword();
    void judgesNames_data();
    void judgesNames();
    void readsChecksums_data();
    void readsChecksums();
    void becomesARequest();
    void leavesTheDefaultsWhereItSaysNothing();
    void prefersTheStrongestChecksum();
    void namesAsManyFilesAsThereAreLinks();
    void stopsWhenNobodyWantsMore();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

EntryRecipe recipeFor(const char* pattern)
{
    EntryRecipe recipe;
    recipe.common.line = 1;
    recipe.mirrors.append(*UrlPattern::parse(u(pattern)));
    return recipe;
}

} // namespace

void TestInputEntry::takesALink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* name, const char* text, const char* url) {
        QTest::newRow(name) << u(text) << u(url);
    };
    row("plain", "https://a/b", "https://a/b");
    row("blanks around", " \thttp://a/b ", "http://a/b");
    row("blanks inside", "https://a/b c", "https://a/b%20c");
    row("fragment", "https://a/b#c", "https://a/b");
    row("user info", "https://me:secret@a/b", "https://a/b");
    row("capitals", "HTTPS://A/B", "https://a/B");
    row("another alphabet", "https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC");
    row("IPv6", "http://[::1]:8080/x", "http://[::1]:8080/x");
    row("escapes stay", "https://a/b%2Fc?d=%26", "https://a/b%2Fc?d=%26");
    QTest::newRow("64 KiB") << u("https://a/") + u("x").repeated(65'536)
                            << u("https://a/") + u("x").repeated(65'536);
}

void TestInputEntry::takesALink()
{
    QFETCH(const QString, text);
    const auto source = parseSource(text);
    QVERIFY(source);
    QTEST(source->url.toString(QUrl::FullyEncoded), "url");
}

void TestInputEntry::refusesALink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QString& text, const char* reason) {
        QTest::newRow(name) << text << u(reason);
    };
    row("nothing", {}, "it is not a link");
    row("words", u("see below"), "it is not a link");
    row("no scheme", u("example.org/x"), "it is not a link");
    row("a port is no scheme", u("localhost:80/x"), "it is not a link");
    row("a long word and a colon", u("abcdefghijklmnopqrstuvwxyz:x"), "it is not a link");
    row("ftp", u("ftp://a/b"), "links of the kind ftp: can't be fetched");
    row("magnet", u("magnet:?xt=urn:btih:0"), "links of the kind magnet: can't be fetched");
    row("no host", u("https:///x"), "the link names no host");
    row("port 0", u("http://a:0/x"), "the link has an impossible port");
    row("a port past all", u("http://a:99999/x"), "the link has an impossible port");
    row("a bracket in the host", u("http://[a/x"), "the link has an impossible host name");
    row("line break", u("http://a/b\nc"), "it contains a control character");
    row("tab", u("http://a/b\tc"), "it contains a control character");
    row("NUL", u("http://a/b") + QChar(0) + u("c"), "it contains a NUL byte");
    row("too long", u("http://a/") + u("x").repeated(longestUrl), "the link is too long");
}

void TestInputEntry::refusesALink()
{
    QFETCH(const QString, text);
    const auto source = parseSource(text);
    QVERIFY(!source);
    QTEST(flawText(source.error()), "reason");
}

void TestInputEntry::neverRepeatsAPassword()
{
    for (const char* text : {"http://me:canary@[broken/x", "http://me:canary@a:99999/", "http://me:canary@/x",
                             "ftp://me:canary@a/", "http://me:canary@a/%zz\x01", "me:canary@a"}) {
        const auto source = parseSource(u(text));
        QVERIFY2(!source && !flawText(source.error()).contains(u("canary")), text);
    }
    const auto source = parseSource(u("https://me:se%3Acret@a/b"));
    QCOMPARE(source->credentials, std::optional(Credentials{.user = u("me"), .password = u("se:cret")}));
}

void TestInputEntry::judgesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("flaw");
    const auto row = [](const char* name, const char* flaw) { QTest::newRow(name) << u(name) << u(flaw); };
    for (const char* good :
         {"a", "a b.iso", "disc 1/a.iso", "x/y/z", "vim_2%3a9.0_amd64.deb", "..a", "a..", ".a"})
        row(good, "");
    for (const char* absolute : {"/etc/passwd", "\\\\host\\share", "C:x", "c:/x", "/"})
        row(absolute, "the file name is an absolute path");
    for (const char* up : {"..", "../x", "a/../x", "a/.."})
        row(up, "the file name leads out of its folder");
    for (const char* odd : {".ssh/x", "./x", "a//x", "a./x", " a/x", "a /x"})
        row(odd, "the folder before the file name is not allowed");
    for (const char* empty : {"", " ", "a/", "a/.", "."})
        row(empty, "the file name is empty");
    for (const char* slash : {"..\\x", "a\\b"})
        row(slash, "the file name contains a backslash");
    for (const char* control : {"a\tb", "a\x1b[0m", "a\x7f"})
        row(control, "the file name contains a control character");
}

void TestInputEntry::judgesNames()
{
    QFETCH(const QString, name);
    const auto flaw = flawOfName(name);
    QTEST(flaw ? flawText({*flaw}) : QString(), "flaw");
}

void TestInputEntry::readsChecksums_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("text");
    for (const char* md5 : {"md5", "MD5", "MD5Sum", "md5sum"})
        QTest::newRow(md5) << u(md5) << u("md5:%1").arg(QString(32, u'a'));
    for (const char* sha1 : {"sha", "sha1", "SHA-1"})
        QTest::newRow(sha1) << u(sha1) << u("sha1:%1").arg(QString(40, u'a'));
    for (const char* sha256 : {"sha256", "SHA256", "sha-256", "SHA2-256"})
        QTest::newRow(sha256) << u(sha256) << u("sha256:%1").arg(QString(64, u'a'));
    QTest::newRow("sha-512") << u("sha-512") << u("sha512:%1").arg(QString(128, u'a'));
    QTest::newRow("sha3-256") << u("sha3-256") << u("sha3-256:%1").arg(QString(64, u'a'));
}

void TestInputEntry::readsChecksums()
{
    QFETCH(const QString, spelling);
    QFETCH(const QString, text);
    const auto checksum = checksumFrom(spelling, text.mid(text.indexOf(u':') + 1).toUpper());
    QVERIFY(checksum);
    QCOMPARE(toText(*checksum), text);
    QVERIFY(!checksumFrom(spelling, u"aa"));
    QVERIFY(!checksumFrom(QString(spelling + u'x'), text.mid(text.indexOf(u':') + 1)));
}

void TestInputEntry::becomesARequest()
{
    InputEntry entry;
    entry.sources = {*parseSource(u("https://me:pw@a/x")), *parseSource(u("https://you:pw@b/x"))};
    entry.sources.last().priority = 7;
    entry.pieces = PieceHashes{.pieceLength = 4, .digests = QByteArray(32, 'd')};
    entry.fileName = u("disc/1/x.iso");
    entry.folder = u("isos");
    entry.headers = {{.name = "X-Key", .value = "2"}};
    entry.userAgent = "Mine";
    entry.cookies = "a=b";
    entry.referer = QUrl(u("https://page/"));
    entry.certificateCheck = CertificateCheck::Off;
    entry.proxy = ProxyChoice{.kind = ProxyKind::Socks5, .host = u("p"), .port = 1, .credentials = {}};

    DownloadRequest defaults;
    defaults.target.folder = u("/home/me");
    defaults.headers = {{.name = "x-key", .value = "1"}, {.name = "Accept", .value = "*/*"}};
    const DownloadRequest request = requestFor(entry, defaults);
    QCOMPARE(request.url, QUrl(u("https://a/x")));
    QCOMPARE(request.credentials, std::optional(Credentials{.user = u("me"), .password = u("pw")}));
    const Mirror mirror{.url = QUrl(u("https://b/x")),
                        .credentials = Credentials{.user = u("you"), .password = u("pw")},
                        .priority = 7};
    QCOMPARE(request.mirrors, QList<Mirror>{mirror});
    QCOMPARE(request.pieces, entry.pieces);
    QCOMPARE(request.target.folder, u("/home/me"));
    QCOMPARE(request.target.wishedFolder, u("isos/disc/1"));
    QCOMPARE(request.target.fileName, u("x.iso"));
    const QList<Header> headers{{.name = "Accept", .value = "*/*"}, {.name = "X-Key", .value = "2"}};
    QCOMPARE(request.headers, headers);
    QCOMPARE(request.userAgent, QByteArray("Mine"));
    QCOMPARE(request.cookies, QByteArray("a=b"));
    QCOMPARE(request.referer, entry.referer);
    QCOMPARE(request.network.certificateCheck, CertificateCheck::Off);
    QCOMPARE(request.network.proxy, *entry.proxy);
}

void TestInputEntry::leavesTheDefaultsWhereItSaysNothing()
{
    DownloadRequest defaults;
    defaults.target.folder = u("/home/me");
    defaults.userAgent = "Tributary";
    defaults.cookies = "c=d";
    defaults.headers = {{.name = "Accept", .value = "*/*"}};
    defaults.network.caFile = u("/ca.pem");
    defaults.network.certificateCheck = CertificateCheck::Off;
    defaults.credentials = Credentials{.user = u("me"), .password = u("pw")};
    defaults.bytesPerSecond = 7;
    InputEntry entry;
    entry.sources = {*parseSource(u("https://a/x"))};
    DownloadRequest expected = defaults;
    expected.url = QUrl(u("https://a/x"));
    QCOMPARE(requestFor(entry, defaults), expected);
}

void TestInputEntry::prefersTheStrongestChecksum()
{
    const Checksum md5 = *checksumFrom(u"md5", QString(32, u'a'));
    const Checksum sha256 = *checksumFrom(u"sha256", QString(64, u'a'));
    const Checksum sha1 = *checksumFrom(u"sha1", QString(40, u'a'));
    QCOMPARE(strongestOf({md5, sha256, sha1}), std::optional(sha256));
    QCOMPARE(strongestOf({}), std::nullopt);
}

void TestInputEntry::namesAsManyFilesAsThereAreLinks()
{
    CollectedInput input;
    EntryRecipe recipe = recipeFor("https://a/[1-2]");
    recipe.common.fileName = u("part[08-09].zip");
    expand(recipe, input);
    recipe.common.fileName = u("part.zip");
    expand(recipe, input);
    EntryRecipe one = recipeFor("https://a/1");
    one.common.fileName = u("years [2001-2009].pdf");
    expand(one, input);
    QCOMPARE(input.lines.join(u'\n'), u("1: https://a/1 name=part08.zip\n"
                                        "1: https://a/2 name=part09.zip\n"
                                        "1! the number of file names (1) differs from that of the links (2)\n"
                                        "1: https://a/1 name=years [2001-2009].pdf"));
}

void TestInputEntry::stopsWhenNobodyWantsMore()
{
    CollectedInput input(3);
    expand(recipeFor("https://a/[1-1000000]"), input);
    QCOMPARE(input.entries.size(), 3);
}

QTEST_APPLESS_MAIN(TestInputEntry)
#include "tst_input_entry.moc"
