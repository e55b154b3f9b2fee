#include "core/http/headers/content_range.h"

#include <QTest>

using namespace tributary;

class TestContentRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARange_data();
    void readsARange();
    void refusesARange_data();
    void refusesARange();
    void readsALength_data();
    void readsALength();
};

void TestContentRange::readsARange_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<ByteRange>>("range");
    QTest::addColumn<std::optional<qint64>>("total");
    using Range = std::optional<ByteRange>;
    using Total = std::optional<qint64>;

    QTest::newRow("plain") << QByteArray("bytes 0-9/20") << Range({0, 10}) << Total(20);
    QTest::newRow("to the end") << QByteArray("bytes 10-19/20") << Range({10, 20}) << Total(20);
    QTest::newRow("one byte") << QByteArray("bytes 7-7/8") << Range({7, 8}) << Total(8);
    QTest::newRow("unknown total") << QByteArray("bytes 0-9/*") << Range({0, 10}) << Total();
    QTest::newRow("unsatisfied") << QByteArray("bytes */20") << Range() << Total(20);
    QTest::newRow("unsatisfied, empty file") << QByteArray("bytes */0") << Range() << Total(0);
    QTest::newRow("letter case and blanks") << QByteArray(" BYTES \t 0-9/20 ") << Range({0, 10}) << Total(20);
    QTest::newRow("the largest") << QByteArray("bytes 0-9007199254740991/9007199254740992")
                                 << Range({0, 9007199254740992}) << Total(9007199254740992);
}

void TestContentRange::readsARange()
{
    QFETCH(const QByteArray, header);
    const std::optional<ContentRange> parsed = parseContentRange(header);
    QVERIFY(parsed.has_value());
    QTEST(parsed->range, "range");
    QTEST(parsed->total, "total");
}

void TestContentRange::refusesARange_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char* header : {
             "",
             "bytes",
             "bytes ",
             "bytes/20",
             "bytes 0-9",
             "bytes 0-9/",
             "bytes /20",
             "bytes -/20",
             "bytes 0-/20",
             "bytes -9/20",
             "bytes */*",
             "bytes 9-0/20",
             "bytes 0-20/20",
             "bytes 0-0/0",
             "bytes -1-9/20",
             "bytes 0-9/-20",
             "bytes 0-9/20/30",
             "bytes 0-9/2 0",
             "bytes 0 - 9/20",
             "bytes 0x0-9/20",
             "bytes +0-9/20",
             "bytes=0-9/20",
             "bytes:0-9/20",
             "bytes0-9/20",
             "items 0-9/20",
             "bytes 0-9/20, bytes 0-9/20",
             "bytes 0-9/9007199254740993",
             "bytes 0-9007199254740992/*",
             "bytes 0-9/9223372036854775807",
             "bytes 0-9/9223372036854775808",
             "bytes 0-9223372036854775807/*",
             "bytes 0-18446744073709551616/*",
             "bytes 0-9/20;x",
             "bytes \xb9-9/20",
         })
        QTest::newRow(header) << QByteArray(header);
    QTest::newRow("NUL inside") << QByteArray("bytes 0-9\0/20", 13);
}

void TestContentRange::refusesARange()
{
    QFETCH(const QByteArray, header);
    QVERIFY(!parseContentRange(header));
}

void TestContentRange::readsALength_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<qint64>>("length");
    using Length = std::optional<qint64>;

    QTest::newRow("plain") << QByteArray("20") << Length(20);
    QTest::newRow("zero") << QByteArray("0") << Length(0);
    QTest::newRow("leading zeros") << QByteArray("0020") << Length(20);
    QTest::newRow("the largest") << QByteArray("9007199254740992") << Length(9007199254740992);
    QTest::newRow("no disk has that") << QByteArray("9007199254740993") << Length();
    QTest::newRow("twice the same") << QByteArray("20, 20") << Length(20);
    QTest::newRow("two different") << QByteArray("20, 21") << Length();
    QTest::newRow("a semicolon behind it") << QByteArray("20;") << Length(20);
    QTest::newRow("semicolons and blanks") << QByteArray("20 ; ;, 20;") << Length(20);
    QTest::newRow("a number behind a semicolon") << QByteArray("20;21") << Length();
    QTest::newRow("only a semicolon") << QByteArray(";") << Length();
    QTest::newRow("empty") << QByteArray("") << Length();
    QTest::newRow("trailing comma") << QByteArray("20,") << Length();
    QTest::newRow("too large") << QByteArray("9223372036854775808") << Length();
    QTest::newRow("negative") << QByteArray("-1") << Length();
    QTest::newRow("signed") << QByteArray("+1") << Length();
    QTest::newRow("fraction") << QByteArray("1.5") << Length();
    QTest::newRow("words") << QByteArray("many") << Length();
}

void TestContentRange::readsALength()
{
    QFETCH(const QByteArray, header);
    QTEST(parseContentLength(header), "length");
}

QTEST_APPLESS_MAIN(TestContentRange)
#include "tst_content_range.moc"
