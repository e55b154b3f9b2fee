#include "tests/core/segments/fed_plan.h"

#include <QTest>

#include <numeric>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

// 64 KiB that nothing comes of, while all else is nearly done at 2 MiB/s.
Claim claimStuckTail(SegmentPlan& plan)
{
    const Claim stuck = plan.claimGiven({0, 64 * kib}, start);
    const Claim fast = plan.claimGiven({64 * kib, 2 * mib}, start);
    feed(plan, fast.id, fast.range.length() - kib, start, start + 1s);
    return stuck;
}

} // namespace

// Which connection helps which, once all that is missing is being fetched.
class TestSegmentTakeovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneThatWouldEndLastIsSplitSoThatBothEndTogether();
    void whatNobodyWasAnsweredForGoesBackToItsGiver();
    void aFastSiblingTakesMoreThanHalf();
    void nobodyTakesOverWhatIsHeldBack();
    void theNewestIsBelievedToBeLikeItsSiblings();
    void nothingIsSplitBelowTheSmallestPiece();
    void nothingIsTakenOverThatIsDoneBeforeAnAnswerComes();
    void theTailIsRacedAtMostTwice();
    void theLoserOfARaceIsToldSo();
    void aRaceGoesOnWithoutTheOneThatWasRaced();
    void lateRacersHoldNobodyBack();
    void leavesAloneWhoIsStillGrowing();
    void aSilentPieceIsSplitRatherThanFetchedTwice();
    void aSilentPieceIsTakenOverWhenAllOthersAreDone();
    void theLaggardIsTheOneFarBelowItsSiblings_data();
    void theLaggardIsTheOneFarBelowItsSiblings();
    void racesATricklerWhoseSiblingsCameAtOnce();
    void replacesATrickleThatIsAlone_data();
    void replacesATrickleThatIsAlone();
    void replacesATrickleThatBringsNothingNew();
    void leavesALineThatIsSlow();
    void nobodyIsALaggardWhenAllAreSilent();
    void nobodyIsALaggardBeforeAnAnswerCanHaveCome();
    void aLongLineHasTimeToBegin_data();
    void aLongLineHasTimeToBegin();
    void eachReplacementInARowDoublesThePatience_data();
    void eachReplacementInARowDoublesThePatience();
    void aFifthOfTheirSpeedIsNotFarBelowIt();
    void ofWhatHasAnOwnerOnlyTheOwnerGetsAPart();
    void whoHasOnlyBegunLowersNoExpectation();
    void aFreeConnectionHelpsWhereAllAreSilent();
    void leavesMoreToWhoIsFetchingWhereAnswersTakeLong();
    void splitsNothingThatIsDoneNearlyAsSoonAlone();
    void splitsWhatLeavesJustASmallestPiece();
    void evenOneByteThatDoesNotComeIsFetchedByAnother();
    void expectsWhatWholePiecesCameAt();
    void expectsNothingOfAPieceThatIsNotWhole();
    void expectsNothingOfAPieceThatCameAtOnce();
};

void TestSegmentTakeovers::theOneThatWouldEndLastIsSplitSoThatBothEndTogether()
{
    SegmentPlan plan(20 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 2);
    const MonotonicTime later = start + 1s;
    feed(plan, claims[0].id, mib, start, later);
    feed(plan, claims[1].id, 4 * mib, start, later);
    // 9 MiB are left at 1 MiB/s: the one that comes, believed to make 4 MiB/s, takes four fifths.
    const Claim taken = plan.claimNext(later, 1).value();
    QCOMPARE(taken.range.end, claims[0].range.end);
    QCOMPARE(plan.rangeOf(claims[0].id).end, taken.range.begin);
    QVERIFY(std::abs(taken.range.length() - 9 * mib * 4 / 5) < mib / 4);
}

// The giver's answer brings these bytes, whatever becomes of further requests.
void TestSegmentTakeovers::whatNobodyWasAnsweredForGoesBackToItsGiver()
{
    SegmentPlan plan(20 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 2);
    const MonotonicTime later = start + 1s;
    feed(plan, claims[0].id, mib, start, later);
    feed(plan, claims[1].id, 4 * mib, start, later);
    const ByteRange whole = claims[0].range;
    const Claim refused = plan.claimNext(later, 1).value();
    QVERIFY(plan.rangeOf(claims[0].id).end < whole.end);
    plan.release(refused.id);
    QCOMPARE(plan.rangeOf(claims[0].id), whole);
    const Claim answered = plan.claimNext(later, 1).value();
    plan.noteAnswer(answered.id);
    const Claim ofThePart = plan.claimNext(later + 10s, 1).value();
    QCOMPARE(ofThePart.range.end, answered.range.end);
    plan.release(ofThePart.id);
    QCOMPARE(plan.rangeOf(answered.id), answered.range);
    // Some of it has come by another answer, so the rest is for whoever asks for it.
    plan.release(answered.id);
    QCOMPARE(plan.rangeOf(claims[0].id).end, answered.range.begin);
}

void TestSegmentTakeovers::aFastSiblingTakesMoreThanHalf()
{
    SegmentPlan plan(8 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 2);
    const MonotonicTime later = start + 1s;
    feed(plan, claims[0].id, 200 * kib, start, later);
    feed(plan, claims[1].id, 4 * mib - 1, start, later);
    plan.advance(claims[1].id, plan.wantedBy(claims[1].id), later);
    plan.release(claims[1].id);
    const Claim taken = plan.claimNext(later, 1).value();
    QVERIFY(taken.range.length() > 3 * mib);
    QCOMPARE(taken.range.end, claims[0].range.end);
}

// Two have brought nothing for long; the one because its bytes wait for a limit of ours.
void TestSegmentTakeovers::nobodyTakesOverWhatIsHeldBack()
{
    SegmentPlan plan(12 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 3);
    const MonotonicTime later = start + 1s;
    feed(plan, claims[0].id, 4 * mib - 1, start, later);
    plan.advance(claims[0].id, plan.wantedBy(claims[0].id), later);
    plan.release(claims[0].id);
    plan.setHeldBack({claims[1].id, claims[2].id});
    QVERIFY(!plan.claimNext(later, 1));
    plan.setHeldBack({claims[1].id});
    QCOMPARE(plan.claimNext(later, 1).value().range.end, claims[2].range.end);
    QCOMPARE(plan.rangeOf(claims[1].id), claims[1].range);
}

void TestSegmentTakeovers::theNewestIsBelievedToBeLikeItsSiblings()
{
    SegmentPlan plan(20 * mib, {}, Splitting::Allowed);
    const Claim old = plan.claimNext(start, 2).value();
    feed(plan, old.id, 5 * mib, start, start + 1s);
    const Claim fresh = plan.claimNext(start + 1s, 1).value();
    plan.advance(fresh.id, 4 * kib, start + 1010ms);
    // 10 MiB with nearly nothing to show yet, and 5 MiB to go beside it: it is cut in half, no more.
    const Claim third = plan.claimNext(start + 1011ms, 1).value();
    QCOMPARE(third.range.end, fresh.range.end);
    QVERIFY(std::abs(third.range.length() - 5 * mib) < mib / 2);
}

void TestSegmentTakeovers::nothingIsSplitBelowTheSmallestPiece()
{
    SegmentPlan plan(100 * kib, {}, Splitting::Allowed);
    const Claim only = plan.claimNext(start, 1).value();
    // 16 KiB/s: worth a race, were it only for one that is as slow; but half of the rest is too small.
    feed(plan, only.id, 16 * kib, start, start + 1s);
    QVERIFY(!plan.claimNext(start + 1s, 1));
    QCOMPARE(plan.rangeOf(only.id), (ByteRange{0, 100 * kib}));
}

void TestSegmentTakeovers::nothingIsTakenOverThatIsDoneBeforeAnAnswerComes()
{
    SegmentPlan plan(9 * mib, {}, Splitting::Allowed);
    for (int i = 0; i < 20; ++i)
        plan.noteLatency(1s);
    const Claim only = plan.claimNext(start, 1).value();
    feed(plan, only.id, 8 * mib, start, start + 1s);
    QVERIFY(!plan.claimNext(start + 1s, 1));
}

void TestSegmentTakeovers::theTailIsRacedAtMostTwice()
{
    SegmentPlan plan(2 * mib, {}, Splitting::Allowed);
    const Claim stuck = claimStuckTail(plan);
    const Claim second = plan.claimNext(start + 1s, 1).value();
    const Claim third = plan.claimNext(start + 1s, 1).value();
    QCOMPARE(second.range, stuck.range);
    QCOMPARE(third.range, stuck.range);
    QVERIFY(!plan.claimNext(start + 1s, 1));
    // A racer that fails makes room for another.
    plan.release(third.id);
    QCOMPARE(plan.claimNext(start + 1s, 1).value().range, stuck.range);
}

void TestSegmentTakeovers::theLoserOfARaceIsToldSo()
{
    SegmentPlan plan(2 * mib, {}, Splitting::Allowed);
    const Claim stuck = claimStuckTail(plan);
    const Claim racer = plan.claimNext(start + 1s, 1).value();
    plan.advance(stuck.id, kib, start + 1s);
    QCOMPARE(plan.advance(racer.id, 64 * kib, start + 1s), 63 * kib);
    QCOMPARE(plan.wantedBy(racer.id), 0);
    QCOMPARE(plan.wantedBy(stuck.id), 0);
    plan.release(racer.id);
    plan.release(stuck.id);
    QVERIFY(!plan.isFetching(stuck.id));
}

void TestSegmentTakeovers::aRaceGoesOnWithoutTheOneThatWasRaced()
{
    SegmentPlan plan(2 * mib, {}, Splitting::Allowed);
    const Claim stuck = claimStuckTail(plan);
    const Claim second = plan.claimNext(start + 1s, 1).value();
    QVERIFY(plan.claimNext(start + 1s, 1));
    plan.release(stuck.id);
    // Two still fetch it, and are late by now, so there is room for two more and no gap that nobody fetches.
    QCOMPARE(plan.claimNext(start + 2s, 1).value().range, second.range);
    QCOMPARE(plan.claimNext(start + 2s, 1).value().range, second.range);
    QVERIFY(!plan.claimNext(start + 2s, 1));
}

// Racers that bring nothing are late after a while themselves.
void TestSegmentTakeovers::lateRacersHoldNobodyBack()
{
    SegmentPlan plan(2 * mib, {}, Splitting::Allowed);
    const Claim stuck = claimStuckTail(plan);
    QVERIFY(plan.claimNext(start + 1s, 1));
    QVERIFY(plan.claimNext(start + 1s, 1));
    QVERIFY(!plan.claimNext(start + 1010ms, 1));
    QCOMPARE(plan.claimNext(start + 2s, 1).value().range, stuck.range);
}

// TCP doubles what a connection brings in each round trip, and cutting it off then begins that anew.
void TestSegmentTakeovers::leavesAloneWhoIsStillGrowing()
{
    SegmentPlan plan(mib, {}, Splitting::Allowed);
    plan.noteLatency(200ms);
    const Claim growing = plan.claimNext(start, 1).value();
    plan.advance(growing.id, 15 * kib, start + 200ms);
    plan.advance(growing.id, 30 * kib, start + 300ms);
    plan.advance(growing.id, 60 * kib, start + 400ms);
    QVERIFY(!plan.claimNext(start + 400ms, 8));
    // As much as at first and no more: it is slow.
    SegmentPlan other(mib, {}, Splitting::Allowed);
    other.noteLatency(200ms);
    const Claim slow = other.claimNext(start, 1).value();
    for (int n = 0; n < 10; ++n)
        other.advance(slow.id, kib, start + 200ms + n * 100ms);
    QVERIFY(other.claimNext(start + 1200ms, 8));
}

void TestSegmentTakeovers::aSilentPieceIsSplitRatherThanFetchedTwice()
{
    SegmentPlan plan(16 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 2);
    feed(plan, claims[0].id, 8 * mib - 1 - kib, start, start + 1s);
    const Claim taken = plan.claimNext(start + 1s, 1).value();
    QCOMPARE(taken.range.end, 16 * mib);
    QCOMPARE(plan.rangeOf(claims[1].id).end, taken.range.begin);
    QVERIFY(plan.wantedBy(claims[1].id) <= 64 * kib);
}

void TestSegmentTakeovers::aSilentPieceIsTakenOverWhenAllOthersAreDone()
{
    SegmentPlan plan(16 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 2);
    feed(plan, claims[0].id, 8 * mib - 20, start, start + 1s);
    plan.advance(claims[0].id, plan.wantedBy(claims[0].id), start + 1s);
    plan.release(claims[0].id);
    QVERIFY(plan.claimNext(start + 20s, 1));
}

void TestSegmentTakeovers::theLaggardIsTheOneFarBelowItsSiblings_data()
{
    QTest::addColumn<qint64>("kibPerSecond");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("isLaggard");
    QTest::newRow("silent") << qint64{0} << qint64{4} << true;
    QTest::newRow("a tenth of their speed") << qint64{100} << qint64{4} << true;
    QTest::newRow("a third of their speed") << qint64{340} << qint64{4} << false;
    QTest::newRow("as fast as they are") << qint64{1024} << qint64{4} << false;
    QTest::newRow("slow, but not for long yet") << qint64{100} << qint64{1} << false;
}

void TestSegmentTakeovers::theLaggardIsTheOneFarBelowItsSiblings()
{
    QFETCH(const qint64, kibPerSecond);
    QFETCH(const qint64, seconds);
    QFETCH(const bool, isLaggard);
    // However many there are, and wherever among them it is.
    for (const auto& [connections, slow] :
         {std::pair{4, size_t{0}}, std::pair{4, size_t{3}}, std::pair{2, size_t{1}}}) {
        SegmentPlan plan(400 * mib, {}, Splitting::Allowed);
        const auto claims = claimShares(plan, connections);
        const MonotonicTime now = start + std::chrono::seconds(seconds);
        for (size_t i = 0; i < claims.size(); ++i) {
            const qint64 speed = i == slow ? kibPerSecond * kib : mib;
            if (speed > 0)
                feed(plan, claims[i].id, seconds * speed, start, now);
        }
        QCOMPARE(plan.laggard(now), isLaggard ? std::optional(claims[slow].id) : std::nullopt);
    }
}

void TestSegmentTakeovers::racesATricklerWhoseSiblingsCameAtOnce()
{
    SegmentPlan plan(4 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 4);
    plan.advance(claims[0].id, 2, start);
    for (size_t i = 1; i < claims.size(); ++i)
        plan.advance(claims[i].id, claims[i].range.length(), start + 5ms);
    // Nearly all of the trickler's own is taken over, and then the rest is raced.
    for (int taken = 0; taken < 64 && !plan.isComplete(); ++taken) {
        const MonotonicTime now = start + 1s + taken * 10ms;
        const auto next = plan.claimNext(now, 4);
        QVERIFY(next);
        plan.advance(next->id, next->range.length(), now + 5ms);
        plan.release(next->id);
    }
    QVERIFY(plan.isComplete());
}

void TestSegmentTakeovers::replacesATrickleThatIsAlone_data()
{
    QTest::addColumn<Splitting>("splitting");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("of a file in parts") << Splitting::Allowed << 4 * mib << 512 * kib << true;
    QTest::newRow("of a stream that has just begun")
        << Splitting::OneStream << 4 * mib << qint64{100} << true;
    QTest::newRow("of a stream that came quickly") << Splitting::OneStream << 4 * mib << 512 * kib << true;
    QTest::newRow("of a stream that is nearly here")
        << Splitting::OneStream << 4 * mib << 4 * mib - 64 * kib << false;
    QTest::newRow("of a stream of any length") << Splitting::OneStream << unknownTotal << 512 * kib << false;
}

void TestSegmentTakeovers::replacesATrickleThatIsAlone()
{
    QFETCH(const Splitting, splitting);
    QFETCH(const qint64, total);
    QFETCH(const qint64, first);
    QFETCH(const bool, isReplaced);
    SegmentPlan plan(total, {}, splitting);
    const Claim claim = *plan.claimNext(start, 1);
    plan.advance(claim.id, first, start);
    QVERIFY(!plan.trickling(start, 10s));
    MonotonicTime now = start;
    while (now < start + 10s) {
        now += 500ms;
        plan.advance(claim.id, 1, now);
        QVERIFY(!plan.trickling(now, 10s));
    }
    QCOMPARE(plan.trickling(now + 1ms, 10s), isReplaced ? std::optional(claim.id) : std::nullopt);
}

// The first bytes of an answer may be those that are here, for comparison.
void TestSegmentTakeovers::replacesATrickleThatBringsNothingNew()
{
    SegmentPlan plan(4 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 2);
    QVERIFY(!plan.trickling(start, 10s));
    QVERIFY(!plan.trickling(start + 11s, 10s));
    plan.noteAnswer(claims[1].id);
    QVERIFY(!plan.trickling(start + 12s, 10s));
    QCOMPARE(plan.trickling(start + 23s, 10s), std::optional(claims[1].id));
}

// Two KiB a second, as over an old telephone line, are all that some have.
void TestSegmentTakeovers::leavesALineThatIsSlow()
{
    SegmentPlan plan(4 * mib, {}, Splitting::Allowed);
    const Claim claim = *plan.claimNext(start, 1);
    for (MonotonicTime now = start; now < start + 60s; now += 1s) {
        plan.advance(claim.id, 2 * kib, now);
        QVERIFY(!plan.trickling(now, 10s));
    }
}

void TestSegmentTakeovers::nobodyIsALaggardWhenAllAreSilent()
{
    SegmentPlan plan(400 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 4);
    for (const Claim& claim : claims)
        feed(plan, claim.id, 4 * mib, start, start + 4s);
    QVERIFY(!plan.laggard(start + 20s));
}

void TestSegmentTakeovers::nobodyIsALaggardBeforeAnAnswerCanHaveCome()
{
    SegmentPlan plan(400 * mib, {}, Splitting::Allowed);
    for (int i = 0; i < 20; ++i)
        plan.noteLatency(1s);
    const auto claims = claimShares(plan, 4);
    for (size_t i = 1; i < claims.size(); ++i)
        feed(plan, claims[i].id, 5 * mib, start, start + 5500ms);
    QVERIFY(!plan.laggard(start + 5500ms));
    QVERIFY(plan.laggard(start + 6100ms));
    // On a line with a short latency the laggard is known after two seconds and eight times 20 ms.
    SegmentPlan quick(400 * mib, {}, Splitting::Allowed);
    const auto others = claimShares(quick, 4);
    for (size_t i = 1; i < others.size(); ++i)
        feed(quick, others[i].id, 2 * mib, start, start + 2s);
    QVERIFY(!quick.laggard(start + 2160ms));
    QVERIFY(quick.laggard(start + 2161ms));
}

// A connection that begins on a long line is far below its siblings for a while.
void TestSegmentTakeovers::aLongLineHasTimeToBegin_data()
{
    QTest::addColumn<std::chrono::milliseconds>("latency");
    QTest::addColumn<std::chrono::milliseconds>("trial");
    QTest::newRow("100 ms") << 100ms << 2800ms;
    QTest::newRow("300 ms") << 300ms << 4400ms;
    QTest::newRow("a server that thinks for two seconds") << 2000ms << 7000ms;
}

void TestSegmentTakeovers::aLongLineHasTimeToBegin()
{
    QFETCH(const std::chrono::milliseconds, latency);
    QFETCH(const std::chrono::milliseconds, trial);
    SegmentPlan plan(4000 * mib, {}, Splitting::Allowed);
    for (int i = 0; i < 100; ++i)
        plan.noteLatency(latency);
    const auto claims = claimShares(plan, 4);
    for (size_t i = 1; i < claims.size(); ++i)
        feed(plan, claims[i].id, 10 * mib, start, start + trial);
    QVERIFY(!plan.laggard(start + trial - 1ms));
    QCOMPARE(plan.laggard(start + trial + 1ms), std::optional(claims[0].id));
}

void TestSegmentTakeovers::eachReplacementInARowDoublesThePatience_data()
{
    QTest::addColumn<int>("replacements");
    QTest::addColumn<std::chrono::seconds>("patience");
    QTest::newRow("none yet") << 0 << 2s;
    QTest::newRow("one") << 1 << 4s;
    QTest::newRow("three") << 3 << 16s;
    QTest::newRow("five, the most that count") << 5 << 64s;
    QTest::newRow("more") << 40 << 64s;
}

void TestSegmentTakeovers::eachReplacementInARowDoublesThePatience()
{
    QFETCH(const int, replacements);
    QFETCH(const std::chrono::seconds, patience);
    SegmentPlan plan(4000 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 4);
    plan.noteReplacements(claims[0].id, replacements);
    for (size_t i = 1; i < claims.size(); ++i)
        feed(plan, claims[i].id, patience.count() * mib, start, start + patience);
    QVERIFY(!plan.laggard(start + patience + 159ms));
    QCOMPARE(plan.laggard(start + patience + 161ms), std::optional(claims[0].id));
}

void TestSegmentTakeovers::aFifthOfTheirSpeedIsNotFarBelowIt()
{
    for (const auto& [slow, isLaggard] :
         {std::pair{qint64{200'000}, false}, std::pair{qint64{199'000}, true}}) {
        SegmentPlan plan(400 * mib, {}, Splitting::Allowed);
        const auto claims = claimShares(plan, 4);
        feed(plan, claims[0].id, 4 * slow, start, start + 4s);
        for (size_t i = 1; i < claims.size(); ++i)
            feed(plan, claims[i].id, 4'000'000, start, start + 4s);
        QCOMPARE(plan.laggard(start + 4s).has_value(), isLaggard);
    }
}

void TestSegmentTakeovers::ofWhatHasAnOwnerOnlyTheOwnerGetsAPart()
{
    SegmentPlan plan(20 * mib, {}, Splitting::Allowed);
    plan.hold({0, 10 * mib});
    const Claim owned = plan.claimHeld({0, 10 * mib}, start, 7);
    const Claim others = plan.claimNext(start, 2).value();
    feed(plan, owned.id, mib, start, start + 1s);
    feed(plan, others.id, others.range.length() - 1, start, start + 1s);
    plan.advance(others.id, plan.wantedBy(others.id), start + 1s);
    plan.release(others.id);
    QVERIFY(!plan.claimNext(start + 1s, 2));
    QVERIFY(!plan.claimNext(start + 1s, 2, 8));
    const Claim part = plan.claimNext(start + 1s, 2, 7).value();
    QCOMPARE(part.range.end, 10 * mib);
    // The claim that takes over a part of an owned piece belongs to the same owner.
    QVERIFY(!plan.ownedRest(part.id).isEmpty());
    // It is kept for its owner once it is given up.
    plan.release(part.id);
    QCOMPARE(plan.rangeOf(owned.id).end, part.range.begin);
}

void TestSegmentTakeovers::whoHasOnlyBegunLowersNoExpectation()
{
    SegmentPlan plan(50 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 5);
    feed(plan, claims[0].id, 4 * mib, start, start + 1s);
    for (size_t i = 1; i < claims.size(); ++i)
        plan.advance(claims[i].id, 1, start + 1s);
    // Each connection that has only begun is believed to make half of 4 MiB/s, so two thirds of its 10 MiB
    // are taken.
    const Claim part = plan.claimNext(start + 1020ms, 6).value();
    QVERIFY(part.range.length() > 13 * mib / 2 && part.range.length() < 27 * mib / 4);
}

void TestSegmentTakeovers::aFreeConnectionHelpsWhereAllAreSilent()
{
    SegmentPlan plan(400 * mib, {}, Splitting::Allowed);
    const auto claims = claimShares(plan, 4);
    for (const Claim& claim : claims)
        feed(plan, claim.id, 4 * mib, start, start + 4s);
    QVERIFY(plan.claimNext(start + 20s, 5));
}

// 9 MiB at 1 MiB/s each: a second goes by before the first byte of the other comes.
void TestSegmentTakeovers::leavesMoreToWhoIsFetchingWhereAnswersTakeLong()
{
    SegmentPlan plan(20 * mib, {}, Splitting::Allowed);
    for (int i = 0; i < 20; ++i)
        plan.noteLatency(1s);
    const auto claims = claimShares(plan, 2);
    for (const Claim& claim : claims)
        feed(plan, claim.id, mib, start, start + 1s);
    const Claim taken = plan.claimNext(start + 1s, 3).value();
    QVERIFY(std::abs(taken.range.length() - 4 * mib) < mib / 4);
}

// 1.3 s alone, and with another 1.2 s.
void TestSegmentTakeovers::splitsNothingThatIsDoneNearlyAsSoonAlone()
{
    SegmentPlan plan(4800 * kib, {}, Splitting::Allowed);
    for (int i = 0; i < 20; ++i)
        plan.noteLatency(1s);
    const auto claims = claimShares(plan, 2);
    for (const Claim& claim : claims)
        feed(plan, claim.id, mib, start, start + 1s);
    QVERIFY(!plan.claimNext(start + 1s, 3));
}

void TestSegmentTakeovers::splitsWhatLeavesJustASmallestPiece()
{
    SegmentPlan plan(2 * mib, {}, Splitting::Allowed);
    const Claim stuck = plan.claimGiven({0, 80 * kib}, start);
    const Claim fast = plan.claimGiven({80 * kib, 2 * mib}, start);
    feed(plan, fast.id, fast.range.length() - kib, start, start + 1s);
    QCOMPARE(plan.claimNext(start + 1s, 1).value().range, (ByteRange{16 * kib, 80 * kib}));
    QCOMPARE(plan.rangeOf(stuck.id), (ByteRange{0, 16 * kib}));
}

void TestSegmentTakeovers::evenOneByteThatDoesNotComeIsFetchedByAnother()
{
    SegmentPlan plan(2 * mib, {}, Splitting::Allowed);
    const Claim stuck = plan.claimGiven({0, 1}, start);
    const Claim fast = plan.claimGiven({1, 2 * mib}, start);
    feed(plan, fast.id, fast.range.length() - kib, start, start + 1s);
    QCOMPARE(plan.claimNext(start + 1s, 1).value().range, stuck.range);
}

namespace {

// Pieces that came whole within a second each, one after the other; then 10 MiB are asked for, and right
// after that somebody takes his part of them: the less, the faster he is believed to be, as the answer takes
// a second.
qint64 takenAfter(std::initializer_list<qint64> pieces)
{
    const qint64 before = std::accumulate(pieces.begin(), pieces.end(), qint64{0});
    SegmentPlan plan(before + 100 * mib, {}, Splitting::Allowed);
    for (int i = 0; i < 40; ++i)
        plan.noteLatency(1s);
    MonotonicTime now = start;
    qint64 begin = 0;
    for (const qint64 length : pieces) {
        const Claim piece = plan.claimGiven({begin, begin + length}, now);
        feed(plan, piece.id, length - 1, now, now + 1s);
        now += 1s;
        plan.advance(piece.id, plan.wantedBy(piece.id), now);
        plan.release(piece.id);
        begin += length;
    }
    plan.claimGiven({before, before + 100 * mib}, now);
    return plan.claimNext(now, 2).value().range.length();
}

} // namespace

void TestSegmentTakeovers::expectsWhatWholePiecesCameAt()
{
    QVERIFY(std::abs(takenAfter({4 * mib}) - 48 * mib) < mib / 8);
    // Half of what was and half of what is.
    QVERIFY(std::abs(takenAfter({4 * mib, 2 * mib}) - 97 * mib / 2) < mib / 8);
}

void TestSegmentTakeovers::expectsNothingOfAPieceThatIsNotWhole()
{
    SegmentPlan plan(20 * mib, {}, Splitting::Allowed);
    const Claim only = plan.claimNext(start, 1).value();
    feed(plan, only.id, 4 * mib, start, start + 4s);
    // Silent by now, and the other may be no better.
    const Claim part = plan.claimNext(start + 20s, 2).value();
    QVERIFY(std::abs(part.range.length() - 8 * mib) < mib / 8);
}

void TestSegmentTakeovers::expectsNothingOfAPieceThatCameAtOnce()
{
    SegmentPlan plan(20 * mib, {}, Splitting::Allowed);
    const Claim quick = plan.claimGiven({0, 64 * kib}, start);
    plan.claimGiven({64 * kib, 20 * mib}, start);
    plan.advance(quick.id, 32 * kib, start);
    plan.advance(quick.id, 32 * kib, start + 20ms);
    plan.release(quick.id);
    QVERIFY(!plan.claimNext(start + 20s, 2));
}

QTEST_APPLESS_MAIN(TestSegmentTakeovers)
#include "tst_segment_takeovers.moc"
