#include "core/engine/transfer/answer_policy.h"

#include "core/http/judging/coding_rule.h"
#include "core/http/line/network_error.h"
#include "core/values/network/answer_status.h"

#include <algorithm>

namespace tributary {

namespace {

// With the usual waits between them these take as long as a server may count lines that are gone.
constexpr int refusalsBelieved = 5;
// A server that is only busy for a while gets further tries first, since all of the file costs more than
// those.
constexpr int silencesBefore = 2;

// The own link says what the file is, so one odd answer doesn't cost its word, and others that have shown
// nothing yet don't take its place.
AnswerDecision askAsOneStream(const AnswerSituation& situation)
{
    if (!situation.othersBringParts)
        return {.step = AnswerStep::AskAsOneStream};
    if (!situation.isOwnLink)
        return {.step = AnswerStep::LeaveSource};
    if (situation.contradictions == 0)
        return {.step = AnswerStep::AskOnce, .isContradiction = true};
    const bool isTaken = mayTakeOwnPlace(situation.trustedOthers, situation.isToldByDigest);
    return {.step = isTaken ? AnswerStep::LeaveSource : AnswerStep::AskAsOneStream};
}

// What is here came without a coding, and others bring the rest of it.
AnswerDecision askInflated(const AnswerSituation& situation)
{
    const bool canGoOnHere = situation.canInflate && !situation.trustedOthers;
    const CodedAnswers coded{.inARow = situation.codingsOfSource + 1,
                             .connections = situation.connectionsOfSource};
    if (situation.comesInParts && !areBelieved(coded))
        return {.step = situation.codings + 1 < codingsBelieved ? AnswerStep::AskOnce : AnswerStep::Lose};
    if (situation.comesInParts && situation.siblingsCarry)
        return {.step = AnswerStep::Lose};
    if (situation.othersBringParts && !canGoOnHere)
        return {.step = AnswerStep::LeaveSource};
    return {.step = situation.canInflate ? AnswerStep::AskInflated : AnswerStep::GiveUp};
}

AnswerDecision askAgain(const AnswerSituation& situation)
{
    AnswerDecision decision{.step = AnswerStep::AskOnce};
    if (situation.contradictions + 1 >= contradictionsBelieved)
        decision = situation.askedForRange && !situation.siblingsAreServed ? askAsOneStream(situation)
                                                                           : AnswerDecision{AnswerStep::Lose};
    decision.isContradiction = true;
    return decision;
}

// A source that was to confirm a file and can't does not keep other sources from confirming it. An own link
// that has another file by now can't confirm any more what mirrors have brought of the earlier one.
AnswerDecision failedOpinion(Verdict verdict, const AnswerSituation& situation)
{
    const bool isBelieved = situation.hasTheSay || (situation.isOwnLink && !situation.isToldByDigest);
    if (verdict == Verdict::StartAfresh && isBelieved)
        return {.step = AnswerStep::MeetOtherFile};
    const bool isBusy = verdict == Verdict::TryLater || verdict == Verdict::FewerConnections;
    // One odd answer of a link that has not said yet what its file is says nothing of the file either.
    const bool isOdd = !isBusy && verdict != Verdict::GiveUp;
    if (situation.isFirstWord && isOdd && situation.contradictions + 1 < contradictionsBelieved)
        return {.step = AnswerStep::AskOnce, .isContradiction = true};
    if (!situation.othersCompare && !isBusy)
        return {.step = AnswerStep::EndComparing};
    // A single connection is none too many: the server is busy.
    const bool isTooMany =
        verdict == Verdict::FewerConnections && (situation.othersCompare || situation.isFirstWord);
    return {.step = isTooMany ? AnswerStep::TurnAway : AnswerStep::Lose};
}

// An own link that knows no ranges has nothing else to show while others bring the file, or have brought it.
bool isToShowItsBeginning(Verdict verdict, const AnswerSituation& situation)
{
    const bool isAllHere = situation.isSecondOpinion || situation.isOwnsWordAllThatLacks;
    const bool isWhole = verdict == Verdict::AskAsOneStream || (verdict == Verdict::UseWhole && isAllHere);
    return isWhole && situation.canShowBeginning && (isAllHere || situation.othersBringParts);
}

// An archive that is made as it is sent has to be made up to where a range begins, so that this never comes
// in time; and all of it comes at once.
bool isMadeOnItsWay(const DownloadError& error, const LossSituation& situation)
{
    return error.kind == ErrorKind::TimedOut && situation.canAskForAll &&
           situation.silences >= std::min(silencesBefore, situation.tries);
}

// A server that is about to start again fails handshakes for a moment, and the file was begun over good ones.
// A verdict on a certificate, the server's or the client's, is no matter of the moment.
bool isHandshakeOfTheMoment(const DownloadError& error, const LossSituation& situation)
{
    const bool isLasting = error.doubt || error.httpStatus != 0 || error.detail.kind() == PhraseKind::NoTls ||
                           error.detail.kind() == PhraseKind::ClientCertificateWanted;
    return error.kind == ErrorKind::TlsFailed && situation.isBegun && !isLasting;
}

// Connections that sign in at once take each other's turn where a challenge is good for few answers.
int mostLoginsOf(const AnswerSituation& situation)
{
    constexpr int mostAgain = 16;
    return situation.hasSignedIn ? mostAgain : mostLoginsByDigest;
}

LossStep stepAmongOthers(const DownloadError& error, const LossSituation& situation)
{
    const bool othersGoOn = situation.othersCarrying > 0 || situation.othersCompare;
    return othersGoOn && mayBeTurnedAway(error) && !situation.hasHead ? LossStep::RestRefused
                                                                      : LossStep::Rest;
}

// A server that takes only so many connections, and counts lines for a while after all of them have broken,
// refuses those that come in their place.
bool mayBeOneTooMany(const DownloadError& error, const RefusalSituation& situation)
{
    return error.httpStatus == forbidden && situation.hasBroughtBytes &&
           situation.refusals < std::min(refusalsBelieved - 1, situation.tries);
}

} // namespace

bool mayTakeOwnPlace(bool areTrusted, bool isToldByDigest)
{
    return areTrusted && isToldByDigest;
}

bool isOfOtherVersion(Verdict verdict)
{
    return verdict == Verdict::StartAfresh || verdict == Verdict::EmptyFile;
}

AnswerDecision stepAfterAnswer(Verdict verdict, const AnswerSituation& situation)
{
    if (isToShowItsBeginning(verdict, situation))
        return {.step = AnswerStep::CompareBeginning};
    if (isOfOtherVersion(verdict) && !situation.isOtherVersionBelieved)
        return {.step = AnswerStep::AskOnce};
    if (verdict == Verdict::SignInByDigest && situation.logins < mostLoginsOf(situation))
        return {.step = AnswerStep::SignInByDigest};
    const bool mayTellMore = verdict == Verdict::UseRange || verdict == Verdict::FollowRedirect;
    if (!mayTellMore && situation.isSecondOpinion)
        return failedOpinion(verdict, situation);
    switch (verdict) {
    case Verdict::UseRange:
    case Verdict::UseWhole: return {.step = AnswerStep::UseBody};
    case Verdict::FollowRedirect: return {.step = AnswerStep::Follow};
    case Verdict::AskAgain: return askAgain(situation);
    case Verdict::AskOverlapped:
        return situation.canOverlap ? AnswerDecision{.step = AnswerStep::AskOverlapped} : askAgain(situation);
    case Verdict::AskWithoutIfRange: return {.step = AnswerStep::AskWithoutIfRange};
    case Verdict::AskAsOneStream: return askAsOneStream(situation);
    case Verdict::AskDecoded: return askInflated(situation);
    case Verdict::EmptyFile:
    case Verdict::StartAfresh: return {.step = AnswerStep::MeetOtherFile};
    case Verdict::TryLater: return {.step = AnswerStep::Lose};
    case Verdict::FewerConnections: return {.step = AnswerStep::TurnAway};
    case Verdict::SignInByDigest:
    case Verdict::GiveUp: break;
    }
    return {.step = AnswerStep::GiveUp};
}

bool mayBeTurnedAway(const DownloadError& error)
{
    return error.kind == ErrorKind::ConnectionRefused || error.kind == ErrorKind::ConnectionLost;
}

bool mayGoWell(const DownloadError& error, bool wasGoodBefore)
{
    return mayPass(error) || (wasGoodBefore && error.kind == ErrorKind::TlsFailed);
}

// Answers that contradict the question lead to plainer questions at once, and pages come for any question.
bool mayBeOfTheQuestion(const DownloadError& error)
{
    const int status = error.httpStatus;
    const bool isBusy = saysBusy(status) || status == stillPreparing;
    // The server of a question that was never sent.
    const bool isLeftAlone = error.kind == ErrorKind::HttpError && status == 0;
    // Programs that fail to make a part answer as if there were no file.
    const bool isRefused = refusesTheLink(status) && status != notFound;
    if (isBusy || isLeftAlone || isRefused || status == networkWantsSignIn)
        return false;
    switch (error.kind) {
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::HttpError: return true;
    default: return false;
    }
}

LossStep stepAfterLoss(const DownloadError& error, const LossSituation& situation)
{
    const bool isBusyYet = situation.isFirstWord && situation.hasHead && mayPass(error);
    if (situation.isSecondOpinion && isBusyYet && !situation.othersCompare)
        return LossStep::LeaveSource;
    if (situation.isSecondOpinion && situation.othersCompare)
        return stepAmongOthers(error, situation);
    // A comparison takes a few seconds at most, in which a source that has answered before may well do so
    // again.
    if (situation.isSecondOpinion)
        return mayPass(error) && !situation.isFirstWord ? LossStep::Rest : LossStep::EndComparing;
    if (!mayGoWell(error, situation.isConfirmed) && !isHandshakeOfTheMoment(error, situation))
        return LossStep::GiveUp;
    if (situation.splitting == Splitting::OneStream && situation.isAllHere)
        return LossStep::Finish;
    if (situation.splitting == Splitting::Allowed && situation.broughtBytes)
        return LossStep::GoOn;
    if (situation.othersCarrying == 0 && situation.othersBusy <= 0)
        return isMadeOnItsWay(error, situation) ? LossStep::AskForAll : LossStep::LeaveSource;
    return stepAmongOthers(error, situation);
}

RefusalStep stepAfterRefusal(const DownloadError& error, const RefusalSituation& situation)
{
    const bool isChain = error.kind == ErrorKind::TooManyRedirects;
    if (situation.wasRedirected && situation.isSizeKnown && !situation.isFirstLinkTried && !isChain)
        return RefusalStep::AskFirstLink;
    const bool othersGoOn = situation.othersBusy > 0 && situation.carrying > 0;
    if (othersGoOn)
        return RefusalStep::DismissOne;
    if (situation.othersBroughtMeanwhile && !isChain)
        return RefusalStep::AskAgain;
    if (mayBeOneTooMany(error, situation))
        return RefusalStep::LeaveForNow;
    return situation.isOwnBeforeUntried && !isChain ? RefusalStep::AskFirstLink : RefusalStep::LeaveSource;
}

} // namespace tributary
