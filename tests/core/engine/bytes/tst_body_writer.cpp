#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;
using Reason = BodyWriter::Reason;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 size = 256 * kib;

QByteArray letters(qint64 count, char letter)
{
    return QByteArray(count, letter);
}

// A later run that has the bytes behind a gap, and waits for the edge of those to come once more.
bool hasOpenEdge(Stage& stage)
{
    stage.begin(size);
    if (!stage.bring(0, {32 * kib, 64 * kib}, 'a'))
        return false;
    RangeSet here = stage.board.here();
    stage.writer.openSeams(here);
    stage.board.begin(size, here, Splitting::Allowed);
    return here == RangeSet{{48 * kib, 64 * kib}};
}

} // namespace

// Where the bytes of a body go, and what they are compared with.
class TestBodyWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPieceInItsPlace();
    void leavesWhatOthersBroughtFirst();
    void comparesAStreamOfAllWithThePartsThatCameBefore();
    void tellsOfADiskThatIsFull();
    void comparesAnOverlapWithWhatIsHere();
    void refusesAnOverlapThatDiffers();
    void keepsAnOverlapUntilItsPlaceIsWritten();
    void takesNoMoreThanTheAnswerAnnounced();
    void refusesABodyThatOutgrowsTheFile();
    void waitsForTheEndOfABodyInChunks();
    void needsSeamsWhereNothingElseVouches();
    void comparesForASourceOnTrial();
    void comparesNothingThatWasGivenUp();
    void restoresWhatAnEarlierLinkHadBrought();
    void keepsEdgesThatNobodyBroughtAnew();
    void keepsNoEdgeThatNewBytesReach();
};

void TestBodyWriter::writesAPieceInItsPlace()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = stage.hire(0, ByteRange{64 * kib, 128 * kib});
    QCOMPARE(stage.writer.store(connection, letters(16 * kib, 'a'), stage.time).value(),
             BodyWriter::Stored::MoreIsWanted);
    QCOMPARE(stage.part->content.mid(64 * kib), letters(16 * kib, 'a'));
    QCOMPARE(connection.bodyPosition, 80 * kib);
    QCOMPARE(connection.fresh, 16 * kib);
    QCOMPARE(stage.board.here(), (RangeSet{{64 * kib, 80 * kib}}));
    QCOMPARE(stage.written.size(), size_t{1});
    QVERIFY(stage.written.front().sealed.empty());
    QCOMPARE(stage.writer.store(connection, letters(48 * kib, 'a'), stage.time).value(),
             BodyWriter::Stored::AllIsHere);
    QCOMPARE(stage.written.back().sealed.size(), size_t{1});
    QCOMPARE(stage.board.discarded(), 0);
}

void TestBodyWriter::leavesWhatOthersBroughtFirst()
{
    Stage stage;
    stage.begin(size);
    Connection& late = stage.hire(0, ByteRange{0, 32 * kib});
    QVERIFY(stage.bring(0, {8 * kib, 16 * kib}, 'a'));
    QVERIFY(stage.writer.store(late, letters(32 * kib, 'b'), stage.time));
    QCOMPARE(stage.part->content, letters(8 * kib, 'b') + letters(8 * kib, 'a') + letters(16 * kib, 'b'));
    QCOMPARE(late.fresh, 24 * kib);
    QCOMPARE(stage.board.discarded(), 8 * kib);
}

void TestBodyWriter::comparesAStreamOfAllWithThePartsThatCameBefore()
{
    Stage stage;
    stage.begin(size);
    Connection& stream = stage.hire(0, ByteRange{0, 32 * kib});
    QVERIFY(stage.bring(0, {8 * kib, 16 * kib}, 'a'));
    QVERIFY(stage.bring(0, {20 * kib, 24 * kib}, 'b'));
    stage.facts.askAsOneStream(BodyCoding::Identity);
    QVERIFY(stage.writer.store(stream, letters(16 * kib, 'a'), stage.time));
    QCOMPARE(stream.fresh, 8 * kib);
    const auto stored = stage.writer.store(stream, letters(16 * kib, 'a'), stage.time);
    QVERIFY(!stored);
    QCOMPARE(stored.error().reason, Reason::Differs);
    QCOMPARE(stored.error().disagreement.offset, 20 * kib);
    // The writer keeps nothing of the bytes that held the difference.
    QCOMPARE(stage.board.here(), (RangeSet{{0, 16 * kib}, {20 * kib, 24 * kib}}));
}

void TestBodyWriter::tellsOfADiskThatIsFull()
{
    Stage stage;
    stage.begin(size);
    stage.part->isFull = true;
    QVERIFY(!stage.bring(0, {0, 16 * kib}, 'a'));
    QCOMPARE(stage.refusal->reason, Reason::Disk);
    QCOMPARE(stage.refusal->error.kind, ErrorKind::NoSpace);
    QVERIFY(stage.board.here().isEmpty());
}

void TestBodyWriter::comparesAnOverlapWithWhatIsHere()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(1, {0, 16 * kib}, 'a'));
    Connection& connection = stage.hire(0, ByteRange{16 * kib, 32 * kib});
    connection.bodyPosition = 0;
    QVERIFY(stage.writer.store(connection, letters(20 * kib, 'a'), stage.time));
    QCOMPARE(connection.bodyPosition, 20 * kib);
    QCOMPARE(stage.compared, 16 * kib);
    QCOMPARE(stage.board.discarded(), 16 * kib);
    QCOMPARE(stage.board.here(), (RangeSet{{0, 20 * kib}}));
    // The own link has vouched for what the mirror brought, so none of it goes with the mirror.
    const Ruling ruling = stage.judge.rule({.offset = 100 * kib, .here = 1, .there = 0});
    QVERIFY(ruling.again.empty());
}

void TestBodyWriter::refusesAnOverlapThatDiffers()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 16 * kib}, 'a'));
    Connection& connection = stage.hire(1, ByteRange{16 * kib, 32 * kib});
    connection.bodyPosition = 8 * kib;
    const QByteArray body = letters(4 * kib, 'a') + letters(16 * kib, 'b');
    const auto stored = stage.writer.store(connection, body, stage.time);
    QVERIFY(!stored);
    QCOMPARE(stored.error().reason, Reason::Differs);
    QCOMPARE(stored.error().disagreement.offset, 12 * kib);
    QCOMPARE(stored.error().disagreement.here, Bringer(0));
    QCOMPARE(stored.error().disagreement.there, Bringer(1));
    QCOMPARE(stage.board.here(), (RangeSet{{0, 16 * kib}}));
}

void TestBodyWriter::keepsAnOverlapUntilItsPlaceIsWritten()
{
    for (const bool isSame : {true, false}) {
        Stage stage(wantedFrom(1));
        stage.begin(size);
        Connection& ahead = stage.hire(1, ByteRange{16 * kib, 32 * kib});
        ahead.bodyPosition = 8 * kib;
        QVERIFY(stage.writer.store(ahead, letters(24 * kib, 'b'), stage.time));
        QCOMPARE(stage.board.here(), (RangeSet{{16 * kib, 32 * kib}}));
        QCOMPARE(stage.bring(0, {0, 16 * kib}, isSame ? 'b' : 'a'), isSame);
        if (isSame)
            continue;
        QCOMPARE(stage.refusal->reason, Reason::PiecesDiffer);
        QCOMPARE(stage.refusal->disagreement.offset, 8 * kib);
        QCOMPARE(stage.refusal->disagreement.there, Bringer(1));
    }
}

void TestBodyWriter::takesNoMoreThanTheAnswerAnnounced()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = stage.hire(0, ByteRange{0, 32 * kib});
    connection.bodyEnd = 8 * kib;
    QCOMPARE(stage.writer.store(connection, letters(16 * kib, 'a'), stage.time).value(),
             BodyWriter::Stored::AllIsHere);
    QCOMPARE(stage.board.here(), (RangeSet{{0, 8 * kib}}));
}

void TestBodyWriter::refusesABodyThatOutgrowsTheFile()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = stage.hire(0, ByteRange{0, size});
    connection.bodyEnd.reset();
    const auto larger = stage.writer.store(connection, letters(size + 1, 'a'), stage.time);
    QCOMPARE(larger.error().reason, Reason::Larger);
    stage.wanted.size = 16 * kib;
    const auto outgrown = stage.writer.store(connection, letters(16 * kib + 1, 'a'), stage.time);
    QCOMPARE(outgrown.error().reason, Reason::Outgrown);
    QCOMPARE(outgrown.error().error.kind, ErrorKind::Changed);
}

void TestBodyWriter::waitsForTheEndOfABodyInChunks()
{
    for (const bool awaitsEnd : {true, false}) {
        Stage stage;
        stage.begin(size);
        stage.facts.askAsOneStream(BodyCoding::Identity);
        Connection& connection = stage.hire(0, ByteRange{0, size});
        connection.bodyEnd.reset();
        connection.awaitsEnd = awaitsEnd;
        QCOMPARE(stage.writer.store(connection, letters(size, 'a'), stage.time).value(),
                 awaitsEnd ? BodyWriter::Stored::MoreIsWanted : BodyWriter::Stored::AllIsHere);
    }
}

void TestBodyWriter::needsSeamsWhereNothingElseVouches()
{
    Stage one;
    one.begin(size, 0, "\"strong\"");
    QVERIFY(!one.writer.needsSeams(one.judge.own()));
    one.judge.own().quirks.isToOverlap = true;
    QVERIFY(one.writer.needsSeams(one.judge.own()));
    one.facts.askAsOneStream(BodyCoding::Identity);
    QVERIFY(!one.writer.needsSeams(one.judge.own()));
    Stage weak;
    weak.begin(size, 0, "W/\"weak\"");
    QVERIFY(weak.writer.needsSeams(weak.judge.own()));
    Stage several(wantedFrom(1));
    several.begin(size, 0, "\"strong\"");
    QVERIFY(several.writer.needsSeams(several.judge.own()));
}

void TestBodyWriter::comparesForASourceOnTrial()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 16 * kib}, 'a'));
    Connection& connection = stage.hire(1, {}, ConnectionPhase::Comparing);
    QVERIFY(stage.writer.compare(connection, letters(4 * kib, 'a')));
    QCOMPARE(connection.bodyPosition, 4 * kib);
    QCOMPARE(stage.board.discarded(), 4 * kib);
    const QByteArray differing = letters(2 * kib, 'a') + letters(1, 'b');
    const auto other = stage.writer.compare(connection, differing);
    QCOMPARE(other.error().reason, Reason::Differs);
    QCOMPARE(other.error().disagreement.offset, 6 * kib);
    QCOMPARE(stage.part->content, letters(16 * kib, 'a'));
}

void TestBodyWriter::comparesNothingThatWasGivenUp()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 16 * kib}, 'a'));
    Connection& connection = stage.hire(1, {}, ConnectionPhase::Comparing);
    stage.board.forget({2 * kib, 3 * kib});
    QCOMPARE(stage.writer.compare(connection, letters(4 * kib, 'a')).error().reason, Reason::Gone);
}

void TestBodyWriter::restoresWhatAnEarlierLinkHadBrought()
{
    Stage stage;
    stage.begin(size);
    QVERIFY(stage.bring(0, {32 * kib, 64 * kib}, 'a'));
    const RangeSet earlier{{32 * kib, 64 * kib}};
    stage.writer.inherited().begin(earlier, earlier);
    RangeSet here = stage.board.here();
    stage.writer.openSeams(here);
    QCOMPARE(here, (RangeSet{{48 * kib, 64 * kib}}));
    stage.board.begin(size, here, Splitting::Allowed);
    stage.part->content.replace(32 * kib, 16 * kib, letters(16 * kib, 'x'));
    QCOMPARE(stage.writer.restoreInherited(), earlier);
    QCOMPARE(stage.part->content.mid(32 * kib), letters(32 * kib, 'a'));
    stage.part->isFull = true;
    QCOMPARE(stage.writer.restoreInherited(), (RangeSet{{48 * kib, 64 * kib}}));
}

// The beginning of a piece behind a gap is to come once more. A run that ends before that gives up none of
// it.
void TestBodyWriter::keepsEdgesThatNobodyBroughtAnew()
{
    for (const char letter : {'a', 'b'}) {
        Stage stage;
        QVERIFY(hasOpenEdge(stage));
        RangeSet kept = stage.board.here();
        stage.writer.closeSeams(kept);
        QCOMPARE(kept, (RangeSet{{32 * kib, 64 * kib}}));
        // A part of the edge has come, and is the same or another.
        QVERIFY(stage.bring(0, {36 * kib, 40 * kib}, letter));
        kept = stage.board.here();
        stage.writer.closeSeams(kept);
        const bool isSame = letter == 'a';
        QCOMPARE(kept, isSame ? (RangeSet{{32 * kib, 64 * kib}})
                              : (RangeSet{{36 * kib, 40 * kib}, {48 * kib, 64 * kib}}));
    }
}

// New bytes of another file may reach up to an edge and end there. A later run compares only what lies beside
// gaps, so the edge has to come once more.
void TestBodyWriter::keepsNoEdgeThatNewBytesReach()
{
    for (const qint64 end : {32 * kib, 40 * kib}) {
        Stage stage;
        QVERIFY(hasOpenEdge(stage));
        QVERIFY(stage.bring(0, {24 * kib, end}, 'a'));
        RangeSet kept = stage.board.here();
        stage.writer.closeSeams(kept);
        QCOMPARE(kept, (RangeSet{{24 * kib, end}, {48 * kib, 64 * kib}}));
    }
}

QTEST_APPLESS_MAIN(TestBodyWriter)
#include "tst_body_writer.moc"
