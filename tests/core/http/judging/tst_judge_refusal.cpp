#include "tests/core/http/judging/judged_rows.h"

#include <set>

using namespace tributary;
using namespace tributary::judged;

// Answers that bring no byte of the file: what was asked, what is known, what came, and what that means.
class TestJudgeRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAnUnsatisfiedRange_data();
    void judgesAnUnsatisfiedRange() { judge(); }
    void judgesARedirect_data();
    void judgesARedirect() { judge(); }
    void judgesARefusal_data();
    void judgesARefusal() { judge(); }
    void judgesEveryStatusThereIs();
    void saysThatAGoodLinkHasExpired_data();
    void saysThatAGoodLinkHasExpired();
    void asksAnewForALoginThatWasGood();
    void namesTheStatusInEveryError();
    void namesTheLoginThatIsNotSpoken();
    void saysThatALargeFileIsEmptyNow();
};

void TestJudgeRefusal::judgesAnUnsatisfiedRange_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto unsatisfied = [](const QByteArray& range) {
        return with(status(416), &ResponseHead::contentRange, range);
    };
    row("of a file that would be empty", first(), nothing(), unsatisfied("bytes */0"), AskAsOneStream,
        BadRange);
    row("of a file that is empty now", part(), proven(), unsatisfied("bytes */0"), StartAfresh, Changed);
    Known large = proven(strong);
    large.size = 6 << 20;
    row("of a large file that would be empty", part(), large, unsatisfied("bytes */0"), AskAsOneStream,
        BadRange);
    row("of a large file that is empty now, of which all was asked for", whole(), large,
        unsatisfied("bytes */0"), TryLater, BadResponse);
    row("of another size", part(), proven(), unsatisfied("bytes */50"), StartAfresh, Changed);
    row("of the same size", part(), proven(), unsatisfied("bytes */1000"), AskAgain, BadRange);
    row("no size, ranges worked", part(), proven(), unsatisfied(""), AskAgain, BadRange);
    row("no size, at the start", first(), nothing(), unsatisfied(""), AskAsOneStream, BadRange);
    row("a size, at the start", first(), nothing(), unsatisfied("bytes */1000"), AskAsOneStream, BadRange);
    row("nonsense", first(), nothing(), unsatisfied("bytes */*"), AskAsOneStream, BadRange);
    row("negative", first(), nothing(), unsatisfied("bytes */-1"), AskAsOneStream, BadRange);
    row("a range and a total", part(), proven(), unsatisfied("bytes 0-9/1000"), AskAgain, BadRange);
    row("no range was asked for", whole(), nothing(), unsatisfied("bytes */1000"), GiveUp, BadRange);
    row("no range was asked for, empty", whole(), nothing(), unsatisfied("bytes */0"), GiveUp, BadRange);
    row("no range was asked for, empty now", whole(), proven(), unsatisfied("bytes */0"), GiveUp, BadRange);
    row("no range was asked for, in the midst", whole(), proven(), unsatisfied("bytes */500"), TryLater,
        BadRange);
    row("no range was asked for, of a file that begins afresh", whole(), {.formerSize = size},
        unsatisfied(""), TryLater, BadRange);
}

void TestJudgeRefusal::judgesARedirect_data()
{
    using enum Verdict;
    addColumns();
    for (const int number : {301, 302, 303, 307, 308}) {
        const QByteArray name = QByteArray::number(number);
        row(name, first(), nothing(), with(status(number), &ResponseHead::location, "/there"),
            FollowRedirect);
        row(name + ", to nowhere", first(), nothing(), status(number), GiveUp, ErrorKind::BadResponse);
    }
    row("in the midst", part(), proven(strong), with(status(302), &ResponseHead::location, "/there"),
        FollowRedirect);
    row("300 and the server's own choice", first(), nothing(),
        with(status(300), &ResponseHead::location, "/there"), FollowRedirect);
    row("300 that is a list alone", first(), nothing(), status(300), GiveUp, ErrorKind::BadResponse);
}

void TestJudgeRefusal::judgesARefusal_data()
{
    using enum Verdict;
    using enum ErrorKind;
    addColumns();
    const auto refusal = [](int number, Verdict verdict, ErrorKind kind) {
        const QByteArray name = QByteArray::number(number);
        row(name, first(), nothing(), status(number), verdict, kind);
        row(name + " in the midst", part(), proven(), status(number), verdict, kind);
    };
    const ResponseHead asksForLogin{.status = 401, .challenge = "Basic realm=\"a\""};
    row("401", first(), nothing(), asksForLogin, GiveUp, AuthRequired);
    row("401 in the midst", part(), proven(), asksForLogin, GiveUp, AuthRequired);
    const auto asksFor = [](const QByteArray& challenge) {
        return ResponseHead{.status = 401, .challenge = challenge};
    };
    row("401 that asks for NTLM", first(), nothing(), asksFor("NTLM"), GiveUp, HttpError);
    row("401 that asks for Digest as nobody can", part(), proven(), asksFor("Digest realm=\"a\""), GiveUp,
        HttpError);
    const ResponseHead wantsDigest = asksFor("Digest realm=\"a\", nonce=\"b\"");
    const auto askedWith = [](Login login) {
        Asked asked = first();
        asked.login = login;
        return asked;
    };
    row("401 that asks for Digest", first(), nothing(), wantsDigest, GiveUp, AuthRequired);
    row("401 that asks for Digest of a token", askedWith(Login::Sent), nothing(), wantsDigest, GiveUp,
        AuthRequired);
    row("401 that asks for Digest after Basic", askedWith(Login::ByBasic), nothing(), wantsDigest,
        SignInByDigest, AuthRequired);
    row("401 that asks for Digest once more", askedWith(Login::ByDigest), nothing(), wantsDigest,
        SignInByDigest, AuthRequired);
    row("401 that asks for Basic after Basic", askedWith(Login::ByBasic), nothing(), asksForLogin, GiveUp,
        AuthRequired);
    row("401 that asks for either after Basic", askedWith(Login::ByBasic), nothing(),
        asksFor("Digest realm=\"a\", nonce=\"b\", Basic realm=\"a\""), GiveUp, AuthRequired);
    row("401 that asks for Digest or Basic", first(), nothing(),
        asksFor("Digest realm=\"a\", nonce=\"b\", basic realm=\"a\""), GiveUp, AuthRequired);
    row("401 that asks for no word that is one", first(), nothing(), asksFor("=,"), GiveUp, AuthRequired);
    row("401 that asks for nothing", first(), nothing(), status(401), GiveUp, AuthRequired);
    row("401 in the midst that asks for nothing", part(), proven(), status(401), GiveUp, Forbidden);
    const ResponseHead prepares{.status = 202, .retryAfter = "5"};
    row("202 that says when", whole(), nothing(), prepares, FewerConnections, HttpError);
    row("202 that says when, in the midst", part(), proven(), prepares, FewerConnections, HttpError);
    row("202 that says no time", whole(), nothing(), status(202), FewerConnections, HttpError);
    for (const int number : {204, 205, 207, 304}) {
        const QByteArray name = QByteArray::number(number);
        row(name, first(), nothing(), status(number), GiveUp, BadResponse);
        row(name + " in the midst", part(), proven(), status(number), TryLater, BadResponse);
        row(name + " beside siblings that carry", crowdedPart(), proven(), status(number), FewerConnections,
            BadResponse);
        row(name + " to a guarded part", part(IfRange::Sent), proven(strong), status(number),
            AskWithoutIfRange, BadResponse);
    }
    refusal(511, TryLater, HttpError);
    refusal(402, GiveUp, HttpError);
    refusal(404, GiveUp, NotFound);
    refusal(407, GiveUp, HttpError);
    refusal(408, TryLater, HttpError);
    refusal(410, GiveUp, NotFound);
    refusal(412, StartAfresh, Changed);
    refusal(425, TryLater, HttpError);
    refusal(429, FewerConnections, HttpError);
    refusal(451, GiveUp, HttpError);
    refusal(500, TryLater, HttpError);
    refusal(502, TryLater, HttpError);
    refusal(503, FewerConnections, HttpError);
    refusal(504, TryLater, HttpError);
    refusal(507, TryLater, HttpError);
    refusal(522, TryLater, HttpError);
    refusal(599, TryLater, HttpError);
    const auto refusalOfTheRange = [](int number, ErrorKind kind) {
        const QByteArray name = QByteArray::number(number);
        row(name + ", perhaps for the range", first(), nothing(), status(number), AskAsOneStream, kind);
        row(name + " without a range", whole(), nothing(), status(number), GiveUp, kind);
        row(name + " in the midst", part(), proven(), status(number), GiveUp, kind);
        row(name + " for a file that is known", first(), {.size = size}, status(number), GiveUp, kind);
    };
    refusalOfTheRange(400, HttpError);
    refusalOfTheRange(403, Forbidden);
    refusalOfTheRange(405, HttpError);
    refusalOfTheRange(406, HttpError);
    refusalOfTheRange(409, HttpError);
    refusalOfTheRange(422, HttpError);
    refusalOfTheRange(499, HttpError);
    refusalOfTheRange(505, HttpError);
    refusalOfTheRange(600, HttpError);
    refusalOfTheRange(501, HttpError);
    for (const int number : {400, 405, 409, 501})
        row(QByteArray::number(number) + " to a guarded part", part(IfRange::Sent), proven(strong),
            status(number), AskWithoutIfRange, HttpError);
    row("403 to a guarded part", part(IfRange::Sent), proven(strong), status(403), GiveUp, Forbidden);
    row("404 to a guarded part", part(IfRange::Sent), proven(strong), status(404), GiveUp, NotFound);
    row("412 to a guarded part", part(IfRange::Sent), proven(strong), status(412), AskWithoutIfRange,
        HttpError);
    const auto garbled = [](int number) { return ResponseHead{.status = number, .isSound = false}; };
    row("a part whose headers are garbled", part(), proven(), garbled(206), TryLater, BadResponse);
    row("399 whose headers are garbled", part(), proven(), garbled(399), TryLater, BadResponse);
    row("400 whose headers are garbled", part(), proven(), garbled(400), GiveUp, HttpError);
    row("404 whose headers are garbled", part(), proven(), garbled(404), GiveUp, NotFound);
    row("403 beside siblings that carry", crowdedPart(), proven(), status(403), FewerConnections, Forbidden);
    row("404 beside siblings that carry", crowdedPart(), proven(), status(404), GiveUp, NotFound);
    row("503 beside siblings that carry", crowdedPart(), proven(), status(503), FewerConnections, HttpError);
    row("401 beside siblings that carry", crowdedPart(), proven(), asksForLogin, GiveUp, AuthRequired);
}

void TestJudgeRefusal::judgesEveryStatusThereIs()
{
    const std::set<int> redirects{301, 302, 303, 307, 308};
    for (int number = -1; number < 1000; ++number) {
        const Judgement judgement = judgeResponse(part(), proven(), status(number));
        const bool isNoAnswer = number < 200 || number >= 600;
        const bool bringsNothing = isNoAnswer || number == 207 || (number >= 300 && number < 400);
        const bool mayPass = bringsNothing && number < 400 && !redirects.contains(number);
        if (bringsNothing)
            QCOMPARE(judgement.verdict, mayPass ? Verdict::TryLater : Verdict::GiveUp);
        if (bringsNothing && number < 400)
            QCOMPARE(nameOf(judgement.error.kind), nameOf(ErrorKind::BadResponse));
        // Without a word on what the body is, none of it is ever used as a part.
        QVERIFY(judgement.verdict != Verdict::UseRange && judgement.verdict != Verdict::UseWhole);
    }
}

void TestJudgeRefusal::saysThatAGoodLinkHasExpired_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("expires");
    for (const int number : {400, 401, 403, 404, 410})
        QTest::addRow("%d", number) << number << true;
    for (const int number : {402, 405, 451})
        QTest::addRow("%d", number) << number << false;
}

void TestJudgeRefusal::saysThatAGoodLinkHasExpired()
{
    QFETCH(const int, number);
    QFETCH(const bool, expires);
    const QLatin1String expired("expired");
    QCOMPARE(judgeResponse(part(), proven(), status(number)).error.detail.english().contains(expired),
             expires);
    QVERIFY(!judgeResponse(first(), nothing(), status(number)).error.detail.english().contains(expired));
}

void TestJudgeRefusal::asksAnewForALoginThatWasGood()
{
    Asked asked = part();
    asked.login = Login::Sent;
    QCOMPARE(judgeResponse(asked, proven(), status(401)).error.kind, ErrorKind::AuthRequired);
    QCOMPARE(judgeResponse(part(), proven(), status(401)).error.kind, ErrorKind::Forbidden);
}

void TestJudgeRefusal::namesTheStatusInEveryError()
{
    for (const int number : {100, 204, 206, 304, 404, 416, 429, 500})
        QCOMPARE(judgeResponse(part(), proven(), status(number)).error.httpStatus, number);
}

void TestJudgeRefusal::namesTheLoginThatIsNotSpoken()
{
    const ResponseHead head{.status = 401, .challenge = "NTLM, Negotiate"};
    QCOMPARE(judgeResponse(first(), nothing(), head).error.detail,
             Phrase(PhraseKind::LoginUnspoken, {QStringLiteral("NTLM")}));
    const ResponseHead forbidden{.status = 403, .challenge = "NTLM"};
    QCOMPARE(judgeResponse(whole(), nothing(), forbidden).error.kind, ErrorKind::Forbidden);
}

void TestJudgeRefusal::saysThatALargeFileIsEmptyNow()
{
    Known large = proven();
    large.size = 6 << 20;
    const ResponseHead empty = wholeHead("0");
    QCOMPARE(judgeResponse(whole(), large, empty).error.detail.kind(),
             std::optional(PhraseKind::FileEmptyNow));
    QCOMPARE(judgeResponse(whole(), large, wholeHead("1")).error.detail.kind(),
             std::optional(PhraseKind::MessageForFile));
}

QTEST_APPLESS_MAIN(TestJudgeRefusal)
#include "tst_judge_refusal.moc"
