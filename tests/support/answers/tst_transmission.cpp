#include "tests/support/answers/transmission.h"

#include <QTest>

using namespace tributary::test;
using namespace std::chrono_literals;
using Kind = Transmission::Step::Kind;

// The timing of replies, by a clock that the test moves.
class TestTransmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsARateExactly_data();
    void keepsARateExactly();
    void spreadsARateEvenly();
    void givesNoCreditForSlowHeadersOrStalls();
    void stallsAtTheByteAndGoesOn();
    void dripsAByteATime();
    void cutsInsteadOfFinishing();
    void sendsTheSameBytesInWhateverPieces();
};

namespace {

const TimePoint start = TimePoint() + 1h;

// A peer that takes all it is offered, at the times the transmission asks for.
struct Peer
{
    explicit Peer(const Reply& reply)
        : transmission(reply, Transmission::Answering::Everything, start)
    {
    }

    // Takes what there is until a step other than bytes, and returns that step.
    Transmission::Step drain()
    {
        while (true) {
            const auto step = transmission.peek(room, now);
            if (step.kind != Kind::Bytes)
                return step;
            received.append(room.data(), step.bytes);
            content += transmission.consume(step.bytes, now);
        }
    }
    // Follows the waits until that time.
    void runUntil(TimePoint end)
    {
        for (auto step = drain(); step.kind == Kind::Wait && step.until <= end; step = drain()) {
            longestWait = std::max(longestWait, step.until - now);
            now = step.until;
        }
        now = std::max(now, end);
    }

    Transmission transmission;
    TimePoint now = start;
    Clock::duration longestWait{0};
    QByteArray received;
    qint64 content = 0;
    std::vector<char> room = std::vector<char>(1000);
};

Reply file(qint64 size)
{
    return Reply(200, VirtualFile{.size = size});
}

} // namespace

void TestTransmission::keepsARateExactly_data()
{
    QTest::addColumn<qint64>("rate");
    for (const int rate : {1, 7, 1000, 123'456, 50'000'000})
        QTest::addRow("%d bytes a second", rate) << qint64(rate);
}

void TestTransmission::keepsARateExactly()
{
    QFETCH(qint64, rate);
    Peer peer(file(rate * 10).rate(rate));
    peer.runUntil(start + 3s + 1ms);
    QVERIFY2(std::abs(peer.content - 3 * rate) <= rate / 100, qPrintable(QString::number(peer.content)));
    peer.runUntil(start + 10s + 1ms);
    QCOMPARE(peer.content, 10 * rate);
    QCOMPARE(peer.drain().kind, Kind::Done);
}

void TestTransmission::spreadsARateEvenly()
{
    Peer peer(file(1'000'000).rate(100'000));
    peer.runUntil(start + 2s);
    QVERIFY(peer.longestWait <= 6ms);
}

void TestTransmission::givesNoCreditForSlowHeadersOrStalls()
{
    Peer late(file(10'000).latency(5000ms).rate(1000));
    late.runUntil(start + 6s + 1ms);
    QCOMPARE(late.content, 1000);

    Peer stalled(file(10'000).rate(1000).stallAfter(500, 4000ms));
    stalled.runUntil(start + 5s + 2ms);
    QVERIFY2(stalled.content >= 995 && stalled.content <= 1005, qPrintable(QString::number(stalled.content)));
}

void TestTransmission::stallsAtTheByteAndGoesOn()
{
    Peer peer(file(1000).stallAfter(300, 50ms));
    const auto step = peer.drain();
    QCOMPARE(peer.content, 300);
    QVERIFY(step.until == start + 50ms);
    peer.now = step.until;
    QCOMPARE(peer.drain().kind, Kind::Done);
    QCOMPARE(peer.content, 1000);

    Peer forEver(file(1000).stallAfter(1000));
    QVERIFY(forEver.drain().until == TimePoint::max());
    QCOMPARE(forEver.content, 1000);
}

void TestTransmission::dripsAByteATime()
{
    Peer peer(file(10).slowDripHeaders(20ms));
    peer.runUntil(start + 100ms);
    QCOMPARE(peer.received, "HTTP/1");
    peer.runUntil(start + 10s);
    QCOMPARE(peer.content, 10);
}

void TestTransmission::cutsInsteadOfFinishing()
{
    for (const qint64 after : {0, 1, 999, 1000}) {
        Peer peer(file(1000).chunked().cutAfter(after, Cut::Reset));
        const auto step = peer.drain();
        QCOMPARE(step.kind, Kind::Cut);
        QCOMPARE(step.how, Cut::Reset);
        QCOMPARE(peer.content, after);
    }
}

void TestTransmission::sendsTheSameBytesInWhateverPieces()
{
    const Reply reply = file(100'000).chunked().informational(102).extraBytesAfterBody("tail");
    Peer whole(reply);
    whole.drain();
    for (const size_t piece : {1U, 3U, 1024U, 16'384U, 200'000U}) {
        Peer peer(reply);
        peer.room.resize(piece);
        QCOMPARE(peer.drain().kind, Kind::Done);
        QCOMPARE(peer.received, whole.received);
        QCOMPARE(peer.content, 100'000);
    }
}

QTEST_APPLESS_MAIN(TestTransmission)
#include "tst_transmission.moc"
