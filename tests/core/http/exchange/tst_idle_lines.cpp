#include "tests/core/http/exchange/exchange_over_lease.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"

#include <QQueue>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <optional>

using namespace tributary;
using namespace std::chrono_literals;
using tributary::test::ExchangeOverLease;
using tributary::test::FileService;
using tributary::test::ScriptedServer;

namespace {

const NetworkProfile direct{.proxy = {.kind = ProxyKind::None}};

// Serves one line until its client closes it, as a script with a single thread does, and leaves the others
// waiting.
class OneAtATime : public QObject
{
public:
    OneAtATime()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* line = m_server.nextPendingConnection();
            m_lines.enqueue(line);
            connect(line, &QTcpSocket::readyRead, this, &OneAtATime::serve);
            connect(line, &QTcpSocket::disconnected, this, [this, line] {
                m_lines.removeAll(line);
                serve();
            });
            serve();
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/a.bin").arg(m_server.serverPort())); }

private:
    QQueue<QTcpSocket*> m_lines;
    QTcpServer m_server; // closes the lines, and goes first

    void serve()
    {
        if (!m_lines.isEmpty() && m_lines.head()->readAll().contains("\r\n\r\n"))
            m_lines.head()->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nright");
    }
};

void leaveToQt(ConnectionPool& pool, const QUrl& url)
{
    pool.lease(direct, url)->setReading(ConnectionPool::Lease::Reading::ByQt);
}

} // namespace

// A line that nobody uses any more keeps a server busy that serves one at a time.
class TestIdleLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goWhereTheyKeepAHostFromAnswering();
    void goWhereBothWereAskedForAtOnce();
    void leaveLinesInUseAlone();
};

void TestIdleLines::goWhereTheyKeepAHostFromAnswering()
{
    const OneAtATime server;
    LineCalls calls;
    ConnectionPool lane(calls);
    ConnectionPool otherLane(calls);
    leaveToQt(lane, server.url());
    leaveToQt(otherLane, server.url());
    {
        ExchangeOverLease first(lane, direct, server.url());
        TRY_VERIFY(first->isOver());
        QVERIFY(!first->error());
    }
    ExchangeOverLease second(otherLane, direct, server.url());
    TRY_VERIFY(second->isConnected());
    const Timeouts timeouts{.silence = 1min, .connect = 1min};
    QVERIFY(!second->overdue(timeouts, AnswerStream::Clock::now() + 4s));
    TRY_VERIFY(second->isOver());
    QVERIFY(second->hasHead());
    QVERIFY(!second->error());
}

// The two exchanges need a manager each: Qt closes all lines of a manager or none, and the second exchange
// still waits on its own.
void TestIdleLines::goWhereBothWereAskedForAtOnce()
{
    const OneAtATime server;
    ConnectionPool pool;
    leaveToQt(pool, server.url());
    std::optional<ExchangeOverLease> first(std::in_place, pool, direct, server.url());
    TRY_VERIFY((*first)->isConnected());
    ExchangeOverLease second(pool, direct, server.url());
    TRY_VERIFY((*first)->isOver());
    TRY_VERIFY(second->isConnected());
    first.reset();
    const Timeouts timeouts{.silence = 1min, .connect = 1min};
    // A reply that was given up is deleted once the loop turns.
    auto isAnswered = [&, now = AnswerStream::Clock::now()]() mutable {
        second->overdue(timeouts, now += 4s);
        return second->hasHead();
    };
    TRY_VERIFY(isAnswered());
}

void TestIdleLines::leaveLinesInUseAlone()
{
    const OneAtATime server;
    ScriptedServer other;
    other.holdBeyond(10'000);
    ConnectionPool pool;
    leaveToQt(pool, server.url());
    leaveToQt(pool, other.url());
    ExchangeOverLease first(pool, direct, server.url());
    TRY_VERIFY(first->isOver());
    // Over the same manager, to another host.
    ExchangeOverLease going(pool, direct, other.url("/300K/a.bin"));
    TRY_VERIFY(going->hasHead());
    {
        const auto lease = pool.lease(direct, server.url());
        lease->callForLines();
    }
    other.letGo();
    qint64 got = 0;
    const auto read = [&] {
        std::array<char, 10'000> bytes;
        while (going->available() > 0)
            got += going->read(bytes);
        return going->isOver() && going->available() == 0;
    };
    TRY_VERIFY(read());
    QVERIFY(!going->error());
    QCOMPARE(got, 300 * 1024);
}

QTEST_GUILESS_MAIN(TestIdleLines)
#include "tst_idle_lines.moc"
