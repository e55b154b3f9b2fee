#include "tests/core/http/exchange/exchange_over_lease.h"
#include "tests/support/checks/patience.h"
#include "tests/support/proxy/proxy_server.h"
#include "tests/support/server/scripted_server.h"

#include <QSemaphore>
#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;
using tributary::test::authorityFile;
using tributary::test::Exchange;
using tributary::test::ExchangeOverLease;
using tributary::test::FileService;
using tributary::test::ProxyServer;
using tributary::test::Reply;
using tributary::test::ScriptedServer;
using tributary::test::showing;
using tributary::test::TlsIdentity;

namespace {

const QByteArray target = "/6M/a.bin";

NetworkProfile by(const ProxyServer& proxy)
{
    return {.proxy = {.kind = ProxyKind::Https, .host = QStringLiteral("127.0.0.1"), .port = proxy.port()},
            .caFile = authorityFile()};
}

} // namespace

// Several exchanges by one proxy that is spoken to over TLS: none is told what happened to another.
class TestBridgedTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForItsOwnConnectionAlone();
    void asksOnceMoreAtMostWhileMemoryGrows();
    void isNotCutByWhatAnotherMet_data();
    void isNotCutByWhatAnotherMet();
    void tellsTheServerNothingOfTheBridge();
};

void TestBridgedTransfer::waitsForItsOwnConnectionAlone()
{
    QSemaphore second;
    QSemaphore goesOn;
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallBeforeHeaders(); }));
    const ProxyServer proxy({.tls = [&](int handshake) {
        if (handshake == 1) {
            second.release();
            goesOn.acquire();
        }
        return std::optional(TlsIdentity::Good);
    }});
    ConnectionPool pool;
    ExchangeOverLease waiting(pool, by(proxy), server.url(target));
    TRY_COMPARE(server.log().size(), 1);
    ExchangeOverLease connecting(pool, by(proxy), server.url(target));
    const bool hasBegun =
        QTest::qWaitFor([&] { return second.tryAcquire(); }, static_cast<int>(test::patience().count()));
    const Timeouts timeouts{.silence = 1h, .connect = 1min};
    const auto later = SegmentTransfer::Clock::now() + 10min;
    const auto overdue = connecting->overdue(timeouts, later);
    const bool isWaiting = !waiting->overdue(timeouts, later);
    goesOn.release();
    QVERIFY(hasBegun);
    QVERIFY(overdue && overdue->detail.english().startsWith(QLatin1String("no connection")));
    QVERIFY(isWaiting);
    TRY_COMPARE(server.log().size(), 2);
    QVERIFY(!connecting->overdue(timeouts, later));
}

void TestBridgedTransfer::isNotCutByWhatAnotherMet_data()
{
    QTest::addColumn<bool>("isTunnel");
    QTest::newRow("handed on") << false;
    QTest::newRow("in a tunnel") << true;
}

void TestBridgedTransfer::isNotCutByWhatAnotherMet()
{
    QFETCH(const bool, isTunnel);
    ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallAfter(10'000); }),
        {.tls = test::showingGoodIf(isTunnel)});
    const ProxyServer proxy({.tls = [](int handshake) {
        return handshake == 0 ? std::optional(TlsIdentity::Good) : std::nullopt;
    }});
    ConnectionPool pool;
    ExchangeOverLease first(pool, by(proxy), server.url(target));
    TRY_VERIFY(first->hasHead());
    ExchangeOverLease second(pool, by(proxy), server.url(target));
    TRY_VERIFY(second->isOver());
    QVERIFY(second->error());
    QVERIFY(second->error()->detail.english().contains(QLatin1String("the proxy")));
    server.dropAll();
    TRY_VERIFY(first->isOver());
    QVERIFY(first->error());
    QVERIFY2(!first->error()->detail.english().contains(QLatin1String("the proxy")),
             qPrintable(first->error()->detail.english()));
}

// Memory that other downloads take is not taken for a head that grows.
void TestBridgedTransfer::asksOnceMoreAtMostWhileMemoryGrows()
{
    constexpr qsizetype most = 96 << 20;
    QByteArray buffers;
    const auto growOn = [&buffers] {
        if (buffers.size() < most)
            buffers.append(QByteArray(8 << 20, 'x'));
    };
    ScriptedServer server(FileService().then([](const Exchange&, Reply reply) { return reply.latency(1s); }),
                          {.tls = test::showingGoodIf(true)});
    const ProxyServer proxy({.tls = showing(TlsIdentity::Good)});
    ConnectionPool pool;
    ExchangeOverLease transfer(pool, by(proxy), server.url(target));
    TRY_COMPARE(server.log().size(), 1);
    TRY_VERIFY((growOn(), transfer->hasHead() || transfer->isOver()));
    QVERIFY(transfer->hasHead());
    QVERIFY(server.log().size() <= 2);
}

void TestBridgedTransfer::tellsTheServerNothingOfTheBridge()
{
    const ScriptedServer server;
    const ProxyServer proxy({.tls = showing(TlsIdentity::Good)});
    ConnectionPool pool;
    ExchangeOverLease one(pool, by(proxy), server.url(target));
    TRY_VERIFY(one->hasHead());
    QCOMPARE(one->head().status, 200);
    QVERIFY(!proxy.record().heard.toLower().contains("tributary-"));
    QCOMPARE(server.log().countHeader("Tributary-Lease"), 0);
}

QTEST_GUILESS_MAIN(TestBridgedTransfer)
#include "tst_bridged_transfer.moc"
