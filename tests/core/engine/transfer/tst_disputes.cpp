#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 size = 256 * kib;
const DownloadError wrongWhole{.kind = ErrorKind::ChecksumMismatch};

Trouble of(Verdict verdict, ErrorKind kind)
{
    return {.judgement = {.verdict = verdict, .error = {.kind = kind}}};
}

} // namespace

// What follows when sources differ, or the whole is wrong.
class TestDisputes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAgainWhatOnlyTheWrongOneBrought();
    void aSourceThatContradictsItselfIsLeftForGood();
    void endsWhereNobodyCanTellWhoIsWrong();
    void forgetsAllWhereItsOwnPiecesDiffer();
    void theOwnLinkOwesAWordWhereMirrorsDiffer();
    void whatAnEarlierLinkBroughtStays();
    void anotherFileOfAMirrorIsLeft();
    void theOwnLinkIsBelievedBeforeAnUntriedMirror();
    void keepsWhatIsHereFromAMirrorThatNobodyKnows_data();
    void keepsWhatIsHereFromAMirrorThatNobodyKnows();
    void theWordOfAnOwnLinkThatIsGoneStands_data();
    void theWordOfAnOwnLinkThatIsGoneStands();
    void waitsForAMirrorWhereTheOwnLinkGaveAPage();
    void aDigestSaysMoreThanAnOwnLinkThatIsGone();
    void aTrustedMirrorHoldsWhatTheOwnLinkLeavesWhereADigestTells_data();
    void aTrustedMirrorHoldsWhatTheOwnLinkLeavesWhereADigestTells();
    void theOwnLinkSaysWhatTheFileIs();
    void aFileThatIsEmptyNowHasChanged();
    void asksThoseSetAsideAsTheyWereBefore();
    void beginsAfreshWithAnotherSource();
    void asksOthersWhileOneRests();
    void leavesWhatIsNeitherNowNorLater();
    void tellsWhyTheLinkThatWasGivenIsOfNoUse();
    void asksThoseSetAsideWhenTheOneAskedAloneFails();
    void aSourceThatBroughtAllOfAWrongFileIsWrong();
    void asksOneAfterTheOtherAlone();
    void blamesWhomTheRightWholeContradicts();
    void startsOverWithoutWhatAnEarlierRunLeft();
};

void TestDisputes::fetchesAgainWhatOnlyTheWrongOneBrought()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    QVERIFY(stage.bring(1, {64 * kib, 128 * kib}, 'b'));
    stage.hire(1, ByteRange{128 * kib, 192 * kib});
    stage.disputes.heed({.offset = 100 * kib, .here = 1, .there = 0});
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    QCOMPARE(stage.board.here(), (RangeSet{{0, 64 * kib}}));
    QCOMPARE(stage.forgotten, (QList<ByteRange>{{64 * kib, 128 * kib}}));
    QCOMPARE(stage.judge.wrongSources().size(), 1);
    QCOMPARE(stage.connections.countBusy(stage.source(1)), 0);
    // The own link is to bring it, so that nobody else is wrong in the same way.
    QCOMPARE(stage.board.firstReserved()->by, std::optional<size_t>(0));
    QVERIFY(stage.troubles.empty());
    QVERIFY(stage.fills > 0);
}

void TestDisputes::aSourceThatContradictsItselfIsLeftForGood()
{
    Stage stage(wantedFrom(2));
    stage.begin(size);
    QVERIFY(stage.bring(1, {64 * kib, 128 * kib}, 'b'));
    stage.disputes.heed({.offset = 100 * kib, .here = 1, .there = 1});
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    stage.judge.forget();
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
}

void TestDisputes::endsWhereNobodyCanTellWhoIsWrong()
{
    Stage stage;
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    stage.disputes.heed({.offset = 5, .here = 0, .there = 0});
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::StartAfresh);
    QVERIFY(stage.judge.wrongSources().isEmpty());
}

void TestDisputes::forgetsAllWhereItsOwnPiecesDiffer()
{
    Stage stage;
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    Connection& connection = stage.hire(0, ByteRange{64 * kib, 128 * kib});
    stage.disputes.refuse(connection, {.reason = BodyWriter::Reason::PiecesDiffer,
                                       .disagreement = {.offset = 5, .here = 0, .there = 0}});
    QVERIFY(stage.board.here().isEmpty());
    QCOMPARE(stage.board.discarded(), 64 * kib);
    QCOMPARE(stage.troubles.size(), size_t{1});
}

void TestDisputes::theOwnLinkOwesAWordWhereMirrorsDiffer()
{
    Stage stage(wantedFrom(2));
    stage.begin(size, 1);
    Source& own = stage.source(0);
    own.problem = DownloadError{.kind = ErrorKind::HttpError, .httpStatus = 503};
    stage.source(2).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(1, {0, 64 * kib}, 'a'));
    QVERIFY(stage.bring(2, {64 * kib, 128 * kib}, 'b'));
    QVERIFY(!stage.trials.owedWord(stage.time));
    stage.disputes.heed({.offset = 100 * kib, .here = 2, .there = 1});
    QCOMPARE(stage.source(2).standing, SourceStanding::Dropped);
    QVERIFY(stage.trials.owedWord(stage.time));
    QCOMPARE(stage.trials.owedWord(stage.time)->judgement.verdict, Verdict::TryLater);
    // A digest says more than the own link could.
    stage.wanted.checksum.emplace();
    QVERIFY(!stage.trials.owedWord(stage.time));
    stage.wanted.checksum.reset();
    // A link that nobody reaches, or that is gone, may never say anything, so it isn't waited for.
    own.problem->httpStatus = 0;
    QVERIFY(stage.trials.owedWord(stage.time));
    QCOMPARE(stage.trials.owedWord(stage.time)->judgement.verdict, Verdict::GiveUp);
    stage.judge.drop(own, {.kind = ErrorKind::NotFound, .httpStatus = 404});
    QVERIFY(stage.trials.owedWord(stage.time));
    QCOMPARE(stage.trials.owedWord(stage.time)->judgement.error.kind, ErrorKind::Changed);
    own.problem->httpStatus = 503;
    own.standing = SourceStanding::Trusted;
    QVERIFY(!stage.trials.owedWord(stage.time));
}

void TestDisputes::whatAnEarlierLinkBroughtStays()
{
    Stage stage;
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    stage.writer.inherited().begin({{0, 32 * kib}}, {{0, 32 * kib}});
    stage.disputes.heed({.offset = 5, .here = {}, .there = 0});
    QCOMPARE(stage.board.here(), (RangeSet{{0, 32 * kib}}));
    QCOMPARE(stage.board.discarded(), 32 * kib);
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::GiveUp);
    QCOMPARE(stage.judge.wrongSources().front().url, ownLink());
    QCOMPARE(stage.connections.count(), 0);
}

void TestDisputes::anotherFileOfAMirrorIsLeft()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.disputes.meetOtherFile(stage.source(1), of(Verdict::StartAfresh, ErrorKind::Changed).judgement);
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    QVERIFY(stage.troubles.empty());
    stage.disputes.meetOtherFile(stage.judge.own(), of(Verdict::StartAfresh, ErrorKind::Changed).judgement);
    QCOMPARE(stage.troubles.size(), size_t{1});
    QVERIFY(stage.judge.own().isInPlay());
}

// A mirror that nobody has compared with anything yet may have any file.
void TestDisputes::theOwnLinkIsBelievedBeforeAnUntriedMirror()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.disputes.meetOtherFile(stage.judge.own(), of(Verdict::StartAfresh, ErrorKind::Changed).judgement);
    QVERIFY(stage.judge.own().isInPlay());
    QVERIFY(stage.judge.wrongSources().isEmpty());
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::StartAfresh);
}

// Bytes of an earlier run are here, the own link is gone, and the mirror has another file.
void TestDisputes::keepsWhatIsHereFromAMirrorThatNobodyKnows_data()
{
    QTest::addColumn<ErrorKind>("problem");
    QTest::addColumn<bool>("isOfOtherSize");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("the own link is gone") << ErrorKind::NotFound << false << false;
    QTest::newRow("the own link is gone, another size") << ErrorKind::NotFound << true << false;
    QTest::newRow("the own link gives no parts") << ErrorKind::BadRange << false << true;
    QTest::newRow("the own link gives no parts, another size") << ErrorKind::BadRange << true << true;
    QTest::newRow("the own link gave a page") << ErrorKind::BadResponse << false << true;
    QTest::newRow("the own link gave a page, another size") << ErrorKind::BadResponse << true << true;
}

void TestDisputes::keepsWhatIsHereFromAMirrorThatNobodyKnows()
{
    QFETCH(const ErrorKind, problem);
    QFETCH(const bool, isOfOtherSize);
    QFETCH(const bool, goesOn);
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Unknown;
    stage.judge.drop(stage.judge.own(), {.kind = problem});
    if (isOfOtherSize)
        stage.disputes.meetOtherFile(stage.source(1), of(Verdict::StartAfresh, ErrorKind::Changed).judgement);
    else
        stage.disputes.heed({.offset = 5, .here = {}, .there = 1});
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    QCOMPARE(stage.goesOnAsOneStream, goesOn ? 1 : 0);
    QCOMPARE(stage.troubles.size(), goesOn ? size_t{0} : size_t{1});
    if (goesOn)
        return;
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::GiveUp);
    QCOMPARE(stage.troubles.front().judgement.error.kind, problem);
}

// The own link brought bytes in this run and was dropped, and the one mirror that is left differs.
void TestDisputes::theWordOfAnOwnLinkThatIsGoneStands_data()
{
    QTest::addColumn<SourceStanding>("mirror");
    QTest::addColumn<ErrorKind>("problem");
    QTest::addColumn<Bringer>("here");
    QTest::addColumn<Bringer>("there");
    QTest::addColumn<bool>("leavesOutLengths");
    const auto untried = SourceStanding::Unknown;
    const auto trusted = SourceStanding::Trusted;
    const auto gone = ErrorKind::NotFound;
    QTest::newRow("an untried mirror") << untried << gone << Bringer(0) << Bringer(1) << false;
    QTest::newRow("a trusted mirror") << trusted << gone << Bringer(0) << Bringer(1) << false;
    QTest::newRow("an answer of the own link that came before")
        << trusted << gone << Bringer(1) << Bringer(0) << false;
    QTest::newRow("bytes of an earlier run") << trusted << gone << Bringer() << Bringer(1) << false;
    QTest::newRow("a mirror that contradicts itself") << trusted << gone << Bringer(1) << Bringer(1) << false;
    QTest::newRow("no lengths of parts") << trusted << gone << Bringer(0) << Bringer(1) << true;
    QTest::newRow("no parts any more") << untried << ErrorKind::BadRange << Bringer(0) << Bringer(1) << false;
    QTest::newRow("a page") << untried << ErrorKind::BadResponse << Bringer(0) << Bringer(1) << false;
}

void TestDisputes::theWordOfAnOwnLinkThatIsGoneStands()
{
    QFETCH(const SourceStanding, mirror);
    QFETCH(const ErrorKind, problem);
    QFETCH(const Bringer, here);
    QFETCH(const Bringer, there);
    QFETCH(const bool, leavesOutLengths);
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = mirror;
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    if (mirror == SourceStanding::Trusted)
        QVERIFY(stage.bring(1, {64 * kib, 128 * kib}, 'b'));
    stage.judge.own().quirks.leavesOutLengths = leavesOutLengths;
    stage.judge.drop(stage.judge.own(), {.kind = problem});
    stage.disputes.heed({.offset = 5, .here = here, .there = there});
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    QCOMPARE(stage.judge.wrongSources().front().url, mirrorLink(1));
    // What the own link brought stays, and what the mirror did goes.
    QCOMPARE(stage.board.here(), (RangeSet{{0, 64 * kib}}));
    QCOMPARE(stage.startsOver, 0);
    const bool goesOn = problem != ErrorKind::NotFound;
    QCOMPARE(stage.goesOnAsOneStream, goesOn ? 1 : 0);
    QCOMPARE(stage.troubles.size(), goesOn ? size_t{0} : size_t{1});
    if (goesOn)
        return;
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::GiveUp);
    QCOMPARE(stage.troubles.front().judgement.error.kind, problem);
}

// The page may well come again.
void TestDisputes::waitsForAMirrorWhereTheOwnLinkGaveAPage()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(1, {0, 64 * kib}, 'a'));
    stage.judge.drop(stage.judge.own(), {.kind = ErrorKind::BadResponse});
    stage.disputes.turnFrom(stage.source(1), of(Verdict::TryLater, ErrorKind::ConnectionLost));
    QCOMPARE(stage.goesOnAsOneStream, 0);
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::TryLater);
}

void TestDisputes::aDigestSaysMoreThanAnOwnLinkThatIsGone()
{
    Stage stage(wantedFrom(1));
    stage.wanted.checksum.emplace();
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    stage.judge.drop(stage.judge.own(), {.kind = ErrorKind::NotFound});
    stage.disputes.heed({.offset = 5, .here = 0, .there = 1});
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::StartAfresh);
}

void TestDisputes::aTrustedMirrorHoldsWhatTheOwnLinkLeavesWhereADigestTells_data()
{
    QTest::addColumn<bool>("hasDigest");
    QTest::newRow("a digest") << true;
    QTest::newRow("none") << false;
}

void TestDisputes::aTrustedMirrorHoldsWhatTheOwnLinkLeavesWhereADigestTells()
{
    QFETCH(const bool, hasDigest);
    DownloadRequest wanted = wantedFrom(1);
    if (hasDigest)
        wanted.checksum = *parseChecksum(QStringLiteral("md5:") + QString(32, u'0'));
    Stage stage(wanted);
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    stage.disputes.meetOtherFile(stage.judge.own(), of(Verdict::StartAfresh, ErrorKind::Changed).judgement);
    QCOMPARE(stage.judge.own().standing == SourceStanding::Dropped, hasDigest);
    QCOMPARE(stage.troubles.empty(), hasDigest);
}

void TestDisputes::theOwnLinkSaysWhatTheFileIs()
{
    Stage stage(wantedFrom(2));
    stage.begin(size, 1);
    stage.disputes.meetOtherFile(stage.judge.own(), of(Verdict::StartAfresh, ErrorKind::Changed).judgement);
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    QVERIFY(stage.judge.own().isInPlay());
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::StartAfresh);
}

void TestDisputes::beginsAfreshWithAnotherSource()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.facts.askAsOneStream(BodyCoding::Inflated);
    stage.disputes.leaveOtherFile(stage.judge.own(), {.kind = ErrorKind::Changed});
    QCOMPARE(stage.startsOver, 1);
    QVERIFY(stage.facts.isInParts());
    stage.disputes.leaveOtherFile(stage.source(1), {.kind = ErrorKind::Changed});
    QCOMPARE(stage.startsOver, 1);
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::GiveUp);
}

void TestDisputes::asksOthersWhileOneRests()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.hire(0, ByteRange{0, 64 * kib});
    stage.disputes.turnFrom(stage.judge.own(), of(Verdict::TryLater, ErrorKind::TimedOut));
    QVERIFY(!stage.judge.own().isUsable(stage.time));
    QVERIFY(stage.judge.own().isInPlay());
    QCOMPARE(stage.connections.count(), 0);
    QVERIFY(stage.troubles.empty());
    QCOMPARE(stage.fills, 1);
}

void TestDisputes::leavesWhatIsNeitherNowNorLater()
{
    Stage stage;
    stage.begin(size);
    Trouble trouble = of(Verdict::TryLater, ErrorKind::HostNotFound);
    trouble.unreachable = QStringLiteral("http://own.example:80");
    trouble.retryAfter = 7s;
    stage.disputes.turnFrom(stage.judge.own(), trouble);
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().unreachable, trouble.unreachable);
    QCOMPARE(stage.troubles.front().retryAfter, trouble.retryAfter);
}

void TestDisputes::tellsWhyTheLinkThatWasGivenIsOfNoUse()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.disputes.turnFrom(stage.judge.own(), of(Verdict::GiveUp, ErrorKind::NotFound));
    stage.disputes.turnFrom(stage.source(1), of(Verdict::TryLater, ErrorKind::ConnectionRefused));
    const Trouble& told = stage.troubles.front();
    QCOMPARE(told.judgement.verdict, Verdict::TryLater);
    QCOMPARE(told.judgement.error.kind, ErrorKind::ConnectionRefused);
    QCOMPARE(told.ofOwnLink->kind, ErrorKind::NotFound);
    Stage alone;
    alone.begin(size);
    alone.disputes.turnFrom(alone.judge.own(), of(Verdict::GiveUp, ErrorKind::NotFound));
    QVERIFY(!alone.troubles.front().ofOwnLink);
}

void TestDisputes::asksThoseSetAsideWhenTheOneAskedAloneFails()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    stage.judge.sources().isolate(stage.judge.own());
    stage.disputes.turnFrom(stage.judge.own(), of(Verdict::GiveUp, ErrorKind::NotFound));
    QCOMPARE(stage.source(1).standing, SourceStanding::Trusted);
    QCOMPARE(stage.judge.own().standing, SourceStanding::Dropped);
    QVERIFY(stage.board.here().isEmpty());
    QVERIFY(stage.troubles.empty());
}

void TestDisputes::aSourceThatBroughtAllOfAWrongFileIsWrong()
{
    Stage stage(wantedFrom(1));
    stage.begin(size, 1);
    QVERIFY(stage.bring(1, {0, size}, 'b'));
    QCOMPARE(stage.retrial.next(wrongWhole), WholeRetrial::Step::StartOver);
    QCOMPARE(stage.source(1).standing, SourceStanding::Dropped);
    QCOMPARE(stage.judge.wrongSources().front().error.kind, ErrorKind::ChecksumMismatch);
    QVERIFY(stage.board.here().isEmpty());
    Stage alone(wantedFrom(1));
    alone.begin(size);
    alone.source(1).standing = SourceStanding::Dropped;
    QVERIFY(alone.bring(0, {0, size}, 'b'));
    QCOMPARE(alone.retrial.next(wrongWhole), WholeRetrial::Step::None);
}

void TestDisputes::asksOneAfterTheOtherAlone()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    QVERIFY(stage.bring(1, {64 * kib, size}, 'b'));
    QCOMPARE(stage.retrial.next(wrongWhole), WholeRetrial::Step::GoOn);
    QCOMPARE(stage.source(1).standing, SourceStanding::Aside);
    QCOMPARE(stage.board.here(), (RangeSet{{0, 64 * kib}}));
    QVERIFY(stage.judge.wrongSources().isEmpty());
}

void TestDisputes::blamesWhomTheRightWholeContradicts()
{
    for (const char own : {'b', 'c'}) {
        Stage stage(wantedFrom(1));
        stage.begin(size);
        stage.source(1).standing = SourceStanding::Trusted;
        QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
        QVERIFY(stage.bring(1, {64 * kib, size}, 'b'));
        QCOMPARE(stage.retrial.next(wrongWhole), WholeRetrial::Step::GoOn);
        QVERIFY(stage.bring(0, {64 * kib, size}, own));
        stage.retrial.acceptWhole();
        QCOMPARE(stage.judge.wrongSources().isEmpty(), own == 'b');
    }
}

void TestDisputes::startsOverWithoutWhatAnEarlierRunLeft()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Dropped;
    stage.board.begin(size, {{0, 64 * kib}}, Splitting::Allowed);
    stage.part->content = QByteArray(64 * kib, 'x');
    QVERIFY(stage.bring(0, {64 * kib, size}, 'a'));
    QCOMPARE(stage.retrial.next(wrongWhole), WholeRetrial::Step::GoOn);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    QCOMPARE(stage.retrial.next(wrongWhole), WholeRetrial::Step::None);
    Stage again(wantedFrom(1));
    again.begin(size);
    again.board.begin(size, {{0, size}}, Splitting::Allowed);
    QCOMPARE(again.retrial.next(wrongWhole), WholeRetrial::Step::StartOver);
    again.board.begin(size, {{0, size}}, Splitting::Allowed);
    QCOMPARE(again.retrial.next(wrongWhole), WholeRetrial::Step::None);
}

void TestDisputes::aFileThatIsEmptyNowHasChanged()
{
    for (const int mirrors : {0, 1}) {
        Stage stage(wantedFrom(mirrors));
        stage.begin(size, static_cast<size_t>(mirrors));
        stage.disputes.meetOtherFile(stage.judge.own(), {.verdict = Verdict::EmptyFile, .total = 0});
        QCOMPARE(stage.troubles.size(), size_t{1});
        QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::StartAfresh);
        QCOMPARE(stage.troubles.front().judgement.error.kind, ErrorKind::Changed);
        QVERIFY(!stage.troubles.front().judgement.error.detail.isEmpty());
        for (const WrongSource& wrong : stage.judge.wrongSources())
            QCOMPARE(wrong.error.kind, ErrorKind::Changed);
    }
}

void TestDisputes::asksThoseSetAsideAsTheyWereBefore()
{
    Stage stage(wantedFrom(2));
    stage.begin(size);
    stage.source(1).standing = SourceStanding::Trusted;
    stage.judge.sources().isolate(stage.judge.own());
    QCOMPARE(stage.source(2).standing, SourceStanding::Aside);
    QVERIFY(stage.judge.sources().rejoin());
    QCOMPARE(stage.source(1).standing, SourceStanding::Trusted);
    QCOMPARE(stage.source(2).standing, SourceStanding::Unknown);
}

QTEST_APPLESS_MAIN(TestDisputes)
#include "tst_disputes.moc"
