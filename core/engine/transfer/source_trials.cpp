#include "core/engine/transfer/source_trials.h"

#include "core/segments/compared_stretches.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>

namespace tributary {

namespace {

// A source is trusted once it has shown so many stretches of what is here.
constexpr size_t stretchesOfATrial = 3;
// While bytes flow one connection at a time compares; when all is here, these do.
constexpr int comparingAtTheEnd = 4;
// A file that is whole waits no longer for what others say of it.
constexpr std::chrono::seconds comparingTakes(3);
// The first word of the own link is waited for longer: so far all of the file is what mirrors say.
constexpr std::chrono::seconds firstWordTakes(10);
// A source that keeps failing is not waited for again and again, unless it is there and says that it is busy.
constexpr int lateTries = 1;
constexpr int busyTries = 4;

} // namespace

SourceTrials::SourceTrials(const DownloadRequest& wanted, SourceJudge& judge, const WorkBoard& board,
                           FileFacts& facts, const PieceAudit& audit, const BodyWriter& writer,
                           const ConnectionNumber& connectionNumber, quint32 seed)
    : m_wanted(wanted)
    , m_judge(judge)
    , m_board(board)
    , m_facts(facts)
    , m_audit(audit)
    , m_writer(writer)
    , m_connectionNumber(connectionNumber)
    , m_chance(seed)
{
}

void SourceTrials::clear()
{
    m_wholeSince.reset();
    m_isCompared = false;
}

// Digests of the pieces are a better proof than any comparison, and tell who is wrong.
bool SourceTrials::needsTrial(const Source& source) const
{
    return source.standing == SourceStanding::Unknown && isMirrorsWordHere() && !m_audit.isBegun() &&
           m_facts.isInParts() && !m_board.here().isEmpty();
}

ByteRange SourceTrials::nextOfTrial(Source& source)
{
    std::erase_if(source.trial, [this](ByteRange stretch) { return !m_board.here().contains(stretch); });
    if (source.trial.empty())
        source.trial = stretchesToCompare(m_board.here(), stretchesOfATrial, m_chance);
    return source.trial.front();
}

SourceTrials::Shown SourceTrials::pass(Source& source)
{
    if (source.standing != SourceStanding::Unknown)
        return Shown::WasTrusted;
    if (!source.trial.empty())
        source.trial.erase(source.trial.begin());
    if (!source.trial.empty())
        return Shown::MoreToShow;
    source.standing = SourceStanding::Trusted;
    if (&source == &m_judge.own())
        m_facts.noteOwnsWord();
    return Shown::NowTrusted;
}

bool SourceTrials::isOwnBeforeUntried(const Source& source, MonotonicTime now) const
{
    const SourceList& sources = m_judge.sources();
    return &source == &m_judge.own() && m_board.isBegun() && m_facts.isInParts() &&
           sources.hasUsableBeside(source, now) && !sources.hasTrustedBeside(source, now);
}

// A digest of the whole tells in the end whatever could be compared before.
bool SourceTrials::isToldByDigest() const
{
    return m_audit.isBegun() || m_wanted.checksum || m_facts.known().digest;
}

bool SourceTrials::isOwnToBeHeard() const
{
    return m_judge.own().standing == SourceStanding::Unknown && isMirrorsWordHere() &&
           m_writer.keepsBytes() && !isToldByDigest();
}

// Mirrors bring the file now, or brought it in an earlier run.
bool SourceTrials::isMirrorsWordHere() const
{
    return m_judge.sources().hasMirrors() || m_facts.known().saidByMirrors;
}

bool SourceTrials::isOwnsWordAllThatLacks() const
{
    return !m_judge.sources().hasMirrors() && isOwnToBeHeard() && m_audit.isFileDone();
}

bool SourceTrials::hasTheSay(const Source& source) const
{
    const bool isUnheard = &source == &m_judge.own() && source.standing == SourceStanding::Unknown &&
                           m_facts.known().saidByMirrors;
    return isUnheard || m_judge.hasTheSay(source);
}

// A link that is there and busy may give its word after a wait. From one that refuses, or that nobody
// reaches, it may never come, and a file that may be the wrong one of two is none.
std::optional<Trouble> SourceTrials::owedWord(MonotonicTime now) const
{
    const Source& own = m_judge.own();
    const bool hasSpoken = own.standing == SourceStanding::Trusted || own.quirks.broughtAt;
    if (!m_facts.known().disputedAt || hasSpoken || !m_writer.keepsBytes() || isToldByDigest())
        return std::nullopt;
    const bool isBusy = own.standing == SourceStanding::Unknown && own.problem && own.problem->httpStatus > 0;
    const Phrase dispute(PhraseKind::AnswersDisagree, {QString::number(*m_facts.known().disputedAt)});
    if (!isBusy)
        return Trouble{.judgement = {.verdict = Verdict::GiveUp,
                                     .error = {.kind = ErrorKind::Changed, .detail = dispute}}};
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(own.restsUntil - now);
    return Trouble{.judgement = {.verdict = Verdict::TryLater, .error = *own.problem},
                   .retryAfter = std::max(rest, std::chrono::milliseconds(0))};
}

void SourceTrials::resume()
{
    m_wholeSince.reset();
    m_isCompared = m_isCompared && !m_facts.known().disputedAt;
}

bool SourceTrials::isComparing() const
{
    // A file that came whole from a mirror is still held against a first word of the own link.
    const bool isAnythingToCompare =
        isMirrorsWordHere() || m_judge.corroboration().hasMoreToCompare(m_judge.own().number);
    return !isToldByDigest() && !m_connectionNumber.isMeasuring() && isAnythingToCompare &&
           (m_facts.isInParts() || isOwnLate() || isOwnAskedAtTheEnd()) && m_writer.keepsBytes() &&
           !m_isCompared;
}

// The source to compare with: of those that can be asked, the one whose word counts most. An own link that
// has not answered yet is asked once more at the end, before the bytes of mirrors are taken for its file.
Source* SourceTrials::asker(MonotonicTime now)
{
    Source& own = m_judge.own();
    if (own.isUsable(now) && (own.standing == SourceStanding::Trusted || isOwnLate()))
        return &own;
    if (isOwnAskedAtTheEnd())
        return &own;
    Source* definer = m_judge.definer();
    const bool canDefiner = definer && definer->isUsable(now) && definer->standing == SourceStanding::Trusted;
    return canDefiner ? definer : nullptr;
}

// An own link that was left because it gave no parts, no file but a page, or a refusal, may give them again,
// and a question is all that is lost where it doesn't.
bool SourceTrials::isOwnAskedAtTheEnd() const
{
    const Source& own = m_judge.own();
    return (own.wasLeftForAnOddAnswer() || own.wasRefused()) && !own.quirks.givesNoParts &&
           m_audit.isFileDone();
}

bool SourceTrials::isOwnLate() const
{
    const Source& own = m_judge.own();
    const int tries = own.problem && own.problem->httpStatus > 0 ? busyTries : lateTries;
    return own.standing == SourceStanding::Unknown && (own.failures <= tries || m_facts.known().disputedAt) &&
           m_audit.isFileDone();
}

// All of the file is what mirrors say: the own link has brought nothing of it, or nothing but a page or a
// refusal.
bool SourceTrials::hasOwnSaidNothing() const
{
    const bool hasBroughtNothing = m_judge.corroboration().broughtBy(m_judge.own().number).isEmpty();
    return isOwnLate() || (isOwnAskedAtTheEnd() && hasBroughtNothing);
}

bool SourceTrials::hasMoreToAsk(const Source& source) const
{
    return source.standing == SourceStanding::Unknown ||
           m_board.corroboration().hasMoreToCompare(source.number);
}

Source* SourceTrials::sourceToCompare(const ConnectionSet& connections, MonotonicTime now)
{
    if (!isComparing() || connections.countComparing() >= (m_audit.isFileDone() ? comparingAtTheEnd : 1))
        return nullptr;
    Source* source = asker(now);
    const bool isOnTrial = source && (source->standing == SourceStanding::Unknown || source->wasRefused());
    const bool isFree = source && connections.countBusy(*source) < (isOnTrial ? 1 : source->growth.wanted());
    return isFree && hasMoreToAsk(*source) ? source : nullptr;
}

std::optional<ByteRange> SourceTrials::nextToCompare(const Source& source)
{
    while (const auto stretch = m_judge.corroboration().nextToCompare(source.number)) {
        if (m_board.here().contains(*stretch))
            return stretch;
    }
    return std::nullopt;
}

void SourceTrials::compareEarlier()
{
    if (!m_judge.sources().hasMirrors() && !m_facts.known().isCompared)
        return;
    const qint64 length = m_board.here().length();
    const auto count = static_cast<size_t>(Corroboration::wantedFor(length));
    for (const ByteRange stretch : stretchesToCompare(m_board.here(), count, m_chance))
        m_judge.corroboration().compareAgain(stretch);
}

void SourceTrials::compareAgain(const Connection& connection)
{
    const bool isTrusted = connection.source->standing == SourceStanding::Trusted;
    if (!connection.claim && isTrusted && connection.question.range)
        m_judge.corroboration().compareAgain(*connection.question.range);
}

bool SourceTrials::isSecondOpinion(const Connection& connection) const
{
    const Source& source = *connection.source;
    const bool isAsked = source.standing == SourceStanding::Trusted || &source == &m_judge.own();
    return !connection.claim && isAsked && m_board.isBegun() && m_audit.isFileDone() &&
           !isOwnsWordAllThatLacks();
}

bool SourceTrials::isStillComparing(const ConnectionSet& connections, MonotonicTime now)
{
    if (isOwnsWordAllThatLacks())
        return true;
    if (!isComparing())
        return false;
    if (!m_wholeSince)
        m_wholeSince = now;
    const auto takes = hasOwnSaidNothing() ? firstWordTakes : comparingTakes;
    if (now - *m_wholeSince > takes)
        return false;
    const Source& own = m_judge.own();
    const bool isOwnToBeAsked = isOwnLate() || (own.standing == SourceStanding::Trusted && hasMoreToAsk(own));
    // The own link rests after it kept silent or was busy, and is asked once it may be.
    if (isOwnToBeAsked && !own.isUsable(now))
        return own.restsUntil <= *m_wholeSince + takes;
    const Source* source = asker(now);
    return source && (connections.countComparing() > 0 || hasMoreToAsk(*source));
}

} // namespace tributary
