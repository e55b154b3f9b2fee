#include "tests/core/segments/fed_plan.h"

#include <QTest>

#include <limits>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Which connection fetches what, and what becomes of it when one ends.
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
    void oneStreamFillsAllGaps();
    void anUnknownTotalIsSettledByTheEnd();
    void forgottenBytesAreFetchedAgain();
    void countsOnlyNewBytesAsFresh();
    void sharesOnlyWhatAResumeLeftOpen();
    void aRemainderTooSmallForARequestGoesAlong();
    void noSegmentIsLargerThanTheLargest();
    void aSmallLargestSegmentIsGivenAsItIs();
    void whatIsHeldGoesToItsOwnerAlone();
    void whatAnOwnerGivesBackIsForAll();
    void tellsWhoFetchesWhat();
    void measuresAConnectionFromItsFirstBytes();
    void theEndOfAStreamEndsItsPiece();
    void aQuickAnswerTellsTheLatencyAtOnce();
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
    QCOMPARE(plan.claimNext(start, 8).value().range, (ByteRange{0, 300 * kib}));
    QVERIFY(!plan.claimNext(start, 7));
}

void TestSegmentPlan::fetchesWhatAResumeLeftOpen()
{
    SegmentPlan plan(10 * mib, {{mib, 4 * mib}, {5 * mib, 10 * mib}}, Splitting::Allowed);
    QCOMPARE(plan.claimNext(start, 2).value().range, (ByteRange{0, mib}));
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{4 * mib, 5 * mib}));
    QVERIFY(!plan.claimNext(start, 1));
}

void TestSegmentPlan::thePieceOnItsWayIsNotGivenTwice()
{
    SegmentPlan plan(9 * mib, {}, Splitting::Allowed);
    const Claim given = plan.claimGiven({0, mib}, start);
    QCOMPARE(plan.wantedBy(given.id), mib);
    // Half of the file each, the piece on its way counted in.
    QCOMPARE(plan.claimNext(start, 2).value().range, (ByteRange{mib, 5 * mib + mib / 2}));
    QCOMPARE(plan.claimNext(start, 2).value().range, (ByteRange{5 * mib + mib / 2, 9 * mib}));
}

void TestSegmentPlan::releaseGivesBackTheRest()
{
    SegmentPlan plan(8 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 2);
    plan.advance(claims[0].id, mib, start);
    plan.release(claims[0].id);
    QVERIFY(!plan.isFetching(claims[0].id));
    QCOMPARE(plan.wantedBy(claims[0].id), 0);
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{mib, 4 * mib}));
}

void TestSegmentPlan::releasingTwiceDoesNoHarm()
{
    SegmentPlan plan(8 * mib, {}, Splitting::Allowed);
    const Claim claim = plan.claimNext(start, 1).value();
    plan.release(claim.id);
    plan.release(claim.id);
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{0, 8 * mib}));
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

void TestSegmentPlan::oneStreamFillsAllGaps()
{
    RangeSet here;
    here.insert({0, mib});
    here.insert({2 * mib, 3 * mib});
    here.insert({8 * mib, 16 * mib});
    SegmentPlan plan(16 * mib, here, Splitting::OneStream);
    const Claim gaps = plan.claimNext(start, 8).value();
    QCOMPARE(gaps.range, (ByteRange{mib, 8 * mib}));
    plan.advance(gaps.id, 7 * mib, start + 1s);
    QVERIFY(plan.isComplete());
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
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{mib, 2 * mib}));
}

void TestSegmentPlan::countsOnlyNewBytesAsFresh()
{
    SegmentPlan plan(4 * mib, {{mib, 2 * mib}}, Splitting::Allowed);
    const Claim given = plan.claimGiven({0, 3 * mib}, start);
    QCOMPARE(plan.advance(given.id, 3 * mib, start), 2 * mib);
    QCOMPARE(plan.here().length(), 3 * mib);
}

void TestSegmentPlan::sharesOnlyWhatAResumeLeftOpen()
{
    SegmentPlan plan(20 * mib, {{0, 10 * mib}}, Splitting::Allowed);
    QCOMPARE(plan.claimNext(start, 2).value().range, (ByteRange{10 * mib, 15 * mib}));
    SegmentPlan forNobody(20 * mib, {}, Splitting::Allowed);
    QCOMPARE(forNobody.claimNext(start, 0).value().range, (ByteRange{0, 20 * mib}));
}

void TestSegmentPlan::aRemainderTooSmallForARequestGoesAlong()
{
    SegmentPlan enough(512 * kib, {}, Splitting::Allowed);
    QCOMPARE(enough.claimNext(start, 8).value().range, (ByteRange{0, 256 * kib}));
    QCOMPARE(enough.claimNext(start, 8).value().range, (ByteRange{256 * kib, 512 * kib}));
    SegmentPlan tooSmall(512 * kib - 1, {}, Splitting::Allowed);
    QCOMPARE(tooSmall.claimNext(start, 8).value().range, (ByteRange{0, 512 * kib - 1}));
}

void TestSegmentPlan::noSegmentIsLargerThanTheLargest()
{
    SegmentPlan plan(1024 * kib + 1, {}, Splitting::Allowed);
    plan.setLargestSegment(512 * kib);
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{0, 512 * kib}));
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{512 * kib, 1024 * kib}));
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{1024 * kib, 1024 * kib + 1}));
}

// Below a page as well.
void TestSegmentPlan::aSmallLargestSegmentIsGivenAsItIs()
{
    SegmentPlan plan(10'000, {}, Splitting::Allowed);
    plan.setLargestSegment(1'000);
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{0, 1'000}));
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{1'000, 2'000}));
}

void TestSegmentPlan::whatIsHeldGoesToItsOwnerAlone()
{
    SegmentPlan plan(4 * mib, {}, Splitting::Allowed);
    plan.hold({mib, 2 * mib});
    QCOMPARE(plan.claimNext(start, 1).value().range, (ByteRange{2 * mib, 4 * mib}));
    const Claim first = plan.claimNext(start, 1).value();
    QCOMPARE(first.range, (ByteRange{0, mib}));
    QVERIFY(!plan.claimNext(start, 1));
    const Claim held = plan.claimHeld({mib, 2 * mib}, start, 7);
    QCOMPARE(held.range, (ByteRange{mib, 2 * mib}));
    QCOMPARE(plan.ownedRest(held.id), (ByteRange{mib, 2 * mib}));
    plan.advance(held.id, mib / 2, start + 1s);
    QCOMPARE(plan.ownedRest(held.id), (ByteRange{mib + mib / 2, 2 * mib}));
    QVERIFY(plan.ownedRest(first.id).isEmpty());
    QVERIFY(plan.ownedRest(ClaimId{99}).isEmpty());
}

void TestSegmentPlan::whatAnOwnerGivesBackIsForAll()
{
    SegmentPlan plan(4 * mib, {{0, mib}, {2 * mib, 4 * mib}}, Splitting::Allowed);
    plan.hold({mib, 2 * mib});
    const Claim held = plan.claimHeld({mib, 2 * mib}, start, 7);
    plan.advance(held.id, mib / 2, start + 1s);
    plan.release(held.id);
    QCOMPARE(plan.claimNext(start + 1s, 1).value().range, (ByteRange{mib + mib / 2, 2 * mib}));
}

void TestSegmentPlan::tellsWhoFetchesWhat()
{
    SegmentPlan plan(8 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 2);
    feed(plan, claims[1].id, mib, start, start + 1s);
    const std::vector<ClaimView> views = plan.active(start + 1s);
    QCOMPARE(views.size(), size_t{2});
    QVERIFY(views[0].id == claims[0].id);
    QCOMPARE(views[0].range, claims[0].range);
    QCOMPARE(views[0].position, 0);
    QCOMPARE(views[1].position, plan.positionOf(claims[1].id));
    QVERIFY(views[1].bytesPerSecond > 0.9 * mib && views[1].bytesPerSecond < 1.1 * mib);
}

void TestSegmentPlan::measuresAConnectionFromItsFirstBytes()
{
    SegmentPlan plan(8 * mib, {}, Splitting::Allowed);
    const Claim claim = plan.claimNext(start, 1).value();
    plan.advance(claim.id, 50 * kib, start + 900ms);
    plan.advance(claim.id, 100 * kib, start + 1s);
    QCOMPARE(plan.active(start + 1s).front().bytesPerSecond, 1000.0 * kib);
}

void TestSegmentPlan::theEndOfAStreamEndsItsPiece()
{
    SegmentPlan plan(std::numeric_limits<qint64>::max(), {}, Splitting::OneStream);
    const Claim all = plan.claimNext(start, 1).value();
    plan.advance(all.id, 5 * mib, start + 1s);
    plan.settleTotal(8 * mib);
    QCOMPARE(plan.rangeOf(all.id).end, 8 * mib);
    QCOMPARE(plan.wantedBy(all.id), 3 * mib);
    plan.settleTotal(2 * mib);
    QCOMPARE(plan.rangeOf(all.id).end, 5 * mib);
}

void TestSegmentPlan::aQuickAnswerTellsTheLatencyAtOnce()
{
    SegmentPlan plan(8 * mib, {}, Splitting::Allowed);
    plan.noteLatency(10ms);
    QCOMPARE(plan.latency().count(), 0.010);
    // A slow one only a little.
    plan.noteLatency(60ms);
    QVERIFY(std::abs(plan.latency().count() - 0.020) < 0.0001);
}

QTEST_APPLESS_MAIN(TestSegmentPlan)
#include "tst_segment_plan.moc"
