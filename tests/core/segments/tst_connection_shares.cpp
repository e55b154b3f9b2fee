#include "core/segments/connection_shares.h"

#include <QTest>

#include <limits>

using namespace tributary;

namespace {

constexpr MemberId one{1};
constexpr MemberId two{2};
constexpr MemberId three{3};
constexpr MemberId four{4};
constexpr int asManyAsItLikes = std::numeric_limits<int>::max();
const QString host = QStringLiteral("https://a.example:443");
const QString other = QStringLiteral("https://b.example:443");

int takeAll(ConnectionShares& shares, MemberId who, const QString& from)
{
    int taken = 0;
    while (shares.take(who, from))
        ++taken;
    return taken;
}

} // namespace

class TestConnectionShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAsManyAsThereAre();
    void givesAHostNoMoreThanItIsToHave();
    void takesBackWhatIsTooMuchOneByOne();
    void whoHasNoneComesBeforeWhoHasMany();
    void whoHasNoneAtAFullHostComesBeforeWhoHasManyThere();
    void whoStopsWaitingTakesNothingFromOthers();
    void countsARedirectedConnectionWhereItGoes();
    void whoHasManyGivesFirstAfterALimitWasLowered();
    void givesBackWhatIsTooMuchForAHost();
    void whatIsLeftOverGoesToWhoHasMore();
    void givesBackByTheStricterOfTwoLimits();
    void whoGaveAllOfAHostBackIsNotAmongThoseWhoShareIt();
    void whoKeepsSomeOfAHostIsAmongThoseWhoShareIt();
    void aRedirectedConnectionIsSharedWhereItGoes();
    void whoIsRedirectedToAFullHostComesBeforeWhoHasManyThere();
    void whoWaitsForAnotherHostTakesNothingHere();
    void leavesEachWithOneHoweverManyWait();
    void forgetsWhoWantsNoneAnyMore();
    void whoLeavesGivesAllBack();
    void whoLeavesTakesNothingOfOthersAlong();
};

void TestConnectionShares::givesAsManyAsThereAre()
{
    ConnectionShares shares;
    shares.setLimits(2, {});
    QCOMPARE(takeAll(shares, one, host), 2);
    shares.give(one, host);
    QCOMPARE(takeAll(shares, one, host), 1);
}

void TestConnectionShares::givesAHostNoMoreThanItIsToHave()
{
    ConnectionShares shares;
    shares.setLimits(10, 3);
    QCOMPARE(takeAll(shares, one, host), 3);
    QCOMPARE(takeAll(shares, one, other), 3);
    shares.give(one, host);
    QVERIFY(shares.take(two, host));
    QVERIFY(!shares.take(two, host));
}

void TestConnectionShares::takesBackWhatIsTooMuchOneByOne()
{
    ConnectionShares shares;
    shares.setLimits(3, {});
    QCOMPARE(takeAll(shares, one, host), 3);
    shares.setLimits(1, {});
    shares.give(one, host);
    shares.give(one, host);
    QVERIFY(!shares.take(one, host));
    shares.give(one, host);
    QVERIFY(shares.take(one, host));
}

void TestConnectionShares::whoHasNoneComesBeforeWhoHasMany()
{
    ConnectionShares shares;
    shares.setLimits(8, {});
    QCOMPARE(takeAll(shares, one, host), 8);
    QCOMPARE(shares.mayKeep(one, host), asManyAsItLikes);
    QVERIFY(!shares.take(two, other));
    QCOMPARE(shares.mayKeep(one, host), 4);
    // The member does not get back what it lets go of before the other has had its first connection.
    for (int i = 0; i < 4; ++i)
        shares.give(one, host);
    QVERIFY(!shares.take(one, host));
    QVERIFY(shares.take(two, other));
    QCOMPARE(shares.mayKeep(one, host), asManyAsItLikes);
    QVERIFY(shares.take(one, host));
}

void TestConnectionShares::whoHasNoneAtAFullHostComesBeforeWhoHasManyThere()
{
    ConnectionShares shares;
    shares.setLimits(100, 4);
    QCOMPARE(takeAll(shares, one, host), 4);
    QCOMPARE(takeAll(shares, one, other), 4);
    QVERIFY(!shares.take(two, host));
    QCOMPARE(shares.mayKeep(one, host), 2);
    QCOMPARE(shares.mayKeep(one, other), asManyAsItLikes);
    // Once the other member has its first connection, nobody is to let go of more for it.
    shares.give(one, host);
    QVERIFY(shares.take(two, host));
    QCOMPARE(shares.mayKeep(one, host), asManyAsItLikes);
}

void TestConnectionShares::whoStopsWaitingTakesNothingFromOthers()
{
    ConnectionShares shares;
    shares.setLimits(4, {});
    QCOMPARE(takeAll(shares, one, host), 4);
    QVERIFY(!shares.take(two, host));
    QCOMPARE(shares.mayKeep(one, host), 2);
    QCOMPARE(shares.members(), 2);
    shares.stopWaiting(two);
    QCOMPARE(shares.mayKeep(one, host), asManyAsItLikes);
    QCOMPARE(shares.members(), 1);
    shares.stopWaiting(two);
}

void TestConnectionShares::countsARedirectedConnectionWhereItGoes()
{
    ConnectionShares shares;
    shares.setLimits(10, 1);
    QVERIFY(shares.take(one, host));
    QVERIFY(shares.move(one, host, other));
    QVERIFY(shares.take(two, host));
    QVERIFY(!shares.move(two, host, other));
    shares.give(one, other);
    QVERIFY(shares.move(two, host, other));
}

void TestConnectionShares::whoHasManyGivesFirstAfterALimitWasLowered()
{
    ConnectionShares shares;
    shares.setLimits(20, {});
    for (int i = 0; i < 8; ++i)
        QVERIFY(shares.take(one, host));
    QVERIFY(shares.take(two, host));
    QVERIFY(shares.take(two, other));
    QCOMPARE(shares.mayKeep(one, host), asManyAsItLikes);
    shares.setLimits(5, {});
    QCOMPARE(shares.mayKeep(one, host), 3);
    QCOMPARE(shares.mayKeep(two, host), 2);
    shares.setLimits(3, {});
    QCOMPARE(shares.mayKeep(one, host) + shares.mayKeep(two, host), 3);
    QVERIFY(shares.mayKeep(two, host) >= 1);
    // Even the only one of somebody.
    shares.setLimits(1, {});
    QCOMPARE(shares.mayKeep(one, host) + shares.mayKeep(two, host), 1);
    for (int i = 0; i < 7; ++i)
        shares.give(one, host);
    shares.give(two, host);
    shares.give(two, other);
    QCOMPARE(shares.mayKeep(one, host), asManyAsItLikes);
}

void TestConnectionShares::givesBackWhatIsTooMuchForAHost()
{
    ConnectionShares shares;
    shares.setLimits(20, 6);
    QCOMPARE(takeAll(shares, one, host), 6);
    QCOMPARE(takeAll(shares, one, other), 6);
    shares.setLimits(20, 2);
    QCOMPARE(shares.mayKeep(one, host), 2);
    QCOMPARE(shares.mayKeep(one, other), 2);
    QCOMPARE(shares.mayKeep(one, QStringLiteral("https://c.example:443")), asManyAsItLikes);
}

void TestConnectionShares::whatIsLeftOverGoesToWhoHasMore()
{
    ConnectionShares shares;
    shares.setLimits(20, {});
    QVERIFY(shares.take(one, host));
    for (int i = 0; i < 3; ++i)
        QVERIFY(shares.take(two, host) && shares.take(three, host));
    shares.setLimits(4, {});
    QCOMPARE(shares.mayKeep(one, host), 1);
    QCOMPARE(shares.mayKeep(two, host), 2);
    QCOMPARE(shares.mayKeep(three, host), 1);
}

void TestConnectionShares::givesBackByTheStricterOfTwoLimits()
{
    ConnectionShares shares;
    shares.setLimits(20, 20);
    for (int i = 0; i < 4; ++i)
        QVERIFY(shares.take(one, host) && shares.take(two, host));
    shares.setLimits(7, 5);
    QCOMPARE(shares.mayKeep(one, host), 3);
    QCOMPARE(shares.mayKeep(two, host), 2);
    shares.setLimits(5, 7);
    QCOMPARE(shares.mayKeep(one, host), 3);
    QCOMPARE(shares.mayKeep(two, host), 2);
    // Whoever has none keeps none.
    QCOMPARE(shares.mayKeep(three, host), 0);
}

void TestConnectionShares::whoGaveAllOfAHostBackIsNotAmongThoseWhoShareIt()
{
    ConnectionShares shares;
    shares.setLimits(100, 4);
    QVERIFY(shares.take(three, host));
    QVERIFY(shares.take(three, other));
    shares.give(three, host);
    QCOMPARE(takeAll(shares, one, host), 4);
    QVERIFY(!shares.take(two, host));
    QCOMPARE(shares.mayKeep(one, host), 2);
}

void TestConnectionShares::whoKeepsSomeOfAHostIsAmongThoseWhoShareIt()
{
    ConnectionShares shares;
    shares.setLimits(100, 6);
    QCOMPARE(takeAll(shares, three, host), 6);
    for (int i = 0; i < 5; ++i)
        shares.give(three, host);
    // The third member still holds one connection.
    QCOMPARE(takeAll(shares, one, host), 5);
    QVERIFY(!shares.take(two, host));
    QCOMPARE(shares.mayKeep(one, host), 2);
}

void TestConnectionShares::aRedirectedConnectionIsSharedWhereItGoes()
{
    ConnectionShares shares;
    shares.setLimits(100, 6);
    QVERIFY(shares.take(three, host));
    QVERIFY(shares.take(three, host));
    QVERIFY(shares.move(three, host, other));
    QCOMPARE(takeAll(shares, one, host), 5);
    QVERIFY(!shares.take(two, host));
    // One of the third member's two connections is still here.
    QCOMPARE(shares.mayKeep(one, host), 2);
    shares.give(one, host);
    QVERIFY(shares.move(three, other, host));
    QVERIFY(!shares.take(one, host));
    QVERIFY(shares.move(three, host, other));
    shares.give(three, host);
    QCOMPARE(shares.mayKeep(one, host), 3);
    QVERIFY(shares.take(three, host));
    QVERIFY(shares.move(three, host, other));
    // No connection of the third member is at this host any more.
    QCOMPARE(shares.mayKeep(one, host), 3);
    shares.give(three, other);
    QCOMPARE(takeAll(shares, four, other), 5);
    QVERIFY(!shares.take(MemberId{5}, other));
    QCOMPARE(shares.mayKeep(four, other), 2);
}

void TestConnectionShares::whoWaitsForAnotherHostTakesNothingHere()
{
    ConnectionShares shares;
    shares.setLimits(100, 4);
    QCOMPARE(takeAll(shares, one, host), 4);
    QCOMPARE(takeAll(shares, four, other), 4);
    QVERIFY(!shares.take(two, host));
    QVERIFY(!shares.take(three, other));
    QCOMPARE(shares.mayKeep(one, host), 2);
}

void TestConnectionShares::leavesEachWithOneHoweverManyWait()
{
    ConnectionShares inAll;
    inAll.setLimits(2, {});
    QCOMPARE(takeAll(inAll, one, host), 2);
    QVERIFY(!inAll.take(two, host));
    QVERIFY(!inAll.take(three, host));
    QCOMPARE(inAll.mayKeep(one, host), 1);
    ConnectionShares atTheHost;
    atTheHost.setLimits(100, 2);
    QCOMPARE(takeAll(atTheHost, one, host), 2);
    QVERIFY(!atTheHost.take(two, host));
    QVERIFY(!atTheHost.take(three, host));
    QCOMPARE(atTheHost.mayKeep(one, host), 1);
}

void TestConnectionShares::forgetsWhoWantsNoneAnyMore()
{
    ConnectionShares shares;
    shares.setLimits(4, {});
    QVERIFY(shares.take(one, host));
    QVERIFY(shares.take(one, host));
    shares.give(one, host);
    QCOMPARE(shares.members(), 1);
    shares.give(one, host);
    QCOMPARE(shares.members(), 0);
}

void TestConnectionShares::whoIsRedirectedToAFullHostComesBeforeWhoHasManyThere()
{
    ConnectionShares shares;
    shares.setLimits(100, 4);
    QCOMPARE(takeAll(shares, one, other), 4);
    QVERIFY(shares.take(two, host));
    QVERIFY(!shares.move(two, host, other));
    QCOMPARE(shares.mayKeep(one, other), 2);
    QCOMPARE(shares.mayKeep(two, host), asManyAsItLikes);
    shares.give(one, other);
    QVERIFY(!shares.take(one, other));
    QVERIFY(shares.move(two, host, other));
    QCOMPARE(shares.mayKeep(one, other), asManyAsItLikes);
    // Whoever has one there waits for no second one, and whoever goes away waits for none.
    QVERIFY(shares.take(two, host));
    QVERIFY(!shares.move(two, host, other));
    QCOMPARE(shares.mayKeep(one, other), asManyAsItLikes);
    QVERIFY(shares.take(three, host));
    QVERIFY(!shares.move(three, host, other));
    shares.give(three, host);
    QCOMPARE(shares.mayKeep(one, other), asManyAsItLikes);
    QCOMPARE(shares.members(), 2);
}

void TestConnectionShares::whoLeavesGivesAllBack()
{
    ConnectionShares shares;
    shares.setLimits(3, 2);
    QCOMPARE(takeAll(shares, one, host), 2);
    QCOMPARE(takeAll(shares, one, other), 1);
    QCOMPARE(shares.heldBy(one), 3);
    QCOMPARE(shares.heldBy(two), 0);
    shares.leave(two);
    QCOMPARE(shares.heldBy(one), 3);
    shares.leave(one);
    QCOMPARE(shares.heldBy(one), 0);
    QCOMPARE(shares.members(), 0);
    QCOMPARE(takeAll(shares, two, host), 2);
    QCOMPARE(takeAll(shares, two, other), 1);
}

void TestConnectionShares::whoLeavesTakesNothingOfOthersAlong()
{
    ConnectionShares shares;
    shares.setLimits(10, 2);
    QVERIFY(shares.take(one, host));
    QVERIFY(shares.take(two, host));
    shares.leave(one);
    QCOMPARE(shares.members(), 1);
    QCOMPARE(takeAll(shares, three, host), 1);
}

QTEST_APPLESS_MAIN(TestConnectionShares)
#include "tst_connection_shares.moc"
