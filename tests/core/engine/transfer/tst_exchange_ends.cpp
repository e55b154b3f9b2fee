#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 size = 2048 * kib; // more than is asked for at first
const DownloadError lineLost{.kind = ErrorKind::ConnectionLost};

ResponseHead leadingElsewhere()
{
    ResponseHead head;
    head.status = 302;
    head.location = "http://elsewhere.example/there";
    return head;
}

ResponseHead busyFor(const QByteArray& seconds)
{
    ResponseHead head;
    head.status = 503;
    head.retryAfter = seconds;
    return head;
}

// A stream without a length ends before what an earlier one had brought.
void endStreamTooSoon(Stage& stage)
{
    stage.board.begin(unknownTotal, {}, Splitting::OneStream);
    Connection& connection = stage.hire(0, ByteRange{0, unknownTotal});
    connection.bodyEnd.reset();
    QVERIFY(stage.writer.store(connection, QByteArray(3 * kib, 'a'), stage.time));
    connection.bodyPosition = 2 * kib;
    Stage::answerOf(connection).toldOver = true;
    stage.ends.conclude(connection);
}

} // namespace

// How exchanges end, what heads lead to, and what is asked next.
class TestExchangeEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLineOfABodyThatWasReadToItsEnd();
    void goesOnSoonAfterABreak();
    void asksSeldomWhereAnAnswerBringsHardlyAByte();
    void goesOnLaterAndLaterAfterBreaksThatBringHardlyAByte();
    void leavesASourceWhoseOnlyConnectionIsLost();
    void learnsHowManyConnectionsAServerTakes();
    void learnsWhereAllLinesBreakForOneTooMany_data();
    void learnsWhereAllLinesBreakForOneTooMany();
    void forgetsABodyWhoseFramingIsBroken();
    void settlesTheSizeOfAStreamAtItsEnd();
    void takesNoFewBytesForALargeFile();
    void believesAnEndThatNobodyAnnouncedWhereItComesTwice();
    void aStreamThatEndsTooSoonIsAnotherFile();
    void aStreamThatEndsTooSoonWithItsLineIsCut();
    void asksTheFirstLinkOnceMore();
    void knowsThePlaceItLeftWhoeverStaysConnected();
    void asksTheOwnLinkTwiceBeforeAnUntriedMirror();
    void asksTheFirstLinkAsOftenAsItMayTry();
    void namesThePlaceThatWasNotReached();
    void returnsToABusyPlaceWhereItsLinkHasExpired();
    void waitsForABusyPlaceToWhichTheLinkLeadsBack();
    void asksPiecesWithTheMarkOfTheirSource();
    void overlapsPiecesThatNothingVouchesFor();
    void leavesAHostAloneThatServesNobody_data();
    void leavesAHostAloneThatServesNobody();
    void asksAnewForALoginThatTheServerTurnsDown_data();
    void asksAnewForALoginThatTheServerTurnsDown();
    void waitsForItsTurnAtTheHost();
    void opensTheFileWithTheFirstGoodHead();
    void quotesLittleOfAnEndlessHeader();
    void refusesAFileOfAnotherSizeThanWasWanted();
    void usesTheBodyOfARange();
    void asksNonsenseOnceMoreThenAsOneStream();
    void followsARedirectOfItsSource();
    void aSecondOpinionThatIsRefusedSilencesNoOther();
    void waitsForAnOwnLinkThatRestsForAMoment();
    void endsComparingWithTheLastSecondOpinion();
    void asksWhereItsSourceHasMovedMeanwhile();
    void asksTheFirstLinkAgainAtEachExpiry();
    void notesALinkThatRefusesMoreWhileOthersGoOn();
    void asksOnceMoreWhereAnotherBroughtItsPieceMeanwhile();
    void asksLaterWhatContradictsItselfWhileOthersGoOn();
    void asksForTheRestOfAStretchThatCameShort();

private:
    static ResponseHead partOf(ByteRange range)
    {
        ResponseHead head;
        head.status = 206;
        head.contentLength = QByteArray::number(range.length());
        head.contentRange = "bytes " + QByteArray::number(range.begin) + '-' +
                            QByteArray::number(range.end - 1) + '/' + QByteArray::number(size);
        return head;
    }
    static Connection& asking(Stage& stage, ByteRange range)
    {
        Connection& connection = stage.hire(0, {}, ConnectionPhase::Idle);
        stage.asker.askFor(connection, stage.board.plan().claimGiven(range, stage.time), stage.time);
        return connection;
    }
    // All is here from a mirror, and the own link is asked about it over so many connections.
    static void askForSecondOpinions(Stage& stage, size_t connections)
    {
        stage.begin(size);
        stage.source(1).standing = SourceStanding::Trusted;
        QVERIFY(stage.bring(1, {0, size}, 'a'));
        stage.connections.dismissAll();
        stage.staff.fill(stage.time);
        QCOMPARE(stage.sent.size(), connections);
        for (const Connection* connection : stage.sent)
            QVERIFY(stage.trials.isSecondOpinion(*connection));
    }
    // The answer brings the bytes that are here.
    static void confirm(Stage& stage, Connection& connection)
    {
        const ByteRange stretch = *connection.question.range;
        Stage::answerOf(connection).toldHead = partOf(stretch);
        stage.answers.takeHead(connection);
        QCOMPARE(connection.phase, ConnectionPhase::Comparing);
        QVERIFY(!stage.bodies.compareBytes(connection, QByteArray(stretch.length(), 'a')));
    }
    static bool isStillComparing(Stage& stage)
    {
        return stage.trials.isStillComparing(stage.connections, stage.time);
    }
};

void TestExchangeEnds::keepsTheLineOfABodyThatWasReadToItsEnd()
{
    for (const qint64 end : {64 * kib, 65 * kib}) {
        Stage stage;
        stage.begin(size);
        Connection& connection = stage.hire(0, ByteRange{0, 64 * kib});
        connection.bodyEnd = end;
        QVERIFY(stage.writer.store(connection, QByteArray(64 * kib, 'a'), stage.time));
        stage.ends.finish(connection);
        QVERIFY(!connection.claim);
        QCOMPARE(connection.phase, end == 64 * kib ? ConnectionPhase::Draining : ConnectionPhase::Idle);
        QCOMPARE(stage.fills, 1);
    }
}

void TestExchangeEnds::goesOnSoonAfterABreak()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = stage.hire(0, ByteRange{0, 64 * kib});
    QVERIFY(stage.writer.store(connection, QByteArray(kib, 'a'), stage.time));
    stage.ends.lose(connection, lineLost);
    QCOMPARE(connection.phase, ConnectionPhase::Resting);
    QCOMPARE(connection.until, stage.time + 100ms);
    QCOMPARE(connection.askingAnew.why, AskedAnew::AfterFailure);
    QCOMPARE(stage.ends.retries(), 1);
    QVERIFY(stage.troubles.empty());
}

namespace {

// A connection whose answer brought so much of the 64 KiB that it had asked for.
Connection& bringing(Stage& stage, qint64 bytes)
{
    const qint64 at = stage.board.here().lengthFrom(0);
    Connection& connection = stage.hire(0, ByteRange{at, at + 64 * kib});
    connection.fresh = 0;
    connection.bodyEnd = at + bytes;
    if (!stage.writer.store(connection, QByteArray(bytes, 'a'), stage.time))
        qFatal("what was brought is not taken");
    return connection;
}

} // namespace

void TestExchangeEnds::asksSeldomWhereAnAnswerBringsHardlyAByte()
{
    Stage stage;
    stage.begin(size);
    for (const auto pause : {100ms, 200ms, 400ms, 500ms, 500ms}) {
        Connection& connection = bringing(stage, 1);
        stage.ends.finish(connection);
        QVERIFY(!connection.claim);
        QCOMPARE(connection.phase, ConnectionPhase::Resting);
        QCOMPARE(connection.until, stage.time + pause);
        connection.phase = ConnectionPhase::Idle;
    }
    Connection& good = bringing(stage, 4 * kib);
    stage.ends.finish(good);
    QCOMPARE(good.phase, ConnectionPhase::Draining);
    good.phase = ConnectionPhase::Idle;
    Connection& scantAgain = bringing(stage, 1);
    stage.ends.finish(scantAgain);
    QCOMPARE(scantAgain.until, stage.time + 100ms);
}

void TestExchangeEnds::goesOnLaterAndLaterAfterBreaksThatBringHardlyAByte()
{
    Stage stage;
    stage.begin(size);
    for (const auto pause : {100ms, 200ms, 400ms, 800ms, 1600ms, 3200ms, 5000ms, 5000ms}) {
        Connection& connection = bringing(stage, 1);
        stage.ends.lose(connection, lineLost);
        QCOMPARE(connection.phase, ConnectionPhase::Resting);
        QCOMPARE(connection.until, stage.time + pause);
        connection.phase = ConnectionPhase::Idle;
    }
    QVERIFY(stage.troubles.empty());
}

void TestExchangeEnds::leavesASourceWhoseOnlyConnectionIsLost()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = stage.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
    stage.ends.lose(connection, {.kind = ErrorKind::ConnectionRefused});
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::TryLater);
    QCOMPARE(stage.troubles.front().unreachable, QStringLiteral("http://own.example:80"));
}

void TestExchangeEnds::learnsHowManyConnectionsAServerTakes()
{
    DownloadRequest wanted = wantedFrom(0, 4);
    wanted.connections.growth = ConnectionGrowthKind::Automatic;
    Stage stage(wanted);
    stage.begin(size);
    stage.hire(0, ByteRange{0, 64 * kib});
    stage.hire(0, ByteRange{64 * kib, 128 * kib});
    Connection& refused = stage.hire(0, ByteRange{128 * kib, 192 * kib}, ConnectionPhase::Asking);
    stage.ends.lose(refused, lineLost);
    QCOMPARE(stage.judge.own().growth.learnedLimit(), std::optional(2));
    const QString host = QStringLiteral("http://own.example:80");
    QCOMPARE(stage.limits.hosts().profile(host).connectionsTaken, std::optional(2));
    // The refused connection is dismissed instead of resting, because it is one too many by now.
    QCOMPARE(stage.connections.count(), 2);
}

void TestExchangeEnds::learnsWhereAllLinesBreakForOneTooMany_data()
{
    QTest::addColumn<std::chrono::milliseconds>("after");
    QTest::addColumn<int>("brokenBefore");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<std::optional<int>>("learned");
    const std::optional<int> nothing;
    const auto lost = ErrorKind::ConnectionLost;
    QTest::newRow("all of them, soon") << 300ms << 2 << lost << std::optional(2);
    QTest::newRow("all of them, soon, and nobody listens")
        << 300ms << 2 << ErrorKind::ConnectionRefused << std::optional(2);
    QTest::newRow("all of them, later") << std::chrono::milliseconds(3000) << 2 << lost << nothing;
    QTest::newRow("all of them fall silent") << 300ms << 2 << ErrorKind::TimedOut << nothing;
    QTest::newRow("those that had brought bytes alone") << 300ms << -2 << lost << nothing;
}

// With a negative number of lines that break the new one goes on.
void TestExchangeEnds::learnsWhereAllLinesBreakForOneTooMany()
{
    QFETCH(const std::chrono::milliseconds, after);
    QFETCH(const int, brokenBefore);
    QFETCH(const ErrorKind, kind);
    QFETCH(const std::optional<int>, learned);
    DownloadRequest wanted = wantedFrom(0, 4);
    wanted.connections.growth = ConnectionGrowthKind::Automatic;
    Stage stage(wanted);
    stage.begin(size);
    std::vector<Connection*> carrying;
    for (int i = 0; i < std::abs(brokenBefore); ++i) {
        carrying.push_back(&stage.hire(0, ByteRange{i * 64 * kib, (i + 1) * 64 * kib}));
        QVERIFY(stage.writer.store(*carrying.back(), QByteArray(kib, 'a'), stage.time));
    }
    Connection& newest = stage.hire(0, ByteRange{512 * kib, 576 * kib}, ConnectionPhase::Asking);
    stage.time += after;
    for (Connection* connection : carrying)
        stage.ends.lose(*connection, {.kind = kind});
    if (brokenBefore > 0)
        stage.ends.lose(newest, {.kind = kind});
    QCOMPARE(stage.judge.own().growth.learnedLimit(), learned);
    const QString host = QStringLiteral("http://own.example:80");
    QCOMPARE(stage.limits.hosts().profile(host).connectionsTaken, learned);
}

void TestExchangeEnds::forgetsABodyWhoseFramingIsBroken()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = stage.hire(0, ByteRange{0, 64 * kib});
    QVERIFY(stage.writer.store(connection, QByteArray(4 * kib, 'a'), stage.time));
    stage.hire(0, ByteRange{64 * kib, 128 * kib});
    stage.ends.lose(connection, {.kind = ErrorKind::BadResponse});
    QCOMPARE(stage.forgotten, (QList<ByteRange>{{0, 4 * kib}}));
    QCOMPARE(stage.board.discarded(), 4 * kib);
    QVERIFY(stage.board.here().isEmpty());
    QCOMPARE(stage.ends.retries(), 0);
}

void TestExchangeEnds::settlesTheSizeOfAStreamAtItsEnd()
{
    Stage stage;
    stage.begin(size);
    stage.facts.adopt({});
    stage.facts.askAsOneStream(BodyCoding::Identity);
    stage.board.begin(unknownTotal, {}, Splitting::OneStream);
    Connection& connection = stage.hire(0, ByteRange{0, unknownTotal});
    connection.bodyEnd.reset();
    QVERIFY(stage.writer.store(connection, QByteArray(3 * kib, 'a'), stage.time));
    Stage::answerOf(connection).toldOver = true;
    stage.ends.conclude(connection);
    QCOMPARE(stage.facts.size(), std::optional<qint64>(3 * kib));
    QVERIFY(stage.audit.isFileDone());
    QVERIFY(stage.troubles.empty());
}

// The file is fetched afresh, and the stream that is to be the new version is no longer than a message.
void TestExchangeEnds::takesNoFewBytesForALargeFile()
{
    Stage stage;
    stage.begin(size);
    stage.facts.forget();
    stage.facts.askAsOneStream(BodyCoding::Identity);
    stage.board.begin(unknownTotal, {}, Splitting::OneStream);
    Connection& connection = stage.hire(0, ByteRange{0, unknownTotal});
    connection.bodyEnd.reset();
    QVERIFY(stage.writer.store(connection, QByteArray(3 * kib, 'a'), stage.time));
    Stage::answerOf(connection).toldHead = ResponseHead{.status = 200};
    Stage::answerOf(connection).toldOver = true;
    stage.ends.conclude(connection);
    QVERIFY(!stage.facts.size());
    QVERIFY(!stage.audit.isFileDone());
    QCOMPARE(stage.troubles.size(), size_t(1));
    QCOMPARE(stage.troubles.front().judgement.error.kind, ErrorKind::BadResponse);
}

void TestExchangeEnds::believesAnEndThatNobodyAnnouncedWhereItComesTwice()
{
    Stage stage;
    stage.begin(size);
    stage.facts.adopt({});
    stage.facts.askAsOneStream(BodyCoding::Identity);
    stage.facts.noteBody(Verdict::UseWhole, FileFacts::Length::NotTold);
    stage.board.begin(unknownTotal, {}, Splitting::OneStream);
    const auto endAt = [&](qint64 end) {
        Connection& connection = stage.hire(0, ByteRange{0, unknownTotal});
        connection.bodyEnd.reset();
        QVERIFY(stage.writer.store(connection, QByteArray(end, 'a'), stage.time));
        Stage::answerOf(connection).toldOver = true;
        Stage::answerOf(connection).isAnnounced = false;
        stage.ends.conclude(connection);
        stage.connections.dismissAll();
        stage.board.releaseAll(stage.time);
    };
    endAt(2 * kib);
    QCOMPARE(stage.goesOnAsOneStream, 1);
    QVERIFY(!stage.facts.size());
    endAt(3 * kib);
    QCOMPARE(stage.goesOnAsOneStream, 1);
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.error.kind, ErrorKind::ConnectionLost);
    endAt(3 * kib);
    QCOMPARE(stage.facts.size(), std::optional<qint64>(3 * kib));
}

void TestExchangeEnds::aStreamThatEndsTooSoonIsAnotherFile()
{
    Stage stage;
    stage.begin(size);
    stage.facts.adopt({});
    stage.facts.askAsOneStream(BodyCoding::Identity);
    endStreamTooSoon(stage);
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::StartAfresh);
}

void TestExchangeEnds::aStreamThatEndsTooSoonWithItsLineIsCut()
{
    Stage stage;
    stage.begin(size);
    stage.facts.adopt({});
    stage.facts.askAsOneStream(BodyCoding::Identity);
    stage.facts.noteBody(Verdict::UseWhole, FileFacts::Length::NotTold);
    endStreamTooSoon(stage);
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::TryLater);
    QCOMPARE(stage.troubles.front().judgement.error.kind, ErrorKind::ConnectionLost);
}

void TestExchangeEnds::asksTheFirstLinkOnceMore()
{
    Stage stage;
    stage.begin(size);
    stage.judge.own().url = QUrl(QStringLiteral("http://elsewhere.example/x"));
    Connection& connection = stage.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
    stage.ends.meetRefusal(connection, {.kind = ErrorKind::NotFound});
    QCOMPARE(stage.judge.own().url, ownLink());
    QCOMPARE(connection.phase, ConnectionPhase::Resting);
    // The first link itself leads to the refusal, which is believed.
    connection.asking.place = ownLink();
    stage.ends.meetRefusal(connection, {.kind = ErrorKind::NotFound});
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::GiveUp);
}

// Fewer connections may be wanted by the time that others are asked, and this one goes.
void TestExchangeEnds::knowsThePlaceItLeftWhoeverStaysConnected()
{
    Stage stage;
    stage.begin(size);
    const QUrl elsewhere(QStringLiteral("http://elsewhere.example/x"));
    stage.judge.own().url = elsewhere;
    Connection& refused = stage.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
    refused.asking.place = elsewhere;
    QUrl abandoned;
    stage.whenFilled = [&] {
        if (const auto& asked = stage.judge.own().firstLinkAsked; asked && asked->abandoned)
            abandoned = asked->abandoned->url;
        stage.connections.dismiss(refused);
    };
    stage.ends.lose(refused, {.kind = ErrorKind::TimedOut});
    QCOMPARE(stage.connections.count(), 0);
    QCOMPARE(stage.judge.own().url, ownLink());
    QCOMPARE(abandoned, elsewhere);
}

void TestExchangeEnds::asksTheOwnLinkTwiceBeforeAnUntriedMirror()
{
    Stage stage(wantedFrom(1));
    stage.begin(size);
    Connection& first = stage.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
    Connection& second = stage.hire(0, ByteRange{64 * kib, 128 * kib}, ConnectionPhase::Asking);
    stage.time += 1s;
    for (Connection* refused : {&first, &second}) {
        stage.ends.meetRefusal(*refused, {.kind = ErrorKind::Forbidden});
        QVERIFY(stage.judge.own().isInPlay());
        QCOMPARE(refused->phase, ConnectionPhase::Resting);
    }
    stage.time += 1s;
    Connection& again = stage.hire(0, ByteRange{128 * kib, 192 * kib}, ConnectionPhase::Asking);
    stage.ends.meetRefusal(again, {.kind = ErrorKind::Forbidden});
    QCOMPARE(stage.judge.own().standing, SourceStanding::Dropped);
    QVERIFY(stage.troubles.empty());
    // Also where each of two is asked again before the other is refused.
    Stage inTurns(wantedFrom(1));
    inTurns.begin(size);
    Connection& earlier = inTurns.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
    inTurns.time += 200ms;
    Connection& later = inTurns.hire(0, ByteRange{64 * kib, 128 * kib}, ConnectionPhase::Asking);
    inTurns.time += 100ms;
    inTurns.ends.meetRefusal(earlier, {.kind = ErrorKind::Forbidden});
    inTurns.time += 100ms;
    Connection& anew = inTurns.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
    inTurns.time += 100ms;
    inTurns.ends.meetRefusal(later, {.kind = ErrorKind::Forbidden});
    QVERIFY(inTurns.judge.own().isInPlay());
    inTurns.time += 200ms;
    inTurns.ends.meetRefusal(anew, {.kind = ErrorKind::Forbidden});
    QCOMPARE(inTurns.judge.own().standing, SourceStanding::Dropped);
    // A mirror that has shown that it has the file may go on with it.
    Stage trusting(wantedFrom(1));
    trusting.begin(size);
    trusting.source(1).standing = SourceStanding::Trusted;
    Connection& refused = trusting.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
    trusting.ends.meetRefusal(refused, {.kind = ErrorKind::Forbidden});
    QCOMPARE(trusting.judge.own().standing, SourceStanding::Dropped);
}

// A link may lead to a new place each time, and each is good for one question.
void TestExchangeEnds::asksTheFirstLinkAsOftenAsItMayTry()
{
    Stage stage;
    stage.wanted.retry.tries = 3;
    stage.begin(size);
    for (int refusal = 1; refusal <= 4; ++refusal) {
        stage.judge.own().url = QUrl(QStringLiteral("http://elsewhere.example/%1").arg(refusal));
        Connection& late = stage.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
        stage.ends.meetRefusal(late, {.kind = ErrorKind::Forbidden});
        QCOMPARE(stage.troubles.size(), size_t{refusal > 3 ? 1U : 0U});
        stage.connections.dismiss(late);
    }
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::GiveUp);
}

// The host of the link has answered, and others can have what is there.
void TestExchangeEnds::namesThePlaceThatWasNotReached()
{
    Stage stage;
    stage.staff.fillOpening(stage.time);
    Connection& connection = *stage.sent.front();
    Stage::answerOf(connection).toldHead = leadingElsewhere();
    stage.answers.takeHead(connection);
    stage.ends.lose(connection, {.kind = ErrorKind::ConnectionRefused});
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().unreachable, QStringLiteral("http://elsewhere.example:80"));
}

void TestExchangeEnds::returnsToABusyPlaceWhereItsLinkHasExpired()
{
    Stage stage;
    stage.begin(size);
    const QUrl place(QStringLiteral("http://elsewhere.example/there"));
    stage.judge.own().url = place;
    Connection& connection = asking(stage, {0, 64 * kib});
    Stage::answerOf(connection).toldHead = busyFor("7");
    stage.answers.takeHead(connection);
    QCOMPARE(stage.judge.own().url, ownLink());
    QVERIFY(stage.troubles.empty());
    connection.asking.place = ownLink();
    stage.ends.meetRefusal(connection, {.kind = ErrorKind::NotFound, .httpStatus = 410});
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.verdict, Verdict::TryLater);
    QCOMPARE(stage.troubles.front().judgement.error.httpStatus, 503);
    QCOMPARE(stage.troubles.front().retryAfter, std::optional<std::chrono::milliseconds>(7s));
    QCOMPARE(stage.judge.own().url, place);
}

void TestExchangeEnds::waitsForABusyPlaceToWhichTheLinkLeadsBack()
{
    Stage stage;
    stage.begin(size);
    stage.judge.own().url = QUrl(QStringLiteral("http://elsewhere.example/there"));
    Connection& connection = asking(stage, {0, 64 * kib});
    Stage::answerOf(connection).toldHead = busyFor("7");
    stage.answers.takeHead(connection);
    Connection& again = asking(stage, {0, 64 * kib});
    Stage::answerOf(again).toldHead = leadingElsewhere();
    stage.answers.takeHead(again);
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().retryAfter, std::optional<std::chrono::milliseconds>(7s));
    // The link may lead to another place by then.
    QCOMPARE(stage.judge.own().url, ownLink());
}

void TestExchangeEnds::asksPiecesWithTheMarkOfTheirSource()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    Connection& connection = asking(stage, {64 * kib, 128 * kib});
    QCOMPARE(connection.phase, ConnectionPhase::Asking);
    QCOMPARE(connection.question.range, std::optional(ByteRange{64 * kib, 128 * kib}));
    QCOMPARE(connection.question.ifRange->etag, QByteArray("\"strong\""));
    const Asked asked = stage.asker.asked(connection, Siblings::None);
    QCOMPARE(asked.ifRange, IfRange::Sent);
    QCOMPARE(asked.proof, Proof::Mark);
    stage.judge.own().quirks.ifRangeIsUseless = true;
    QVERIFY(!asking(stage, {128 * kib, 192 * kib}).question.ifRange);
}

void TestExchangeEnds::overlapsPiecesThatNothingVouchesFor()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = asking(stage, {64 * kib, 128 * kib});
    QCOMPARE(connection.question.range, std::optional(ByteRange{48 * kib, 128 * kib}));
    QCOMPARE(connection.bodyPosition, 48 * kib);
    QCOMPARE(stage.asker.asked(connection, Siblings::None).proof, Proof::Bytes);
    QCOMPARE(asking(stage, {0, 64 * kib}).question.range->begin, 0);
    QCOMPARE(asking(stage, {4 * kib, 64 * kib}).question.range->begin, 0);
}

// A host that has no time for one file rests for all, unless it serves others meanwhile.
void TestExchangeEnds::leavesAHostAloneThatServesNobody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("servesOthers");
    QTest::addColumn<bool>("rests");
    QTest::newRow("nobody") << 503 << false << true;
    QTest::newRow("another download") << 503 << true << false;
    QTest::newRow("another download, and too many questions") << 429 << true << true;
}

void TestExchangeEnds::leavesAHostAloneThatServesNobody()
{
    QFETCH(const int, status);
    QFETCH(const bool, servesOthers);
    QFETCH(const bool, rests);
    const QString host = QStringLiteral("http://own.example:80");
    Stage stage;
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    const int another = 0;
    if (servesOthers)
        stage.limits.paces().noteServed(host, &another, stage.time);
    stage.limits.paces().noteServed(host, &stage.wanted, stage.time);
    ResponseHead head = busyFor("40");
    head.status = status;
    Stage::answerOf(connection).toldHead = head;
    stage.answers.takeHead(connection);
    QCOMPARE(stage.limits.paces().restsUntil(host, stage.time).has_value(), rests);
}

void TestExchangeEnds::asksAnewForALoginThatTheServerTurnsDown_data()
{
    QTest::addColumn<DownloadRequest>("wanted");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nobody said who asks") << DownloadRequest{} << ErrorKind::Forbidden;
    QTest::newRow("a login") << DownloadRequest{.credentials = Credentials{.user = QStringLiteral("joe")}}
                             << ErrorKind::AuthRequired;
    QTest::newRow("a token") << DownloadRequest{.headers = {{"PRIVATE-TOKEN", "x"}}}
                             << ErrorKind::AuthRequired;
    QTest::newRow("a header that is no secret")
        << DownloadRequest{.headers = {{"Accept-Language", "de"}}} << ErrorKind::Forbidden;
}

// A link that was good has expired where a server sends 401 and asks for no login.
void TestExchangeEnds::asksAnewForALoginThatTheServerTurnsDown()
{
    QFETCH(const DownloadRequest, wanted);
    Stage stage;
    stage.wanted.credentials = wanted.credentials;
    stage.wanted.headers = wanted.headers;
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    ResponseHead head;
    head.status = 401;
    Stage::answerOf(connection).toldHead = head;
    stage.answers.takeHead(connection);
    QCOMPARE(stage.troubles.size(), size_t{1});
    QTEST(stage.troubles.front().judgement.error.kind, "kind");
}

void TestExchangeEnds::waitsForItsTurnAtTheHost()
{
    Stage stage;
    stage.begin(size);
    stage.limits.hosts().leaveAlone(QStringLiteral("http://own.example:80"), 5s, stage.time);
    Connection& connection = asking(stage, {0, 64 * kib});
    QCOMPARE(connection.phase, ConnectionPhase::Queued);
    QVERIFY(stage.sent.empty());
    QVERIFY(stage.connections.areAllQueuedOrIdle());
    stage.asker.askWhoseTurnHasCome(stage.connections, stage.time + 4s);
    QVERIFY(stage.sent.empty());
    stage.asker.askWhoseTurnHasCome(stage.connections, stage.time + 5s);
    QCOMPARE(stage.sent, std::vector<Connection*>{&connection});
    QCOMPARE(connection.phase, ConnectionPhase::Asking);
}

void TestExchangeEnds::opensTheFileWithTheFirstGoodHead()
{
    Stage stage;
    stage.staff.fillOpening(stage.time);
    QCOMPARE(stage.sent.size(), size_t{1});
    Connection& connection = *stage.sent.front();
    Stage::answerOf(connection).toldHead = partOf(*connection.question.range);
    stage.answers.takeHead(connection);
    QVERIFY(stage.opened);
    QCOMPARE(stage.opened->judgement.total, std::optional(size));
    QCOMPARE(connection.phase, ConnectionPhase::Held);
    QCOMPARE(stage.judge.definer(), &stage.judge.own());
    QCOMPARE(stage.facts.size(), std::optional(size));
    // One connection is enough until there is a file.
    stage.staff.fillOpening(stage.time);
    QCOMPARE(stage.sent.size(), size_t{1});
}

void TestExchangeEnds::quotesLittleOfAnEndlessHeader()
{
    const QByteArray endless(100'000, '7');
    for (const bool isRange : {true, false}) {
        Stage stage;
        stage.begin(size);
        Connection& connection = asking(stage, {64 * kib, 128 * kib});
        ResponseHead head;
        head.status = 206;
        (isRange ? head.contentRange : head.contentLength) = endless;
        Stage::answerOf(connection).toldHead = head;
        stage.answers.takeHead(connection);
        QVERIFY(!stage.lines.filter(QStringLiteral(": 206 …")).isEmpty());
        for (const QString& line : std::as_const(stage.lines))
            QVERIFY2(line.size() < 500, qPrintable(line.left(500)));
    }
}

void TestExchangeEnds::refusesAFileOfAnotherSizeThanWasWanted()
{
    Stage stage;
    stage.wanted.size = size + 1;
    stage.staff.fillOpening(stage.time);
    Connection& connection = *stage.sent.front();
    Stage::answerOf(connection).toldHead = partOf(*connection.question.range);
    stage.answers.takeHead(connection);
    QVERIFY(!stage.opened);
    QCOMPARE(stage.troubles.front().judgement.error.kind, ErrorKind::Changed);
    QCOMPARE(stage.judge.wrongSources().size(), 1);
}

void TestExchangeEnds::usesTheBodyOfARange()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    Connection& connection = asking(stage, {0, 64 * kib});
    Stage::answerOf(connection).toldHead = partOf({0, 64 * kib});
    Stage::answerOf(connection).toldHead->etag = "\"strong\"";
    stage.answers.takeHead(connection);
    QCOMPARE(connection.phase, ConnectionPhase::Receiving);
    QCOMPARE(connection.bodyEnd, std::optional<qint64>(64 * kib));
    QVERIFY(!connection.awaitsEnd);
    QCOMPARE(stage.readFromLast, &connection);
    QCOMPARE(stage.connections.mostCarrying(), 1);
    // The bytes of the claim are awaited from now on, and it is replaced when hardly any come.
    QVERIFY(!stage.board.plan().trickling(stage.time, 10s));
    QCOMPARE(stage.board.plan().trickling(stage.time + 11s, 10s), connection.claim);
}

void TestExchangeEnds::asksNonsenseOnceMoreThenAsOneStream()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    Connection& connection = asking(stage, {64 * kib, 128 * kib});
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(stage.startsOver, 0);
        QCOMPARE(stage.sent.size(), static_cast<size_t>(i + 1));
        Stage::answerOf(connection).toldHead = partOf({0, 64 * kib});
        Stage::answerOf(connection).toldHead->etag = "\"strong\"";
        stage.answers.takeHead(connection);
    }
    QCOMPARE(stage.startsOver, 1);
    QVERIFY(!stage.facts.isInParts());
    const QString host = QStringLiteral("http://own.example:80");
    QCOMPARE(stage.limits.hosts().profile(host).rangesTrusted, Learned::No);
}

void TestExchangeEnds::followsARedirectOfItsSource()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    Connection& connection = asking(stage, {0, 64 * kib});
    Stage::answerOf(connection).toldHead = leadingElsewhere();
    stage.answers.takeHead(connection);
    QCOMPARE(stage.judge.own().url, QUrl(QStringLiteral("http://elsewhere.example/there")));
    QCOMPARE(stage.sent.size(), size_t{2});
    QCOMPARE(connection.host, QStringLiteral("http://elsewhere.example:80"));
    QCOMPARE(connection.question.range, std::optional(ByteRange{0, 64 * kib}));
}

void TestExchangeEnds::aSecondOpinionThatIsRefusedSilencesNoOther()
{
    Stage stage(wantedFrom(1));
    askForSecondOpinions(stage, 4);
    const std::vector<Connection*> asked = stage.sent;
    const ByteRange refused = *asked[1]->question.range;
    ResponseHead busy;
    busy.status = 503;
    Stage::answerOf(*asked[1]).toldHead = busy;
    stage.answers.takeHead(*asked[1]);
    QCOMPARE(asked[1]->phase, ConnectionPhase::Resting);
    stage.ends.lose(*asked[2], lineLost);
    QVERIFY(stage.troubles.empty());
    QVERIFY(isStillComparing(stage));
    confirm(stage, *asked[0]);
    confirm(stage, *asked[3]);
    // What was not compared is asked for again, over the connections that the server takes.
    QVERIFY(isStillComparing(stage));
    stage.sent.clear();
    stage.time += 1s;
    stage.connections.endWaits(stage.time);
    stage.staff.fill(stage.time);
    QVERIFY(!stage.sent.empty());
    QCOMPARE(*stage.sent.front()->question.range, refused);
}

// A mirror's bytes count as the file's only once there was time for the own link to say more.
void TestExchangeEnds::waitsForAnOwnLinkThatRestsForAMoment()
{
    Stage stage(wantedFrom(1, 1));
    askForSecondOpinions(stage, 1);
    stage.ends.lose(*stage.sent[0], lineLost);
    QCOMPARE(stage.sent[0]->phase, ConnectionPhase::Resting);
    stage.connections.dismissAll();
    Source& own = stage.judge.own();
    own.restsUntil = stage.time + 1s;
    QVERIFY(isStillComparing(stage));
    own.restsUntil = stage.time + 1min;
    QVERIFY(!isStillComparing(stage));
}

void TestExchangeEnds::endsComparingWithTheLastSecondOpinion()
{
    Stage stage(wantedFrom(1, 2));
    askForSecondOpinions(stage, 2);
    stage.ends.lose(*stage.sent[0], {.kind = ErrorKind::Forbidden});
    QVERIFY(isStillComparing(stage));
    stage.ends.lose(*stage.sent[1], {.kind = ErrorKind::Forbidden});
    QVERIFY(!isStillComparing(stage));
    QVERIFY(stage.troubles.empty());
}

void TestExchangeEnds::asksWhereItsSourceHasMovedMeanwhile()
{
    Stage stage;
    stage.begin(size);
    stage.judge.own().url = QUrl(QStringLiteral("http://elsewhere.example/expired"));
    Connection& first = stage.hire(0, ByteRange{0, 64 * kib}, ConnectionPhase::Asking);
    Connection& second = stage.hire(0, ByteRange{64 * kib, 128 * kib}, ConnectionPhase::Asking);
    stage.ends.meetRefusal(first, {.kind = ErrorKind::Forbidden});
    QCOMPARE(stage.judge.own().url, ownLink());
    stage.ends.meetRefusal(second, {.kind = ErrorKind::Forbidden});
    QCOMPARE(second.phase, ConnectionPhase::Resting);
    QVERIFY(stage.troubles.empty());
    // A link that goes round and round does not do better elsewhere.
    second.phase = ConnectionPhase::Asking;
    stage.ends.meetRefusal(second, {.kind = ErrorKind::TooManyRedirects});
    QCOMPARE(stage.troubles.size(), size_t{1});
}

void TestExchangeEnds::asksTheFirstLinkAgainAtEachExpiry()
{
    Stage stage;
    stage.begin(size);
    for (int expiry = 0; expiry < 3; ++expiry) {
        stage.judge.own().url = QUrl(QStringLiteral("http://elsewhere.example/%1").arg(expiry));
        stage.time += 1s;
        QVERIFY(stage.bring(0, {expiry * kib, (expiry + 1) * kib}, 'a'));
        Connection& refused = stage.hire(0, ByteRange{512 * kib, 576 * kib}, ConnectionPhase::Asking);
        stage.ends.meetRefusal(refused, {.kind = ErrorKind::Forbidden});
        QVERIFY(stage.troubles.empty());
        QCOMPARE(stage.judge.own().url, ownLink());
        stage.connections.dismiss(refused);
    }
    // An answer that was on its way before tells nothing of where the link leads now.
    stage.judge.own().url = QUrl(QStringLiteral("http://elsewhere.example/new"));
    Connection& earlier = stage.hire(0, ByteRange{128 * kib, 192 * kib});
    stage.time += 1s;
    Connection& refused = stage.hire(0, ByteRange{512 * kib, 576 * kib}, ConnectionPhase::Asking);
    QVERIFY(stage.writer.store(earlier, QByteArray(kib, 'a'), stage.time));
    stage.ends.meetRefusal(refused, {.kind = ErrorKind::Forbidden});
    QCOMPARE(stage.judge.own().firstLinkAsked.value_or(FirstLinkAsked{}).times, 2);
}

void TestExchangeEnds::notesALinkThatRefusesMoreWhileOthersGoOn()
{
    Stage stage;
    stage.begin(size);
    Connection& other = stage.hire(0, ByteRange{0, 64 * kib});
    QVERIFY(stage.writer.store(other, QByteArray(kib, 'a'), stage.time));
    Connection& refused = stage.hire(0, ByteRange{64 * kib, 128 * kib}, ConnectionPhase::Asking);
    QVERIFY(!stage.judge.own().quirks.refusedMoreAt);
    stage.ends.meetRefusal(refused, {.kind = ErrorKind::Forbidden});
    QVERIFY(stage.judge.own().quirks.refusedMoreAt);
    QCOMPARE(stage.connections.count(), 1);
    QVERIFY(stage.troubles.empty());
    stage.time += 1s;
    QVERIFY(stage.writer.store(other, QByteArray(kib, 'a'), stage.time));
    QVERIFY(stage.judge.own().quirks.refusedMoreAt);
    Connection& later = stage.hire(0, ByteRange{64 * kib, 128 * kib});
    QVERIFY(stage.writer.store(later, QByteArray(kib, 'a'), stage.time));
    QVERIFY(!stage.judge.own().quirks.refusedMoreAt);
}

void TestExchangeEnds::asksOnceMoreWhereAnotherBroughtItsPieceMeanwhile()
{
    Stage stage;
    stage.begin(size);
    Connection& refused = stage.hire(0, ByteRange{64 * kib, 128 * kib}, ConnectionPhase::Asking);
    stage.time += 1s;
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    stage.ends.meetRefusal(refused, {.kind = ErrorKind::Forbidden});
    QVERIFY(stage.judge.own().isInPlay());
    QVERIFY(stage.troubles.empty());
    QCOMPARE(refused.phase, ConnectionPhase::Resting);
    QCOMPARE(refused.until, stage.time + 100ms);
    // The second refusal comes while no other connection brings anything.
    stage.connections.dismiss(refused);
    stage.time += 1s;
    Connection& again = stage.hire(0, ByteRange{64 * kib, 128 * kib}, ConnectionPhase::Asking);
    stage.ends.meetRefusal(again, {.kind = ErrorKind::Forbidden});
    QCOMPARE(stage.troubles.size(), size_t(1));
}

void TestExchangeEnds::asksLaterWhatContradictsItselfWhileOthersGoOn()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    stage.hire(0, ByteRange{0, 64 * kib});
    Connection& second = asking(stage, {64 * kib, 128 * kib});
    Connection& third = asking(stage, {128 * kib, 192 * kib});
    const auto answerNonsense = [&](Connection& connection) {
        Stage::answerOf(connection).toldHead = partOf({256 * kib, 320 * kib});
        Stage::answerOf(connection).toldHead->etag = "\"strong\"";
        stage.answers.takeHead(connection);
    };
    // Each is asked once more, whatever another connection was told.
    answerNonsense(second);
    answerNonsense(third);
    QCOMPARE(second.phase, ConnectionPhase::Asking);
    QCOMPARE(third.phase, ConnectionPhase::Asking);
    answerNonsense(second);
    QCOMPARE(second.phase, ConnectionPhase::Resting);
    QVERIFY(second.until > stage.time);
    QCOMPARE(stage.startsOver, 0);
    QVERIFY(stage.facts.isInParts());
}

void TestExchangeEnds::asksForTheRestOfAStretchThatCameShort()
{
    constexpr qint64 enough = 2 * kib;
    Stage stage(wantedFrom(1));
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 512 * kib}, 'a'));
    Connection& onTrial = stage.hire(1);
    onTrial.phase = ConnectionPhase::Idle;
    const ByteRange stretch = stage.trials.nextOfTrial(stage.source(1));
    stage.asker.askStretch(onTrial, stretch, stage.time);
    const auto show = [&](qint64 bytes) {
        const qint64 at = onTrial.question.range->begin;
        Stage::answerOf(onTrial).toldHead = partOf({at, at + bytes});
        stage.answers.takeHead(onTrial);
        QVERIFY(!stage.bodies.compareBytes(onTrial, QByteArray(bytes, 'a')));
    };
    show(enough);
    QCOMPARE(onTrial.question.range, std::optional(ByteRange{stretch.begin + enough, stretch.end}));
    QCOMPARE(stage.source(1).trial.front(), stretch);
    show(stretch.length() - enough);
    QVERIFY(stage.source(1).trial.front() != stretch);
    // A source that shows a byte at a time is not asked for each of them.
    for (int answers = 1; answers < mostAnswersToAStretch; ++answers)
        show(1);
    QVERIFY(stage.source(1).restsUntil <= stage.time);
    show(1);
    QVERIFY(stage.source(1).restsUntil > stage.time);
    QCOMPARE(stage.source(1).standing, SourceStanding::Unknown);
}

QTEST_APPLESS_MAIN(TestExchangeEnds)
#include "tst_exchange_ends.moc"
