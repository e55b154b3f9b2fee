#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 size = 1024 * kib;

} // namespace

// Who is open, and who has to go.
class TestConnectionSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiresNoMoreThanTheLimits();
    void takesTheIdleOneFirst();
    void givesBackAPieceThatIsDropped();
    void dismissesNobodyWhoIsBusy();
    void yieldsTheSlowestButNoHeldAnswer();
    void yieldsOnlyThoseOfASource();
    void dropsWhomOthersHaveOvertaken();
    void endsRestsAndDrainsInTime();
    void countsWhoCompares();
    void remembersWhoWasServedBetweenTwoPieces();
    void findsWhoIsSilentForTooLong();
    void dismissesAllOfOneSource();
    void leavesNoWaitBehindWhereItWasLed();
    void sealsNothingOfWhichBytesWereForgotten();
};

void TestConnectionSet::hiresNoMoreThanTheLimits()
{
    Stage stage(wantedFrom(0), {.connections = 2});
    stage.begin(size);
    stage.hire(0, ByteRange{0, 64 * kib});
    stage.hire(0, ByteRange{64 * kib, 128 * kib});
    QVERIFY(!stage.connections.idleOrHired(stage.judge.own(), stage.time));
    stage.connections.dismiss(stage.connections.first());
    QVERIFY(stage.connections.idleOrHired(stage.judge.own(), stage.time));
}

void TestConnectionSet::takesTheIdleOneFirst()
{
    Stage stage;
    stage.begin(size);
    Connection& first = stage.hire(0, ByteRange{0, 64 * kib});
    QVERIFY(!stage.connections.isAnyIdle());
    stage.connections.drop(first);
    QVERIFY(stage.connections.isAnyIdle());
    QCOMPARE(stage.connections.idleOrHired(stage.judge.own(), stage.time), &first);
    QCOMPARE(stage.connections.count(), 1);
}

void TestConnectionSet::givesBackAPieceThatIsDropped()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    Connection& connection = stage.hire(0, ByteRange{0, 64 * kib});
    const ClaimId claim = *connection.claim;
    stage.connections.drop(connection);
    QVERIFY(!connection.claim);
    QVERIFY(!connection.transfer);
    QVERIFY(!stage.board.plan().isFetching(claim));
    // A piece that one source alone was to bring stays reserved for that source.
    stage.board.reserve({0, 64 * kib}, 1);
    Connection& owner = stage.hire(1);
    owner.claim = stage.board.claimReserved(1, stage.time)->id;
    stage.connections.drop(owner);
    QCOMPARE(stage.board.firstReserved()->by, std::optional<size_t>(1));
    QCOMPARE(stage.board.firstReserved()->range, (ByteRange{0, 64 * kib}));
}

void TestConnectionSet::dismissesNobodyWhoIsBusy()
{
    Stage stage;
    stage.begin(size);
    stage.hire(0, ByteRange{0, 64 * kib});
    stage.hire(0, ByteRange{64 * kib, 128 * kib});
    Connection& idle = stage.hire(0, ByteRange{128 * kib, 192 * kib});
    stage.connections.drop(idle);
    stage.connections.dismissSurplus(1, stage.time);
    QCOMPARE(stage.connections.count(), 2);
    QVERIFY(!stage.connections.isAnyIdle());
    stage.connections.dismissSurplus(0, stage.time);
    QCOMPARE(stage.connections.count(), 2);
}

void TestConnectionSet::yieldsTheSlowestButNoHeldAnswer()
{
    Stage stage;
    stage.begin(size);
    Connection& quick = stage.hire(0, ByteRange{0, 64 * kib});
    Connection& slow = stage.hire(0, ByteRange{64 * kib, 128 * kib});
    stage.time += 1s;
    quick.speed.add(64 * kib, stage.time);
    slow.speed.add(kib, stage.time);
    stage.connections.yieldDownTo(1, stage.time);
    QCOMPARE(stage.connections.count(), 1);
    QCOMPARE(&stage.connections.first(), &quick);
    quick.phase = ConnectionPhase::Held;
    stage.connections.yieldDownTo(0, stage.time);
    QCOMPARE(stage.connections.count(), 1);
}

void TestConnectionSet::yieldsOnlyThoseOfASource()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    const Connection& other = stage.hire(1, ByteRange{0, 64 * kib});
    stage.hire(0, ByteRange{64 * kib, 128 * kib});
    Connection& quick = stage.hire(0, ByteRange{128 * kib, 192 * kib});
    stage.hire(0, ByteRange{192 * kib, 256 * kib}, ConnectionPhase::Held);
    stage.time += 1s;
    quick.speed.add(64 * kib, stage.time);
    stage.connections.yieldDownTo(stage.source(0), 2, stage.time);
    QCOMPARE(stage.connections.countBusy(stage.source(0)), 2);
    QVERIFY(quick.claim);
    QVERIFY(other.claim);
    stage.connections.yieldDownTo(stage.source(0), 0, stage.time);
    QCOMPARE(stage.connections.countBusy(stage.source(0)), 1);
    QCOMPARE(stage.connections.countBusy(stage.source(1)), 1);
}

void TestConnectionSet::dropsWhomOthersHaveOvertaken()
{
    Stage stage;
    stage.begin(size);
    Connection& slow = stage.hire(0, ByteRange{0, 64 * kib});
    Connection& other = stage.hire(0, ByteRange{128 * kib, 192 * kib});
    stage.connections.dropOvertaken();
    QVERIFY(slow.claim);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    stage.connections.dropOvertaken();
    QVERIFY(!slow.claim);
    QCOMPARE(slow.phase, ConnectionPhase::Idle);
    QVERIFY(other.claim);
}

void TestConnectionSet::endsRestsAndDrainsInTime()
{
    Stage stage;
    stage.begin(size);
    Connection& resting = stage.hire(0, ByteRange{0, 64 * kib});
    Connection& draining = stage.hire(0, ByteRange{64 * kib, 128 * kib});
    stage.connections.rest(resting, 100ms, stage.time);
    stage.connections.drain(draining, stage.time);
    QCOMPARE(stage.connections.countBusy(), 1);
    stage.connections.endWaits(stage.time + 99ms);
    QCOMPARE(resting.phase, ConnectionPhase::Resting);
    stage.connections.endWaits(stage.time + 100ms);
    QCOMPARE(resting.phase, ConnectionPhase::Idle);
    QCOMPARE(draining.phase, ConnectionPhase::Draining);
    // A connection that is drained once more is not waited for any longer than at first.
    stage.connections.drain(draining, stage.time + 200ms);
    stage.connections.endWaits(stage.time + 250ms);
    QCOMPARE(draining.phase, ConnectionPhase::Idle);
    QVERIFY(!draining.transfer);
}

void TestConnectionSet::countsWhoCompares()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.hire(0, ByteRange{0, 64 * kib});
    stage.hire(1, {}, ConnectionPhase::Comparing);
    QCOMPARE(stage.connections.countComparing(), 0);
    stage.hire(0, {}, ConnectionPhase::Asking);
    QCOMPARE(stage.connections.countComparing(), 1);
    QCOMPARE(stage.connections.countBusy(), 3);
    QCOMPARE(stage.connections.countBusy(stage.judge.own()), 2);
    QCOMPARE(stage.connections.countCarrying(), 1);
    QCOMPARE(stage.connections.countCarrying(stage.source(1)), 0);
}

void TestConnectionSet::remembersWhoWasServedBetweenTwoPieces()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    Connection& first = stage.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
    Connection& second = stage.hire(0, ByteRange{64 * kib, 128 * kib}, ConnectionPhase::Asking);
    Connection& elsewhere = stage.hire(1, ByteRange{128 * kib, 192 * kib});
    QVERIFY(!stage.connections.isAnyServedBeside(second));
    first.phase = ConnectionPhase::Receiving;
    QVERIFY(stage.connections.isAnyServedBeside(second));
    first.noteBytes(kib, kib, stage.time);
    first.phase = ConnectionPhase::Asking;
    QVERIFY(stage.connections.isAnyServedBeside(second));
    QVERIFY(!stage.connections.isAnyServedBeside(first));
    QVERIFY(!stage.connections.isAnyServedBeside(elsewhere));
}

void TestConnectionSet::findsWhoIsSilentForTooLong()
{
    Stage stage;
    stage.begin(size);
    Connection& held = stage.hire(0, ByteRange{0, 64 * kib});
    Connection& silent = stage.hire(0, ByteRange{64 * kib, 128 * kib});
    held.phase = ConnectionPhase::Held;
    const Timeouts timeouts{.silence = 30s};
    QVERIFY(!stage.connections.firstOverdue(timeouts, stage.time + 30s));
    const auto overdue = stage.connections.firstOverdue(timeouts, stage.time + 31s);
    QVERIFY(overdue);
    QCOMPARE(&overdue->connection, &silent);
    QCOMPARE(overdue->error.kind, ErrorKind::TimedOut);
}

void TestConnectionSet::dismissesAllOfOneSource()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.hire(1, ByteRange{0, 64 * kib});
    Connection& own = stage.hire(0, ByteRange{64 * kib, 128 * kib});
    stage.hire(1, ByteRange{128 * kib, 192 * kib});
    stage.connections.dismissAllOf(stage.source(1));
    QCOMPARE(stage.connections.count(), 1);
    QCOMPARE(&stage.connections.first(), &own);
}

// A redirect leads one of two connections to a host that another download has filled; nobody needs the
// connection before there is room.
void TestConnectionSet::leavesNoWaitBehindWhereItWasLed()
{
    Stage stage(wantedFrom(0), {.eachHost = {.connections = 2}});
    stage.begin(size);
    const QString full = QStringLiteral("http://full.example:80");
    LimitShare other(stage.limits, stage.wanted, stage.time);
    QVERIFY(other.takeConnection(full));
    QVERIFY(other.takeConnection(full));
    const int all = other.mayKeep(full);
    stage.hire(0, ByteRange{0, 64 * kib});
    Connection& led = stage.hire(0, ByteRange{64 * kib, 128 * kib});
    led.question.url = QUrl(QStringLiteral("http://full.example/file"));
    stage.asker.ask(led, stage.time);
    QCOMPARE(led.phase, ConnectionPhase::Queued);
    QCOMPARE(other.mayKeep(full), 1);
    stage.connections.drop(led);
    QCOMPARE(other.mayKeep(full), all);
}

// The first half turns out wrong while the second one comes.
void TestConnectionSet::sealsNothingOfWhichBytesWereForgotten()
{
    Stage stage;
    stage.begin(size);
    for (const bool isForgotten : {false, true}) {
        Connection& connection = stage.hire(0, ByteRange{0, 64 * kib});
        connection.sealer.emplace(64 * kib);
        const QByteArray half(32 * kib, 'x');
        QVERIFY(connection.sealer->add(0, half).empty());
        if (isForgotten)
            stage.board.forget({0, kib});
        QCOMPARE(connection.sealer->add(32 * kib, half).empty(), isForgotten);
        stage.connections.dismissAll();
    }
}

QTEST_APPLESS_MAIN(TestConnectionSet)
#include "tst_connection_set.moc"
