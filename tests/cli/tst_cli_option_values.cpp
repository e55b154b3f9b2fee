#include "app/cli/options/option_values.h"
#include "core/values/network/sent_text.h"

#include <QTest>

#include <limits>

using namespace tributary;
using namespace tributary::cli;

class TestCliOptionValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSizes_data();
    void readsSizes();
    void refusesWhatIsNoSize_data();
    void refusesWhatIsNoSize();
    void readsSeconds();
    void countsStayWithinTheirBounds();
    void seesLineBreaksAndControlCharacters();
};

void TestCliOptionValues::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("bytes") << QStringLiteral("1000") << qint64(1000);
    QTest::newRow("bytes with B") << QStringLiteral("1000B") << qint64(1000);
    QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
    QTest::newRow("K") << QStringLiteral("500K") << qint64(512'000);
    QTest::newRow("small k") << QStringLiteral("500k") << qint64(512'000);
    QTest::newRow("KB") << QStringLiteral("1KB") << qint64(1024);
    QTest::newRow("KiB") << QStringLiteral("1KiB") << qint64(1024);
    QTest::newRow("M") << QStringLiteral("64M") << qint64(64) * 1024 * 1024;
    QTest::newRow("MiB after a space") << QStringLiteral("64 MiB") << qint64(64) * 1024 * 1024;
    QTest::newRow("G") << QStringLiteral("2G") << qint64(2) * 1024 * 1024 * 1024;
    QTest::newRow("T") << QStringLiteral("1T") << (qint64(1) << 40);
    QTest::newRow("decimals") << QStringLiteral("1.5M") << qint64(1'572'864);
    QTest::newRow("decimals of a GiB") << QStringLiteral("0.25GiB") << qint64(268'435'456);
    QTest::newRow("the largest") << QStringLiteral("9223372036854775807")
                                 << std::numeric_limits<qint64>::max();
}

void TestCliOptionValues::readsSizes()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, bytes);
    QCOMPARE(parseSize(text), std::optional(bytes));
}

void TestCliOptionValues::refusesWhatIsNoSize_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "K",
                             "B",
                             "iB",
                             "-1",
                             "-1K",
                             "+1",
                             "1X",
                             "1KK",
                             "1iB",
                             "1Ki",
                             "1 2",
                             "1..5M",
                             ".5M",
                             "1.M",
                             "1.5",
                             "0x10",
                             "1e6",
                             "1,5M",
                             "ten",
                             "99999999999999999999",
                             "9007199254740993G",
                             "8388608T",
                             "8388608.5T",
                             "inf",
                             "nan",
                             "\xd9\xa1K"})
        QTest::newRow(qPrintable(QLatin1String("'%1'").arg(QString::fromUtf8(text))))
            << QString::fromUtf8(text);
}

void TestCliOptionValues::refusesWhatIsNoSize()
{
    QFETCH(const QString, text);
    QCOMPARE(parseSize(text), std::nullopt);
}

void TestCliOptionValues::readsSeconds()
{
    using namespace std::chrono_literals;
    QCOMPARE(parseSeconds(u"30"), std::optional(std::chrono::milliseconds(30s)));
    QCOMPARE(parseSeconds(u"0.5"), std::optional(500ms));
    QCOMPARE(parseSeconds(u"0"), std::optional(0ms));
    for (const QStringView text :
         {u"", u"-1", u"1s", u"1e3", u"nan", u"inf", u" 1", u"604801", u"99999999999999999999"})
        QCOMPARE(parseSeconds(text), std::nullopt);
}

void TestCliOptionValues::countsStayWithinTheirBounds()
{
    QCOMPARE(parseCount(u"1", 1, 64), std::optional(1));
    QCOMPARE(parseCount(u"64", 1, 64), std::optional(64));
    for (const QStringView text : {u"0", u"65", u"-1", u"+1", u"", u"1.0", u"one", u"4294967297", u" 1"})
        QCOMPARE(parseCount(text, 1, 64), std::nullopt);
}

void TestCliOptionValues::seesLineBreaksAndControlCharacters()
{
    QVERIFY(isOneLine(u"plain text, ä and 漢"));
    QVERIFY(isOneLine(u""));
    for (const QStringView text : {u"a\nb", u"a\r", u"\x1b[2J", u"\x7f", u"\x85"})
        QVERIFY(!isOneLine(text));
    QVERIFY(!isOneLine(QString(QChar(0))));
}

QTEST_APPLESS_MAIN(TestCliOptionValues)
#include "tst_cli_option_values.moc"
