#include "core/engine/transfer/exchange_ends.h"

#include "core/engine/bytes/file_expectations.h"
#include "core/engine/bytes/question_for_all.h"
#include "core/http/headers/retry_after.h"
#include "core/values/network/answer_status.h"
#include "core/values/network/origin.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds shortBreak(100);
constexpr std::chrono::milliseconds longestBreak(5'000);
// The longest break after a good answer of hardly any bytes. Eight connections then send some sixteen
// requests a second.
constexpr std::chrono::milliseconds longestBreakAfterScant(500);
constexpr int mostDoublings = 10;
// How far apart requests to a host get that takes only so many a second. A host may also refuse what comes
// while it serves others, and the requests of those stand in the same line. Files that a server can't give at
// all are mostly broken off, and are not to hold up the others either.
constexpr std::chrono::milliseconds mostApartWhenRefused(500);
constexpr std::chrono::milliseconds mostApartWhenBrokenOff(100);

std::chrono::milliseconds breakAfter(int failures)
{
    return std::min(longestBreak, shortBreak * (1 << std::min(failures, mostDoublings)));
}

// An answer whose head told that it is of no use was not lost underway.
StoryEnd lossOf(const Connection& connection, const DownloadError& error)
{
    const bool isAnswer =
        connection.phase == ConnectionPhase::Asking && connection.transfer && connection.transfer->hasHead();
    return isAnswer && error.kind != ErrorKind::ConnectionLost ? StoryEnd::Refused : StoryEnd::Lost;
}

DownloadError endedEarly()
{
    return {.kind = ErrorKind::ConnectionLost, .detail = Phrase(PhraseKind::AnswerEndedEarly)};
}

DownloadError wordForFile(const Connection& connection, qint64 length)
{
    return {.kind = ErrorKind::BadResponse,
            .httpStatus = connection.transfer->head().status,
            .detail = Phrase(length == 0 ? PhraseKind::FileEmptyNow : PhraseKind::MessageForFile)};
}

void noteRefusal(Source& source, int others, MonotonicTime now)
{
    source.growth.refused(others, ConnectionRecord::New);
    source.quirks.refusedMoreAt = now;
}

// A host may break off a request, or answer with a fault, because it gets too many.
bool isLeftUnanswered(const Connection& connection, const DownloadError& error)
{
    constexpr int firstOfServersFaults = 500;
    const bool hasHead = connection.transfer && connection.transfer->hasHead();
    return !hasHead || error.httpStatus >= firstOfServersFaults;
}

} // namespace

ExchangeEnds::ExchangeEnds(const DownloadRequest& wanted, SharedLimits& limits, FileFacts& facts,
                           WorkBoard& board, ConnectionSet& connections, ConnectionNumber& connectionNumber,
                           SourceTrials& trials, PieceAudit& audit, const BodyWriter& writer,
                           Disputes& disputes, TransferCourse& course, LogReader log)
    : m_wanted(wanted)
    , m_limits(limits)
    , m_facts(facts)
    , m_board(board)
    , m_connections(connections)
    , m_connectionNumber(connectionNumber)
    , m_trials(trials)
    , m_audit(audit)
    , m_writer(writer)
    , m_disputes(disputes)
    , m_course(course)
    , m_log(std::move(log))
{
}

void ExchangeEnds::finish(Connection& connection)
{
    m_connections.tellEnd(connection, broughtAllOfIt(connection) ? StoryEnd::Done : StoryEnd::TakenOver);
    m_connections.giveBack(connection);
    const bool bodyRead = connection.bodyEnd && connection.bodyPosition == *connection.bodyEnd;
    if (m_course.finishIfWhole())
        return;
    // An exchange read to its end leaves the line open for the next; one cut short, or that goes on where it
    // should end, closes it.
    if (isScant(connection))
        m_connections.rest(connection,
                           std::min(longestBreakAfterScant, breakAfter(connection.askingAnew.scantAnswers++)),
                           m_course.now());
    else if (bodyRead && !connection.transfer->isOver() && connection.transfer->available() == 0)
        m_connections.drain(connection, m_course.now());
    else
        m_connections.drop(connection);
    m_connections.dropOvertaken();
    m_course.fill();
}

// A connection that stops before the end of what it asked for leaves the rest to others.
bool ExchangeEnds::broughtAllOfIt(const Connection& connection)
{
    const auto& asked = connection.question.range;
    const qint64 end = connection.bodyEnd.value_or(0);
    return connection.bodyPosition >= (asked ? std::min(end, asked->end) : end);
}

// A server that gives a few bytes at a time would be asked thousands of times a second.
bool ExchangeEnds::isScant(const Connection& connection)
{
    const auto& asked = connection.question.range;
    const bool isShort = asked && connection.bodyEnd && *connection.bodyEnd < asked->end;
    return isShort && !connection.isWorthItsQuestion();
}

bool ExchangeEnds::endsStreamOfUnknownLength(const Connection& connection) const
{
    const bool isCut = connection.inflater && !connection.inflater->isAtEnd();
    return !m_facts.isInParts() && !m_facts.size() && !isCut;
}

void ExchangeEnds::conclude(Connection& connection)
{
    if (const auto error = connection.transfer->error())
        lose(connection, *error);
    else if (endsStreamOfUnknownLength(connection))
        settleSize(connection);
    else if (connection.awaitsEnd && m_board.plan().isComplete())
        finish(connection);
    else // fewer bytes than the head announced, without a word from the network
        lose(connection, endedEarly());
}

void ExchangeEnds::settleSize(Connection& connection)
{
    const qint64 end = m_board.plan().positionOf(*connection.claim);
    if (connection.bodyPosition < end) {
        meetEarlierEnd(connection, end);
        return;
    }
    if (!noteEnd(connection, end)) {
        meetCut(connection);
        return;
    }
    if (isNextToNothing(m_facts.known(), end)) {
        lose(connection, wordForFile(connection, end));
        return;
    }
    if (const auto other = otherFile(m_wanted, end)) {
        m_disputes.leaveOtherFile(*connection.source, *other);
        return;
    }
    if (end == 0 && !m_wanted.size && m_disputes.leaveEmpty(*connection.source))
        return;
    if (isAsLongAsItsQuestion(connection, end)) {
        askWithoutRange();
        return;
    }
    endAt(end);
    finish(connection);
}

void ExchangeEnds::endAt(qint64 size)
{
    m_board.plan().settleTotal(size);
    m_facts.settleSize(size);
    m_audit.begin(size, m_writer.part());
    m_audit.check();
}

// Over TLS an end that the server has not announced is anybody's: only one that comes twice at the same place
// is believed. What is compressed marks its end itself.
bool ExchangeEnds::noteEnd(const Connection& connection, qint64 end)
{
    SourceQuirks& quirks = connection.source->quirks;
    const bool isProven = connection.inflater || connection.transfer->isEndAnnounced();
    const bool isBelieved = isProven || quirks.cutAt == end;
    quirks.cutAt = end;
    quirks.cuts = isBelieved ? 0 : quirks.cuts + 1;
    return isBelieved;
}

// The first time the file is asked for at once, and compared with what is here as it passes.
void ExchangeEnds::meetCut(Connection& connection)
{
    if (connection.source->quirks.cuts == 1 && m_writer.keepsBytes())
        m_course.goOnAsOneStream();
    else
        lose(connection, endedEarly());
}

// An end that only the line tells is none where more was here before, every byte of it the same.
void ExchangeEnds::meetEarlierEnd(Connection& connection, qint64 end)
{
    if (m_facts.sizeOutcome() == SizeOutcome::NotConfirmed)
        lose(connection, endedEarly());
    else
        m_disputes.beContradicted(*connection.source,
                                  {.kind = ErrorKind::Changed,
                                   .detail = Phrase(PhraseKind::EndsNowBefore, {QString::number(end)})});
}

// True where a body without a length ended just where the range that was asked for ends. The server may have
// sent that range without saying so, or the file may happen to be that long: asked without a range, the
// server must end at the same place again.
bool ExchangeEnds::isAsLongAsItsQuestion(const Connection& connection, qint64 end) const
{
    return !m_wanted.size && connection.question.range == ByteRange{0, end};
}

void ExchangeEnds::askWithoutRange()
{
    m_log(Phrase(PhraseKind::WholeAsLongAsPart), LogKind::Finding);
    m_facts.askAsOneStream(BodyCoding::Identity);
    m_course.startOver();
}

void ExchangeEnds::turnAway(Connection& connection, const Judgement& judgement)
{
    const auto asked = retryAfterOf(connection.transfer->head());
    Source& source = *connection.source;
    m_connections.tellEnd(connection, StoryEnd::Refused, judgement.error);
    if (m_connections.countBusy(source) > 1) {
        restAmongOthers(connection, Counts::AsRefusal, judgement.error);
        return;
    }
    m_limits.paces().noteRefused(originOf(connection.question.url), &m_wanted, mostApartWhenRefused,
                                 m_course.now());
    if (asked && !isOfThisFileAlone(connection, judgement.error.httpStatus))
        m_limits.hosts().leaveAlone(originOf(connection.question.url), *asked, m_course.now());
    if (mayLeadElsewhere(connection))
        askFirstLink(connection, judgement.error,
                     AbandonedPlace{.url = source.url, .error = judgement.error, .retryAfter = asked});
    else
        m_disputes.turnFrom(source, {.judgement = judgement, .retryAfter = asked});
}

// A server that has no time for this file, and serves the other downloads, is not left alone by those.
bool ExchangeEnds::isOfThisFileAlone(const Connection& connection, int status) const
{
    if (status == stillPreparing)
        return true;
    return status == unavailable &&
           m_limits.paces().servesOthers(originOf(connection.question.url), &m_wanted, m_course.now());
}

void ExchangeEnds::meetRefusal(Connection& connection, const DownloadError& error)
{
    Source& source = *connection.source;
    m_connections.tellEnd(connection, StoryEnd::Refused, error);
    // Since this connection asked, another one has found that the address has expired, or has found another
    // address.
    const bool hasMoved = connection.asking.place != source.url;
    if (hasMoved && error.kind != ErrorKind::TooManyRedirects) {
        rest(connection, breakAfter(connection.mishaps.failures++), error);
        return;
    }
    const RefusalSituation situation = refusalOf(connection);
    switch (stepAfterRefusal(error, situation)) {
    case RefusalStep::AskFirstLink: askFirstLink(connection, error); return;
    case RefusalStep::DismissOne:
        noteRefusal(source, situation.othersBusy, m_course.now());
        m_connections.dismiss(connection);
        return;
    case RefusalStep::AskAgain: rest(connection, breakAfter(connection.mishaps.failures++), error); return;
    case RefusalStep::LeaveForNow: leaveForNow(source, error); return;
    case RefusalStep::LeaveSource:
        if (source.firstLinkAsked && source.firstLinkAsked->abandoned)
            returnToAbandonedPlace(source);
        else
            m_disputes.turnFrom(source, {.judgement = {.verdict = Verdict::GiveUp, .error = error}});
        return;
    }
}

// Turns to other sources for now, because a few refusals don't prove that the link has expired.
void ExchangeEnds::leaveForNow(Source& source, DownloadError error)
{
    ++source.quirks.refusals;
    error.detail = {};
    m_disputes.turnFrom(source, {.judgement = {.verdict = Verdict::TryLater, .error = std::move(error)}});
}

// A place to which the first link has led may be good for a single question, so that a link that goes on
// leading to new ones is no proof of its end; but there is an end to asking it.
bool ExchangeEnds::isFirstLinkTried(const Source& source) const
{
    const auto& asked = source.firstLinkAsked;
    return asked && (asked->abandoned || asked->times >= m_wanted.retry.tries);
}

// Refusals of requests that were sent at the same moment count as one.
bool ExchangeEnds::isOwnRefusedFirst(const Connection& connection) const
{
    const auto& asked = connection.source->firstLinkAsked;
    const bool isFirst = !asked || (!asked->abandoned && connection.asking.at <= asked->at);
    return isFirst && m_trials.isOwnBeforeUntried(*connection.source, m_course.now());
}

RefusalSituation ExchangeEnds::refusalOf(const Connection& connection) const
{
    const Source& source = *connection.source;
    return {.wasRedirected = connection.asking.place != source.asked.url,
            .isSizeKnown = m_facts.size().has_value(),
            .isFirstLinkTried = isFirstLinkTried(source),
            .isOwnBeforeUntried = isOwnRefusedFirst(connection),
            .othersBroughtMeanwhile =
                source.quirks.broughtAt && *source.quirks.broughtAt > connection.asking.at,
            .hasBroughtBytes = source.quirks.broughtAt.has_value(),
            .refusals = source.quirks.refusals,
            .tries = m_wanted.retry.tries,
            .othersBusy = m_connections.countBusy(source) - 1,
            .carrying = m_connections.countCarrying(source)};
}

// A link may have expired that led to a place which is only busy.
void ExchangeEnds::returnToAbandonedPlace(Source& source)
{
    source.url = source.firstLinkAsked->abandoned->url;
    waitForAbandonedPlace(source);
}

void ExchangeEnds::waitForAbandonedPlace(Source& source)
{
    const AbandonedPlace abandoned = *std::exchange(source.firstLinkAsked->abandoned, std::nullopt);
    m_disputes.turnFrom(source, {.judgement = {.verdict = Verdict::TryLater, .error = abandoned.error},
                                 .retryAfter = abandoned.retryAfter});
}

bool ExchangeEnds::isLedBack(const Source& source, const QUrl& target)
{
    const auto abandoned = source.firstLinkAsked ? source.firstLinkAsked->abandoned : std::nullopt;
    return abandoned && abandoned->retryAfter && sameOrigin(abandoned->url, target);
}

// The connection may be gone afterwards, where fewer are wanted by now.
void ExchangeEnds::askFirstLink(Connection& connection, const DownloadError& error,
                                const std::optional<AbandonedPlace>& abandoned)
{
    Source& source = *connection.source;
    const auto before =
        std::exchange(source.firstLinkAsked, FirstLinkAsked{.at = m_course.now(), .abandoned = abandoned});
    if (before) {
        source.firstLinkAsked->times = before->times + 1;
        // A question of the same moment puts off nothing: else two that are refused in turns never were.
        if (connection.asking.at <= before->at)
            source.firstLinkAsked->at = before->at;
    }
    source.url = source.asked.url;
    rest(connection, shortBreak, error);
}

// The link may lead to another server by now, so the one that fails for a while is not waited for at once.
bool ExchangeEnds::mayLeadElsewhere(const Connection& connection) const
{
    const Source& source = *connection.source;
    return connection.asking.place != source.asked.url && connection.asking.place == source.url &&
           m_facts.size() && !source.firstLinkAsked;
}

LossSituation ExchangeEnds::situationOf(const Connection& connection) const
{
    const Source& source = *connection.source;
    return {.isSecondOpinion = m_trials.isSecondOpinion(connection),
            .isFirstWord = source.standing == SourceStanding::Unknown,
            .othersCompare = m_connections.isAnyComparingBeside(connection),
            .isConfirmed = m_facts.isConfirmed(),
            .isBegun = m_facts.size().has_value(),
            .splitting = m_facts.splitting(),
            .isAllHere = connection.claim && connection.isCarrying() &&
                         m_board.plan().wantedBy(*connection.claim) == 0,
            .broughtBytes = m_board.isBegun() && connection.fresh > 0,
            .hasHead = connection.transfer && connection.transfer->hasHead(),
            .canAskForAll = canAskForAll(connection),
            .silences = source.quirks.silences,
            .tries = m_wanted.retry.tries,
            .othersBusy = m_connections.countBusy(source) - 1,
            .othersCarrying = m_connections.countCarrying(source) - (connection.isCarrying() ? 1 : 0)};
}

void ExchangeEnds::lose(Connection& connection, DownloadError error)
{
    error.server = strangerIn(connection.question.url, m_wanted.url);
    if (!connection.transfer || !connection.transfer->hasHead())
        connection.leavePlace();
    if (connection.phase == ConnectionPhase::Draining) {
        m_connections.drop(connection);
        return;
    }
    m_log(Phrase(PhraseKind::Lost, {reasonOf(error)}), LogKind::Finding);
    const bool isFramingBroken = error.kind == ErrorKind::BadResponse && connection.isCarrying();
    if (isFramingBroken && mayGoWell(error, m_facts.isConfirmed()))
        forgetBody(connection);
    noteBreak(connection, error);
    const LossStep step = stepAfterLoss(error, situationOf(connection));
    if (step != LossStep::EndComparing && step != LossStep::Finish)
        m_connections.tellEnd(connection, lossOf(connection, error), error);
    switch (step) {
    case LossStep::EndComparing: endComparing(connection); return;
    case LossStep::GiveUp: meetRefusal(connection, error); return;
    case LossStep::Finish: finish(connection); return;
    case LossStep::GoOn: goOnSoon(connection, error); return;
    case LossStep::AskForAll: askForAll(connection); return;
    case LossStep::LeaveSource: leaveSource(connection, error); return;
    case LossStep::Rest: restAmongOthers(connection, Counts::AsLoss, error); return;
    case LossStep::RestRefused: restAmongOthers(connection, Counts::AsRefusal, error); return;
    }
}

void ExchangeEnds::goOnSoon(Connection& connection, const DownloadError& error)
{
    ++m_retries;
    connection.mishaps.failures = 0;
    const auto pause =
        connection.isWorthItsQuestion() ? shortBreak : breakAfter(connection.askingAnew.scantAnswers++);
    rest(connection, pause, error);
}

// The bytes that are here stay, and are compared with the stream as it passes. A server that
// gave a range which began about as late is silent for another reason.
bool ExchangeEnds::canAskForAll(const Connection& connection) const
{
    const auto& asked = connection.question.range;
    const bool isSilent = asked && connection.bodyPosition == asked->begin && connection.transfer &&
                          connection.transfer->isConnected();
    return isSilent && asked->begin / 2 > connection.source->quirks.latestGiven && m_board.isBegun() &&
           m_board.here().lengthFrom(0) > 0 &&
           QuestionForAll::isLeft(m_wanted, m_facts, m_board, m_writer, *connection.source);
}

bool ExchangeEnds::askForAll(const Connection& connection)
{
    if (!QuestionForAll::isLeft(m_wanted, m_facts, m_board, m_writer, *connection.source))
        return false;
    connection.source->quirks.wasAskedForAll = true;
    m_course.goOnAsOneStream();
    return true;
}

// A server may drop all lines where one too many comes, so that nobody is left who would show that it is one.
// A network that goes breaks them as well, and seldom just then.
void ExchangeEnds::noteBreak(const Connection& connection, const DownloadError& error)
{
    Source& source = *connection.source;
    if (!mayBeTurnedAway(error) || m_limits.outages().isNetworkGone())
        return;
    if (connection.fresh > 0) {
        source.growth.noteBreak(m_course.now());
        return;
    }
    const bool isNew = connection.record == ConnectionRecord::New &&
                       !(connection.transfer && connection.transfer->hasHead());
    const int others = m_connections.countBusy(source) - 1;
    if (!isNew || m_connections.countCarrying(source) > 0 ||
        !source.growth.noteBreakOfNew(connection.asking.at, others, m_course.now()))
        return;
    m_connectionNumber.noteRefusal(source.growth.wanted());
    learnLimit(source);
}

void ExchangeEnds::leaveSource(Connection& connection, const DownloadError& error)
{
    if (error.kind == ErrorKind::TimedOut && canAskForAll(connection))
        ++connection.source->quirks.silences;
    if (!isUnreachable(connection, error) && isLeftUnanswered(connection, error))
        m_limits.paces().noteRefused(originOf(connection.question.url), &m_wanted, mostApartWhenBrokenOff,
                                     m_course.now());
    if (mayLeadElsewhere(connection))
        askFirstLink(connection, error, AbandonedPlace{.url = connection.source->url, .error = error});
    else
        m_disputes.turnFrom(*connection.source, {.judgement = {.verdict = Verdict::TryLater, .error = error},
                                                 .unreachable = isUnreachable(connection, error)
                                                                    ? originOf(connection.question.url)
                                                                    : QString()});
}

// The framing of the body is broken, and bytes that were taken for content may have been part of the framing.
void ExchangeEnds::forgetBody(Connection& connection)
{
    const qint64 begin = connection.question.range ? connection.question.range->begin : 0;
    const ByteRange body{begin, connection.bodyPosition};
    if (m_audit.isBegun() || !connection.claim || body.isEmpty())
        return;
    m_board.forget(body, connection.fresh);
    connection.fresh = 0;
}

// Nobody was there to answer; or nobody can be, for there is no network.
bool ExchangeEnds::isUnreachable(const Connection& connection, const DownloadError& error) const
{
    const bool neverConnected = connection.transfer && !connection.transfer->isConnected();
    const bool proxyIsGone = error.kind == ErrorKind::ProxyFailed && error.httpStatus == 0;
    return error.kind == ErrorKind::HostNotFound || error.kind == ErrorKind::ConnectionRefused ||
           proxyIsGone || (error.kind == ErrorKind::TimedOut && neverConnected) ||
           error.httpStatus == networkWantsSignIn || m_limits.outages().isNetworkGone();
}

void ExchangeEnds::askIn(std::chrono::milliseconds wait, Connection& connection, const DownloadError& why)
{
    m_connections.tellEnd(connection, StoryEnd::Refused, why);
    m_trials.compareAgain(connection);
    rest(connection, wait, why);
}

void ExchangeEnds::rest(Connection& connection, std::chrono::milliseconds time, const DownloadError& why)
{
    m_connections.rest(connection, time, m_course.now());
    connection.askingAnew.why = AskedAnew::AfterFailure;
    connection.askingAnew.failure = why;
    m_course.fill();
}

void ExchangeEnds::restAmongOthers(Connection& connection, Counts counts, const DownloadError& why)
{
    Source& source = *connection.source;
    const int others = m_connections.countBusy(source) - 1;
    if (counts == Counts::AsRefusal) {
        m_connectionNumber.noteRefusal(others);
        source.growth.refused(others, connection.record);
    }
    learnLimit(source);
    m_trials.compareAgain(connection);
    rest(connection, breakAfter(++connection.mishaps.failures), why);
    m_connections.dismissSurplus(m_connectionNumber.wanted(m_course.now()), m_course.now());
}

void ExchangeEnds::learnLimit(const Source& source)
{
    const QString origin = originOf(source.url);
    const auto limit = source.growth.learnedLimit();
    if (!limit || limit == m_limits.hosts().profile(origin).connectionsTaken)
        return;
    m_limits.hosts().learnConnections(origin, *limit);
    m_log(Phrase(PhraseKind::ConnectionsAtATime, {origin, QString::number(*limit)}), LogKind::Finding);
}

void ExchangeEnds::endComparing(Connection& connection)
{
    m_connections.tellEnd(connection, StoryEnd::Done);
    m_connections.drop(connection);
    m_trials.endComparing();
    m_course.finishIfWhole();
}

} // namespace tributary
