#include "core/storage/part/part_brand.h"

#include <QTest>

using namespace tributary;

// The text beside a part's bytes that says whose it is.
class TestPartBrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten();
    void hasAnotherNumberForEachPart();
    void isNoneOfAnythingElse_data();
    void isNoneOfAnythingElse();
};

void TestPartBrand::isReadAsItWasWritten()
{
    const PartBrand brand = {.urlHash = QByteArray("\x01 \xff", 3), .number = "200ab3161d3d9e70"};
    const QByteArray text = encode(brand, "d4:a7");
    QCOMPARE(text, "64343a6137 0120ff 200ab3161d3d9e70");
    QCOMPARE(decodeBrand(text, "d4:a7"), brand);
}

void TestPartBrand::hasAnotherNumberForEachPart()
{
    QByteArray digits;
    for (int n = 0; n < 100; ++n) {
        const PartBrand brand = freshBrand("link");
        QCOMPARE(brand.urlHash, "link");
        bool isHexadecimal = false;
        QVERIFY(brand.number.toULongLong(&isHexadecimal, 16) > 0 && isHexadecimal);
        QVERIFY(brand.number != freshBrand("link").number);
        digits += brand.number;
    }
    // Among so many random digits all sixteen are met.
    QVERIFY(digits.contains('0') && digits.contains('f'));
}

void TestPartBrand::isNoneOfAnythingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("that of a copied file") << QByteArray("64343a6138 0120ff 200a");
    QTest::newRow("a word too few") << QByteArray("64343a6137 0120ff");
    QTest::newRow("a word too many") << QByteArray("64343a6137 0120ff 200a 200a");
    QTest::newRow("the object alone") << QByteArray("64343a6137");
}

void TestPartBrand::isNoneOfAnythingElse()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(decodeBrand(text, "d4:a7"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestPartBrand)
#include "tst_part_brand.moc"
