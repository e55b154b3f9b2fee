#include "tests/core/engine/transfer/stage.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tributary;

namespace {

constexpr qint64 piece = 64 * 1024;
constexpr qint64 pieces = 4;

// Each piece of the file is of one letter, a, b, c and d.
DownloadRequest withDigests(int mirrors)
{
    DownloadRequest wanted = wantedFrom(mirrors);
    PieceHashes hashes{.algorithm = QCryptographicHash::Md5, .pieceLength = piece, .digests = {}};
    for (char letter = 'a'; letter < 'a' + pieces; ++letter)
        hashes.digests += QCryptographicHash::hash(QByteArray(piece, letter), hashes.algorithm);
    wanted.pieces = hashes;
    return wanted;
}

ByteRange rangeOf(int number)
{
    return {number * piece, (number + 1) * piece};
}

} // namespace

// Digests of pieces: what is looked at when, and who is found wrong.
class TestPieceAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isContentOnceEachPieceIsRight();
    void looksAtFewPiecesAtOnce();
    void hearsNothingAfterItWasAbandoned();
    void dropsTheOneWhoBroughtAWrongPieceAlone();
    void findsOutOfSeveralWhoWasWrong();
    void givesUpOnAPieceThatStaysWrong();
    void doesNothingForAFileOfAnotherSize();
    void beginsAnewWithWhatIsHere();
    void looksAgainAtARightPieceThatIsFetchedAgain();
    void believesNoLookAtBytesThatAreGone();
    void whoeverDiffersFromARightPieceIsWrong();
    void blamesNobodyForADiskThatCantBeRead();
};

void TestPieceAudit::isContentOnceEachPieceIsRight()
{
    Stage stage(withDigests(0));
    stage.begin(pieces * piece);
    QVERIFY(stage.audit.isBegun());
    for (int i = 0; i < pieces; ++i) {
        QVERIFY(!stage.audit.isFileDone());
        QVERIFY(stage.bring(0, rangeOf(i), static_cast<char>('a' + i)));
        stage.audit.check();
        QCOMPARE(stage.workAside(), 1);
    }
    QVERIFY(stage.audit.isAllRight());
    QVERIFY(stage.audit.isFileDone());
    QCOMPARE(stage.piecesLookedAt, pieces);
    QVERIFY(stage.forgotten.isEmpty());
}

void TestPieceAudit::looksAtFewPiecesAtOnce()
{
    Stage stage(withDigests(0));
    stage.begin(pieces * piece);
    for (int i = 0; i < pieces; ++i)
        QVERIFY(stage.bring(0, rangeOf(i), static_cast<char>('a' + i)));
    stage.audit.check();
    QCOMPARE(stage.aside.size(), size_t{2});
    QCOMPARE(stage.workAside(), 2);
    stage.audit.check();
    QCOMPARE(stage.workAside(), 2);
    QVERIFY(stage.audit.isAllRight());
}

void TestPieceAudit::hearsNothingAfterItWasAbandoned()
{
    Stage stage(withDigests(0));
    stage.begin(pieces * piece);
    QVERIFY(stage.bring(0, rangeOf(0), 'x'));
    stage.audit.check();
    stage.audit.abandon();
    QCOMPARE(stage.workAside(), 1);
    QCOMPARE(stage.piecesLookedAt, 0);
    QVERIFY(stage.forgotten.isEmpty());
    stage.audit.check();
    QCOMPARE(stage.workAside(), 1);
    QCOMPARE(stage.forgotten, (QList<ByteRange>{rangeOf(0)}));
}

void TestPieceAudit::dropsTheOneWhoBroughtAWrongPieceAlone()
{
    Stage stage(withDigests(1));
    stage.begin(pieces * piece);
    QVERIFY(stage.bring(1, rangeOf(1), 'x'));
    stage.audit.check();
    stage.workAside();
    QVERIFY(stage.board.here().isEmpty());
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    QCOMPARE(stage.judge.wrongSources().size(), 1);
    QCOMPARE(stage.judge.wrongSources().front().error.kind, ErrorKind::ChecksumMismatch);
    QCOMPARE(stage.board.discarded(), piece);
    QVERIFY(!stage.board.firstReserved());
}

void TestPieceAudit::findsOutOfSeveralWhoWasWrong()
{
    Stage stage(withDigests(2));
    stage.begin(pieces * piece);
    QVERIFY(stage.bring(1, {0, piece / 2}, 'a'));
    QVERIFY(stage.bring(2, {piece / 2, piece}, 'x'));
    stage.audit.check();
    stage.workAside();
    // Nobody is blamed before it is known what is right; one of them is to bring all of it.
    QVERIFY(stage.judge.wrongSources().isEmpty());
    QVERIFY(stage.board.firstReserved());
    QCOMPARE(stage.board.firstReserved()->range, rangeOf(0));
    stage.board.releaseReserved();
    QVERIFY(stage.bring(0, rangeOf(0), 'a'));
    stage.audit.check();
    stage.workAside();
    QCOMPARE(stage.judge.wrongSources().size(), 1);
    QCOMPARE(stage.judge.wrongSources().front().url, mirrorLink(2));
    QCOMPARE(stage.source(2).standing, SourceStanding::Dropped);
    QCOMPARE(stage.source(1).standing, SourceStanding::Unknown);
}

void TestPieceAudit::givesUpOnAPieceThatStaysWrong()
{
    constexpr int failures = 4;
    Stage stage(withDigests(0));
    stage.begin(pieces * piece);
    for (int round = 0; round < failures; ++round) {
        QVERIFY(stage.troubles.empty());
        QVERIFY(stage.bring(0, rangeOf(0), 'x'));
        stage.audit.check();
        stage.workAside();
    }
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::GiveUp);
    QCOMPARE(stage.troubles.front().judgement.error.kind, ErrorKind::ChecksumMismatch);
}

void TestPieceAudit::doesNothingForAFileOfAnotherSize()
{
    Stage stage(withDigests(0));
    stage.begin(10 * piece);
    QVERIFY(!stage.audit.isBegun());
    QVERIFY(stage.bring(0, rangeOf(0), 'x'));
    stage.audit.check();
    QCOMPARE(stage.workAside(), 0);
}

// Another program has cut the part.
void TestPieceAudit::beginsAnewWithWhatIsHere()
{
    Stage stage(withDigests(1));
    stage.begin(pieces * piece);
    for (int i = 0; i < 2; ++i)
        QVERIFY(stage.bring(0, rangeOf(i), static_cast<char>('a' + i)));
    stage.audit.check();
    QCOMPARE(stage.workAside(), 2);
    QVERIFY(stage.bring(1, rangeOf(2), 'c'));
    stage.audit.abandon();
    stage.board.begin(pieces * piece, {rangeOf(1)}, Splitting::Allowed);
    stage.audit.begin(pieces * piece, stage.part);
    stage.audit.check();
    QCOMPARE(stage.workAside(), 1);
    QVERIFY(stage.judge.wrongSources().isEmpty());
    QVERIFY(stage.bring(0, rangeOf(0), 'x'));
    stage.audit.check();
    QCOMPARE(stage.workAside(), 1);
    QCOMPARE(stage.forgotten, (QList<ByteRange>{rangeOf(0)}));
}

void TestPieceAudit::looksAgainAtARightPieceThatIsFetchedAgain()
{
    Stage stage(withDigests(0));
    stage.begin(pieces * piece);
    for (int i = 0; i < pieces; ++i) {
        QVERIFY(stage.bring(0, rangeOf(i), static_cast<char>('a' + i)));
        stage.audit.check();
        QCOMPARE(stage.workAside(), 1);
    }
    QVERIFY(stage.audit.isAllRight());
    stage.board.forget({piece + 5, piece + 6});
    QVERIFY(!stage.audit.isAllRight());
    QVERIFY(stage.bring(0, {piece + 5, piece + 6}, 'x'));
    stage.audit.check();
    QCOMPARE(stage.workAside(), 1);
    QVERIFY(!stage.audit.isAllRight());
    QVERIFY(stage.forgotten.contains(rangeOf(1)));
}

void TestPieceAudit::believesNoLookAtBytesThatAreGone()
{
    Stage stage(withDigests(0));
    stage.begin(pieces * piece);
    QVERIFY(stage.bring(0, rangeOf(0), 'a'));
    stage.audit.check();
    Stage::Aside early = std::move(stage.aside.front());
    stage.aside.clear();
    auto found = early.work();
    stage.board.forget(rangeOf(0));
    QVERIFY(stage.bring(0, rangeOf(0), 'x'));
    stage.audit.check();
    early.then(std::move(found));
    QCOMPARE(stage.workAside(), 1);
    QCOMPARE(stage.forgotten, (QList<ByteRange>{rangeOf(0), rangeOf(0)}));
}

void TestPieceAudit::whoeverDiffersFromARightPieceIsWrong()
{
    Stage stage(withDigests(1));
    stage.begin(pieces * piece);
    QVERIFY(stage.bring(1, rangeOf(0), 'a'));
    QVERIFY(stage.bring(0, rangeOf(1), 'b'));
    stage.audit.check();
    QCOMPARE(stage.workAside(), 2);
    QVERIFY(stage.bring(0, rangeOf(2), 'c'));
    stage.disputes.heed({.offset = 5, .here = 1, .there = 0});
    QCOMPARE(stage.judge.wrongSources().size(), 1);
    QCOMPARE(stage.judge.wrongSources().front().url, ownLink());
    QCOMPARE(stage.judge.own().standing, SourceStanding::Dropped);
    QVERIFY(stage.source(1).isInPlay());
    // What its digest has proven stays, whoever brought it.
    QCOMPARE(stage.board.here(), (RangeSet{{0, 2 * piece}}));
}

void TestPieceAudit::blamesNobodyForADiskThatCantBeRead()
{
    Stage stage(withDigests(1));
    stage.begin(pieces * piece);
    QVERIFY(stage.bring(1, rangeOf(1), 'b'));
    stage.part->isUnreadable = true;
    stage.audit.check();
    stage.workAside();
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.error.kind, ErrorKind::DiskError);
    QVERIFY(stage.judge.wrongSources().empty());
    QVERIFY(stage.source(1).standing != SourceStanding::Dropped);
}

QTEST_APPLESS_MAIN(TestPieceAudit)
#include "tst_piece_audit.moc"
