#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/support/sockets/raw_client.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Each lie that a Reply can tell, as it looks on the wire.
class TestScriptedLies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAfterExactlySoManyBytes_data();
    void cutsAfterExactlySoManyBytes();
    void endsWithoutAnAnswer();
    void stallsForEverOrForATime();
    void stallsBeforeTheHeaders();
    void dripsItsHeaders();
    void keepsARate();
    void keepsARateOnManyConnectionsAtOnce();
    void sendsChunks();
    void cutsBeforeTheLastChunk();
    void endsTheBodyByClosing();
    void declaresAnotherLength();
    void speaksOfAnotherRangeThanItSends();
    void flipsAByte();
    void duplicatesAndForgesHeaders();
    void putsRawLinesInTheHead();
    void replacesTheHead();
    void saysMoreAfterTheBody();
    void informsFirst();
    void sendsHugeHeaders();
    void compressesForQtToInflate();
    void redirects();
};

namespace {

const VirtualFile file{.size = 100'000, .seed = 3};

Script always(const Reply& reply)
{
    return [reply](const Exchange&) { return reply; };
}

Reply honest()
{
    return Reply(200, file);
}

struct Received
{
    QByteArray head;
    QByteArray body;
    Moved::State ending = Moved::State::NotNow;
};

Received fetch(const Reply& reply)
{
    ScriptedServer server(always(reply));
    RawClient client(server.port());
    client.get("/", "Connection: close\r\n");
    Received received{client.takeHead(), client.takeUntilEnd()};
    received.ending = client.ending();
    return received;
}

} // namespace

void TestScriptedLies::cutsAfterExactlySoManyBytes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<Cut>("how");
    QTest::addColumn<Moved::State>("ending");
    QTest::newRow("FIN") << qint64(12'345) << Cut::Fin << Moved::State::Ended;
    QTest::newRow("RST") << qint64(12'345) << Cut::Reset << Moved::State::Broken;
    QTest::newRow("FIN after the head") << qint64(0) << Cut::Fin << Moved::State::Ended;
    QTest::newRow("RST after the head") << qint64(0) << Cut::Reset << Moved::State::Broken;
    QTest::newRow("RST after everything") << file.size << Cut::Reset << Moved::State::Broken;
}

void TestScriptedLies::cutsAfterExactlySoManyBytes()
{
    QFETCH(qint64, bytes);
    QFETCH(Cut, how);
    const Received received = fetch(honest().cutAfter(bytes, how));
    QVERIFY(received.head.contains("Content-Length: 100000\r\n"));
    QCOMPARE(received.body, file.bytes(0, bytes));
    QTEST(received.ending, "ending");
}

void TestScriptedLies::endsWithoutAnAnswer()
{
    QCOMPARE(fetch(Reply().noAnswer()).ending, Moved::State::Ended);
    QCOMPARE(fetch(Reply().noAnswer(Cut::Reset)).ending, Moved::State::Broken);
    QVERIFY(fetch(Reply().noAnswer()).head.isEmpty());
}

void TestScriptedLies::stallsForEverOrForATime()
{
    ScriptedServer server([](const Exchange& exchange) {
        return exchange.index == 0 ? honest().stallAfter(1000, 120ms) : honest().stallAfter(1000);
    });
    RawClient client(server.port());
    QElapsedTimer timer;
    timer.start();
    client.get("/");
    client.takeHead();
    QCOMPARE(client.take(1001), file.bytes(0, 1001));
    QVERIFY(timer.elapsed() >= 119);
    QCOMPARE(client.take(98'999), file.bytes(1001, file.size));
    client.get("/");
    client.takeHead();
    client.take(1000);
    QVERIFY(client.staysSilentFor(100ms));
}

void TestScriptedLies::stallsBeforeTheHeaders()
{
    ScriptedServer server([](const Exchange& exchange) {
        return exchange.index == 0 ? honest().latency(120ms) : honest().stallBeforeHeaders();
    });
    RawClient client(server.port());
    QElapsedTimer timer;
    timer.start();
    client.get("/");
    QVERIFY(!client.takeHead().isEmpty());
    QVERIFY(timer.elapsed() >= 119);
    client.take(file.size);
    client.get("/");
    QVERIFY(client.staysSilentFor(100ms));
}

void TestScriptedLies::dripsItsHeaders()
{
    ScriptedServer server(always(Reply(200, QByteArray("body")).slowDripHeaders(2ms)));
    RawClient client(server.port());
    QElapsedTimer timer;
    timer.start();
    client.get("/");
    const QByteArray head = client.takeHead();
    QVERIFY2(timer.elapsed() >= 2 * (head.size() - 1), qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(client.take(4), "body");
}

void TestScriptedLies::keepsARate()
{
    ScriptedServer server(always(Reply(200, VirtualFile{.size = 10 << 20}).rate(2'000'000)));
    RawClient client(server.port());
    QElapsedTimer timer;
    timer.start();
    client.get("/");
    client.takeHead();
    // Smooth: half of the bytes take half of the time. That it is never slower than it may be holds only on a
    // machine that is free to run us; tst_transmission shows it by a clock of its own.
    for (const qint64 least : {495, 990}) {
        QCOMPARE(client.take(1'000'000).size(), 1'000'000);
        QVERIFY2(timer.elapsed() >= least, qPrintable(QString::number(timer.elapsed())));
    }
}

void TestScriptedLies::keepsARateOnManyConnectionsAtOnce()
{
    ScriptedServer server(always(Reply(200, VirtualFile{.size = 50'000}).rate(100'000)));
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 60; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->get("/");
    }
    for (const auto& client : clients) {
        client->takeHead();
        QCOMPARE(client->take(50'000).size(), 50'000);
    }
    // The delays would take 30 s if they came one after the other.
    QVERIFY2(timer.elapsed() >= 495 && timer.elapsed() < 25'000,
             qPrintable(QString::number(timer.elapsed())));
}

void TestScriptedLies::sendsChunks()
{
    const Received small = fetch(Reply(200, QByteArray("0123456789")).chunked());
    QVERIFY(small.head.contains("Transfer-Encoding: chunked\r\n"));
    QVERIFY(!small.head.contains("Content-Length"));
    QCOMPARE(small.body, "a\r\n0123456789\r\n0\r\n\r\n");
    QCOMPARE(fetch(Reply(200, QByteArray()).chunked()).body, "0\r\n\r\n");

    ScriptedServer server(always(honest().chunked()));
    QNetworkAccessManager network;
    QNetworkReply* reply = network.get(QNetworkRequest(server.url()));
    QVERIFY(QSignalSpy(reply, &QNetworkReply::finished).wait(static_cast<int>(patience().count())));
    QCOMPARE(reply->readAll(), file.bytes());
}

void TestScriptedLies::cutsBeforeTheLastChunk()
{
    const Reply ten = Reply(200, QByteArray("0123456789")).chunked();
    QCOMPARE(fetch(Reply(ten).cutAfter(10)).body, "a\r\n0123456789");
    QCOMPARE(fetch(Reply(ten).cutAfter(4)).body, "a\r\n0123");
    QCOMPARE(fetch(Reply(ten).cutAfter(0)).body, "");
}

void TestScriptedLies::endsTheBodyByClosing()
{
    const Received received = fetch(honest().closeDelimited());
    QVERIFY(!received.head.contains("Content-Length"));
    QCOMPARE(received.body, file.bytes());
    QCOMPARE(received.ending, Moved::State::Ended);
}

void TestScriptedLies::declaresAnotherLength()
{
    const Received received = fetch(honest().declareLength(5).closing());
    QVERIFY(received.head.contains("Content-Length: 5\r\n"));
    QCOMPARE(received.body, file.bytes());
}

void TestScriptedLies::speaksOfAnotherRangeThanItSends()
{
    ScriptedServer server(FileService().then([](const Exchange&, Reply reply) {
        return reply.contentRange({5, 9}, std::nullopt, "items").bodyFrom({50, 54});
    }));
    RawClient client(server.port());
    client.get("/100/a", "Range: bytes=5-8\r\n");
    QVERIFY(client.takeHead().contains("Content-Range: items 5-8/*\r\n"));
    QCOMPARE(client.take(4), VirtualFile::atPath("/100/a")->bytes(50, 54));
}

void TestScriptedLies::flipsAByte()
{
    QByteArray expected = file.bytes();
    expected[70'000] = static_cast<char>(~expected[70'000]);
    QCOMPARE(fetch(honest().flipByte(70'000)).body, expected);
}

void TestScriptedLies::duplicatesAndForgesHeaders()
{
    const Received received = fetch(Reply(200, QByteArray("123"))
                                        .header("content-length", "3")
                                        .addHeader("Content-Length", "4")
                                        .header("ETag", "x")
                                        .removeHeader("etag")
                                        .status(299, "Odd"));
    QCOMPARE(received.head, "HTTP/1.1 299 Odd\r\ncontent-length: 3\r\nContent-Length: 4\r\n\r\n");
}

void TestScriptedLies::putsRawLinesInTheHead()
{
    const Received received = fetch(Reply(200, QByteArray("1")).rawHeaderLines("no colon\r\n: no name\r\n"));
    QVERIFY(received.head.endsWith("no colon\r\n: no name\r\n\r\n"));
    QCOMPARE(received.body, "1");
}

void TestScriptedLies::replacesTheHead()
{
    QCOMPARE(fetch(Reply(200, QByteArray("1")).rawHead("ICY 200 OK\r\n\r\n")).head, "ICY 200 OK\r\n\r\n");
    const Received headless = fetch(Reply(200, QByteArray("just a body")).rawHead("").closing());
    QCOMPARE(headless.head + headless.body, "just a body");
}

void TestScriptedLies::saysMoreAfterTheBody()
{
    const Received received = fetch(honest().extraBytesAfterBody("and more"));
    QVERIFY(received.head.contains("Content-Length: 100000\r\n"));
    QCOMPARE(received.body, file.bytes() + "and more");
}

void TestScriptedLies::informsFirst()
{
    const Received received = fetch(Reply(200, QByteArray("x")).informational(103, {{"Link", "</a>"}}));
    QCOMPARE(received.head, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
    QVERIFY(received.body.startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestScriptedLies::sendsHugeHeaders()
{
    QVERIFY(fetch(Reply().hugeHeader(5 << 20)).head.size() > 5 << 20);
    QCOMPARE(fetch(Reply().manyHeaders(10'000)).head.count("X-Header-"), 10'000);
}

void TestScriptedLies::compressesForQtToInflate()
{
    const QByteArray text = QByteArray("a line that comes again and again\n").repeated(1000);
    ScriptedServer server(always(Reply(200, text).gzipped()));
    QNetworkAccessManager network;
    QNetworkReply* reply = network.get(QNetworkRequest(server.url()));
    QVERIFY(QSignalSpy(reply, &QNetworkReply::finished).wait(static_cast<int>(patience().count())));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), text);
    QVERIFY(server.log().bytesSent() < text.size() / 10);
}

void TestScriptedLies::redirects()
{
    const Received received = fetch(Reply::redirect(302, "file:///etc/passwd"));
    QVERIFY(received.head.startsWith("HTTP/1.1 302 "));
    QVERIFY(received.head.contains("Location: file:///etc/passwd\r\n"));
}

QTEST_GUILESS_MAIN(TestScriptedLies)
#include "tst_scripted_lies.moc"
