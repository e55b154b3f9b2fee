#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/support/sockets/raw_client.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace tributary::test;
using namespace std::chrono_literals;

class TestScriptedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAConnectionAlive();
    void answersPipelinedRequestsInOrder();
    void servesQtsOwnClient();
    void answersHeadWithoutABody();
    void readsBodiesOfRequests();
    void calls400WhatItCantRead();
    void tellsTheScriptWhereItStands();
    void logsWhatWasAskedAndGiven();
    void countsBytesWhileTheyGo();
    void countsEachPlaceOfAFileOnce();
    void noticesAPeerThatLeaves();
    void resetsConnectionsAboveTheLimit();
    void refusesWhileThePortIsClosed();
    void resetsAllConnectionsOnDemand();
    void listensOnV6AsWell();
    void endsAtOnceAmidStalledReplies();
    void holdsBackUntilItIsLetGo();
    void bearsHundredsOfConnections();
    void sendsAGibibyteFast();
};

void TestScriptedServer::keepsAConnectionAlive()
{
    ScriptedServer server;
    RawClient client(server.port());
    for (const auto* name : {"/10/a", "/10/b"}) {
        client.get(name);
        QVERIFY(client.takeHead().startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(client.take(10), VirtualFile::atPath(name)->bytes());
    }
    QCOMPARE(server.log().connections(), 1);
    client.get("/10/c", "Connection: close\r\n");
    QVERIFY(client.takeUntilEnd().endsWith(VirtualFile::atPath("/10/c")->bytes()));
}

void TestScriptedServer::answersPipelinedRequestsInOrder()
{
    ScriptedServer server;
    RawClient client(server.port());
    client.send("GET /3/a HTTP/1.1\r\n\r\nGET /4/b HTTP/1.1\r\n\r\n");
    client.takeHead();
    QCOMPARE(client.take(3), VirtualFile::atPath("/3/a")->bytes());
    client.takeHead();
    QCOMPARE(client.take(4), VirtualFile::atPath("/4/b")->bytes());
}

void TestScriptedServer::servesQtsOwnClient()
{
    ScriptedServer server;
    QNetworkAccessManager network;
    QNetworkRequest request(server.url("/1M/a.bin"));
    request.setRawHeader("Range", "bytes=1000-");
    QNetworkReply* reply = network.get(request);
    QVERIFY(QSignalSpy(reply, &QNetworkReply::finished).wait(static_cast<int>(patience().count())));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 206);
    QCOMPARE(reply->readAll(), VirtualFile::atPath("/1M/a.bin")->bytes(1000, 1 << 20));
}

void TestScriptedServer::answersHeadWithoutABody()
{
    ScriptedServer server;
    RawClient client(server.port());
    client.send("HEAD /10/a HTTP/1.1\r\nConnection: close\r\n\r\n");
    const QByteArray all = client.takeUntilEnd();
    QVERIFY(all.contains("Content-Length: 10\r\n"));
    QVERIFY(all.endsWith("\r\n\r\n"));
    QCOMPARE(server.log().countMethod("HEAD"), 1);
}

void TestScriptedServer::readsBodiesOfRequests()
{
    ScriptedServer server([](const Exchange& exchange) { return Reply(200, exchange.request.body); });
    RawClient client(server.port());
    client.send("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhel");
    client.send("lo");
    client.takeHead();
    QCOMPARE(client.take(5), "hello");
}

void TestScriptedServer::calls400WhatItCantRead()
{
    ScriptedServer server;
    RawClient client(server.port());
    client.send("\x16\x03\x01 no words of ours\r\n\r\n");
    QVERIFY(client.takeUntilEnd().startsWith("HTTP/1.1 400 "));
}

void TestScriptedServer::tellsTheScriptWhereItStands()
{
    ScriptedServer server([](const Exchange& e) {
        const QByteArray text = QByteArray::number(e.index) + QByteArray::number(e.connection) +
                                QByteArray::number(e.indexOnConnection) +
                                QByteArray::number(e.openConnections) + QByteArray::number(e.activeRequests);
        return e.request.target == "/stall" ? Reply().stallBeforeHeaders() : Reply(200, text);
    });
    RawClient first(server.port());
    first.get("/");
    first.takeHead();
    QCOMPARE(first.take(5), "00011");
    first.get("/stall");
    TRY_COMPARE(server.log().size(), 2);
    RawClient second(server.port());
    second.get("/");
    second.takeHead();
    QCOMPARE(second.take(5), "21022");
    QCOMPARE(server.log().peakRequests(), 2);
}

void TestScriptedServer::logsWhatWasAskedAndGiven()
{
    ScriptedServer server;
    RawClient client(server.port());
    client.get("/100/a", "RANGE: bytes=10-19\r\nCookie: c=1\r\n");
    client.takeHead();
    client.take(10);
    client.get("/none");
    client.takeHead();
    TRY_COMPARE(server.log().activeRequests(), 0);

    const ExchangeRecord record = server.log().at(0);
    QCOMPARE(record.request.method, "GET");
    QCOMPARE(record.request.target, "/100/a");
    QCOMPARE(record.request.header("cookie"), "c=1");
    QVERIFY(record.range == (AskedRange{.first = 10, .last = 19}));
    QCOMPARE(record.status, 206);
    QCOMPARE(record.bodyBytes, 10);
    QCOMPARE(record.ending, Ending::Complete);
    QVERIFY(record.ended && *record.ended >= record.began);
    QCOMPARE(server.log().countStatus(404), 1);
    QCOMPARE(server.log().countHeader("Cookie"), 1);
    QCOMPARE(server.log().countMatching([](const ExchangeRecord& r) { return r.range.has_value(); }), 1);
}

void TestScriptedServer::countsBytesWhileTheyGo()
{
    ScriptedServer server(
        [](const Exchange&) { return Reply(200, VirtualFile{.size = 1000}).stallAfter(700); });
    RawClient client(server.port());
    client.get("/");
    client.takeHead();
    client.take(700);
    QCOMPARE(server.log().bytesSent(), 700);
    QCOMPARE(server.log().at(0).ending, Ending::StillGoing);
}

void TestScriptedServer::countsEachPlaceOfAFileOnce()
{
    const ScriptedServer server;
    const auto fetch = [&server](const QByteArray& target, const QByteArray& range) {
        RawClient client(server.port());
        client.get(target, range.isEmpty() ? QByteArray() : "Range: bytes=" + range + "\r\n");
        client.takeHead();
        client.take(1);
    };
    fetch("/1000/a", {});
    fetch("/1000/a", "0-99");
    fetch("/1000/a", "50-149");
    fetch("/1000/a", "500-599");
    fetch("/1000/b", "500-599");
    TRY_COMPARE(server.log().bytesSent(), 1400);
    QCOMPARE(server.log().distinctBytesSent(0), 1100);
    QCOMPARE(server.log().distinctBytesSent(1), 350);
    QCOMPARE(server.log().distinctBytesSent(5), 0);
}

void TestScriptedServer::noticesAPeerThatLeaves()
{
    ScriptedServer server(
        [](const Exchange&) { return Reply(200, VirtualFile{.size = 1000}).stallAfter(10); });
    {
        RawClient client(server.port());
        client.get("/");
        client.takeHead();
    }
    TRY_COMPARE(server.log().at(0).ending, Ending::PeerLeft);
    QCOMPARE(server.log().activeRequests(), 0);
    TRY_COMPARE(server.log().openConnections(), 0);
}

void TestScriptedServer::resetsConnectionsAboveTheLimit()
{
    ScriptedServer server(FileService(), {.connectionLimit = 1});
    RawClient first(server.port());
    first.get("/1/a");
    first.takeHead();
    RawClient second(server.port());
    second.get("/1/a");
    QVERIFY(second.takeUntilEnd().isEmpty());
    QCOMPARE(second.ending(), Moved::State::Broken);
    QCOMPARE(server.log().refusedConnections(), 1);

    server.limitConnections(std::nullopt);
    RawClient third(server.port());
    third.get("/1/a");
    QVERIFY(third.takeHead().startsWith("HTTP/1.1 200"));
}

void TestScriptedServer::refusesWhileThePortIsClosed()
{
    ScriptedServer server;
    RawClient before(server.port());
    before.get("/1/a");
    QVERIFY(before.takeHead().startsWith("HTTP/1.1 200"));
    server.closePort();
    RawClient during(server.port());
    QVERIFY(!during.isConnected());
    server.reopenPort();
    RawClient after(server.port());
    after.get("/1/a");
    QVERIFY(after.takeHead().startsWith("HTTP/1.1 200"));
}

void TestScriptedServer::resetsAllConnectionsOnDemand()
{
    ScriptedServer server([](const Exchange&) { return Reply().stallBeforeHeaders(); });
    RawClient client(server.port());
    client.get("/");
    TRY_COMPARE(server.log().size(), 1);
    server.dropAll();
    QVERIFY(client.takeUntilEnd().isEmpty());
    QCOMPARE(client.ending(), Moved::State::Broken);
    QCOMPARE(server.log().at(0).ending, Ending::Dropped);
    QCOMPARE(server.log().openConnections(), 0);
}

void TestScriptedServer::listensOnV6AsWell()
{
    ScriptedServer server(FileService(), {.alsoV6 = true});
    RawClient client(server.port(), Loopback::V6);
    client.get("/1/a");
    QVERIFY(client.takeHead().startsWith("HTTP/1.1 200"));
    QCOMPARE(server.url("/x", "::1").host(), QStringLiteral("::1"));
}

void TestScriptedServer::endsAtOnceAmidStalledReplies()
{
    auto server =
        std::make_unique<ScriptedServer>([](const Exchange&) { return Reply().stallBeforeHeaders(); });
    RawClient client(server->port());
    client.get("/");
    TRY_COMPARE(server->log().size(), 1);
    QElapsedTimer timer;
    timer.start();
    server.reset();
    QVERIFY(timer.elapsed() < patience().count());
    QVERIFY(client.takeUntilEnd().isEmpty());
}

void TestScriptedServer::holdsBackUntilItIsLetGo()
{
    ScriptedServer server;
    constexpr qint64 held = 1000;
    server.holdBeyond(held);
    RawClient first(server.port());
    first.get("/1M/a");
    first.takeHead();
    TRY_VERIFY(server.log().bytesSent() >= held);
    RawClient second(server.port());
    second.get("/10/b");
    TRY_COMPARE(server.log().size(), 2);
    QVERIFY(server.log().bytesSent() < 1'000'000);
    QCOMPARE(server.log().activeRequests(), 2);
    server.holdBeyond(500'000);
    TRY_VERIFY(server.log().bytesSent() >= 500'000);
    QVERIFY(server.log().bytesSent() < 1'000'000);
    server.letGo();
    QVERIFY(second.takeHead().startsWith("HTTP/1.1 200"));
    QCOMPARE(second.take(10), VirtualFile::atPath("/10/b")->bytes());
    QCOMPARE(first.take(1'000'000), VirtualFile::atPath("/1M/a")->bytes().first(1'000'000));
}

void TestScriptedServer::bearsHundredsOfConnections()
{
    ScriptedServer server;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 300; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->get("/1000/a");
    }
    for (auto& client : clients) {
        client->takeHead();
        QCOMPARE(client->take(1000), VirtualFile::atPath("/1000/a")->bytes());
    }
    QCOMPARE(server.log().peakConnections(), 300);
    QCOMPARE(server.log().bytesSent(), 300'000);
}

void TestScriptedServer::sendsAGibibyteFast()
{
    ScriptedServer server;
    RawClient client(server.port());
    QElapsedTimer timer;
    timer.start();
    client.get("/1G/a");
    client.takeHead();
    qint64 total = 0;
    while (total < 1 << 30) {
        const auto bytes = client.take(std::min<qsizetype>(1 << 20, (1 << 30) - total));
        QVERIFY(!bytes.isEmpty());
        total += bytes.size();
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    qInfo("%.2f GB/s", static_cast<double>(total) / 1e9 / seconds);
    // Far below what it does on an idle machine, and far above what a mistake would leave of it.
    QVERIFY(seconds < 30 * slowness());
}

QTEST_GUILESS_MAIN(TestScriptedServer)
#include "tst_scripted_server.moc"
