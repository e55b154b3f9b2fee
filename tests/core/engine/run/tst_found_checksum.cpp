#include "core/http/headers/digest_header.h"
#include "core/inputs/lists/checksum_list.h"

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

} // namespace

class TestFoundChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void readsLists_data();
    void readsLists();
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
    row("too short", {.status = 200, .reprDigest = inColons("sha-256", md5)}, {});
    row("no base64", {.status = 200, .reprDigest = "sha-256=:????:"}, {});
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
    row("in capitals", hex.toUpper() + "  a b.iso", OfAFolder, true);
    row("signed",
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + hex +
            "  a b.iso\n-----BEGIN PGP SIGNATURE-----\n\nabc\n",
        OfAFolder, true);
    row("twice the same", hex + "  a b.iso\n" + hex + "  a b.iso\n", OfAFolder, true);
    row("two that differ", hex + "  a b.iso\n" + otherHex + "  a b.iso\n", OfAFolder, false);
    row("of another algorithm", md5.toHex() + "  a b.iso\n", OfAFolder, false);
    row("a page", "<html><body>not found</body></html>", OfOneFile, false);
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

QTEST_APPLESS_MAIN(TestFoundChecksum)
#include "tst_found_checksum.moc"
