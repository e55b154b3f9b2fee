#pragma once

#include "core/http/judging/judge_response.h"
#include "core/segments/segment_plan.h"

namespace tributary {

// The next step for an answer that was judged.
enum class AnswerStep : quint8 {
    UseBody,           // in the piece that it was asked for
    CompareBeginning,  // of its body with what is here
    Follow,            // its redirect
    AskOnce,           // the same question again
    AskOverlapped,     // the same piece with bytes before it that are here
    AskWithoutIfRange, // the same piece, whatever version the server has
    SignInByDigest,    // and ask the same once more
    AskAsOneStream,    // all of the file again, without a range
    AskInflated,       // all of the file again, to be inflated on its way
    MeetOtherFile,     // than the one that was begun
    Lose,              // as if the line had been lost
    TurnAway,          // a connection too many
    GiveUp,            // this link
    LeaveSource,       // others bring what this one can't
    EndComparing,      // nobody waits for a second opinion any more
};

// The circumstances in which an answer came.
struct AnswerSituation
{
    // All of the file is here, and the answer was only to confirm it.
    bool isSecondOpinion = false;
    // The answer's source has not shown yet what its file is.
    bool isFirstWord = false;
    // The answer's source is believed when it says that the file is another one.
    bool hasTheSay = false;
    // Further answers of its source are to confirm the file as well.
    bool othersCompare = false;
    // Logins by Digest that its connection was asked for, in a row, before this answer.
    int logins = 0;
    // The source has brought bytes of the file, so that the password is right and only a challenge has run
    // out.
    bool hasSignedIn = false;
    // Answers to its connection that contradicted their questions, in a row, before this one.
    int contradictions = 0;
    // Other connections to its source get what they ask for, or got it before.
    bool siblingsAreServed = false;
    bool askedForRange = false;
    bool isOwnLink = false;
    // Bytes before its piece are here and may be compared.
    bool canOverlap = false;
    // Other sources are usable, and bring the file in parts.
    bool othersBringParts = false;
    // One of them has shown that it has the file.
    bool trustedOthers = false;
    // A digest of the file tells in the end who was right.
    bool isToldByDigest = false;
    // Parts of the file came as they are, or were here.
    bool comesInParts = false;
    // Answers that came compressed, in a row, before this one: to its connection, and to all of its source.
    int codings = 0;
    int codingsOfSource = 0;
    int connectionsOfSource = 1; // that are busy, with this one
    // Other connections to its source bring bytes at the moment.
    bool siblingsCarry = false;
    // Answers of another version have come so often that the file is another one.
    bool isOtherVersionBelieved = false;
    // The body is compressed in a way that we can inflate, and was not asked for like that yet.
    bool canInflate = false;
    // The own link is heard for the first time and sends all of its file, whose beginning is here.
    bool canShowBeginning = false;
    // The whole file is here from mirrors of an earlier run, and the own link alone is asked whether it is
    // the same.
    bool isOwnsWordAllThatLacks = false;
};

struct AnswerDecision
{
    AnswerStep step = AnswerStep::GiveUp;
    bool isContradiction = false; // to be counted

    friend bool operator==(const AnswerDecision&, const AnswerDecision&) = default;
};

// Mirrors that have shown stretches of what the own link had brought take its place only where a digest tells
// of the rest.
bool mayTakeOwnPlace(bool areTrusted, bool isToldByDigest);
// Whether the answer was of another version of the file than the one that was begun.
bool isOfOtherVersion(Verdict verdict);
AnswerDecision stepAfterAnswer(Verdict verdict, const AnswerSituation& situation);

// True where a server that has enough connections may have broken the line.
bool mayBeTurnedAway(const DownloadError& error);

// The next step for a lost line, or for an answer that is of no use now.
enum class LossStep : quint8 {
    EndComparing, // nobody waits for a second opinion any more
    GiveUp,       // this link: the error doesn't pass
    Finish,       // only the mark of the end is missing
    GoOn,         // soon, from where it was
    AskForAll,    // in one stream: nothing comes of a range that begins late
    LeaveSource,  // for a while: nobody else brings anything from there
    Rest,         // longer each time, while others go on
    RestRefused,  // the same, and the server takes no more than there are
};

struct LossSituation
{
    bool isSecondOpinion = false;
    bool isFirstWord = false;   // of the own link, which has not said yet what its file is
    bool othersCompare = false; // with the same source
    bool isConfirmed = false;   // answers were good before
    bool isBegun = false;       // the file, perhaps by an earlier run
    Splitting splitting = Splitting::Allowed;
    bool isAllHere = false;    // of what this connection was to bring, while it was carrying
    bool broughtBytes = false; // by this exchange, and they have a place
    bool hasHead = false;
    // The connection asked for a range behind bytes that are here; a stream of all of the file may be
    // compared with those.
    bool canAskForAll = false;
    int silences = 0;       // of such ranges, on so many tries in a row before
    int tries = 0;          // that a failure without progress is followed by
    int othersBusy = 0;     // with the same source
    int othersCarrying = 0; // of the others that are busy
};

// Whether the error may pass, or means something else than it says: a TLS handshake that has worked before
// fails when the line breaks, or while the server starts anew.
bool mayGoWell(const DownloadError& error, bool wasGoodBefore);
LossStep stepAfterLoss(const DownloadError& error, const LossSituation& situation);
// Whether a server that fails so may answer a plainer question.
bool mayBeOfTheQuestion(const DownloadError& error);

// The next step for a link that is refused for good.
enum class RefusalStep : quint8 {
    AskFirstLink, // once more: where a redirect led may expire before the link itself does
    DismissOne,   // others go on there, so it was one connection too many
    AskAgain,     // in a while: another connection that was open meanwhile may have been the one too many
    LeaveForNow,  // lines that have broken or closed may still count for the server
    LeaveSource,
};

struct RefusalSituation
{
    // The question went to where a redirect had led before, and not to the first link itself.
    bool wasRedirected = false;
    bool isSizeKnown = false;
    // The first link has been asked often enough since bytes came.
    bool isFirstLinkTried = false;
    // The link is the download's own, was refused for the first time, and no mirror has shown anything yet.
    bool isOwnBeforeUntried = false;
    // Another connection there has brought bytes since the question was asked.
    bool othersBroughtMeanwhile = false;
    // The link has brought bytes in this run, and was refused so often in a row since, before this refusal.
    bool hasBroughtBytes = false;
    int refusals = 0;
    int tries = 0;      // that a failure without progress is followed by
    int othersBusy = 0; // with the same source
    int carrying = 0;   // all of those
};

RefusalStep stepAfterRefusal(const DownloadError& error, const RefusalSituation& situation);

} // namespace tributary
