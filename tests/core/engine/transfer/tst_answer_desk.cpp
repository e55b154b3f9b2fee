#include "tests/core/engine/transfer/stage.h"

#include <QTest>

using namespace tributary;

namespace {

constexpr qint64 kib = 1024;
constexpr qint64 size = 2048 * kib; // more than is asked for at first
const QString ownHost = QStringLiteral("http://own.example:80");

ResponseHead partOf(ByteRange range)
{
    ResponseHead head;
    head.status = 206;
    head.contentLength = QByteArray::number(range.length());
    head.contentRange = "bytes " + QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1) +
                        '/' + QByteArray::number(size);
    return head;
}

ResponseHead whole(qint64 length)
{
    ResponseHead head;
    head.status = 200;
    head.contentLength = QByteArray::number(length);
    return head;
}

ResponseHead leadingTo(const QByteArray& location)
{
    ResponseHead head;
    head.status = 302;
    head.location = location;
    return head;
}

// A connection of that source that has asked for the range.
Connection& asking(Stage& stage, ByteRange range, size_t number = 0)
{
    Connection& connection = stage.hire(number, {}, ConnectionPhase::Idle);
    stage.asker.askFor(connection, stage.board.plan().claimGiven(range, stage.time), stage.time);
    return connection;
}

void answer(Stage& stage, Connection& connection, const ResponseHead& head)
{
    Stage::answerOf(connection).toldHead = head;
    stage.answers.takeHead(connection);
}

ResponseHead with(ResponseHead head, QByteArray ResponseHead::* header, const QByteArray& value)
{
    head.*header = value;
    return head;
}

} // namespace

// How the desk judges the heads of answers, learns from them, and goes on.
class TestAnswerDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensACompressedFileWithoutTheLengthOfItsBody();
    void tellsMirrorsFromTheOwnLinkAtTheOpening();
    void learnsHowMuchAServerGivesAtOnce();
    void believesNoMarkOfAPartThatNothingMeasures();
    void keepsTheCookiesOfAnAnswer();
    void refusesARedirectFromHttpsToHttp();
    void sendsNoMarkToTheServerThatARedirectLeadsTo();
    void leavesThePlaceOfARedirectThatRefuses();
    void comparesAStreamWithWhatIsHere();
    void learnsThatALinkKnowsNoRanges();
    void asksWithoutTheConditionThatWasRefused();
    void answersAChallengeByDigestOnce();
    void signsInAgainWhereThePasswordWasRight();
    void takesTheDigestOfTheOwnLinkAlone();
    void showsTheBeginningOfALinkThatComesLate();
};

void TestAnswerDesk::opensACompressedFileWithoutTheLengthOfItsBody()
{
    Stage stage;
    stage.facts.askAsOneStream(BodyCoding::Inflated);
    stage.staff.fillOpening(stage.time);
    Connection& connection = *stage.sent.front();
    answer(stage, connection, with(whole(500), &ResponseHead::contentEncoding, "gzip"));
    QVERIFY(connection.inflater);
    QVERIFY(stage.opened);
    QCOMPARE(stage.opened->judgement.total, std::nullopt);
    QCOMPARE(stage.facts.size(), std::nullopt);

    Stage plain;
    plain.facts.askAsOneStream(BodyCoding::Inflated);
    plain.staff.fillOpening(plain.time);
    answer(plain, *plain.sent.front(), whole(500));
    QVERIFY(!plain.sent.front()->inflater);
    QCOMPARE(plain.facts.size(), std::optional<qint64>(500));
}

void TestAnswerDesk::tellsMirrorsFromTheOwnLinkAtTheOpening()
{
    for (const size_t number : {size_t{0}, size_t{1}}) {
        Stage stage(wantedFrom(1));
        Connection& connection = stage.hire(number, {}, ConnectionPhase::Idle);
        stage.asker.askFirst(connection, stage.source(number), {0, 64 * kib}, stage.time);
        answer(stage, connection, partOf({0, 64 * kib}));
        QVERIFY(stage.opened);
        QCOMPARE(stage.judge.definer(), &stage.source(number));
        QCOMPARE(stage.facts.known().saidByMirrors, number == 1);
    }
}

void TestAnswerDesk::learnsHowMuchAServerGivesAtOnce()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    const auto partOfStrong = [](ByteRange range) {
        return with(partOf(range), &ResponseHead::etag, "\"strong\"");
    };
    answer(stage, asking(stage, {0, 64 * kib}), partOfStrong({0, 16 * kib}));
    QCOMPARE(stage.judge.own().quirks.mostAtOnce, std::optional<qint64>(16 * kib));
    // The end of the file is no bound of the server's.
    stage.judge.own().quirks.mostAtOnce.reset();
    Connection& last = asking(stage, {size - kib, size});
    last.question.range->end = size + kib;
    answer(stage, last, partOfStrong({size - kib, size}));
    QCOMPARE(stage.judge.own().quirks.mostAtOnce, std::nullopt);
    stage.judge.own().quirks.mostAtOnce = 16 * kib;
    answer(stage, asking(stage, {128 * kib, 160 * kib}), partOfStrong({128 * kib, 160 * kib}));
    QCOMPARE(stage.judge.own().quirks.mostAtOnce, std::nullopt);
}

// A server may send all of the file under the head of a part; with a length that would show.
void TestAnswerDesk::believesNoMarkOfAPartThatNothingMeasures()
{
    for (const bool isMeasured : {true, false}) {
        Stage stage;
        stage.begin(size, 0, "\"strong\"");
        QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
        Connection& connection = asking(stage, {64 * kib, 128 * kib});
        ResponseHead head = with(partOf(*connection.question.range), &ResponseHead::etag, "\"strong\"");
        if (!isMeasured)
            head.contentLength.clear();
        answer(stage, connection, head);
        QCOMPARE(stage.judge.own().quirks.isToOverlap, !isMeasured);
        QCOMPARE(connection.phase, isMeasured ? ConnectionPhase::Receiving : ConnectionPhase::Asking);
        // Asked again, the bytes before the part show whether it is one.
        QCOMPARE(connection.question.range->begin < 64 * kib, !isMeasured);
        if (isMeasured)
            continue;
        head.contentRange = partOf(*connection.question.range).contentRange;
        answer(stage, connection, head);
        QCOMPARE(connection.phase, ConnectionPhase::Receiving);
        QVERIFY(stage.judge.own().quirks.leavesOutLengths);
    }
}

void TestAnswerDesk::keepsTheCookiesOfAnAnswer()
{
    Stage stage;
    stage.begin(size);
    answer(stage, asking(stage, {0, 64 * kib}),
           with(partOf({0, 64 * kib}), &ResponseHead::setCookie, "session=1"));
    QCOMPARE(stage.judge.own().asked.cookieJar.size(), 1);
    QCOMPARE(stage.judge.own().asked.cookieJar.first().host, QStringLiteral("own.example"));
}

void TestAnswerDesk::refusesARedirectFromHttpsToHttp()
{
    DownloadRequest wanted = wantedFrom(0);
    wanted.url = QUrl(QStringLiteral("https://own.example/file"));
    Stage stage(wanted);
    stage.begin(size);
    answer(stage, asking(stage, {0, 64 * kib}), leadingTo("http://own.example/file"));
    QCOMPARE(stage.judge.own().url, wanted.url);
    QCOMPARE(stage.sent.size(), size_t{1});
    QCOMPARE(stage.troubles.size(), size_t{1});
    QCOMPARE(stage.troubles.front().judgement.error.httpStatus, 302);
}

void TestAnswerDesk::sendsNoMarkToTheServerThatARedirectLeadsTo()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    Connection& connection = asking(stage, {0, 64 * kib});
    QVERIFY(connection.question.ifRange);
    answer(stage, connection, leadingTo("http://elsewhere.example/there"));
    QCOMPARE(stage.sent.size(), size_t{2});
    QCOMPARE(connection.question.url, QUrl(QStringLiteral("http://elsewhere.example/there")));
    QVERIFY(!connection.question.ifRange);
    // The query of a place may be a signature that is made anew for each request.
    Stage same;
    same.begin(size, 0, "\"strong\"");
    Connection& signedAnew = asking(same, {0, 64 * kib});
    answer(same, signedAnew, leadingTo("http://own.example/file?signature=2"));
    QVERIFY(signedAnew.question.ifRange);
}

void TestAnswerDesk::leavesThePlaceOfARedirectThatRefuses()
{
    Stage stage;
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    answer(stage, connection, leadingTo("http://elsewhere.example/full"));
    ResponseHead busy;
    busy.status = 503;
    answer(stage, connection, busy);
    QCOMPARE(stage.judge.own().url, ownLink());
}

void TestAnswerDesk::comparesAStreamWithWhatIsHere()
{
    Stage stage;
    stage.begin(size);
    QVERIFY(stage.bring(0, {0, 64 * kib}, 'a'));
    answer(stage, asking(stage, {64 * kib, 128 * kib}), whole(size));
    QCOMPARE(stage.goesOnAsOneStream, 1);
    QCOMPARE(stage.startsOver, 0);
    QCOMPARE(stage.limits.hosts().profile(ownHost).rangesTrusted, Learned::NotYet);
}

void TestAnswerDesk::learnsThatALinkKnowsNoRanges()
{
    Stage stage;
    stage.begin(size);
    answer(stage, asking(stage, {64 * kib, 128 * kib}), whole(size));
    QCOMPARE(stage.goesOnAsOneStream, 0);
    QCOMPARE(stage.startsOver, 1);
    QVERIFY(!stage.facts.isInParts());
    QCOMPARE(stage.facts.coding(), BodyCoding::Identity);
    QCOMPARE(stage.limits.hosts().profile(ownHost).rangesTrusted, Learned::No);
}

void TestAnswerDesk::asksWithoutTheConditionThatWasRefused()
{
    Stage stage;
    stage.begin(size, 0, "\"strong\"");
    Connection& connection = asking(stage, {64 * kib, 128 * kib});
    ResponseHead refused;
    refused.status = 412;
    answer(stage, connection, refused);
    QCOMPARE(stage.sent.size(), size_t{2});
    QVERIFY(!connection.question.ifRange);
    QCOMPARE(connection.question.range, std::optional(ByteRange{64 * kib, 128 * kib}));
    // Nor do later questions have it.
    QVERIFY(!asking(stage, {128 * kib, 192 * kib}).question.ifRange);
}

void TestAnswerDesk::answersAChallengeByDigestOnce()
{
    DownloadRequest wanted = wantedFrom(0);
    wanted.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("secret")};
    Stage stage(wanted);
    stage.begin(size);
    Connection& connection = asking(stage, {0, 64 * kib});
    ResponseHead head;
    head.status = 401;
    head.challenge = "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"";
    answer(stage, connection, head);
    QCOMPARE(stage.sent.size(), size_t{2});
    QCOMPARE(connection.mishaps.logins, 1);
    QVERIFY(stage.limits.logins().next(ownHost));
    QVERIFY(stage.troubles.empty());
}

void TestAnswerDesk::signsInAgainWhereThePasswordWasRight()
{
    DownloadRequest wanted = wantedFrom(0);
    wanted.credentials = Credentials{.user = QStringLiteral("me"), .password = QStringLiteral("secret")};
    for (const bool hasBrought : {false, true}) {
        Stage stage(wanted);
        stage.begin(size);
        Connection& connection = asking(stage, {0, 64 * kib});
        connection.mishaps.logins = mostLoginsByDigest;
        if (hasBrought)
            stage.judge.own().quirks.broughtAt = stage.time;
        ResponseHead head;
        head.status = 401;
        head.challenge = "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"";
        answer(stage, connection, head);
        QCOMPARE(stage.sent.size(), size_t{hasBrought ? 2U : 1U});
        QCOMPARE(stage.troubles.empty(), hasBrought);
    }
}

void TestAnswerDesk::takesTheDigestOfTheOwnLinkAlone()
{
    for (const size_t number : {size_t{0}, size_t{1}}) {
        Stage stage(wantedFrom(1));
        stage.begin(size);
        const QByteArray digest = ":" + QByteArray(32, 'x').toBase64() + ":";
        answer(stage, asking(stage, {0, 64 * kib}, number),
               with(partOf({0, 64 * kib}), &ResponseHead::reprDigest, "sha-256=" + digest));
        QCOMPARE(stage.source(number).standing, SourceStanding::Trusted);
        QCOMPARE(stage.facts.known().digest.has_value(), number == 0);
    }
}

// An own link without ranges that was silent when a mirror began the file can show no part, but all of it.
void TestAnswerDesk::showsTheBeginningOfALinkThatComesLate()
{
    Stage stage(wantedFrom(1));
    stage.begin(size, 1);
    QVERIFY(stage.bring(1, {0, 64 * kib}, 'a'));
    stage.source(1).standing = SourceStanding::Trusted;
    Connection& connection = asking(stage, {512 * kib, 576 * kib});
    answer(stage, connection, whole(size));
    QCOMPARE(connection.phase, ConnectionPhase::Comparing);
    QCOMPARE(connection.bodyPosition, qint64{0});
    QCOMPARE(connection.bodyEnd, std::optional<qint64>(64 * kib));
    QVERIFY(!connection.claim);
    QVERIFY(stage.judge.own().quirks.givesNoParts);
    QCOMPARE(stage.startsOver, 0);
}

QTEST_APPLESS_MAIN(TestAnswerDesk)
#include "tst_answer_desk.moc"
