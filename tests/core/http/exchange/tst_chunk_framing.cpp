#include "core/http/exchange/chunk_framing.h"

#include <QTest>

using namespace tributary;

Q_DECLARE_METATYPE(tributary::ChunkFraming::Breach)

// Bodies in chunks, honest and broken. To fool a row, the framing would have to take something else for the
// end, or hand on what was no content.
class TestChunkFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnHonestBody_data();
    void takesAnHonestBody();
    void breaksOffAtABrokenOne_data();
    void breaksOffAtABrokenOne();
    void isNotAtItsEndBeforeTheLastEmptyLine();
    void leavesWhatFollowsTheBody();
    void bearsManySmallChunks();
    void bearsNoFramingWithoutEnd_data();
    void bearsNoFramingWithoutEnd();
};

namespace {

// Fed in steps of so many bytes, since the network cuts anywhere.
QByteArray contentOf(ChunkFraming& framing, const QByteArray& wire, qsizetype step)
{
    QByteArray content;
    for (qsizetype at = 0; at < wire.size() && framing.isGoingOn(); at += step) {
        QByteArrayView input = QByteArrayView(wire).sliced(at, std::min(step, wire.size() - at));
        while (!input.isEmpty() && framing.isGoingOn())
            content += framing.take(input);
    }
    return content;
}

void addWire(const char* name, const QByteArray& wire)
{
    QTest::newRow(name) << wire;
}

} // namespace

void TestChunkFraming::takesAnHonestBody_data()
{
    QTest::addColumn<QByteArray>("wire");
    addWire("two chunks", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n");
    addWire("one chunk", "b\r\nhello world\r\n0\r\n\r\n");
    addWire("capital digits, and zeros before them", "000B\r\nhello world\r\n000\r\n\r\n");
    addWire("extensions", "5;a=b\r\nhello\r\n6;q=\"x;y\"\r\n world\r\n0;last\r\n\r\n");
    addWire("sizes filled up with spaces", "5   \r\nhello\r\n6\t \r\n world\r\n0 \r\n\r\n");
    addWire("trailers", "b\r\nhello world\r\n0\r\nDigest: x\r\nX-Empty:\r\n\r\n");
}

void TestChunkFraming::takesAnHonestBody()
{
    QFETCH(const QByteArray, wire);
    for (const qsizetype step : {qsizetype{1}, qsizetype{3}, wire.size()}) {
        ChunkFraming framing;
        QCOMPARE(contentOf(framing, wire, step), QByteArray("hello world"));
        QVERIFY(framing.isAtEnd());
        QVERIFY(!framing.isBroken());
    }
}

void TestChunkFraming::breaksOffAtABrokenOne_data()
{
    using enum ChunkFraming::Breach;
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<ChunkFraming::Breach>("breach");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const QByteArray& wire, ChunkFraming::Breach breach,
                        const QByteArray& content = "hello") {
        QTest::newRow(name) << wire << breach << content;
    };
    const QByteArray hello = "5\r\nhello\r\n";
    row("garbage for a size", hello + "zz\r\n", NoSize);
    row("garbage behind a size", hello + "5x\r\nworld\r\n", NoSize);
    row("words that begin with digits", hello + "face the music\r\n", NoSize);
    row("a page", hello + "<html>\r\n", NoSize);
    row("a negative size", hello + "-5\r\n", NoSize);
    row("a size with a sign", hello + "+5\r\nworld\r\n", NoSize);
    row("a size in the manner of C", hello + "0x5\r\nworld\r\n", NoSize);
    row("no size", hello + "\r\nworld\r\n", NoSize);
    row("no size before the first chunk", "\r\n0\r\n\r\n", NoSize, {});
    row("NUL for a size", hello + QByteArray(1, '\0') + "\r\n", NoSize);
    row("NUL behind a size", hello + "5" + QByteArray(1, '\0') + "\r\nworld", NoSize);
    row("NUL in an extension", hello + "5;a" + QByteArray(1, '\0') + "\r\nworld", NoSize);
    row("a size past 2^63", hello + "8000000000000000\r\n", SizeTooLarge);
    row("a size past 2^64", hello + "10000000000000005\r\nworld\r\n0\r\n\r\n", SizeTooLarge);
    row("a bare line break behind a size", hello + "5\nworld\r\n", BareLineBreak);
    row("a bare line break behind an extension", hello + "5;a\nworld\r\n", BareLineBreak);
    row("a bare line break behind a chunk", "5\r\nhello\n0\r\n\r\n", BareLineBreak);
    row("a bare line break at the end", hello + "0\r\n\n", BareLineBreak);
    row("a bare return behind a size", hello + "5\rworld", BareLineBreak);
    row("a bare return behind a chunk", "5\r\nhello\r0\r\n", NoEndOfChunk);
    row("a size too small", "4\r\nhello\r\n0\r\n\r\n", NoEndOfChunk, "hell");
    row("a size too large by one", "6\r\nhello\r\n0\r\n\r\n", BareLineBreak, "hello\r");
    row("a size too large by two", "7\r\nhello\r\n0\r\n\r\n", NoEndOfChunk, "hello\r\n");
    row("a trailer without a colon", hello + "0\r\nnothing\r\n\r\n", BadTrailer);
    row("a trailer without a name", hello + "0\r\n: x\r\n\r\n", BadTrailer);
    row("a trailer with a NUL", hello + "0\r\na: " + QByteArray(1, '\0') + "\r\n\r\n", BadTrailer);
    row("a page for a trailer", hello + "0\r\n<html><head>\r\n\r\n", BadTrailer);
}

void TestChunkFraming::breaksOffAtABrokenOne()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QByteArray, content);
    for (const qsizetype step : {qsizetype{1}, qsizetype{7}, wire.size()}) {
        ChunkFraming framing;
        QCOMPARE(contentOf(framing, wire, step), content);
        QTEST(framing.breach(), "breach");
        QVERIFY(!framing.isAtEnd());
        QVERIFY(!wordsFor(framing.breach()).isEmpty());
    }
}

void TestChunkFraming::isNotAtItsEndBeforeTheLastEmptyLine()
{
    const QByteArray wire = "5\r\nhello\r\n0\r\nA: b\r\n\r\n";
    for (qsizetype length = 0; length < wire.size(); ++length) {
        ChunkFraming framing;
        contentOf(framing, wire.first(length), 4);
        QVERIFY2(framing.isGoingOn(), qPrintable(QString::number(length)));
    }
}

void TestChunkFraming::leavesWhatFollowsTheBody()
{
    ChunkFraming framing;
    const QByteArray wire = "1\r\na\r\n0\r\n\r\nHTTP/1.1 200 OK";
    QByteArrayView input(wire);
    QByteArray content;
    while (framing.isGoingOn())
        content += framing.take(input);
    QCOMPARE(content, QByteArray("a"));
    QCOMPARE(input.toByteArray(), QByteArray("HTTP/1.1 200 OK"));
}

// Slow pages come letter by letter, and that is allowed.
void TestChunkFraming::bearsManySmallChunks()
{
    ChunkFraming framing;
    QCOMPARE(contentOf(framing, QByteArray("1;x\r\na\r\n").repeated(100'000) + "0\r\n\r\n", 1000).size(),
             100'000);
    QVERIFY(framing.isAtEnd());
}

void TestChunkFraming::bearsNoFramingWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("zeros before a size") << QByteArray("5\r\nhello\r\n") << QByteArray("0");
    QTest::newRow("spaces behind a size") << QByteArray("5") << QByteArray(" ");
    QTest::newRow("an extension") << QByteArray("5;") << QByteArray("x");
    QTest::newRow("a trailer") << QByteArray("0\r\nx: ") << QByteArray("y");
    QTest::newRow("trailers") << QByteArray("0\r\n") << QByteArray("a: b\r\n");
    QTest::newRow("small chunks with long extensions")
        << QByteArray() << "1;" + QByteArray(1000, 'x') + "\r\na\r\n";
}

void TestChunkFraming::bearsNoFramingWithoutEnd()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, again);
    ChunkFraming framing;
    contentOf(framing, before + again.repeated(200'000 / again.size()), 1000);
    QCOMPARE(framing.breach(), ChunkFraming::Breach::TooMuchFraming);
}

QTEST_GUILESS_MAIN(TestChunkFraming)
#include "tst_chunk_framing.moc"
