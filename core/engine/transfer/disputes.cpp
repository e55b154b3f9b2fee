#include "core/engine/transfer/disputes.h"

#include "core/engine/transfer/answer_policy.h"
#include "core/values/phrases/phrase.h"

#include <utility>

namespace tributary {

namespace {

// A transfer that goes wrong by itself does not do so this often.
constexpr int mostFailures = 4;
// A single link fails for good sooner, because there is no other source to ask.
constexpr int mostFailuresAlone = 2;

DownloadError changedFile(Phrase detail)
{
    return {.kind = ErrorKind::Changed, .detail = std::move(detail)};
}

Judgement emptiedFile()
{
    return {.verdict = Verdict::StartAfresh, .error = changedFile(Phrase(PhraseKind::EmptyNow))};
}

DownloadError mismatch(ByteRange range, PhraseKind what)
{
    return {.kind = ErrorKind::ChecksumMismatch,
            .detail = Phrase(what, {QString::number(range.begin), QString::number(range.end - 1)})};
}

} // namespace

Disputes::Disputes(FileFacts& facts, WorkBoard& board, SourceJudge& judge, ConnectionSet& connections,
                   BodyWriter& writer, PieceAudit& audit, SourceTrials& trials, WholeRetrial& retrial,
                   TransferCourse& course, LogReader log)
    : m_facts(facts)
    , m_board(board)
    , m_judge(judge)
    , m_connections(connections)
    , m_writer(writer)
    , m_audit(audit)
    , m_trials(trials)
    , m_retrial(retrial)
    , m_course(course)
    , m_log(std::move(log))
{
}

void Disputes::refuse(const Connection& connection, const BodyWriter::Refusal& refusal)
{
    Source& source = *connection.source;
    switch (refusal.reason) {
    case BodyWriter::Reason::Disk: endTransfer(refusal.error); return;
    case BodyWriter::Reason::Outgrown: leaveOtherFile(source, refusal.error); return;
    case BodyWriter::Reason::Larger:
        meetOtherFile(source, {.verdict = Verdict::StartAfresh, .error = refusal.error});
        return;
    case BodyWriter::Reason::Differs: heed(refusal.disagreement); return;
    case BodyWriter::Reason::PiecesDiffer: heedPieces(refusal.disagreement); return;
    case BodyWriter::Reason::Gone: m_course.fill(); return;
    }
}

void Disputes::endTransfer(const DownloadError& error)
{
    m_course.beTroubled({.judgement = {.verdict = Verdict::GiveUp, .error = error}});
}

void Disputes::heedPieces(const Disagreement& disagreement)
{
    // Where nobody can tell which source is wrong, nobody knows which pieces are of which file, so all are
    // fetched again.
    const bool isSettled = wrongIn(disagreement) || lastAgainstOwn(disagreement);
    if (!isSettled && !isAgainstEarlierLink(disagreement)) {
        m_board.noteDiscarded(m_board.here().length());
        m_board.forgetAll();
        m_writer.forgetSeams();
    }
    heed(disagreement);
}

void Disputes::heed(const Disagreement& disagreement)
{
    if (isAgainstEarlierLink(disagreement)) {
        leaveToEarlierLink(disagreement.offset);
        return;
    }
    // Whoever was wrong once is compared at each place from then on.
    if (disagreement.there)
        m_judge.sources().at(*disagreement.there).quirks.isToOverlap = true;
    Source* wrong = wrongIn(disagreement);
    if (!wrong) {
        heedUnsettled(disagreement);
        return;
    }
    const DownloadError error =
        changedFile(Phrase(PhraseKind::BytesNotOfOthers, {QString::number(disagreement.offset)}));
    m_judge.blame(*wrong, error);
    drop(*wrong, error);
    const bool isCertain = isAgainstADigest(disagreement) || contradictsItself(disagreement);
    if (!isCertain && isAmongMirrors(disagreement))
        m_facts.noteDispute(disagreement.offset);
    const Ruling ruling = isCertain ? m_judge.convict(*wrong) : m_judge.rule(disagreement);
    m_writer.forgetSeamsOf(wrong->number);
    fetchAgain(ruling.again);
    m_judge.takeBack(ruling.takenBack);
    m_course.readSoon();
    goOnAfter(disagreement);
}

void Disputes::heedUnsettled(const Disagreement& disagreement)
{
    const QString offset = QString::number(disagreement.offset);
    if (Source* last = lastAgainstOwn(disagreement)) {
        leaveLast(*last, changedFile(Phrase(PhraseKind::BytesNotOfOthers, {offset})));
    } else if (m_facts.isInParts() && m_judge.own().quirks.leavesOutLengths) {
        // The server may send the whole file under the heads of parts.
        m_facts.askAsOneStream(BodyCoding::Identity);
        m_course.startOver();
    } else {
        beContradicted(changedFile(Phrase(PhraseKind::AnswersDisagree, {offset})));
    }
}

// A digest says more than the own link, and one that offered another file itself is asked again for that.
bool Disputes::isOwnBelieved() const
{
    const auto& problem = m_judge.own().problem;
    return !m_trials.isToldByDigest() && !(problem && problem->kind == ErrorKind::Changed);
}

// Bytes of the own link are here, or of earlier runs, which count as its bytes.
bool Disputes::hasMoreThanMirrorsBrought() const
{
    RangeSet others = m_board.here();
    for (const auto& source : m_judge.sources().all()) {
        if (source.get() == &m_judge.own())
            continue;
        for (const ByteRange range : m_board.corroboration().broughtBy(source->number).ranges())
            others.remove(range);
    }
    return !others.isEmpty();
}

// Nobody else is left who could show whether this mirror has the own link's file.
bool Disputes::isLast(const Source& mirror) const
{
    const Source& own = m_judge.own();
    return &mirror != &own && own.standing == SourceStanding::Dropped && own.problem &&
           !m_judge.sources().hasOthersInPlay(mirror);
}

// Bytes that the own link brought before it was dropped are believed, and so are those of earlier runs.
bool Disputes::isLastAgainstOwn(const Source& mirror) const
{
    return isLast(mirror) &&
           (mirror.standing == SourceStanding::Unknown || (isOwnBelieved() && hasMoreThanMirrorsBrought()));
}

Source* Disputes::lastAgainstOwn(const Disagreement& disagreement)
{
    const Bringer own = m_judge.own().number;
    const Bringer other = disagreement.there == own ? disagreement.here : disagreement.there;
    Source* mirror = other ? &m_judge.sources().at(*other) : nullptr;
    if (!mirror || !isLast(*mirror))
        return nullptr;
    const bool isOwnsWord = disagreement.here == own || disagreement.there == own;
    const bool isStranger = !disagreement.here && mirror->standing == SourceStanding::Unknown;
    const bool isAgainstOwn = isOwnBelieved() && (isOwnsWord || hasMoreThanMirrorsBrought());
    return isStranger || isAgainstOwn ? mirror : nullptr;
}

// Only the bytes of the mirror go. An own link that gives no parts any more is asked for the rest in one
// stream.
void Disputes::leaveLast(Source& mirror, const DownloadError& error)
{
    m_judge.blame(mirror, error);
    drop(mirror, error);
    const Ruling ruling = m_judge.refute(mirror, m_judge.own());
    m_writer.forgetSeamsOf(mirror.number);
    fetchAgain(ruling.again);
    m_judge.takeBack(ruling.takenBack);
    if (m_judge.sources().hasOthersInPlay(mirror)) {
        m_course.fill();
        return;
    }
    const DownloadError problem = *m_judge.own().problem;
    if (!goesOnAsOwnStream())
        endTransfer(problem);
}

// An own link that was left because it gives no parts, or gave a page, brings all of a begun file where
// nobody else does. Before the file has begun, a link is left for parts only once it has refused the whole
// file as well.
bool Disputes::goesOnAsOwnStream()
{
    const Source& own = m_judge.own();
    if (!m_board.isBegun() || !own.wasLeftForAnOddAnswer() || !m_facts.isInParts())
        return false;
    m_judge.takeBack({own.number});
    if (!own.isInPlay())
        return false;
    m_course.goOnAsOneStream();
    return true;
}

// A link that gives no parts brings what is missing in one stream, which is compared with all that others had
// brought.
void Disputes::goOnAfter(const Disagreement& disagreement)
{
    const Source& own = m_judge.own();
    const bool isOwnsWord = disagreement.there == Bringer(own.number);
    if (isOwnsWord && own.quirks.givesNoParts && m_facts.isInParts())
        m_course.goOnAsOneStream();
    else
        m_course.fill();
}

// Mirrors that have begun the file go on with it. Where the own link has begun it, or an earlier run, no
// mirror has shown what comes behind that.
void Disputes::heedSameBeginning(Source& source)
{
    const SourceList& sources = m_judge.sources();
    const MonotonicTime now = m_course.now();
    const bool isLeftToOthers =
        hasMoreThanMirrorsBrought()
            ? mayTakeOwnPlace(sources.hasTrustedBeside(source, now), m_trials.isToldByDigest())
            : sources.hasUsableBeside(source, now);
    if (!isLeftToOthers) {
        m_course.goOnAsOneStream();
        return;
    }
    const DownloadError error{.kind = ErrorKind::BadRange, .detail = Phrase(PhraseKind::WholeForPart)};
    turnFrom(source, {.judgement = {.verdict = Verdict::GiveUp, .error = error}});
}

// A source that differs from its own earlier bytes is wrong, whatever the others say.
bool Disputes::contradictsItself(const Disagreement& disagreement)
{
    return disagreement.here && disagreement.here == disagreement.there;
}

bool Disputes::isAmongMirrors(const Disagreement& disagreement) const
{
    const size_t own = m_judge.own().number;
    return disagreement.here && disagreement.there && disagreement.here != own && disagreement.there != own;
}

bool Disputes::isAgainstADigest(const Disagreement& disagreement) const
{
    return disagreement.there && m_audit.isProven(disagreement.offset);
}

// Bytes that a digest has proven are right, whoever brought them and whoever differs from them.
Source* Disputes::wrongIn(const Disagreement& disagreement)
{
    if (!isAgainstADigest(disagreement))
        return m_judge.wrongIn(disagreement);
    Source& other = m_judge.sources().at(*disagreement.there);
    return m_judge.sources().hasOthersInPlay(other) ? &other : nullptr;
}

void Disputes::beContradicted(Source& by, const DownloadError& error)
{
    if (isLastAgainstOwn(by))
        leaveLast(by, error);
    else
        beContradicted(error);
}

void Disputes::beContradicted(const DownloadError& error)
{
    const bool isChange = error.kind == ErrorKind::Changed;
    m_course.beTroubled(
        {.judgement = {.verdict = isChange ? Verdict::StartAfresh : Verdict::GiveUp, .error = error}});
}

void Disputes::meetOtherFile(Source& source, const Judgement& told)
{
    Judgement judgement = told.verdict == Verdict::EmptyFile ? emptiedFile() : told;
    judgement.verdict = Verdict::StartAfresh;
    if (m_board.isBegun() && isLastAgainstOwn(source)) {
        leaveLast(source, judgement.error);
        return;
    }
    if (!m_judge.sources().hasOthersInPlay(source) || isNewsOfOwnFile(source)) {
        m_course.beTroubled({.judgement = judgement});
        return;
    }
    const bool isOwnsWord = m_trials.hasTheSay(source);
    Source& other = isOwnsWord ? *m_judge.definer() : source;
    m_judge.blame(other, judgement.error);
    if (m_judge.definer())
        m_judge.refute(other, isOwnsWord ? source : *m_judge.definer());
    drop(other, judgement.error);
    if (isOwnsWord)
        m_course.beTroubled({.judgement = judgement});
    else
        m_course.fill();
}

// The download's own link says what its file is. Mirrors have shown some stretches of what it offered before;
// what they have elsewhere, nobody could tell any more. Where a digest tells, they may go on with that.
bool Disputes::isNewsOfOwnFile(const Source& source) const
{
    if (&source != &m_judge.own() || m_judge.definer() != &source)
        return false;
    return m_trials.hasTheSay(source) || !m_trials.isToldByDigest() ||
           !m_judge.sources().hasTrustedBeside(source, m_course.now());
}

// The bytes of the other file say nothing about the right one, so another source begins afresh.
void Disputes::leaveOtherFile(Source& source, const DownloadError& error)
{
    m_judge.blame(source, error);
    if (!m_judge.sources().hasUsableBeside(source, m_course.now())) {
        endTransfer(error);
        return;
    }
    drop(source, error);
    m_facts.leaveToAnother();
    m_course.startOver();
}

bool Disputes::leaveEmpty(Source& source)
{
    const Source& own = m_judge.own();
    const bool isOwn = &source == &own;
    const bool hasBetter =
        isOwn ? m_judge.sources().hasOthersInPlay(own) : own.standing != SourceStanding::Dropped;
    if (!hasBetter)
        return false;
    // Servers in trouble answer so, too: the own link may have more to say once mirrors have brought the
    // file.
    const DownloadError empty =
        isOwn ? DownloadError{.kind = ErrorKind::BadResponse, .detail = Phrase(PhraseKind::EmptyNow)}
              : changedFile(PhraseKind::EmptyOfMirror);
    turnFrom(source, {.judgement = {.verdict = Verdict::GiveUp, .error = empty}});
    return true;
}

void Disputes::turnFrom(Source& source, const Trouble& trouble)
{
    if (!m_judge.sources().hasOthersInPlay(source) && m_judge.sources().rejoin()) {
        // The bytes that this source brought while it was asked alone are as doubtful as those of the others.
        // The ranges are copied, because the plan forgets them one by one.
        if (m_board.isBegun())
            fetchAgain(std::vector<ByteRange>(m_board.here().ranges()));
        m_retrial.forgetReplaced();
    }
    const auto leastRest = trouble.retryAfter.value_or(std::chrono::milliseconds(0));
    switch (m_judge.leave(source, trouble.judgement, leastRest, m_course.now())) {
    case SourceJudge::Leaving::NobodyInPlay: endWith(source, trouble); return;
    case SourceJudge::Leaving::Dropped:
    case SourceJudge::Leaving::Resting: break;
    }
    m_connections.dismissAllOf(source);
    // The refusal of the source that is left says nothing of the others.
    if (!m_board.isBegun())
        m_facts.askInParts();
    m_course.fill();
}

void Disputes::endWith(const Source& last, Trouble trouble)
{
    if (&last != &m_judge.own()) {
        trouble.ofOwnLink = m_judge.own().problem;
        // A link that gave a page is likely to give it again, and the mirror may be back soon.
        const bool gaveNoParts = trouble.ofOwnLink && trouble.ofOwnLink->kind == ErrorKind::BadRange;
        if (gaveNoParts && goesOnAsOwnStream())
            return;
    }
    m_course.beTroubled(trouble);
}

void Disputes::drop(Source& source, const DownloadError& why)
{
    m_judge.drop(source, why);
    m_connections.dismissAllOf(source);
}

// Reserves the ranges for the own link if that can bring them apart from the others, so that nobody can say
// then that another source is wrong in the same way. Pieces that their digests have proven stay.
void Disputes::fetchAgain(const std::vector<ByteRange>& ranges)
{
    const Source& own = m_judge.own();
    const bool isOwns = own.standing == SourceStanding::Trusted && !own.isSlow && !own.quirks.givesNoParts;
    m_trials.noteForgotten();
    RangeSet doubtful;
    for (const ByteRange range : ranges)
        doubtful.insert(range);
    const RangeSet proven = m_audit.proven();
    for (const ByteRange range : proven.ranges())
        doubtful.remove(range);
    for (const ByteRange range : doubtful.ranges()) {
        m_board.forget(range);
        if (isOwns)
            m_board.reserve(range, own.number);
    }
}

bool Disputes::isAgainstEarlierLink(const Disagreement& disagreement) const
{
    const auto mirrors =
        m_judge.sources().hasMirrors() ? InheritedBytes::Mirrors::Some : InheritedBytes::Mirrors::None;
    return m_writer.inherited().isContradicted(disagreement, mirrors);
}

// A person gave this link for a file that was begun by another one: what had come before stays, and what this
// one brought goes.
void Disputes::leaveToEarlierLink(qint64 offset)
{
    RangeSet kept = m_writer.restoreInherited();
    const DownloadError error = changedFile(Phrase(PhraseKind::NewLinkDiffers, {QString::number(offset)}));
    m_judge.blame(m_judge.own(), error);
    m_course.halt();
    m_board.noteDiscarded(m_board.here().length() - kept.length());
    m_board.forgetAll();
    m_writer.forgetSeams();
    m_board.begin(m_board.whole().length(), std::move(kept), m_facts.splitting());
    endTransfer(error);
}

void Disputes::heedMended(const std::vector<PieceAudit::Trace>& wrongBefore)
{
    for (const PieceAudit::Trace& then : wrongBefore) {
        Source& source = m_judge.sources().at(then.by);
        if (source.standing == SourceStanding::Dropped)
            continue;
        const DownloadError error = mismatch(then.range, PhraseKind::PieceOfSourceWrong);
        m_judge.blame(source, error);
        if (m_judge.sources().hasOthersInPlay(source))
            drop(source, error);
    }
    m_course.fill();
}

void Disputes::heedWrongPiece(PieceAudit::WrongPiece wrong)
{
    m_board.forget(wrong.range);
    const DownloadError error = mismatch(wrong.range, PhraseKind::PieceWrong);
    m_log(Phrase(PhraseKind::FetchedAgain, {reasonOf(error)}), LogKind::Finding);
    Source* culprit = wrong.isOfOne() ? &m_judge.sources().at(wrong.traces.front().by) : nullptr;
    const bool hasOthers = culprit && m_judge.sources().hasOthersInPlay(*culprit);
    if (culprit)
        m_judge.blame(*culprit, error);
    if (hasOthers)
        drop(*culprit, error);
    const bool isAlone = culprit && !hasOthers;
    if (wrong.failures >= (isAlone ? mostFailuresAlone : mostFailures)) {
        endTransfer(error);
        return;
    }
    if (!wrong.isOfOne() && !wrong.traces.empty() && m_judge.sources().hasMirrors()) {
        m_board.reserve(wrong.range, std::nullopt);
        m_audit.remember(std::move(wrong));
    }
    m_course.fill();
}

} // namespace tributary
