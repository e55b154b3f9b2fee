#include "core/http/headers/digest_header.h"
#include "core/inputs/lists/checksum_list.h"

#include <QStringConverter>
#include <QTest>

using namespace tributary;

namespace {

const QByteArray md5(16, 'm');
const QByteArray sha1(20, '1');
const QByteArray sha256(32, '2');
const QByteArray sha512(64, '5');
const QByteArray hex = QByteArray(32, 'x').toHex();
const QByteArray otherHex = QByteArray(32, 'y').toHex();

QByteArray inColons(const char* name, const QByteArray& digest)
{
    return name + QByteArray("=:") + digest.toBase64() + ':';
}

QString told(const std::optional<FoundChecksum>& found)
{
    return found ? QString(found->place + u' ' + toText(found->checksum)) : QString();
}

QString text(const char* place, const char* algorithm, const QByteArray& digest)
{
    return QStringLiteral("%1 %2:%3")
        .arg(QLatin1String(place), QLatin1String(algorithm), QLatin1String(digest.toHex()));
}

QByteArray utf16(const QString& text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestFoundChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void readsLists_data();
    void readsLists();
    void readsEscapedNames_data();
    void readsEscapedNames();
    void readsOneAlgorithmAlone();
    void readsNamesWithFolders_data();
    void readsNamesWithFolders();
};

void TestFoundChecksum::readsHeaders_data()
{
    QTest::addColumn<ResponseHead>("head");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const ResponseHead& head, const QString& expected) {
        QTest::newRow(name) << head << expected;
    };
    const QByteArray both = inColons("sha-256", sha256) + ", " + inColons("SHA-512", sha512);
    row("none", {.status = 200}, {});
    row("of the whole", {.status = 200, .reprDigest = both}, text("Repr-Digest", "sha512", sha512));
    row("of the whole, with a part", {.status = 206, .reprDigest = both},
        text("Repr-Digest", "sha512", sha512));
    row("of the body, the whole", {.status = 200, .contentDigest = inColons("sha-256", sha256)},
        text("Content-Digest", "sha256", sha256));
    row("of the body, a part", {.status = 206, .contentDigest = inColons("sha-256", sha256)}, {});
    row("the old one", {.status = 206, .digest = "unixsum=30637, SHA-256=" + sha256.toBase64()},
        text("Digest", "sha256", sha256));
    row("the old one, weak", {.status = 200, .digest = "md5=" + md5.toBase64() + ",SHA=" + sha1.toBase64()},
        text("Digest", "sha1", sha1));
    row("MD5", {.status = 200, .contentMd5 = md5.toBase64()}, text("Content-MD5", "md5", md5));
    row("MD5 of a part", {.status = 206, .contentMd5 = md5.toBase64()}, {});
    row("the strongest of all",
        {.status = 200,
         .reprDigest = inColons("sha-256", sha256),
         .digest = "sha-512=" + sha512.toBase64(),
         .contentMd5 = md5.toBase64()},
        text("Digest", "sha512", sha512));
    row("of what came compressed", {.status = 200, .contentEncoding = "gzip", .reprDigest = both}, {});
    row("of what came as it is", {.status = 200, .contentEncoding = "identity", .reprDigest = both},
        text("Repr-Digest", "sha512", sha512));
    row("of what names no coding of HTTP",
        {.status = 200, .contentEncoding = "UTF-8, aws-chunked", .reprDigest = both},
        text("Repr-Digest", "sha512", sha512));
    row("of what came compressed once more",
        {.status = 200, .contentEncoding = "utf-8, X-Gzip", .reprDigest = both}, {});
    row("too short", {.status = 200, .reprDigest = inColons("sha-256", md5)}, {});
    row("no base64", {.status = 200, .reprDigest = "sha-256=:????:"}, {});
    row("with a parameter", {.status = 200, .reprDigest = inColons("sha-256", sha256) + ";a=1, md5=:?:"},
        text("Repr-Digest", "sha256", sha256));
    row("with a flag", {.status = 200, .reprDigest = inColons("sha-256", sha256) + " ;a"},
        text("Repr-Digest", "sha256", sha256));
    row("with what is no parameter", {.status = 200, .reprDigest = inColons("sha-256", sha256) + "a=1"}, {});
    row("only a colon before", {.status = 200, .reprDigest = "sha-256=:" + sha256.toBase64()}, {});
    row("only a colon behind", {.status = 200, .reprDigest = "sha-256=" + sha256.toBase64() + ':'}, {});
    row("a single colon", {.status = 200, .reprDigest = "sha-256=:"}, {});
    row("nothing before the sign", {.status = 200, .digest = "=" + sha256.toBase64()}, {});
    row("the strongest last",
        {.status = 200, .digest = "md5=" + md5.toBase64() + ",sha-256=" + sha256.toBase64()},
        text("Digest", "sha256", sha256));
    row("the strongest first",
        {.status = 200, .digest = "sha-256=" + sha256.toBase64() + ",md5=" + md5.toBase64()},
        text("Digest", "sha256", sha256));
    row("two of one kind",
        {.status = 200, .digest = "md5=" + md5.toBase64() + ",md5=" + QByteArray(16, 'n').toBase64()},
        text("Digest", "md5", md5));
    row("two places of one kind",
        {.status = 200, .reprDigest = inColons("sha-256", sha256), .digest = "sha-256=" + sha256.toBase64()},
        text("Repr-Digest", "sha256", sha256));
    row("without colons", {.status = 200, .reprDigest = "sha-256=" + sha256.toBase64()}, {});
    row("nonsense", {.status = 200, .reprDigest = ":=,,=:", .digest = "=", .contentMd5 = "x"}, {});
}

void TestFoundChecksum::readsHeaders()
{
    QFETCH(const ResponseHead, head);
    QTEST(told(digestOfWhole(head)), "expected");
}

void TestFoundChecksum::readsLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<ChecksumListKind>("kind");
    QTest::addColumn<bool>("isFound");
    using enum ChecksumListKind;
    const auto row = [](const char* name, const QByteArray& list, ChecksumListKind kind, bool isFound) {
        QTest::newRow(name) << list << kind << isFound;
    };
    row("the digest alone", hex + '\n', OfOneFile, true);
    row("the digest alone, for a folder", hex + '\n', OfAFolder, false);
    row("with its name", hex + "  a b.iso\n", OfOneFile, true);
    row("as it was built", hex + " */build/out/a b.iso\r\n", OfOneFile, true);
    row("with another's name", hex + "  c.iso\n", OfOneFile, false);
    row("among others", otherHex + "  c.iso\n" + hex + " *a b.iso\n", OfAFolder, true);
    row("among others, below", hex + "  ./a b.iso\n", OfAFolder, true);
    row("in another folder", hex + "  old/a b.iso\n", OfAFolder, false);
    row("BSD's way", "SHA256 (a b.iso) = " + hex, OfAFolder, true);
    row("OpenSSL's way", "SHA2-256(a b.iso)= " + hex, OfAFolder, true);
    row("BSD's way, with another's name that ends alike", "SHA256 (c (a b.iso) = " + hex, OfAFolder, false);
    // SHA3-256 digests are as long as those of SHA-256.
    row("BSD's way, of another algorithm", "SHA3-256 (a b.iso) = " + hex, OfAFolder, false);
    row("of an algorithm that nobody knows", "BLAKE2s-256 (a b.iso) = " + hex, OfAFolder, false);
    row("BSD's way, without its digest", "SHA256 (a b.iso) = ", OfAFolder, false);
    row("BSD's way, without its sign", "SHA256 (a b.iso) " + hex, OfAFolder, false);
    row("with a mark of its charset", "\xef\xbb\xbf" + hex + "  a b.iso\r\n", OfAFolder, true);
    row("BSD's way, with a mark of its charset", "\xef\xbb\xbfSHA256 (a b.iso) = " + hex, OfAFolder, true);
    row("in UTF-16, as PowerShell writes it", utf16(QString::fromLatin1(hex + "\r\n")), OfOneFile, true);
    row("in UTF-16, with its name", utf16(QString::fromLatin1(hex + "  a b.iso\r\n")), OfAFolder, true);
    row("with its algorithm", "sha256:" + hex + "  a b.iso\n", OfAFolder, true);
    row("the digest alone, with its algorithm", "SHA-256:" + hex + '\n', OfOneFile, true);
    row("with another algorithm", "sha3-256:" + hex + "  a b.iso\n", OfAFolder, false);
    row("with no algorithm that anybody knows", "x:" + hex + "  a b.iso\n", OfAFolder, false);
    row("as it was built on Windows", hex + " *C:\\build\\a b.iso\r\n", OfOneFile, true);
    row("as it was built on Windows, for a folder", hex + " *C:\\build\\a b.iso\r\n", OfAFolder, false);
    row("another's name, with a backslash", hex + " *build\\a b.iso\r\n", OfOneFile, false);
    row("in capitals", hex.toUpper() + "  a b.iso", OfAFolder, true);
    row("signed",
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + hex +
            "  a b.iso\n-----BEGIN PGP SIGNATURE-----\n\nabc\n",
        OfAFolder, true);
    row("twice the same", hex + "  a b.iso\n" + hex + "  a b.iso\n", OfAFolder, true);
    row("two that differ", hex + "  a b.iso\n" + otherHex + "  a b.iso\n", OfAFolder, false);
    row("of another algorithm", md5.toHex() + "  a b.iso\n", OfAFolder, false);
    row("GNU's and BSD's way that differ", hex + "  a b.iso\nSHA256 (a b.iso) = " + otherHex, OfAFolder,
        false);
    row("two files of one name", hex + "  x/a b.iso\n" + otherHex + "  y/a b.iso\n", OfOneFile, false);
    row("a page", "<html><body>not found</body></html>", OfOneFile, false);
    row("a page that has a digest", "\n<!-- -->\n<pre>\n" + hex + "  a b.iso\n" + hex + "\n</pre>", OfOneFile,
        false);
    row("a page that has a digest, for a folder", "<pre>\n" + hex + "  a b.iso\n</pre>", OfAFolder, false);
    row("nothing", "", OfOneFile, false);
}

void TestFoundChecksum::readsLists()
{
    QFETCH(const QByteArray, list);
    QFETCH(const ChecksumListKind, kind);
    const auto found = checksumIn(list, kind, u"a b.iso", QCryptographicHash::Sha256);
    QTEST(found.has_value(), "isFound");
    QVERIFY(!found || found->digest.toHex() == hex);
}

void TestFoundChecksum::readsEscapedNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char* title, const char* name, const QByteArray& line, bool isFound) {
        QTest::newRow(title) << QByteArray(name) << line << isFound;
    };
    row("a backslash", "a\\b", "\\" + hex + "  a\\\\b", true);
    row("a line break", "a\nb", "\\" + hex + " *a\\nb", true);
    row("the other half of a line break", "a\rb", "\\" + hex + "  a\\rb", true);
    row("BSD's way", "a\\b", "\\SHA256 (a\\\\b) = " + hex, true);
    row("nothing to be escaped", "ab", "\\" + hex + "  ab", true);
    row("not escaped", "a\\nb", hex + "  a\\nb", true);
    row("not escaped, for another name", "a\nb", hex + "  a\\nb", false);
    row("an escape that nobody knows", "axb", "\\" + hex + "  a\\xb", false);
    row("half an escape", "a", "\\" + hex + "  a\\", false);
}

void TestFoundChecksum::readsEscapedNames()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, line);
    const QByteArray list = "0  b\n" + line + "\r\n";
    const auto found =
        checksumIn(list, ChecksumListKind::OfAFolder, QString::fromLatin1(name), QCryptographicHash::Sha256);
    QTEST(found.has_value(), "isFound");
}

void TestFoundChecksum::readsOneAlgorithmAlone()
{
    const QByteArray list = hex + "  a.iso\n" + sha512.toHex() + "  a.iso\n" + md5.toHex() + "  a.iso\n";
    const auto found = checksumIn(list, ChecksumListKind::OfAFolder, u"a.iso", QCryptographicHash::Sha512);
    QVERIFY(found);
    QCOMPARE(found->algorithm, QCryptographicHash::Sha512);
    QCOMPARE(found->digest, sha512);
}

void TestFoundChecksum::readsNamesWithFolders_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ChecksumListKind>("kind");
    QTest::addColumn<bool>("isFound");
    using enum ChecksumListKind;
    QTest::newRow("as the list has it") << hex + "  old/a.iso" << OfAFolder << true;
    QTest::newRow("another file of that name") << hex + "  a.iso" << OfAFolder << false;
    QTest::newRow("its own list, as it was built") << hex + "  a.iso" << OfOneFile << true;
    QTest::newRow("its own list, of another file") << hex + "  b.iso" << OfOneFile << false;
}

// A store's link has the folder in the file's name.
void TestFoundChecksum::readsNamesWithFolders()
{
    QFETCH(const QByteArray, line);
    QFETCH(const ChecksumListKind, kind);
    QTEST(checksumIn(line, kind, u"old/a.iso", QCryptographicHash::Sha256).has_value(), "isFound");
}

QTEST_APPLESS_MAIN(TestFoundChecksum)
#include "tst_found_checksum.moc"
