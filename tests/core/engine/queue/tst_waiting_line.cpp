#include "core/engine/queue/waiting_line.h"

#include <QTest>

using namespace tributary;

namespace {

const Hold someHost{Hold::Kind::HostFull, QStringLiteral("https://a.example")};
const Hold otherHost{Hold::Kind::HostFull, QStringLiteral("https://b.example")};

Turn turnOf(quint64 id)
{
    return {.priority = Priority::Normal, .position = {static_cast<qint64>(id)}, .id = DownloadId{id}};
}

QList<quint64> takeAll(WaitingLine& line)
{
    QList<quint64> ids;
    while (const auto turn = line.takeFirst())
        ids.append(turn->id.value);
    return ids;
}

} // namespace

class TestWaitingLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsThemInTheirOrder();
    void passesOverThoseThatAreHeld();
    void letsTheFirstOfThoseThatAreHeldGoOn();
    void letsAllThatAreHeldForAReasonGoOn();
    void letsEverybodyGoOn();
    void forgetsThoseThatLeave();
    void holdsForTheLastReasonAlone();
    void tellsReasonsOfOneNameApart();
};

void TestWaitingLine::startsThemInTheirOrder()
{
    WaitingLine line;
    for (const quint64 id : {2U, 3U, 1U})
        line.wait(turnOf(id));
    QCOMPARE(takeAll(line), QList<quint64>({1, 2, 3}));
    QVERIFY(!line.takeFirst());
}

void TestWaitingLine::passesOverThoseThatAreHeld()
{
    WaitingLine line;
    line.wait(turnOf(1));
    line.wait(turnOf(2));
    line.hold(turnOf(1), someHost);
    QVERIFY(!line.waits(turnOf(1)));
    QVERIFY(line.isHeldFor(DownloadId{1}, someHost));
    QVERIFY(!line.isHeldFor(DownloadId{1}, otherHost));
    QCOMPARE(line.countHeld(someHost), size_t{1});
    QCOMPARE(takeAll(line), QList<quint64>{2});
}

void TestWaitingLine::letsTheFirstOfThoseThatAreHeldGoOn()
{
    WaitingLine line;
    line.hold(turnOf(2), someHost);
    line.hold(turnOf(1), someHost);
    line.hold(turnOf(3), otherHost);
    line.letOneGoOn(someHost);
    QVERIFY(line.waits(turnOf(1)));
    QCOMPARE(takeAll(line), QList<quint64>{1});
    line.letOneGoOn(someHost);
    line.letOneGoOn(someHost);
    QCOMPARE(takeAll(line), QList<quint64>{2});
    QCOMPARE(line.countHeld(someHost), size_t{0});
    QCOMPARE(line.heldFor(otherHost), std::vector<Turn>{turnOf(3)});
}

void TestWaitingLine::letsAllThatAreHeldForAReasonGoOn()
{
    WaitingLine line;
    for (const quint64 id : {1U, 2U})
        line.hold(turnOf(id), someHost);
    line.hold(turnOf(3), otherHost);
    line.letGoOn(someHost);
    line.letGoOn(someHost);
    QVERIFY(!line.isHeldFor(DownloadId{1}, someHost));
    QCOMPARE(takeAll(line), QList<quint64>({1, 2}));
}

void TestWaitingLine::letsEverybodyGoOn()
{
    WaitingLine line;
    line.hold(turnOf(2), someHost);
    line.hold(turnOf(1), otherHost);
    line.letAllGoOn();
    QVERIFY(!line.isHeldFor(DownloadId{2}, someHost));
    QCOMPARE(takeAll(line), QList<quint64>({1, 2}));
}

void TestWaitingLine::forgetsThoseThatLeave()
{
    WaitingLine line;
    line.wait(turnOf(1));
    line.hold(turnOf(2), someHost);
    QVERIFY(line.leave(turnOf(1)));
    QVERIFY(line.leave(turnOf(2)));
    QVERIFY(!line.leave(turnOf(2)));
    QCOMPARE(line.countHeld(someHost), size_t{0});
    line.letAllGoOn();
    QVERIFY(!line.takeFirst());
}

void TestWaitingLine::holdsForTheLastReasonAlone()
{
    WaitingLine line;
    line.hold(turnOf(1), someHost);
    line.hold(turnOf(1), otherHost);
    line.letGoOn(someHost);
    QVERIFY(!line.takeFirst());
    line.letGoOn(otherHost);
    QCOMPARE(takeAll(line), QList<quint64>{1});
}

void TestWaitingLine::tellsReasonsOfOneNameApart()
{
    WaitingLine line;
    const Hold resting{Hold::Kind::HostResting, someHost.name};
    line.hold(turnOf(1), someHost);
    line.hold(turnOf(2), resting);
    QVERIFY(!line.isHeldFor(DownloadId{1}, resting));
    QCOMPARE(line.countHeld(resting), size_t{1});
    line.letGoOn(resting);
    QCOMPARE(takeAll(line), QList<quint64>{2});
    QCOMPARE(line.heldFor(someHost), std::vector<Turn>{turnOf(1)});
}

QTEST_GUILESS_MAIN(TestWaitingLine)
#include "tst_waiting_line.moc"
