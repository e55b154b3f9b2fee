#include "tests/core/fed_plan.h"

#include <QTest>

#include <limits>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Who fetches what, and what becomes of it when one ends.
class TestSegmentPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreContiguousAndEqual_data();
    void sharesAreContiguousAndEqual();
    void aSmallFileIsOnePiece();
    void fetchesWhatAResumeLeftOpen();
    void thePieceOnItsWayIsNotGivenTwice();
    void releaseGivesBackTheRest();
    void releasingTwiceDoesNoHarm();
    void oneStreamIsNeverSplit();
    void anUnknownTotalIsSettledByTheEnd();
    void forgottenBytesAreFetchedAgain();
    void countsOnlyNewBytesAsFresh();
};

void TestSegmentPlan::sharesAreContiguousAndEqual_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("connections");
    QTest::newRow("one") << 64 * mib << 1;
    QTest::newRow("two") << 64 * mib << 2;
    QTest::newRow("eight") << 64 * mib << 8;
    QTest::newRow("not divisible") << 64 * mib + 12345 << 7;
    QTest::newRow("sixty-four") << 1024 * mib + 1 << 64;
}

void TestSegmentPlan::sharesAreContiguousAndEqual()
{
    QFETCH(const qint64, total);
    QFETCH(const int, connections);
    SegmentPlan plan(total, {}, Splitting::Allowed);
    qint64 end = 0;
    for (const Claim& claim : claimShares(plan, connections)) {
        QCOMPARE(claim.range.begin, end);
        end = claim.range.end;
        QVERIFY(std::abs(claim.range.length() - total / connections) <= 8 * kib);
    }
    QCOMPARE(end, total);
}

void TestSegmentPlan::aSmallFileIsOnePiece()
{
    SegmentPlan plan(300 * kib, {}, Splitting::Allowed);
    QCOMPARE(plan.claimNext(start, 8)->range, (ByteRange{0, 300 * kib}));
    QVERIFY(!plan.claimNext(start, 7));
}

void TestSegmentPlan::fetchesWhatAResumeLeftOpen()
{
    SegmentPlan plan(10 * mib, {{mib, 4 * mib}, {5 * mib, 10 * mib}}, Splitting::Allowed);
    QCOMPARE(plan.claimNext(start, 2)->range, (ByteRange{0, mib}));
    QCOMPARE(plan.claimNext(start, 1)->range, (ByteRange{4 * mib, 5 * mib}));
    QVERIFY(!plan.claimNext(start, 1));
}

void TestSegmentPlan::thePieceOnItsWayIsNotGivenTwice()
{
    SegmentPlan plan(9 * mib, {}, Splitting::Allowed);
    const Claim given = plan.claimGiven({0, mib}, start);
    QCOMPARE(plan.wantedBy(given.id), mib);
    // Half of the file each, the piece on its way counted in.
    QCOMPARE(plan.claimNext(start, 2)->range, (ByteRange{mib, 5 * mib + mib / 2}));
    QCOMPARE(plan.claimNext(start, 2)->range, (ByteRange{5 * mib + mib / 2, 9 * mib}));
}

void TestSegmentPlan::releaseGivesBackTheRest()
{
    SegmentPlan plan(8 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 2);
    plan.advance(claims[0].id, mib, start);
    plan.release(claims[0].id);
    QVERIFY(!plan.isFetching(claims[0].id));
    QCOMPARE(plan.wantedBy(claims[0].id), 0);
    QCOMPARE(plan.claimNext(start, 1)->range, (ByteRange{mib, 4 * mib}));
}

void TestSegmentPlan::releasingTwiceDoesNoHarm()
{
    SegmentPlan plan(8 * mib, {}, Splitting::Allowed);
    const Claim claim = plan.claimNext(start, 1).value();
    plan.release(claim.id);
    plan.release(claim.id);
    QCOMPARE(plan.claimNext(start, 1)->range, (ByteRange{0, 8 * mib}));
}

void TestSegmentPlan::oneStreamIsNeverSplit()
{
    SegmentPlan plan(64 * mib, {}, Splitting::OneStream);
    const Claim all = plan.claimNext(start, 8).value();
    QCOMPARE(all.range, (ByteRange{0, 64 * mib}));
    feed(plan, all.id, 64 * kib, start, start + 5s);
    QVERIFY(!plan.claimNext(start + 5s, 7));
    QVERIFY(!plan.claimNext(start + 60s, 7));
}

void TestSegmentPlan::anUnknownTotalIsSettledByTheEnd()
{
    SegmentPlan plan(std::numeric_limits<qint64>::max(), {}, Splitting::OneStream);
    const Claim all = plan.claimNext(start, 1).value();
    plan.advance(all.id, 5 * mib, start + 1s);
    QVERIFY(!plan.isComplete());
    plan.settleTotal(5 * mib);
    QCOMPARE(plan.total(), 5 * mib);
    QVERIFY(plan.isComplete());
    QCOMPARE(plan.wantedBy(all.id), 0);
}

void TestSegmentPlan::forgottenBytesAreFetchedAgain()
{
    SegmentPlan plan(4 * mib, {{0, 4 * mib}}, Splitting::Allowed);
    QVERIFY(plan.isComplete());
    plan.forget({mib, 2 * mib});
    QVERIFY(!plan.isComplete());
    QCOMPARE(plan.claimNext(start, 1)->range, (ByteRange{mib, 2 * mib}));
}

void TestSegmentPlan::countsOnlyNewBytesAsFresh()
{
    SegmentPlan plan(4 * mib, {{mib, 2 * mib}}, Splitting::Allowed);
    const Claim given = plan.claimGiven({0, 3 * mib}, start);
    QCOMPARE(plan.advance(given.id, 3 * mib, start), 2 * mib);
    QCOMPARE(plan.here().length(), 3 * mib);
}

QTEST_APPLESS_MAIN(TestSegmentPlan)
#include "tst_segment_plan.moc"
