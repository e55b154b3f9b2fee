#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 mib = 1024 * kib;
constexpr qint64 size = 64 * mib;

} // namespace

// Whom a free connection asks, what it has to show first, and when enough was compared.
class TestSourceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheOwnLinkWhereThereIsNoOther();
    void triesAnotherOnceThereIsEnoughToCompare();
    void triesNoneForTheLastBytes();
    void asksWhoeverHasMostToSpare();
    void leavesTheSlowestForWhenNobodyElseIsThere();
    void keepsPlacesForThoseOnTrial();
    void asksOneSourceForAReservedPiece();
    void releasesAReservedPieceThatNobodyQuickCanBring();
    void aSourceIsTrustedOnceItHasShownThreeStretches();
    void picksNewStretchesWhereOldOnesWereForgotten();
    void aDigestOfTheWholeMakesComparingNeedless();
    void asksTheOwnLinkAboutWhatAMirrorBrought();
    void asksALinkThatGaveNoFileAboutAWholeOne_data();
    void asksALinkThatGaveNoFileAboutAWholeOne();
    void aWholeFileWaitsOnlySoLong();
    void waitsLongerForALinkThatGaveNothingButAPage();
    void waitsForTheLastAnswersOfALinkThatWasLeft();
    void waitsAMomentForALinkWhoseStreamBroke();
    void measuresByThePiecesThatFlow();
    void findsTheConnectionsOfASlowSource();
    void findsTheOneThatKeepsSilentAtFirst();
};

void TestSourceChoice::asksTheOwnLinkWhereThereIsNoOther()
{
    Stage stage;
    stage.begin(size);
    QCOMPARE(stage.choice.next(stage.time), &stage.judge.own());
    stage.judge.own().restsUntil = stage.time + 1s;
    QVERIFY(!stage.choice.next(stage.time));
}

void TestSourceChoice::triesAnotherOnceThereIsEnoughToCompare()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QCOMPARE(stage.choice.next(stage.time), &stage.judge.own());
    QVERIFY(stage.bring(0, {0, 64 * kib - 1}, 'a'));
    QCOMPARE(stage.choice.next(stage.time), &stage.judge.own());
    QVERIFY(stage.bring(0, {64 * kib - 1, 64 * kib}, 'a'));
    QCOMPARE(stage.choice.next(stage.time), &stage.source(1));
}

void TestSourceChoice::triesNoneForTheLastBytes()
{
    Stage stage(wantedFrom(1));
    stage.begin(2 * mib);
    QVERIFY(stage.bring(0, {0, mib + 1}, 'a'));
    QCOMPARE(stage.choice.next(stage.time), &stage.judge.own());
    // An untried mirror is asked for them all the same while the own link rests, and once it is dropped.
    stage.judge.own().restsUntil = stage.time + 1s;
    QCOMPARE(stage.choice.next(stage.time), &stage.source(1));
    stage.judge.own().restsUntil = {};
    stage.judge.own().standing = SourceStanding::Dropped;
    QCOMPARE(stage.choice.next(stage.time), &stage.source(1));
}

void TestSourceChoice::asksWhoeverHasMostToSpare()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    stage.judge.own().bytesPerSecond = 100;
    stage.source(1).bytesPerSecond = 250;
    QCOMPARE(stage.choice.next(stage.time), &stage.source(1));
    stage.hire(1, ByteRange{0, mib});
    QCOMPARE(stage.choice.next(stage.time), &stage.source(1));
    stage.hire(1, ByteRange{mib, 2 * mib});
    QCOMPARE(stage.choice.next(stage.time), &stage.judge.own());
}

void TestSourceChoice::leavesTheSlowestForWhenNobodyElseIsThere()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    stage.source(1).isSlow = true;
    stage.source(1).bytesPerSecond = 1000;
    QCOMPARE(stage.choice.next(stage.time), &stage.judge.own());
    stage.judge.own().restsUntil = stage.time + 1s;
    QCOMPARE(stage.choice.next(stage.time), &stage.source(1));
}

void TestSourceChoice::keepsPlacesForThoseOnTrial()
{
    Stage stage(wantedFrom(1, 2));
    stage.begin(size);
    stage.hire(0, ByteRange{0, mib});
    // The other place is the mirror's, as soon as there is enough to compare it by.
    QVERIFY(!stage.choice.next(stage.time));
    stage.source(1).standing = SourceStanding::Dropped;
    QCOMPARE(stage.choice.next(stage.time), &stage.judge.own());
}

void TestSourceChoice::asksOneSourceForAReservedPiece()
{
    Stage stage(wantedFrom(2));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    stage.board.reserve({0, mib}, 1);
    QCOMPARE(stage.choice.next(stage.time), &stage.source(1));
    for (int i = 1; i <= 4; ++i)
        stage.hire(1, ByteRange{i * mib, (i + 1) * mib});
    QVERIFY(!stage.choice.next(stage.time));
    stage.source(1).standing = SourceStanding::Dropped;
    QCOMPARE(stage.choice.next(stage.time), &stage.judge.own());
    QCOMPARE(stage.board.firstReserved()->by, std::optional<size_t>(0));
}

void TestSourceChoice::releasesAReservedPieceThatNobodyQuickCanBring()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.board.reserve({0, mib}, std::nullopt);
    stage.judge.own().isSlow = true;
    stage.choice.next(stage.time);
    QVERIFY(!stage.board.firstReserved());
}

void TestSourceChoice::aSourceIsTrustedOnceItHasShownThreeStretches()
{
    using Shown = SourceTrials::Shown;
    Stage stage(wantedFrom(1));
    stage.begin(size);
    Source& mirror = stage.source(1);
    QVERIFY(!stage.trials.needsTrial(mirror));
    QVERIFY(stage.bring(0, {0, mib}, 'a'));
    QVERIFY(stage.trials.needsTrial(mirror));
    QVERIFY(!stage.trials.needsTrial(stage.judge.own()));
    for (int i = 0; i < 3; ++i) {
        const ByteRange stretch = stage.trials.nextOfTrial(mirror);
        QVERIFY(stage.board.here().contains(stretch));
        QCOMPARE(stage.trials.pass(mirror), i < 2 ? Shown::MoreToShow : Shown::NowTrusted);
    }
    QCOMPARE(mirror.standing, SourceStanding::Trusted);
    QVERIFY(!stage.trials.needsTrial(mirror));
    QCOMPARE(stage.trials.pass(mirror), Shown::WasTrusted);
}

void TestSourceChoice::picksNewStretchesWhereOldOnesWereForgotten()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, mib}, 'a'));
    stage.trials.nextOfTrial(stage.source(1));
    stage.board.forget({0, mib});
    QVERIFY(stage.bring(0, {8 * mib, 9 * mib}, 'a'));
    QVERIFY(stage.trials.nextOfTrial(stage.source(1)).begin >= 8 * mib);
}

void TestSourceChoice::aDigestOfTheWholeMakesComparingNeedless()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(1, {0, mib}, 'a'));
    QCOMPARE(stage.trials.sourceToCompare(stage.connections, stage.time), &stage.judge.own());
    stage.wanted.checksum = Checksum{};
    QVERIFY(!stage.trials.sourceToCompare(stage.connections, stage.time));
    stage.wanted.checksum.reset();
    stage.trials.endComparing();
    QVERIFY(!stage.trials.sourceToCompare(stage.connections, stage.time));
    stage.trials.clear();
    QVERIFY(stage.trials.sourceToCompare(stage.connections, stage.time));
}

void TestSourceChoice::asksTheOwnLinkAboutWhatAMirrorBrought()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(!stage.trials.nextToCompare(stage.judge.own()));
    QVERIFY(stage.bring(1, {mib, 2 * mib}, 'a'));
    const auto stretch = stage.trials.nextToCompare(stage.judge.own());
    QVERIFY(stretch);
    QVERIFY(stage.board.corroboration().broughtBy(1).contains(*stretch));
    // While bytes flow only one connection compares at a time.
    Connection& asking = stage.hire(0, {}, ConnectionPhase::Comparing);
    QVERIFY(!stage.trials.sourceToCompare(stage.connections, stage.time));
    QVERIFY(!stage.trials.isSecondOpinion(asking));
}

void TestSourceChoice::asksALinkThatGaveNoFileAboutAWholeOne_data()
{
    QTest::addColumn<ErrorKind>("problem");
    QTest::newRow("all of it for a part") << ErrorKind::BadRange;
    QTest::newRow("a page") << ErrorKind::BadResponse;
    QTest::newRow("not found") << ErrorKind::NotFound;
    QTest::newRow("forbidden") << ErrorKind::Forbidden;
}

// It was left for one odd answer, say, and mirrors have brought the rest.
void TestSourceChoice::asksALinkThatGaveNoFileAboutAWholeOne()
{
    QFETCH(const ErrorKind, problem);
    for (const bool isWhole : {true, false}) {
        Stage stage(wantedFrom(1));
        stage.begin(2 * mib);
        Source& own = stage.judge.own();
        stage.source(1).standing = SourceStanding::Trusted;
        QVERIFY(stage.bring(0, {0, mib}, 'a'));
        QVERIFY(stage.bring(1, {mib, isWhole ? 2 * mib : 2 * mib - 1}, 'a'));
        stage.judge.drop(own, {.kind = problem});
        QCOMPARE(stage.trials.sourceToCompare(stage.connections, stage.time), isWhole ? &own : nullptr);
        QCOMPARE(stage.trials.isStillComparing(stage.connections, stage.time), isWhole);
        // Its beginning was compared, as it knows no ranges at all.
        own.quirks.givesNoParts = true;
        QVERIFY(!stage.trials.sourceToCompare(stage.connections, stage.time));
        own.quirks.givesNoParts = false;
        // The own link wants a login, and nobody has one.
        own.problem->kind = ErrorKind::AuthRequired;
        QVERIFY(!stage.trials.sourceToCompare(stage.connections, stage.time));
    }
}

void TestSourceChoice::aWholeFileWaitsOnlySoLong()
{
    Stage stage(wantedFrom(1));
    stage.begin(2 * mib);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(0, {0, mib}, 'a'));
    QVERIFY(stage.bring(1, {mib, 2 * mib}, 'a'));
    QVERIFY(stage.trials.isStillComparing(stage.connections, stage.time));
    QVERIFY(stage.trials.isStillComparing(stage.connections, stage.time + 3s));
    QVERIFY(!stage.trials.isStillComparing(stage.connections, stage.time + 3001ms));
    stage.trials.noteForgotten();
    QVERIFY(stage.trials.isStillComparing(stage.connections, stage.time + 4s));
    Connection& asking = stage.hire(0, {}, ConnectionPhase::Comparing);
    QVERIFY(stage.trials.isSecondOpinion(asking));
    // Nobody who could be asked is there.
    stage.judge.own().restsUntil = stage.time + 60s;
    QVERIFY(!stage.trials.isStillComparing(stage.connections, stage.time + 5s));
}

// Nobody but mirrors has said what the file is.
void TestSourceChoice::waitsLongerForALinkThatGaveNothingButAPage()
{
    Stage stage(wantedFrom(1));
    stage.begin(2 * mib);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(1, {0, 2 * mib}, 'a'));
    stage.judge.drop(stage.judge.own(), {.kind = ErrorKind::BadResponse});
    QVERIFY(stage.trials.isStillComparing(stage.connections, stage.time));
    QVERIFY(stage.trials.isStillComparing(stage.connections, stage.time + 10s));
    QVERIFY(!stage.trials.isStillComparing(stage.connections, stage.time + 10001ms));
}

void TestSourceChoice::waitsForTheLastAnswersOfALinkThatWasLeft()
{
    Stage stage(wantedFrom(1));
    stage.begin(2 * mib);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(1, {0, 2 * mib}, 'a'));
    stage.judge.drop(stage.judge.own(), {.kind = ErrorKind::BadResponse});
    QList<Connection*> asking;
    while (stage.trials.sourceToCompare(stage.connections, stage.time) &&
           stage.trials.nextToCompare(stage.judge.own()))
        asking.append(&stage.hire(0, {}, ConnectionPhase::Comparing));
    QCOMPARE(asking.size(), Corroboration::wantedFor(2 * mib));
    for (Connection* connection : asking) {
        QVERIFY(stage.trials.isStillComparing(stage.connections, stage.time));
        stage.connections.drop(*connection);
    }
    QVERIFY(!stage.trials.isStillComparing(stage.connections, stage.time));
}

void TestSourceChoice::waitsAMomentForALinkWhoseStreamBroke()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.facts.askAsOneStream(BodyCoding::Identity);
    Source& own = stage.judge.own();
    own.restsUntil = stage.time + 1s;
    QCOMPARE(stage.choice.nextAlone(stage.time), &stage.source(1));
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    QVERIFY(!stage.choice.nextAlone(stage.time));
    QCOMPARE(stage.choice.nextAlone(stage.time + 1s), &own);
    own.restsUntil = stage.time + 1001ms;
    QCOMPARE(stage.choice.nextAlone(stage.time), &stage.source(1));
    own.restsUntil = stage.time + 1s;
    own.standing = SourceStanding::Dropped;
    QCOMPARE(stage.choice.nextAlone(stage.time), &stage.source(1));
    // Parts are compared where they meet, so nobody waits.
    own.standing = SourceStanding::Trusted;
    stage.facts.askInParts();
    QCOMPARE(stage.choice.nextAlone(stage.time), &stage.source(1));
}

void TestSourceChoice::measuresByThePiecesThatFlow()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    Connection& first = stage.hire(0, ByteRange{0, 8 * mib});
    stage.hire(1, ByteRange{8 * mib, 16 * mib});
    for (int i = 0; i < 20; ++i) {
        QVERIFY(stage.writer.store(first, QByteArray(64 * kib, 'a'), stage.time));
        stage.time += 100ms;
    }
    stage.choice.measure(stage.time);
    QVERIFY(stage.judge.own().bytesPerSecond > 300 * kib);
    QVERIFY(stage.judge.own().bytesPerSecond < 1300 * kib);
    QCOMPARE(stage.source(1).bytesPerSecond, 0.0);
}

void TestSourceChoice::findsTheConnectionsOfASlowSource()
{
    Stage stage(wantedFrom(1, 2));
    stage.begin(size);
    stage.judge.own().bytesPerSecond = 1000;
    stage.source(1).bytesPerSecond = 250;
    Connection& slow = stage.hire(1, ByteRange{0, mib});
    QVERIFY(stage.choice.onSlowSources(stage.time).empty());
    stage.time += 1001ms;
    QCOMPARE(stage.choice.onSlowSources(stage.time), std::vector<Connection*>{&slow});
    stage.source(1).bytesPerSecond = 251;
    QVERIFY(stage.choice.onSlowSources(stage.time).empty());
    stage.source(1).bytesPerSecond = 250;
    stage.hire(0, ByteRange{mib, 2 * mib});
    stage.hire(0, ByteRange{2 * mib, 3 * mib});
    // Where the quick source has no room, the slow one is better than none.
    QVERIFY(stage.choice.onSlowSources(stage.time).empty());
}

void TestSourceChoice::findsTheOneThatKeepsSilentAtFirst()
{
    Stage alone;
    alone.hire(0, {}, ConnectionPhase::Asking);
    QVERIFY(!alone.choice.tooSilentAtFirst(alone.time + 5s));
    Stage stage(wantedFrom(1));
    Connection& silent = stage.hire(0, {}, ConnectionPhase::Asking);
    QVERIFY(!stage.choice.tooSilentAtFirst(stage.time + 4s));
    QCOMPARE(stage.choice.tooSilentAtFirst(stage.time + 4001ms), &silent);
}

QTEST_APPLESS_MAIN(TestSourceChoice)
#include "tst_source_choice.moc"
