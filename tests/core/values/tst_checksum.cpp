#include "core/values/download/checksum.h"

#include <QTest>

using namespace tributary;

class TestChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryAlgorithm_data();
    void readsEveryAlgorithm();
    void namesWhatAFileWasComparedWith();
    void toleratesCaseAndBlanks();
    void refuses_data();
    void refuses();
    void saysWhatIsWrong();
};

void TestChecksum::readsEveryAlgorithm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
    const auto row = [](const char* name, QCryptographicHash::Algorithm algorithm) {
        QTest::newRow(name) << QString::fromLatin1(name) << algorithm;
    };
    row("md5", QCryptographicHash::Md5);
    row("sha1", QCryptographicHash::Sha1);
    row("sha224", QCryptographicHash::Sha224);
    row("sha256", QCryptographicHash::Sha256);
    row("sha384", QCryptographicHash::Sha384);
    row("sha512", QCryptographicHash::Sha512);
    row("sha3-256", QCryptographicHash::Sha3_256);
    row("sha3-512", QCryptographicHash::Sha3_512);
}

void TestChecksum::readsEveryAlgorithm()
{
    QFETCH(const QString, name);
    QFETCH(const QCryptographicHash::Algorithm, algorithm);
    const QByteArray digest = QCryptographicHash::hash("Tributary", algorithm);
    const QString text = name + u':' + QString::fromLatin1(digest.toHex());
    const auto checksum = parseChecksum(text);
    QVERIFY(checksum);
    QCOMPARE(*checksum, (Checksum{.algorithm = algorithm, .digest = digest}));
    QCOMPARE(toText(*checksum), text);
    QCOMPARE(nameOf(algorithm), name);
    // Lists name the algorithm as a checksum does.
    QCOMPARE(nameOf(checkedBy(FoundChecksum{.checksum = *checksum})), name);
}

void TestChecksum::namesWhatAFileWasComparedWith()
{
    QCOMPARE(checkedBy(std::nullopt), CheckedBy::Nothing);
    QCOMPARE(checkedBy(FoundChecksum()), CheckedBy::Pieces);
}

void TestChecksum::toleratesCaseAndBlanks()
{
    const auto checksum = parseChecksum(QStringLiteral(" MD5 : D41D8CD98F00B204E9800998ECF8427E "));
    QVERIFY(checksum);
    QCOMPARE(toText(*checksum), QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e"));
}

void TestChecksum::refuses_data()
{
    QTest::addColumn<QString>("text");
    const QString hex(32, u'0');
    QTest::newRow("nothing") << QString();
    QTest::newRow("only digits") << hex;
    QTest::newRow("no digits") << QStringLiteral("md5:");
    QTest::newRow("no name") << QString(u':' + hex);
    QTest::newRow("an unknown name") << QString(QLatin1String("crc32:") + hex);
    QTest::newRow("a dash where there is none") << QString(QLatin1String("md-5:") + hex);
    QTest::newRow("a digit too few") << QString(QLatin1String("md5:") + hex.chopped(1));
    QTest::newRow("a digit too many") << QString(QLatin1String("md5:") + hex + u'0');
    QTest::newRow("the length of another") << QString(QLatin1String("sha256:") + hex);
    QTest::newRow("no hexadecimal digit") << QString(QLatin1String("md5:") + hex.chopped(1) + u'g');
    QTest::newRow("digits of another script")
        << QString(QLatin1String("md5:") + hex.chopped(1) + QChar(0x0661));
    QTest::newRow("blanks within") << QString(QLatin1String("md5:") + hex.chopped(2) + QLatin1String(" 0"));
    QTest::newRow("two of them") << QString(QLatin1String("md5:md5:") + hex);
}

void TestChecksum::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!parseChecksum(text));
}

void TestChecksum::saysWhatIsWrong()
{
    const auto unknown = parseChecksum(QStringLiteral("crc32:0"));
    QVERIFY(!unknown);
    QVERIFY(unknown.error().detail.english().contains(QLatin1String("sha3-512")));
    const auto tooShort = parseChecksum(QStringLiteral("sha256:0"));
    QVERIFY(!tooShort);
    QVERIFY(tooShort.error().detail.english().contains(QLatin1String("64")));
}

QTEST_APPLESS_MAIN(TestChecksum)
#include "tst_checksum.moc"
