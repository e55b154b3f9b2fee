#include "core/http/exchange/segment_transfer.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>

#include <utility>

using namespace tributary;
using tributary::test::Exchange;
using tributary::test::FileService;
using tributary::test::Reply;
using tributary::test::ScriptedServer;

namespace {

constexpr qint64 buffer = 64 * 1024;

NetworkProfile direct()
{
    return {.proxy = {.kind = ProxyKind::None}};
}

// The bound as Qt's reply knows it on the reader's side.
qint64 boundOf(const ConnectionPool::Lease& lease)
{
    const auto* reply = lease.network().findChild<QNetworkReply*>();
    return reply ? reply->readBufferSize() : -1;
}

} // namespace

// The buffer of an exchange is bounded, save where the body fits into it.
class TestReadBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBoundedWhereTheBodyMayBeLarger_data();
    void isBoundedWhereTheBodyMayBeLarger();
};

void TestReadBuffer::isBoundedWhereTheBodyMayBeLarger_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<qint64>("bound");
    QTest::newRow("fits") << QByteArray("/64K/a.bin") << QByteArray() << qint64{0};
    QTest::newRow("a byte too large") << QByteArray("/65537/a.bin") << QByteArray() << buffer;
    QTest::newRow("a length that Qt doesn't believe")
        << QByteArray("/100M/a.bin") << QByteArray("-5") << buffer;
    // An answer without a length is read by the letter, and not by Qt.
    QTest::newRow("no length") << QByteArray("/100M/a.bin") << QByteArray("none") << qint64{-1};
    QTest::newRow("past all numbers") << QByteArray("/100M/a.bin") << QByteArray(30, '9') << buffer;
}

void TestReadBuffer::isBoundedWhereTheBodyMayBeLarger()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, length);
    const ScriptedServer server(FileService().then([length](const Exchange&, Reply reply) {
        if (length == "none")
            return reply.closeDelimited();
        return length.isEmpty() ? reply : reply.header("Content-Length", length);
    }));
    const QUrl url = server.url(target);
    ConnectionPool pool;
    const auto lease = pool.lease(direct(), url);
    SegmentTransfer transfer(*lease, QNetworkRequest(url), buffer);
    TRY_VERIFY(transfer.hasHead() || transfer.isOver());
    QVERIFY(transfer.hasHead());
    QTEST(boundOf(*lease), "bound");
    qint64 before = -1;
    // Until no more comes.
    TRY_VERIFY(std::exchange(before, transfer.available()) == transfer.available() && before > 0);
    // Before the bound has come to the thread that reads, some mebibytes may be here, but never all of the
    // file.
    QVERIFY2(transfer.available() <= 256 * buffer, qPrintable(QString::number(transfer.available())));
}

QTEST_GUILESS_MAIN(TestReadBuffer)
#include "tst_read_buffer.moc"
