#include "core/engine/transfer/transfer_crew.h"
#include "core/values/network/shown_link.h"

#include <algorithm>

// By what it shows that several answers are of one file, and what is done when they are not.

namespace tributary {

using namespace std::chrono_literals;

namespace {

// A source is trusted once it has shown so many stretches of what is here.
constexpr size_t stretchesOfATrial = 3;
// While bytes flow one connection at a time compares; when all is here, these do.
constexpr int comparingAtTheEnd = 4;
// A file that is whole waits no longer for what others say of it.
constexpr auto comparingTakes = 3s;
// It is not waited for again and again.
constexpr int lateTries = 1;

DownloadError differing(qint64 offset)
{
    return {.kind = ErrorKind::Changed,
            .httpStatus = 0,
            .detail = QStringLiteral("its bytes at %1 are not those of the others").arg(offset)};
}

} // namespace

// Digests of the pieces are a better proof than any comparison, and tell who is wrong.
bool TransferCrew::needsTrial(const Source& source) const
{
    return source.standing == SourceStanding::Unknown && &source != m_definer && !m_proof &&
           m_splitting == Splitting::Allowed && !m_plan->here().isEmpty();
}

void TransferCrew::askTrial(Connection& connection)
{
    Source& source = *connection.source;
    std::erase_if(source.trial, [this](ByteRange stretch) { return !m_plan->here().contains(stretch); });
    if (source.trial.empty())
        source.trial = stretchesToCompare(m_plan->here(), stretchesOfATrial, m_chance);
    askStretch(connection, source.trial.front());
}

void TransferCrew::askStretch(Connection& connection, ByteRange stretch)
{
    connection.question = {
        .url = connection.source->url, .range = stretch, .ifRange = {}, .coding = m_coding};
    ask(connection);
}

bool TransferCrew::compare(Connection& connection)
{
    makeBuffer();
    const qint64 available = std::min<qint64>(connection.transfer->available(), m_buffer.size());
    const qint64 left = *connection.bodyEnd - connection.bodyPosition;
    if (available == 0 && left > 0) {
        if (connection.transfer->isOver())
            conclude(connection);
        return false;
    }
    const qint64 got =
        left > 0
            ? connection.transfer->read({m_buffer.data(), static_cast<size_t>(std::min(available, left))})
            : 0;
    const ByteRange range{connection.bodyPosition, connection.bodyPosition + got};
    if (got > 0 && !m_plan->here().contains(range)) {
        // The connection was given up meanwhile.
        drop(connection);
        fill();
        return false;
    }
    const auto difference = firstDifference(*m_part, range.begin, QByteArrayView(m_buffer.constData(), got));
    if (!difference) {
        beTroubled({.verdict = Verdict::GiveUp, .error = difference.error()}, {});
        return false;
    }
    const size_t number = m_sources.indexOf(*connection.source);
    if (*difference) {
        const qint64 at = **difference;
        drop(connection);
        heed({.offset = at, .here = m_corroboration.bringerOf(at), .there = number});
        return false;
    }
    m_corroboration.noteAgreement(number, range);
    connection.lastRead = ++m_reads;
    connection.bodyPosition += got;
    m_tally.discarded += got;
    if (got < left)
        return true;
    passStretch(connection);
    return false;
}

void TransferCrew::passStretch(Connection& connection)
{
    Source& source = *connection.source;
    if (source.standing == SourceStanding::Unknown) {
        if (!source.trial.empty())
            source.trial.erase(source.trial.begin());
        if (!source.trial.empty()) {
            askTrial(connection);
            return;
        }
        source.standing = SourceStanding::Trusted;
        m_proven = true;
    }
    drop(connection);
    if (!finishIfWhole())
        fill();
}

// A digest of the whole tells in the end whatever could be compared before.
bool TransferCrew::isComparingAtAll() const
{
    const bool isTold = m_proof || m_wanted.checksum || m_known.digest;
    return m_state == State::Working && m_plan && !isTold && !m_measure && m_sources.hasMirrors() &&
           m_splitting == Splitting::Allowed && m_part->keepsBytes() && !m_isCompared;
}

int TransferCrew::countComparing() const
{
    return static_cast<int>(std::ranges::count_if(m_connections, [](const auto& connection) {
        return !connection->claim && connection->isBusy() && connection->phase != ConnectionPhase::Draining &&
               connection->source->standing == SourceStanding::Trusted;
    }));
}

// Whose word counts most of those that can be asked. An own link that had no answer yet is asked once more in
// the end, before what others brought is taken for its file.
Source* TransferCrew::asker(MonotonicTime now)
{
    Source& own = m_sources.own();
    const bool isLate = own.standing == SourceStanding::Unknown && own.failures <= lateTries && isDone();
    if (own.isUsable(now) && (own.standing == SourceStanding::Trusted || isLate))
        return &own;
    const bool canDefiner =
        m_definer && m_definer->isUsable(now) && m_definer->standing == SourceStanding::Trusted;
    return canDefiner ? m_definer : nullptr;
}

bool TransferCrew::hasMoreToAsk(const Source& source) const
{
    return source.standing == SourceStanding::Unknown ||
           m_corroboration.hasMoreToCompare(m_sources.indexOf(source));
}

Source* TransferCrew::sourceToCompareWith(MonotonicTime now)
{
    if (!isComparingAtAll() || countComparing() >= (isDone() ? comparingAtTheEnd : 1))
        return nullptr;
    Source* source = asker(now);
    const bool isOnTrial = source && source->standing == SourceStanding::Unknown;
    const bool isFree = source && countBusy(*source) < (isOnTrial ? 1 : source->growth.wanted());
    return isFree && hasMoreToAsk(*source) ? source : nullptr;
}

bool TransferCrew::askToCompare(Connection& connection)
{
    if (connection.source != sourceToCompareWith(MonotonicTime::clock::now()))
        return false;
    while (const auto stretch = m_corroboration.nextToCompare(m_sources.indexOf(*connection.source))) {
        if (!m_plan->here().contains(*stretch))
            continue;
        askStretch(connection, *stretch);
        return true;
    }
    return false;
}

bool TransferCrew::isStillComparing(MonotonicTime now)
{
    if (!isComparingAtAll())
        return false;
    if (!m_wholeSince)
        m_wholeSince = now;
    if (now - *m_wholeSince > comparingTakes)
        return false;
    const Source* source = asker(now);
    return source && (countComparing() > 0 || hasMoreToAsk(*source));
}

// All of it is here, and whoever could be asked about it has been.
bool TransferCrew::finishIfWhole()
{
    if (m_state != State::Working || !m_plan || !isDone() || isStillComparing(MonotonicTime::clock::now()))
        return false;
    // A body in chunks may go on.
    const bool mayGoOn = std::ranges::any_of(m_connections, [this](const auto& connection) {
        return connection->claim && connection->isCarrying() && awaitsTheEnd(*connection);
    });
    if (mayGoOn)
        return false;
    if (m_splitting == Splitting::Allowed && m_tally.connectionsUsed > 1)
        m_services.limits.learnRanges(host(), Learned::Yes);
    if (m_measure)
        endMeasuring();
    stop();
    m_listener.crewComplete();
    return true;
}

// A file that is whole does not fail for want of a second opinion.
bool TransferCrew::endsComparing(Connection& connection)
{
    const bool isAsked =
        connection.source->standing == SourceStanding::Trusted || connection.source == &m_sources.own();
    const bool isAside = !connection.claim && isAsked;
    if (!isAside || m_state != State::Working || !m_plan || !isDone())
        return false;
    drop(connection);
    m_isCompared = true;
    finishIfWhole();
    return true;
}

// Two answers differ: one of the sources is wrong, or the file is another by now.
void TransferCrew::heed(const Disagreement& disagreement)
{
    if (isAgainstEarlierLink(disagreement)) {
        leaveToEarlierLink(disagreement.offset);
        return;
    }
    const Bringer wrong = m_corroboration.wrongIn(disagreement);
    if (!wrong || !m_sources.hasOthersLeft(m_sources.at(*wrong))) {
        beContradicted(
            {.kind = ErrorKind::Changed,
             .httpStatus = 0,
             .detail =
                 QStringLiteral("two answers disagree about the bytes at %1").arg(disagreement.offset)});
        return;
    }
    Source& source = m_sources.at(*wrong);
    const DownloadError error = differing(disagreement.offset);
    blame(source, error);
    dropSource(source, error);
    Source& own = m_sources.own();
    const bool isOwnsWord = disagreement.here == Bringer(0) || disagreement.there == Bringer(0);
    if (isOwnsWord && own.isLeft())
        own.standing = SourceStanding::Trusted;
    carryOut(m_corroboration.rule(disagreement));
}

void TransferCrew::carryOut(const Ruling& ruling)
{
    std::erase_if(m_seams, [&](const Seam& seam) { return seam.by == ruling.wrong; });
    if (m_definer == &m_sources.at(*ruling.wrong)) {
        m_definer = &m_sources.own();
        m_corroboration.setDefiner(0);
    }
    fetchAgain(ruling.again);
    takeBack(ruling.takenBack);
    // What waits in other connections is not announced again.
    m_readSoon.start(0ms);
    fill();
}

// By the own link where it can: nobody can say then that another one is wrong in the same way.
void TransferCrew::fetchAgain(const std::vector<ByteRange>& ranges)
{
    Source& own = m_sources.own();
    const bool isOwns = own.standing == SourceStanding::Trusted && !own.isSlow;
    m_wholeSince.reset();
    for (const ByteRange range : ranges) {
        m_tally.discarded += range.length();
        m_plan->forget(range);
        m_corroboration.forget(range);
        m_listener.crewForgot(range);
        if (!isOwns)
            continue;
        m_plan->hold(range);
        m_again.push_back({.range = range, .by = &own});
    }
}

bool TransferCrew::isAgainstEarlierLink(const Disagreement& disagreement) const
{
    const Bringer own = 0;
    const bool isOwns = disagreement.here == own || disagreement.there == own || !m_sources.hasMirrors();
    return isOwns && m_inherited.contains({disagreement.offset, disagreement.offset + 1});
}

// A person gave this link for a file that was begun by another one: what had come before stays, and what this
// one brought goes.
void TransferCrew::leaveToEarlierLink(qint64 offset)
{
    RangeSet kept;
    for (const ByteRange range : m_inheritedHere.ranges()) {
        for (const ByteRange part : m_inherited.ranges())
            kept.insert(intersection(part, range));
    }
    for (const Seam& seam : m_seams) {
        const bool isInherited = !seam.by && kept.contains(seam.range());
        if (isInherited && !m_part->write(seam.offset, seam.bytes))
            kept.remove(seam.range());
    }
    const DownloadError error{
        .kind = ErrorKind::Changed,
        .httpStatus = 0,
        .detail = QStringLiteral("the new link has other bytes at %1 than what came before").arg(offset)};
    blame(m_sources.own(), error);
    stop();
    m_tally.discarded += m_plan->here().length();
    forgetAll();
    m_tally.discarded -= kept.length();
    m_plan.emplace(*m_known.size, std::move(kept), m_splitting);
    beTroubled({.verdict = Verdict::GiveUp, .error = error}, {});
}

void TransferCrew::forgetAll()
{
    const std::vector<ByteRange> ranges = m_plan->here().ranges();
    for (const ByteRange range : ranges) {
        m_plan->forget(range);
        m_listener.crewForgot(range);
    }
    m_seams.clear();
}

// What others brought lies there until it is written over: if it is the same, they were not wrong.
void TransferCrew::noteReplaced(ByteRange range, QByteArrayView bytes)
{
    for (Replaced& replaced : m_replaced) {
        if (replaced.isOther)
            continue;
        for (const ByteRange theirs : replaced.ranges.ranges()) {
            const ByteRange both = intersection(theirs, range);
            if (both.isEmpty())
                continue;
            const auto same =
                isThere(*m_part, both.begin, bytes.sliced(both.begin - range.begin, both.length()));
            replaced.isOther = replaced.isOther || !same.value_or(true);
        }
        replaced.ranges.remove(range);
    }
}

// The own link first, then whoever has least left to bring; what is slow comes last.
std::vector<size_t> TransferCrew::mostPromising() const
{
    std::vector<size_t> sources = m_corroboration.contributorsTo({0, m_plan->total()});
    std::ranges::stable_sort(sources, [this](size_t a, size_t b) {
        const auto rank = [this](size_t number) {
            const bool isSlow = m_sources.all()[number]->isSlow;
            return std::tuple(isSlow, number != 0, -m_corroboration.broughtBy(number).length());
        };
        return rank(a) < rank(b);
    });
    return sources;
}

TransferCrew::Retrial TransferCrew::tryOthers(const DownloadError& mismatch)
{
    if (!m_sources.hasMirrors() || m_proof || !m_plan)
        return Retrial::None;
    m_mismatch = mismatch;
    const std::vector<size_t> contributors = mostPromising();
    qint64 brought = 0;
    for (const size_t source : contributors)
        brought += m_corroboration.broughtBy(source).length();
    const auto earlier =
        brought < m_plan->total() ? Elimination::Earlier::Something : Elimination::Earlier::Nothing;
    const Elimination::Verdict verdict = m_elimination.afterMismatch(contributors, earlier);
    switch (verdict.step) {
    case Elimination::Step::Convict: return goOnWithout(verdict.source);
    case Elimination::Step::Isolate: return goOnWith(verdict.source);
    case Elimination::Step::Restart: return restart();
    case Elimination::Step::GiveUp: break;
    }
    return Retrial::None;
}

TransferCrew::Retrial TransferCrew::goOnWithout(size_t number)
{
    Source& source = m_sources.at(number);
    blame(source, *m_mismatch);
    m_sources.rejoin();
    dropSource(source, *m_mismatch);
    takeBack(m_corroboration.convict(number).takenBack);
    return m_sources.hasOthersLeft(source) ? restart() : Retrial::None;
}

TransferCrew::Retrial TransferCrew::goOnWith(size_t number)
{
    Source& source = m_sources.at(number);
    if (m_splitting == Splitting::OneStream || source.standing == SourceStanding::Dropped)
        return restart();
    m_sources.isolate(source);
    m_listener.crewLog(QLatin1String("the whole is wrong; all of it comes from one source now: ") +
                       shownLink(source.asked.url));
    m_replaced.clear();
    for (const size_t other : m_corroboration.contributorsTo({0, m_plan->total()})) {
        if (other != number)
            m_replaced.push_back({.by = &m_sources.at(other), .ranges = m_corroboration.broughtBy(other)});
    }
    const std::vector<ByteRange> others = m_corroboration.broughtBy(number).gaps({0, m_plan->total()});
    for (const ByteRange range : others) {
        m_tally.discarded += range.length();
        m_plan->forget(range);
        m_corroboration.forget(range);
        m_listener.crewForgot(range);
    }
    m_seams.clear();
    m_again.clear();
    m_plan->letGo({0, m_plan->total()});
    return Retrial::GoOn;
}

// Nothing of what is here is worth anything.
TransferCrew::Retrial TransferCrew::restart()
{
    forgetAll();
    m_believed = m_known.digest;
    m_splitting = Splitting::Allowed;
    m_coding = BodyCoding::Identity;
    return Retrial::StartOver;
}

void TransferCrew::acceptWhole()
{
    for (const Replaced& replaced : m_replaced) {
        if (replaced.isOther)
            blame(*replaced.by, *m_mismatch);
    }
}

QStringList TransferCrew::accounts() const
{
    QStringList accounts;
    if (!m_sources.hasMirrors())
        return accounts;
    for (const auto& source : m_sources.all()) {
        const QString problem =
            source->problem ? QString(nameOf(source->problem->kind)) : QStringLiteral("unused");
        accounts.append(shownLink(source->asked.url) + QLatin1String(" (") + problem + u')');
    }
    return accounts;
}

} // namespace tributary
