#include "core/engine/transfer/answer_desk.h"

#include "core/engine/bytes/file_expectations.h"
#include "core/engine/shared/exchange_line.h"
#include "core/http/headers/content_range.h"
#include "core/http/headers/digest_header.h"
#include "core/http/judging/cookie_rule.h"
#include "core/http/judging/redirect_rule.h"
#include "core/segments/compared_stretches.h"
#include "core/storage/part/seals.h"
#include "core/values/download/request_secrets.h"
#include "core/values/network/answer_status.h"
#include "core/values/network/origin.h"
#include "core/values/network/shown_link.h"
#include "core/values/phrases/phrase.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// A link's beginning is compared up to here, which costs little beside the file that it sends.
constexpr qint64 longestBeginning = 20 * comparedLength;

// The headers tell the coding, the length and the digests of the compressed body; none of them holds for the
// inflated bytes.
ResponseHead headOfInflated(ResponseHead head)
{
    head.contentEncoding.clear();
    head.contentLength.clear();
    head.reprDigest.clear();
    head.contentDigest.clear();
    head.digest.clear();
    head.contentMd5.clear();
    return head;
}

ResponseHead withoutMarks(ResponseHead head)
{
    head.etag.clear();
    head.lastModified.clear();
    return head;
}

// A head that says too little can say that the file is another one, but not that it is the same.
ResponseHead withoutSameMark(const Validators& known, const ResponseHead& head)
{
    return compareValidators(known, validatorsOf(head)) == SameFile::No ? head : withoutMarks(head);
}

// The mark of another server says no more. Besides, servers make ETags in ways of their own, and a link may
// lead to another server each time: where the date is the same, the bytes decide.
ResponseHead withoutStrangersMark(const Validators& known, const ResponseHead& head)
{
    const bool isOfSameDate =
        !known.lastModified.isEmpty() && known.lastModified == validatorsOf(head).lastModified;
    return isOfSameDate ? withoutMarks(head) : withoutSameMark(known, head);
}

Judgement anotherBeginning(const ResponseHead& head)
{
    return {.verdict = Verdict::StartAfresh,
            .error = {.kind = ErrorKind::Changed,
                      .httpStatus = head.status,
                      .detail = Phrase(PhraseKind::OtherBeginning)}};
}

Trouble forGood(const DownloadError& error)
{
    return {.judgement = {.verdict = Verdict::GiveUp, .error = error}};
}

bool isGood(Verdict verdict)
{
    return verdict == Verdict::UseRange || verdict == Verdict::UseWhole || verdict == Verdict::EmptyFile;
}

bool isRefusal(Verdict verdict)
{
    return verdict == Verdict::TryLater || verdict == Verdict::FewerConnections || verdict == Verdict::GiveUp;
}

// Any other refusal may have a reason of its own.
bool speaksOfRanges(const ResponseHead& head)
{
    return head.status < firstRefusingStatus || head.status == rangeNotSatisfiable;
}

bool saysNoLength(const ResponseHead& head)
{
    return head.status == partialContent && head.contentLength.isEmpty();
}

void noteCoding(Connection& connection)
{
    ++connection.mishaps.codings;
    ++connection.source->quirks.codings;
}

// Notes the size of the file that an answer of no use has told, and tells whether a good answer is doubted
// for its other size, an empty file above all. Of one source so many are doubted, and the next is believed.
bool noteSize(SourceQuirks& quirks, const ResponseHead& head, const Judgement& judgement)
{
    constexpr int doubted = 2;
    if (!isGood(judgement.verdict)) {
        const auto said = parseContentRange(head.contentRange);
        if (head.status == partialContent && said && said->total)
            quirks.sizeSaid = said->total;
        return false;
    }
    return quirks.sizeSaid && judgement.total && judgement.total != quirks.sizeSaid &&
           quirks.sizesDoubted++ < doubted;
}

// A header of the person's own, such as a token, is a login as well.
bool saysWhoAsks(const DownloadRequest& wanted)
{
    return secretsIn(wanted).testAnyFlags(Secret::Credentials | Secret::Headers);
}

} // namespace

AnswerDesk::AnswerDesk(const DownloadRequest& wanted, SharedLimits& limits, FileFacts& facts,
                       WorkBoard& board, SourceJudge& judge, ConnectionSet& connections, BodyWriter& writer,
                       SourceTrials& trials, Asker& asker, Disputes& disputes, ExchangeEnds& ends,
                       TransferCourse& course, CrewListener& listener, LogReader log)
    : m_wanted(wanted)
    , m_limits(limits)
    , m_facts(facts)
    , m_board(board)
    , m_judge(judge)
    , m_connections(connections)
    , m_writer(writer)
    , m_trials(trials)
    , m_asker(asker)
    , m_disputes(disputes)
    , m_ends(ends)
    , m_course(course)
    , m_listener(listener)
    , m_log(std::move(log))
{
}

void AnswerDesk::takeHead(Connection& connection)
{
    ResponseHead head = connection.transfer->head();
    if (isToBeInflated(connection, head)) {
        connection.inflater = std::make_unique<Inflater>(head.contentEncoding);
        head = headOfInflated(std::move(head));
    }
    logHead(connection, head);
    if (head.status != networkWantsSignIn) // the host's own word
        m_limits.outages().noteAnswer(originOf(connection.question.url), MonotonicTime::clock::now());
    if (m_board.isBegun())
        m_board.plan().noteLatency(connection.transfer->latency());
    learnName(head);
    Judgement judgement = judge(connection, head);
    judgement.error.server = strangerIn(connection.question.url, m_wanted.url);
    learnPlace(connection, judgement.verdict, head);
    if (judgement.verdict == Verdict::UseRange)
        noteRange(connection, judgement, head);
    if (!m_board.isBegun() && noteSize(connection.source->quirks, head, judgement))
        askForTheSizeAgain(connection, judgement);
    else if (!m_board.isBegun() && isGood(judgement.verdict))
        openWith(connection, judgement);
    else
        act(connection, judgement);
}

void AnswerDesk::askForTheSizeAgain(Connection& connection, const Judgement& judgement)
{
    const DownloadError error{
        .kind = ErrorKind::BadResponse,
        .detail = Phrase(PhraseKind::SizeChanged, {QString::number(*connection.source->quirks.sizeSaid),
                                                   QString::number(*judgement.total)})};
    m_log(Phrase(PhraseKind::NotUsable, {reasonOf(error)}), LogKind::Finding);
    askOnce(connection, error);
}

bool AnswerDesk::isToBeInflated(const Connection& connection, const ResponseHead& head) const
{
    return connection.question.coding == BodyCoding::Inflated &&
           Inflater::understands(head.contentEncoding) && isEncoded(m_facts.known(), head);
}

void AnswerDesk::learnPlace(Connection& connection, Verdict verdict, const ResponseHead& head) const
{
    Source& source = *connection.source;
    const QUrl& place = connection.question.url;
    // A session may begin with the first part; who follows a redirect keeps the cookies of that.
    if (verdict != Verdict::FollowRedirect)
        keepCookies(source.asked.cookieJar, place, head.setCookie, QDateTime::currentDateTimeUtc());
    // Servers that have too many connections, or whose links have expired, redirect to a page that says so.
    if (isRefusal(verdict))
        connection.leavePlace();
    if (isGood(verdict)) {
        m_limits.paces().noteServed(originOf(place), &m_wanted, m_course.now());
    }
}

// A header or a redirect may name the file otherwise than the link does, and its name tells what it is.
void AnswerDesk::learnName(const ResponseHead& head)
{
    const QString name = m_board.isBegun() ? QString() : m_listener.crewNames(head);
    if (!name.isEmpty())
        m_facts.setName(name, m_wanted.url.fileName());
}

void AnswerDesk::logHead(const Connection& connection, const ResponseHead& head)
{
    m_listener.crewLogExchange([&] { return exchangeLine(connection.question, head); }, kindOfExchange(head));
}

Login AnswerDesk::loginOf(const Connection& connection) const
{
    const Login sent = loginSent(connection.source->asked, connection.question);
    return sent == Login::NotSent && saysWhoAsks(m_wanted) ? Login::Sent : sent;
}

Judgement AnswerDesk::judge(const Connection& connection, const ResponseHead& head) const
{
    const Source& source = *connection.source;
    const auto siblings = m_connections.countCarrying(source) > 0 ? Siblings::Carrying : Siblings::None;
    Asked asked = m_asker.asked(connection, siblings);
    asked.login = loginOf(connection);
    Known known = m_facts.knownWith(source.validators);
    known.expectedType = m_wanted.contentType;
    known.saidByMirrors = known.saidByMirrors && &source == &m_judge.own();
    const bool isStrangers = !known.validators.etag.isEmpty() && !source.isMarkedBy(connection.question.url);
    if (isStrangers && canOverlap(connection))
        return judgeResponse(asked, known, withoutStrangersMark(known.validators, head));
    if (isUnmeasured(connection, head))
        return judgeResponse(asked, known, withoutSameMark(known.validators, head));
    const Judgement judgement = judgeResponse(asked, known, head);
    const bool isUnproven = isStrangers && known.validators.hasStrongEtag() &&
                            judgement.verdict == Verdict::UseRange && isWithoutSeams(connection);
    return isUnproven ? anotherBeginning(head) : judgement;
}

// Nothing but its head says then that the body is a part, and the bytes may be of another place: those of the
// beginning, where a server sends all of the file under such a head.
bool AnswerDesk::isUnmeasured(const Connection& connection, const ResponseHead& head) const
{
    return saysNoLength(head) && connection.claim && m_board.plan().positionOf(*connection.claim) > 0;
}

void AnswerDesk::openWith(Connection& connection, const Judgement& judgement)
{
    const ResponseHead head = connection.transfer->head();
    Source& source = *connection.source;
    if (const auto error = otherFile(m_wanted, judgement.total)) {
        m_judge.blame(source, *error);
        m_disputes.turnFrom(source, forGood(*error));
        return;
    }
    const bool isEmpty = judgement.verdict == Verdict::EmptyFile && !m_wanted.size;
    if (isEmpty && m_disputes.leaveEmpty(source))
        return;
    connection.phase = ConnectionPhase::Held;
    m_judge.define(source, validatorsOf(head));
    m_facts.open(judgement, head, tellerOf(source));
    m_listener.crewOpened({.head = head, .judgement = judgement, .connection = &connection});
}

// A later run asks the download's own link first, and must not take another one's marks for that one's.
FileFacts::Teller AnswerDesk::tellerOf(const Source& source) const
{
    if (&source != &m_judge.own())
        return FileFacts::Teller::Mirror;
    return source.isMarkedBy(source.asked.url) ? FileFacts::Teller::OwnLink : FileFacts::Teller::WhereItLed;
}

AnswerSituation AnswerDesk::situationOf(const Connection& connection) const
{
    const Source& source = *connection.source;
    const ResponseHead& head = connection.transfer->head();
    const bool comesInParts = m_board.isBegun() && m_facts.isInParts();
    return {.isSecondOpinion = m_trials.isSecondOpinion(connection),
            .isFirstWord = source.standing == SourceStanding::Unknown,
            .hasTheSay = m_trials.hasTheSay(source),
            .othersCompare = m_connections.isAnyComparingBeside(connection),
            .logins = connection.mishaps.logins,
            .hasSignedIn = source.quirks.broughtAt.has_value(),
            .contradictions = connection.mishaps.contradictions,
            .siblingsAreServed = m_connections.isAnyServedBeside(connection),
            .askedForRange = connection.question.range.has_value(),
            .canOverlap = canOverlap(connection),
            .othersBringParts = comesInParts && m_judge.sources().hasUsableBeside(source, m_course.now()),
            .trustedOthers = m_judge.sources().hasTrustedBeside(source, m_course.now()),
            .isToldByDigest = m_trials.isToldByDigest(),
            .comesInParts = comesInParts,
            .codings = connection.mishaps.codings,
            .codingsOfSource = source.quirks.codings,
            .connectionsOfSource = m_connections.countBusy(source),
            .siblingsCarry = m_connections.countCarrying(source) > 0,
            .canInflate = connection.question.coding != BodyCoding::Inflated &&
                          Inflater::understands(head.contentEncoding),
            .canShowBeginning = canShowBeginning(connection),
            .isOwnsWordAllThatLacks = m_trials.isOwnsWordAllThatLacks()};
}

// A piece at the beginning of the file has nothing before it to overlap with.
bool AnswerDesk::canOverlap(const Connection& connection) const
{
    return connection.claim && m_board.plan().positionOf(*connection.claim) > 0 &&
           m_writer.needsSeams(*connection.source);
}

// A link that kept silent at first, or was busy, is heard once others have begun the file.
bool AnswerDesk::canShowBeginning(const Connection& connection) const
{
    const Source& source = *connection.source;
    const bool isWhole = bringsAll(connection.transfer->head().status);
    return isWhole && !connection.inflater && &source == &m_judge.own() &&
           source.standing == SourceStanding::Unknown && m_board.isBegun() && m_writer.keepsBytes() &&
           m_board.here().lengthFrom(0) > 0;
}

// Among mirrors, whoever brings the next piece is compared with the beginning.
bool AnswerDesk::isWithoutSeams(const Connection& connection) const
{
    return connection.claim && !m_judge.sources().hasMirrors() && !m_board.here().isEmpty() &&
           m_writer.needsSeams(*connection.source) && !canOverlap(connection);
}

// Notes an answer of another version, and tells whether the file is believed to be another one. The source
// that defined the file is believed after several such answers only. Any other source is believed at once: a
// mirror is left, and the own link corrects what mirrors have said, unless hardly anything would be left.
bool AnswerDesk::noteOtherVersion(Source& source, const ResponseHead& head) const
{
    const VersionSign sign = signOf(head);
    const VersionSize size = sizeOf(sign, m_facts.size());
    if (source.quirks.otherVersions.note(sign, size, m_course.now()))
        return true;
    return m_trials.hasTheSay(source) ? size == VersionSize::Alike : &source != m_judge.definer();
}

AnswerStep AnswerDesk::nextStep(Connection& connection, const Judgement& judgement)
{
    SourceQuirks& quirks = connection.source->quirks;
    if (judgement.verdict == Verdict::AskOverlapped)
        quirks.isToOverlap = true;
    AnswerSituation situation = situationOf(connection);
    situation.isOwnLink = connection.source == &m_judge.own();
    if (isOfOtherVersion(judgement.verdict))
        situation.isOtherVersionBelieved = noteOtherVersion(*connection.source, connection.transfer->head());
    const AnswerDecision decision = stepAfterAnswer(judgement.verdict, situation);
    if (judgement.verdict == Verdict::AskDecoded)
        noteCoding(connection);
    if (decision.isContradiction) {
        ++connection.mishaps.contradictions;
        m_log(Phrase(PhraseKind::NotUsable, {reasonOf(judgement.error)}), LogKind::Finding);
    }
    return decision.step;
}

void AnswerDesk::act(Connection& connection, const Judgement& judgement)
{
    // A link that was left, and answers after all, is heard as if for the first time.
    const Source& source = *connection.source;
    const Verdict verdict = judgement.verdict;
    if (source.wasRefused() ? !isRefusal(verdict) && verdict != Verdict::FollowRedirect
                            : source.wasLeftForAnOddAnswer() && verdict == Verdict::UseRange)
        m_judge.takeBack({source.number});
    switch (nextStep(connection, judgement)) {
    case AnswerStep::UseBody: useBody(connection, judgement); return;
    case AnswerStep::CompareBeginning: compareBeginning(connection); return;
    case AnswerStep::Follow: follow(connection); return;
    case AnswerStep::AskOnce: askOnce(connection, judgement.error); return;
    case AnswerStep::AskOverlapped: askOverlapped(connection, judgement.error); return;
    case AnswerStep::AskWithoutIfRange: askWithoutIfRange(connection); return;
    case AnswerStep::SignInByDigest: signInByDigest(connection); return;
    case AnswerStep::AskAsOneStream: askAsOneStream(connection, judgement); return;
    case AnswerStep::AskInflated: restartAsOneStream(BodyCoding::Inflated); return;
    case AnswerStep::MeetOtherFile: m_disputes.meetOtherFile(*connection.source, judgement); return;
    case AnswerStep::Lose: m_ends.lose(connection, judgement.error); return;
    case AnswerStep::TurnAway: m_ends.turnAway(connection, judgement); return;
    case AnswerStep::GiveUp: m_ends.meetRefusal(connection, judgement.error); return;
    case AnswerStep::LeaveSource: m_disputes.turnFrom(*connection.source, forGood(judgement.error)); return;
    case AnswerStep::EndComparing: m_ends.endComparing(connection); return;
    }
}

void AnswerDesk::useBody(Connection& connection, const Judgement& judgement)
{
    const ResponseHead& head = connection.transfer->head();
    Source& source = *connection.source;
    connection.redirects = 0;
    if (source.standing == SourceStanding::Unknown && source.validators.isEmpty())
        SourceJudge::noteMarks(source, validatorsOf(head));
    const bool isRange = judgement.verdict == Verdict::UseRange;
    connection.bodyEnd = isRange || !connection.claim ? judgement.range.end : judgement.total;
    if (!connection.claim) {
        connection.phase = ConnectionPhase::Comparing;
        m_course.readFrom(connection);
        return;
    }
    trust(source);
    m_board.plan().noteAnswer(*connection.claim);
    connection.phase = ConnectionPhase::Receiving;
    connection.sealer.emplace(passingBlockSize(m_facts.size()));
    connection.awaitsEnd = !m_facts.isInParts() && !connection.bodyEnd && isChunked(head);
    // The end of compressed data is marked in the data.
    const bool delimited = judgement.total || isChunked(head) || connection.inflater != nullptr;
    m_facts.noteBody(judgement.verdict, delimited ? FileFacts::Length::Told : FileFacts::Length::NotTold);
    // A mirror with a wrong file would give the digest of that, so only the own link is believed.
    if (!connection.inflater && &source == &m_judge.own())
        m_facts.noteDigest(head);
    m_facts.confirm();
    m_connections.noteCarrying();
    m_course.fill();
    m_course.readFrom(connection);
}

void AnswerDesk::trust(Source& source)
{
    source.standing = SourceStanding::Trusted;
    if (&source == &m_judge.own())
        m_facts.forgetDispute();
    if (m_writer.needsSeams(source))
        m_facts.noteCompared();
}

void AnswerDesk::noteRange(Connection& connection, const Judgement& judgement, const ResponseHead& head)
{
    const qint64 asked = connection.question.range ? connection.question.range->end : judgement.range.end;
    const bool isShort = judgement.range.end < std::min(asked, judgement.total.value_or(asked));
    SourceQuirks& quirks = connection.source->quirks;
    connection.mishaps.codings = 0;
    connection.mishaps.logins = 0;
    quirks.codings = 0;
    quirks.givesNoParts = false;
    quirks.otherVersions.noteKnown();
    quirks.leavesOutLengths = quirks.leavesOutLengths || saysNoLength(head);
    if (isShort)
        quirks.mostAtOnce = judgement.range.length();
    else if (judgement.range.length() > quirks.mostAtOnce.value_or(0))
        quirks.mostAtOnce.reset();
}

// The part that was asked for may lie far behind in such a body, and is left to others.
void AnswerDesk::compareBeginning(Connection& connection)
{
    m_connections.giveBack(connection);
    connection.redirects = 0;
    connection.source->quirks.givesNoParts = true;
    connection.bodyPosition = 0;
    connection.bodyEnd = std::min(m_board.here().lengthFrom(0), longestBeginning);
    connection.phase = ConnectionPhase::Comparing;
    m_course.readFrom(connection);
}

void AnswerDesk::follow(Connection& connection)
{
    const ResponseHead& head = connection.transfer->head();
    auto target = followRedirect(head, connection.question.url, connection.redirects++,
                                 connection.source->asked.cookieJar, QDateTime::currentDateTimeUtc());
    if (!target) {
        target.error().httpStatus = head.status;
        connection.leavePlace();
        m_ends.meetRefusal(connection, target.error());
        return;
    }
    m_log(Phrase(PhraseKind::RedirectedTo, {shownLink(*target)}), LogKind::Finding);
    if (ExchangeEnds::isLedBack(*connection.source, *target)) {
        m_ends.waitForAbandonedPlace(*connection.source);
        return;
    }
    leadTo(connection, *target);
    connection.question.url = *target;
    if (!connection.source->isMarkedBy(*target))
        connection.question.ifRange.reset();
    m_asker.ask(connection, m_course.now());
}

// The mark that vouched for the pieces so far is none of the other place, which may have another file under
// the same one: from here on all that meets is compared.
void AnswerDesk::leadTo(const Connection& connection, const QUrl& target)
{
    Source& source = *connection.source;
    const bool wasVouchedFor = m_board.isBegun() && !m_writer.needsSeams(source);
    source.url = target;
    if (!wasVouchedFor || !m_writer.needsSeams(source))
        return;
    source.quirks.isToOverlap = true;
    m_writer.openSeamsOfPieces();
    // Open questions were asked without an overlap, which their bytes need now, so they are asked anew.
    for (const auto& other : m_connections.all()) {
        if (other->claim && other->fresh == 0 && other.get() != &connection)
            m_connections.rest(*other, std::chrono::milliseconds(0), m_course.now());
    }
}

void AnswerDesk::askOnce(Connection& connection, const DownloadError& error)
{
    const auto wait = connection.source->quirks.otherVersions.wait();
    if (wait > std::chrono::milliseconds(0))
        m_ends.askIn(wait, connection, error);
    else
        m_asker.ask(connection, m_course.now());
}

void AnswerDesk::askOverlapped(Connection& connection, const DownloadError& error)
{
    m_log(Phrase(PhraseKind::ComparedNow, {reasonOf(error)}), LogKind::Finding);
    m_asker.askForRest(connection, m_course.now());
}

void AnswerDesk::askWithoutIfRange(Connection& connection)
{
    connection.source->quirks.ifRangeIsUseless = true;
    connection.question.ifRange.reset();
    m_asker.ask(connection, m_course.now());
}

void AnswerDesk::signInByDigest(Connection& connection)
{
    ++connection.mishaps.logins;
    m_limits.logins().learn(originOf(connection.question.url), connection.transfer->head().challenge);
    m_asker.ask(connection, m_course.now());
}

// No server can give a part of an empty file, and a file may be just as long as what was asked for.
void AnswerDesk::askAsOneStream(const Connection& connection, const Judgement& judgement)
{
    if (mayReadPastWhatIsHere()) {
        m_course.goOnAsOneStream();
        return;
    }
    if (!judgement.total && speaksOfRanges(connection.transfer->head()))
        m_limits.hosts().learnRanges(originOf(connection.question.url), Learned::No);
    restartAsOneStream(BodyCoding::Identity);
}

// A cache that has lost the file, say, sends all of it for a while, or no part, and what is here needn't go
// for that: it is compared with the stream as that passes, whoever sends that. Nor does the file lose the
// size that parts have told.
bool AnswerDesk::mayReadPastWhatIsHere() const
{
    return m_board.isBegun() && !m_board.here().isEmpty() && m_facts.isInParts() && m_writer.keepsBytes();
}

// A server that compresses may still serve ranges, so nothing is learned about those.
void AnswerDesk::restartAsOneStream(BodyCoding coding)
{
    m_facts.askAsOneStream(coding);
    m_course.startOver();
}

} // namespace tributary
