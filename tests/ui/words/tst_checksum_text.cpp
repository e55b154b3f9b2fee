#include "ui/words/checksum_text.h"

#include <QTest>

using namespace tributary;

namespace {

const QByteArray words = "what was meant";

QString digitsBy(QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(words, algorithm).toHex());
}

} // namespace

// Checksums as people copy them from pages and files.
class TestChecksumText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDigits_data();
    void findsTheDigits();
    void tellsTheKindByTheNumberOfDigits_data();
    void tellsTheKindByTheNumberOfDigits();
    void findsNothingInOtherText_data();
    void findsNothingInOtherText();
};

void TestChecksumText::findsTheDigits_data()
{
    QTest::addColumn<QString>("text");
    const QString digits = digitsBy(QCryptographicHash::Sha256);
    const QString halves = digits.left(32) + QLatin1Char(' ') + digits.mid(32);
    const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
    row("alone", digits);
    row("in capitals", digits.toUpper());
    row("among white space", QLatin1String(" \t") + digits + QLatin1String(" \n"));
    row("in parts as long as another checksum", halves);
    row("with their kind", QLatin1String("sha256:") + digits);
    row("with their kind in capitals, and a blank", QLatin1String("SHA256: ") + digits);
    row("with their kind, in parts", QLatin1String("sha256:") + halves);
    row("before a name", digits + QLatin1String("  a file: the first.iso"));
    row("before a name of digits", digits + QLatin1String("  ") + digits);
    row("before the name of a binary file", digits + QLatin1String(" *a.iso"));
    row("before a name behind a tabulator", digits + QLatin1String("\ta.iso"));
}

void TestChecksumText::findsTheDigits()
{
    QFETCH(const QString, text);
    const auto found = checksumIn(text, QCryptographicHash::Md5);
    QVERIFY(found);
    QCOMPARE(found->algorithm, QCryptographicHash::Sha256);
    QCOMPARE(found->digest, QCryptographicHash::hash(words, QCryptographicHash::Sha256));
}

void TestChecksumText::tellsTheKindByTheNumberOfDigits_data()
{
    QTest::addColumn<QCryptographicHash::Algorithm>("of");
    QTest::addColumn<QCryptographicHash::Algorithm>("preferred");
    QTest::addColumn<QCryptographicHash::Algorithm>("found");
    using enum QCryptographicHash::Algorithm;
    QTest::newRow("MD5") << Md5 << Sha256 << Md5;
    QTest::newRow("SHA-1") << Sha1 << Sha256 << Sha1;
    QTest::newRow("SHA-224") << Sha224 << Sha256 << Sha224;
    QTest::newRow("SHA-384") << Sha384 << Sha256 << Sha384;
    QTest::newRow("SHA-512") << Sha512 << Sha256 << Sha512;
    QTest::newRow("the usual of two") << Sha256 << Sha512 << Sha256;
    QTest::newRow("the preferred of two") << Sha3_256 << Sha3_256 << Sha3_256;
    QTest::newRow("the preferred of two long ones") << Sha3_512 << Sha3_512 << Sha3_512;
}

void TestChecksumText::tellsTheKindByTheNumberOfDigits()
{
    QFETCH(const QCryptographicHash::Algorithm, of);
    QFETCH(const QCryptographicHash::Algorithm, preferred);
    const auto told = checksumIn(digitsBy(of), preferred);
    QVERIFY(told);
    QTEST(told->algorithm, "found");
}

void TestChecksumText::findsNothingInOtherText_data()
{
    QTest::addColumn<QString>("text");
    const QString digits = digitsBy(QCryptographicHash::Sha256);
    QTest::newRow("nothing") << QString();
    QTest::newRow("a digit too few") << digits.left(63);
    QTest::newRow("a letter that is no digit") << QString(digits.left(63) + QLatin1Char('g'));
    QTest::newRow("another number of digits than the kind has") << QString(QLatin1String("md5:") + digits);
    QTest::newRow("a kind that is none") << QString(QLatin1String("crc:") + digits);
    QTest::newRow("a name alone") << QStringLiteral("  a.iso");
}

void TestChecksumText::findsNothingInOtherText()
{
    QFETCH(const QString, text);
    QVERIFY(!checksumIn(text, QCryptographicHash::Sha256));
}

QTEST_GUILESS_MAIN(TestChecksumText)
#include "tst_checksum_text.moc"
