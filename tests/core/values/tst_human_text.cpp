#include "core/values/naming/human_text.h"

#include <QTest>

#include <limits>

using namespace tributary;

class TestHumanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSizesInTheUnitThatKeepsThemShort_data();
    void writesSizesInTheUnitThatKeepsThemShort();
    void neverShowsAThousandAndTwentyFourOfAUnit();
    void writesSpeedsAsSizesASecond();
    void writesTimesAsClocksDo_data();
    void writesTimesAsClocksDo();
};

void TestHumanText::writesSizesInTheUnitThatKeepsThemShort_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("bytes are whole") << qint64(1023) << QStringLiteral("1023 B");
    QTest::newRow("one KiB") << qint64(1024) << QStringLiteral("1.0 KiB");
    QTest::newRow("one and a half") << qint64(1536) << QStringLiteral("1.5 KiB");
    QTest::newRow("a tenth below a hundred") << qint64(99 * 1024 + 900) << QStringLiteral("99.9 KiB");
    QTest::newRow("no tenths from a hundred on") << qint64(99 * 1024 + 1000) << QStringLiteral("100 KiB");
    QTest::newRow("the last before the next unit") << qint64(1023 * 1024 + 511) << QStringLiteral("1023 KiB");
    QTest::newRow("rounds into the next unit") << qint64(1023 * 1024 + 512) << QStringLiteral("1.0 MiB");
    QTest::newRow("a DVD") << qint64(3'972'844'748) << QStringLiteral("3.7 GiB");
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << QStringLiteral("8.0 EiB");
}

void TestHumanText::writesSizesInTheUnitThatKeepsThemShort()
{
    QFETCH(const qint64, bytes);
    QTEST(sizeText(bytes), "text");
}

void TestHumanText::neverShowsAThousandAndTwentyFourOfAUnit()
{
    for (int shift = 10; shift < 60; shift += 10) {
        for (int step = -2000; step < 100; ++step) {
            const qint64 bytes = (qint64(1024) << shift) + step * ((qint64(1) << shift) / 1000);
            QVERIFY2(!sizeText(bytes).startsWith(QLatin1String("1024")), qPrintable(sizeText(bytes)));
            QVERIFY2(sizeText(bytes).size() <= 8, qPrintable(sizeText(bytes)));
        }
    }
}

void TestHumanText::writesSpeedsAsSizesASecond()
{
    QCOMPARE(speedText(43'200'000), QStringLiteral("41.2 MiB/s"));
    QCOMPARE(speedText(0), QStringLiteral("0 B/s"));
}

void TestHumanText::writesTimesAsClocksDo_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0:00");
    QTest::newRow("seconds") << qint64(35) << QStringLiteral("0:35");
    QTest::newRow("minutes") << qint64(12 * 60 + 3) << QStringLiteral("12:03");
    QTest::newRow("the last minute") << qint64(3599) << QStringLiteral("59:59");
    QTest::newRow("hours") << qint64(3723) << QStringLiteral("1:02:03");
    QTest::newRow("up to two days in hours") << qint64(2 * 86400 - 1) << QStringLiteral("47:59:59");
    QTest::newRow("then in days") << qint64(3 * 86400 + 4 * 3600 + 59) << QStringLiteral("3 d 4 h");
    QTest::newRow("below zero") << qint64(-5) << QStringLiteral("0:00");
}

void TestHumanText::writesTimesAsClocksDo()
{
    QFETCH(const qint64, seconds);
    QTEST(durationText(std::chrono::seconds(seconds)), "text");
}

QTEST_APPLESS_MAIN(TestHumanText)
#include "tst_human_text.moc"
