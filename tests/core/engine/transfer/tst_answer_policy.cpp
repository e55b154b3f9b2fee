#include "core/engine/transfer/answer_policy.h"

#include <QTest>

using namespace tributary;

Q_DECLARE_METATYPE(tributary::AnswerSituation)
Q_DECLARE_METATYPE(tributary::LossSituation)

namespace {

DownloadError of(ErrorKind kind)
{
    return {.kind = kind};
}

} // namespace

// What an answer, a lost line or a refused link leads to.
class TestAnswerPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesByTheVerdictAndWhatItCameInto_data();
    void decidesByTheVerdictAndWhatItCameInto();
    void countsWhatContradictsItsQuestion();
    void decidesHowALostLineGoesOn_data();
    void decidesHowALostLineGoesOn();
    void aHandshakeThatWorkedBeforeMayWorkAgain();
    void aHandshakeMayWorkAgainWhereTheFileIsBegun();
    void aPlainerQuestionMayHelpWhereTheServerFails();
    void asksTheFirstLinkOnceWhereARedirectLedNowhere();
    void leavesForNowWhereLinesThatAreGoneMayCount();
    void dismissesOneWhereOthersGoOn();
};

void TestAnswerPolicy::decidesByTheVerdictAndWhatItCameInto_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<AnswerSituation>("situation");
    QTest::addColumn<int>("step");
    const auto row = [](const char* name, Verdict verdict, const AnswerSituation& situation,
                        AnswerStep step) {
        QTest::newRow(name) << static_cast<int>(verdict) << situation << static_cast<int>(step);
    };
    row("a range", Verdict::UseRange, {}, AnswerStep::UseBody);
    row("a whole", Verdict::UseWhole, {}, AnswerStep::UseBody);
    row("a redirect", Verdict::FollowRedirect, {}, AnswerStep::Follow);
    row("nonsense once", Verdict::AskAgain, {.askedForRange = true}, AnswerStep::AskOnce);
    row("nonsense twice", Verdict::AskAgain, {.contradictions = 1, .askedForRange = true},
        AnswerStep::AskAsOneStream);
    row("nonsense twice, others do", Verdict::AskAgain,
        {.contradictions = 1, .askedForRange = true, .othersBringParts = true}, AnswerStep::LeaveSource);
    row("nonsense twice, its siblings are served", Verdict::AskAgain,
        {.contradictions = 1, .siblingsAreServed = true, .askedForRange = true}, AnswerStep::Lose);
    row("nonsense twice of a whole", Verdict::AskAgain, {.contradictions = 1}, AnswerStep::Lose);
    row("no mark", Verdict::AskOverlapped, {.askedForRange = true, .canOverlap = true},
        AnswerStep::AskOverlapped);
    row("no mark at the beginning", Verdict::AskOverlapped, {.askedForRange = true}, AnswerStep::AskOnce);
    row("all of it for its mark", Verdict::AskWithoutIfRange, {}, AnswerStep::AskWithoutIfRange);
    row("a login by Digest", Verdict::SignInByDigest, {}, AnswerStep::SignInByDigest);
    row("a login by Digest, once more", Verdict::SignInByDigest, {.logins = 1}, AnswerStep::SignInByDigest);
    row("a login by Digest again and again", Verdict::SignInByDigest, {.logins = 2}, AnswerStep::GiveUp);
    row("a login by Digest that was right before", Verdict::SignInByDigest,
        {.logins = 2, .hasSignedIn = true}, AnswerStep::SignInByDigest);
    row("a login by Digest that was right before, without end", Verdict::SignInByDigest,
        {.logins = 16, .hasSignedIn = true}, AnswerStep::GiveUp);
    row("a login by Digest, of a second opinion", Verdict::SignInByDigest, {.isSecondOpinion = true},
        AnswerStep::SignInByDigest);
    row("no ranges", Verdict::AskAsOneStream, {}, AnswerStep::AskAsOneStream);
    row("no ranges, others have", Verdict::AskAsOneStream, {.othersBringParts = true},
        AnswerStep::LeaveSource);
    row("no ranges of the own link, once", Verdict::AskAsOneStream,
        {.isOwnLink = true, .othersBringParts = true, .trustedOthers = true}, AnswerStep::AskOnce);
    row("no ranges of the own link, others have shown nothing yet", Verdict::AskAsOneStream,
        {.contradictions = 1, .isOwnLink = true, .othersBringParts = true}, AnswerStep::AskAsOneStream);
    row("nonsense of the own link, others have shown nothing yet", Verdict::AskAgain,
        {.contradictions = 1, .askedForRange = true, .isOwnLink = true, .othersBringParts = true},
        AnswerStep::AskAsOneStream);
    row("no ranges of the own link, others have shown that they have it", Verdict::AskAsOneStream,
        {.contradictions = 1, .isOwnLink = true, .othersBringParts = true, .trustedOthers = true},
        AnswerStep::AskAsOneStream);
    row("no ranges from the own link, twice, and a digest tells", Verdict::AskAsOneStream,
        {.contradictions = 1,
         .isOwnLink = true,
         .othersBringParts = true,
         .trustedOthers = true,
         .isToldByDigest = true},
        AnswerStep::LeaveSource);
    row("no ranges of the own link, there are no others", Verdict::AskAsOneStream, {.isOwnLink = true},
        AnswerStep::AskAsOneStream);
    row("compressed", Verdict::AskDecoded, {.canInflate = true}, AnswerStep::AskInflated);
    row("compressed, others bring parts", Verdict::AskDecoded,
        {.othersBringParts = true, .trustedOthers = true, .canInflate = true}, AnswerStep::LeaveSource);
    row("compressed, others have shown nothing yet", Verdict::AskDecoded,
        {.othersBringParts = true, .canInflate = true}, AnswerStep::AskInflated);
    row("compressed strangely, there are others", Verdict::AskDecoded, {.othersBringParts = true},
        AnswerStep::LeaveSource);
    row("compressed strangely", Verdict::AskDecoded, {}, AnswerStep::GiveUp);
    row("compressed once, where parts came as they are", Verdict::AskDecoded,
        {.comesInParts = true, .canInflate = true}, AnswerStep::AskOnce);
    row("compressed three times", Verdict::AskDecoded,
        {.comesInParts = true, .codings = 2, .codingsOfSource = 2, .canInflate = true}, AnswerStep::AskOnce);
    row("compressed on each of a few connections, asked at one moment", Verdict::AskDecoded,
        {.comesInParts = true, .codingsOfSource = 7, .connectionsOfSource = 8, .canInflate = true},
        AnswerStep::AskOnce);
    row("compressed on each of many connections, asked at one moment", Verdict::AskDecoded,
        {.comesInParts = true, .codingsOfSource = 63, .connectionsOfSource = 64, .canInflate = true},
        AnswerStep::AskOnce);
    row("compressed on each of many connections, twice", Verdict::AskDecoded,
        {.comesInParts = true,
         .codings = 1,
         .codingsOfSource = 127,
         .connectionsOfSource = 64,
         .canInflate = true},
        AnswerStep::AskInflated);
    row("compressed on each of four connections, twice but for one", Verdict::AskDecoded,
        {.comesInParts = true,
         .codings = 1,
         .codingsOfSource = 6,
         .connectionsOfSource = 4,
         .canInflate = true},
        AnswerStep::AskOnce);
    row("compressed again and again", Verdict::AskDecoded,
        {.comesInParts = true, .codings = 3, .codingsOfSource = 3, .canInflate = true},
        AnswerStep::AskInflated);
    row("compressed again and again, its siblings were served meanwhile", Verdict::AskDecoded,
        {.comesInParts = true, .codings = 3, .connectionsOfSource = 4, .canInflate = true}, AnswerStep::Lose);
    row("compressed again and again, its siblings bring parts", Verdict::AskDecoded,
        {.comesInParts = true, .codings = 3, .codingsOfSource = 3, .siblingsCarry = true, .canInflate = true},
        AnswerStep::Lose);
    row("compressed once, where others bring parts too", Verdict::AskDecoded,
        {.othersBringParts = true, .trustedOthers = true, .comesInParts = true, .canInflate = true},
        AnswerStep::AskOnce);
    row("compressed again and again, where others bring parts", Verdict::AskDecoded,
        {.othersBringParts = true,
         .trustedOthers = true,
         .comesInParts = true,
         .codings = 3,
         .codingsOfSource = 3,
         .canInflate = true},
        AnswerStep::LeaveSource);
    row("compressed strangely again and again", Verdict::AskDecoded,
        {.comesInParts = true, .codings = 3, .codingsOfSource = 3}, AnswerStep::GiveUp);
    row("empty now", Verdict::EmptyFile, {}, AnswerStep::AskOnce);
    row("empty now, believed", Verdict::EmptyFile, {.isOtherVersionBelieved = true},
        AnswerStep::MeetOtherFile);
    row("changed", Verdict::StartAfresh, {}, AnswerStep::AskOnce);
    row("changed, believed", Verdict::StartAfresh, {.isOtherVersionBelieved = true},
        AnswerStep::MeetOtherFile);
    row("later", Verdict::TryLater, {}, AnswerStep::Lose);
    row("too many", Verdict::FewerConnections, {}, AnswerStep::TurnAway);
    row("gone", Verdict::GiveUp, {}, AnswerStep::GiveUp);
    row("a second opinion that fails", Verdict::GiveUp, {.isSecondOpinion = true}, AnswerStep::EndComparing);
    row("a second opinion that fails, others are asked", Verdict::GiveUp,
        {.isSecondOpinion = true, .othersCompare = true}, AnswerStep::Lose);
    row("a second opinion too many", Verdict::FewerConnections,
        {.isSecondOpinion = true, .othersCompare = true}, AnswerStep::TurnAway);
    row("a second opinion that is refused", Verdict::FewerConnections, {.isSecondOpinion = true},
        AnswerStep::Lose);
    row("a second opinion of another file", Verdict::StartAfresh, {.isSecondOpinion = true},
        AnswerStep::AskOnce);
    row("a second opinion of another file, believed", Verdict::StartAfresh,
        {.isSecondOpinion = true, .isOtherVersionBelieved = true}, AnswerStep::EndComparing);
    row("the own link's opinion of another file", Verdict::StartAfresh,
        {.isSecondOpinion = true, .hasTheSay = true, .isOtherVersionBelieved = true},
        AnswerStep::MeetOtherFile);
    row("the own link's opinion, that it has another file now", Verdict::StartAfresh,
        {.isSecondOpinion = true, .isOwnLink = true, .isOtherVersionBelieved = true},
        AnswerStep::MeetOtherFile);
    row("the same where a digest tells", Verdict::StartAfresh,
        {.isSecondOpinion = true, .isOwnLink = true, .isToldByDigest = true, .isOtherVersionBelieved = true},
        AnswerStep::EndComparing);
    row("the own link's opinion, busy yet", Verdict::TryLater, {.isSecondOpinion = true, .hasTheSay = true},
        AnswerStep::Lose);
    row("the own link's first word, busy yet", Verdict::TryLater,
        {.isSecondOpinion = true, .isFirstWord = true, .hasTheSay = true}, AnswerStep::Lose);
    row("the own link's first word, too many ask", Verdict::FewerConnections,
        {.isSecondOpinion = true, .isFirstWord = true, .hasTheSay = true}, AnswerStep::TurnAway);
    row("the own link's first word, refused for good", Verdict::GiveUp,
        {.isSecondOpinion = true, .isFirstWord = true, .hasTheSay = true}, AnswerStep::EndComparing);
    row("the own link's first word, another range", Verdict::AskAgain,
        {.isSecondOpinion = true, .isFirstWord = true}, AnswerStep::AskOnce);
    row("the own link's first word, no such range", Verdict::AskAsOneStream,
        {.isSecondOpinion = true, .isFirstWord = true}, AnswerStep::AskOnce);
    row("the own link's first word, odd once more", Verdict::AskAgain,
        {.isSecondOpinion = true, .isFirstWord = true, .contradictions = 1}, AnswerStep::EndComparing);
    row("a second opinion of all", Verdict::UseWhole, {.isSecondOpinion = true}, AnswerStep::EndComparing);
    row("no ranges, others have, its beginning can be compared", Verdict::AskAsOneStream,
        {.othersBringParts = true, .canShowBeginning = true}, AnswerStep::CompareBeginning);
    row("no ranges, nobody has, its beginning could be compared", Verdict::AskAsOneStream,
        {.canShowBeginning = true}, AnswerStep::AskAsOneStream);
    row("a second opinion without ranges, its beginning can be compared", Verdict::AskAsOneStream,
        {.isSecondOpinion = true, .canShowBeginning = true}, AnswerStep::CompareBeginning);
    row("a second opinion of all, its beginning can be compared", Verdict::UseWhole,
        {.isSecondOpinion = true, .canShowBeginning = true}, AnswerStep::CompareBeginning);
    row("a whole, its beginning could be compared", Verdict::UseWhole, {.canShowBeginning = true},
        AnswerStep::UseBody);
    row("a second opinion", Verdict::UseRange, {.isSecondOpinion = true}, AnswerStep::UseBody);
    row("a second opinion elsewhere", Verdict::FollowRedirect, {.isSecondOpinion = true}, AnswerStep::Follow);
}

void TestAnswerPolicy::decidesByTheVerdictAndWhatItCameInto()
{
    QFETCH(const int, verdict);
    QFETCH(const AnswerSituation, situation);
    QFETCH(const int, step);
    QCOMPARE(static_cast<int>(stepAfterAnswer(static_cast<Verdict>(verdict), situation).step), step);
}

void TestAnswerPolicy::countsWhatContradictsItsQuestion()
{
    QVERIFY(stepAfterAnswer(Verdict::AskAgain, {}).isContradiction);
    QVERIFY(stepAfterAnswer(Verdict::AskAgain, {.contradictions = 1, .askedForRange = true}).isContradiction);
    QVERIFY(stepAfterAnswer(Verdict::AskOverlapped, {}).isContradiction);
    QVERIFY(!stepAfterAnswer(Verdict::AskOverlapped, {.canOverlap = true}).isContradiction);
    QVERIFY(!stepAfterAnswer(Verdict::AskAsOneStream, {}).isContradiction);
    QVERIFY(!stepAfterAnswer(Verdict::UseRange, {}).isContradiction);
}

void TestAnswerPolicy::decidesHowALostLineGoesOn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<LossSituation>("situation");
    QTest::addColumn<int>("step");
    const auto row = [](const char* name, ErrorKind kind, const LossSituation& situation, LossStep step) {
        QTest::newRow(name) << static_cast<int>(kind) << situation << static_cast<int>(step);
    };
    const auto lost = ErrorKind::ConnectionLost;
    row("nobody else", lost, {}, LossStep::LeaveSource);
    row("brought bytes", lost, {.broughtBytes = true}, LossStep::GoOn);
    row("brought bytes of a stream", lost, {.splitting = Splitting::OneStream, .broughtBytes = true},
        LossStep::LeaveSource);
    row("all of a stream", lost, {.splitting = Splitting::OneStream, .isAllHere = true}, LossStep::Finish);
    row("all of a part", lost, {.isAllHere = true}, LossStep::LeaveSource);
    row("others wait as well", lost, {.othersBusy = 1}, LossStep::Rest);
    row("others carry", lost, {.othersBusy = 1, .othersCarrying = 1}, LossStep::RestRefused);
    row("others carry, it was answered", lost, {.hasHead = true, .othersBusy = 1, .othersCarrying = 1},
        LossStep::Rest);
    row("refused while others carry", ErrorKind::ConnectionRefused, {.othersBusy = 2, .othersCarrying = 2},
        LossStep::RestRefused);
    row("silent while others carry", ErrorKind::TimedOut, {.othersBusy = 1, .othersCarrying = 1},
        LossStep::Rest);
    const auto silent = ErrorKind::TimedOut;
    row("a late range is silent", silent, {.canAskForAll = true, .tries = 5}, LossStep::LeaveSource);
    row("a late range is silent on its third try", silent, {.canAskForAll = true, .silences = 2, .tries = 5},
        LossStep::AskForAll);
    row("a late range is silent on its last try", silent, {.canAskForAll = true, .silences = 1, .tries = 1},
        LossStep::AskForAll);
    row("any range is silent on its third try", silent, {.silences = 2, .tries = 5}, LossStep::LeaveSource);
    row("a late range is lost on its third try", lost, {.canAskForAll = true, .silences = 2, .tries = 5},
        LossStep::LeaveSource);
    row("a late range is silent again, others are asked", silent,
        {.canAskForAll = true, .silences = 2, .tries = 5, .othersBusy = 1}, LossStep::Rest);
    row("does not pass", ErrorKind::NotFound, {.broughtBytes = true}, LossStep::GiveUp);
    row("the own link's first word, busy yet", ErrorKind::HttpError,
        {.isSecondOpinion = true, .isFirstWord = true, .hasHead = true}, LossStep::LeaveSource);
    row("the own link's first word, nobody there", ErrorKind::ConnectionRefused,
        {.isSecondOpinion = true, .isFirstWord = true}, LossStep::EndComparing);
    row("the own link's first word, refused for good", ErrorKind::NotFound,
        {.isSecondOpinion = true, .isFirstWord = true, .hasHead = true}, LossStep::EndComparing);
    row("a second opinion", ErrorKind::NotFound, {.isSecondOpinion = true}, LossStep::EndComparing);
    row("a second opinion, lost for now", ErrorKind::ConnectionLost, {.isSecondOpinion = true},
        LossStep::Rest);
    row("a second opinion, others are asked", ErrorKind::NotFound,
        {.isSecondOpinion = true, .othersCompare = true}, LossStep::Rest);
    row("a second opinion that is refused, others are asked", lost,
        {.isSecondOpinion = true, .othersCompare = true}, LossStep::RestRefused);
}

void TestAnswerPolicy::decidesHowALostLineGoesOn()
{
    QFETCH(const int, kind);
    QFETCH(const LossSituation, situation);
    QFETCH(const int, step);
    QCOMPARE(static_cast<int>(stepAfterLoss(of(static_cast<ErrorKind>(kind)), situation)), step);
}

void TestAnswerPolicy::aHandshakeThatWorkedBeforeMayWorkAgain()
{
    QVERIFY(!mayGoWell(of(ErrorKind::TlsFailed), false));
    QVERIFY(mayGoWell(of(ErrorKind::TlsFailed), true));
    QVERIFY(!mayGoWell(of(ErrorKind::NotFound), true));
    QCOMPARE(stepAfterLoss(of(ErrorKind::TlsFailed), {.isConfirmed = true, .broughtBytes = true}),
             LossStep::GoOn);
}

void TestAnswerPolicy::aPlainerQuestionMayHelpWhereTheServerFails()
{
    using enum ErrorKind;
    for (const ErrorKind kind : {ConnectionLost, TimedOut, Forbidden, NotFound})
        QVERIFY(mayBeOfTheQuestion(of(kind)));
    for (const ErrorKind kind :
         {HostNotFound, ConnectionRefused, TlsFailed, ProxyFailed, AuthRequired, TooManyRedirects, BadRange,
          BadResponse, Changed, ChecksumMismatch, NoSpace, DiskError, MemoryLimit, Cancelled})
        QVERIFY(!mayBeOfTheQuestion(of(kind)));
    for (const auto& [status, mayBe] : {std::pair(0, false),
                                        {202, false},
                                        {400, true},
                                        {401, false},
                                        {402, false},
                                        {403, true},
                                        {404, true},
                                        {407, false},
                                        {409, true},
                                        {410, false},
                                        {429, false},
                                        {451, false},
                                        {500, true},
                                        {502, true},
                                        {503, false},
                                        {511, false}}) {
        DownloadError refused = of(HttpError);
        refused.httpStatus = status;
        QCOMPARE(mayBeOfTheQuestion(refused), mayBe);
    }
}

// After a wait no answer has been good yet, though the file was begun.
void TestAnswerPolicy::aHandshakeMayWorkAgainWhereTheFileIsBegun()
{
    QCOMPARE(stepAfterLoss(of(ErrorKind::TlsFailed), {.isBegun = true}), LossStep::LeaveSource);
    QCOMPARE(stepAfterLoss(of(ErrorKind::TlsFailed), {}), LossStep::GiveUp);
    DownloadError doubtful = of(ErrorKind::TlsFailed);
    doubtful.doubt = std::make_shared<CertificateDoubt>();
    QCOMPARE(stepAfterLoss(doubtful, {.isBegun = true}), LossStep::GiveUp);
    for (const PhraseKind lasting : {PhraseKind::NoTls, PhraseKind::ClientCertificateWanted}) {
        const DownloadError error{.kind = ErrorKind::TlsFailed, .detail = Phrase(lasting)};
        QCOMPARE(stepAfterLoss(error, {.isBegun = true}), LossStep::GiveUp);
    }
}

void TestAnswerPolicy::asksTheFirstLinkOnceWhereARedirectLedNowhere()
{
    const RefusalSituation redirected{.wasRedirected = true, .isSizeKnown = true};
    QCOMPARE(stepAfterRefusal(of(ErrorKind::NotFound), redirected), RefusalStep::AskFirstLink);
    QCOMPARE(stepAfterRefusal(of(ErrorKind::TooManyRedirects), redirected), RefusalStep::LeaveSource);
    RefusalSituation again = redirected;
    again.isFirstLinkTried = true;
    QCOMPARE(stepAfterRefusal(of(ErrorKind::NotFound), again), RefusalStep::LeaveSource);
    RefusalSituation unknown = redirected;
    unknown.isSizeKnown = false;
    QCOMPARE(stepAfterRefusal(of(ErrorKind::NotFound), unknown), RefusalStep::LeaveSource);
}

void TestAnswerPolicy::leavesForNowWhereLinesThatAreGoneMayCount()
{
    const DownloadError forbidden{.kind = ErrorKind::Forbidden, .httpStatus = 403};
    const RefusalSituation broken{.hasBroughtBytes = true, .tries = 5};
    QCOMPARE(stepAfterRefusal(forbidden, broken), RefusalStep::LeaveForNow);
    RefusalSituation often = broken;
    often.refusals = 3;
    QCOMPARE(stepAfterRefusal(forbidden, often), RefusalStep::LeaveForNow);
    often.refusals = 4;
    QCOMPARE(stepAfterRefusal(forbidden, often), RefusalStep::LeaveSource);
    RefusalSituation impatient = broken;
    impatient.tries = 0;
    QCOMPARE(stepAfterRefusal(forbidden, impatient), RefusalStep::LeaveSource);
    RefusalSituation fresh = broken;
    fresh.hasBroughtBytes = false;
    QCOMPARE(stepAfterRefusal(forbidden, fresh), RefusalStep::LeaveSource);
    const DownloadError gone{.kind = ErrorKind::NotFound, .httpStatus = 410};
    QCOMPARE(stepAfterRefusal(gone, broken), RefusalStep::LeaveSource);
}

void TestAnswerPolicy::dismissesOneWhereOthersGoOn()
{
    const auto error = of(ErrorKind::Forbidden);
    QCOMPARE(stepAfterRefusal(error, {.othersBusy = 1, .carrying = 1}), RefusalStep::DismissOne);
    QCOMPARE(stepAfterRefusal(error, {.othersBusy = 1}), RefusalStep::LeaveSource);
    QCOMPARE(stepAfterRefusal(error, {.carrying = 1}), RefusalStep::LeaveSource);
    const RefusalSituation outlasted{.othersBroughtMeanwhile = true, .othersBusy = 1};
    QCOMPARE(stepAfterRefusal(error, outlasted), RefusalStep::AskAgain);
    QCOMPARE(stepAfterRefusal(error, {.othersBroughtMeanwhile = true}), RefusalStep::AskAgain);
    QCOMPARE(stepAfterRefusal(of(ErrorKind::TooManyRedirects), outlasted), RefusalStep::LeaveSource);
    QCOMPARE(stepAfterRefusal(error, {.isOwnBeforeUntried = true}), RefusalStep::AskFirstLink);
    QCOMPARE(stepAfterRefusal(error, {.isOwnBeforeUntried = true, .othersBusy = 1, .carrying = 1}),
             RefusalStep::DismissOne);
    QCOMPARE(stepAfterRefusal(of(ErrorKind::TooManyRedirects), {.isOwnBeforeUntried = true}),
             RefusalStep::LeaveSource);
}

QTEST_APPLESS_MAIN(TestAnswerPolicy)
#include "tst_answer_policy.moc"
