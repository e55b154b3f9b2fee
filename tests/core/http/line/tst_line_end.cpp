#include "core/http/line/line_end.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace tributary;

namespace {

// A line with the sockets at its two ends.
struct Line
{
    std::unique_ptr<QTcpSocket> here = std::make_unique<QTcpSocket>();
    QTcpSocket* there = nullptr; // its server's
};

Line lineTo(QTcpServer& server)
{
    Line line;
    QSignalSpy arrived(&server, &QTcpServer::newConnection);
    line.here->connectToHost(server.serverAddress(), server.serverPort());
    if (!line.here->waitForConnected() || (!server.hasPendingConnections() && !arrived.wait()))
        return {};
    line.there = server.nextPendingConnection();
    return line;
}

} // namespace

// What LineEnd tells of lines that have ended.
class TestLineEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }
    void takesTheEndForAWord();
    void believesNoEndThatItCanNotTellFromAReset();

private:
    QTcpServer m_server;
};

void TestLineEnd::takesTheEndForAWord()
{
    const Line line = lineTo(m_server);
    QVERIFY(line.there);
    LineEnd end(*line.here);
    QSignalSpy over(line.here.get(), &QTcpSocket::disconnected);
    line.there->write("all of it");
    line.there->disconnectFromHost();
    QVERIFY(over.wait());
    end.note(*line.here);
    QCOMPARE(line.here->readAll(), QByteArray("all of it"));
    QVERIFY(!end.wasReset());
    QVERIFY(end.wasAnnounced());
}

void TestLineEnd::believesNoEndThatItCanNotTellFromAReset()
{
    const QTcpSocket nowhere;
    const LineEnd end(nowhere);
    QVERIFY(!end.wasReset());
    QVERIFY(!end.wasAnnounced());
}

QTEST_GUILESS_MAIN(TestLineEnd)
#include "tst_line_end.moc"
