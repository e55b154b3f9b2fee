#include "core/engine/transfer/transfer_crew.h"

#include "core/values/network/origin.h"
#include "core/values/phrases/phrase.h"

#include <utility>

namespace tributary {

namespace {

Phrase measuredLine(const QString& origin, const ConnectionMeasurement& measured)
{
    const QString accepted = QString::number(measured.accepted);
    if (measured.didFileEnd)
        return Phrase(PhraseKind::ConnectionsAtATime, {origin, accepted});
    if (measured.wasCutShort)
        return Phrase(PhraseKind::ConnectionsUntold, {origin, accepted});
    return Phrase(PhraseKind::ConnectionsMeasured, {origin, accepted, QString::number(measured.best)});
}

} // namespace

TransferCrew::TransferCrew(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener,
                           ByteListener& byteListener, quint32 seed)
    : m_limits(services.limits)
    , m_wanted(wanted)
    , m_listener(listener)
    , m_parts(
          wanted, services, listener, byteListener, *this, [this] { goOnWithPieces(); }, seed)
    , m_questionForAll(wanted, m_parts.facts, m_parts.board, m_parts.writer, m_parts.judge, m_parts.log)
{
}

TransferCrew::~TransferCrew()
{
    stop();
}

MonotonicTime TransferCrew::now() const
{
    return MonotonicTime::clock::now();
}

void TransferCrew::setRate(std::optional<qint64> bytesPerSecond)
{
    m_parts.share.setRate(bytesPerSecond, now());
    readOn();
}

QString TransferCrew::host() const
{
    return originOf(m_parts.judge.own().url);
}

std::optional<MonotonicTime> TransferCrew::leftAloneUntil(MonotonicTime now) const
{
    const bool isWaiting = m_parts.connections.count() > 0 && m_parts.connections.areAllQueuedOrIdle();
    return isWaiting ? m_limits.paces().restsUntil(host(), now) : std::nullopt;
}

std::optional<RangeSet> TransferCrew::bytesToKeep() const
{
    if (!plan())
        return std::nullopt;
    RangeSet kept = plan()->here();
    m_parts.writer.closeSeams(kept);
    return kept;
}

TransferCrew::Tally TransferCrew::tally() const
{
    return {.connectionsUsed = m_parts.connections.mostCarrying(),
            .retries = m_parts.ends.retries(),
            .discarded = m_parts.board.discarded(),
            .size = m_parts.facts.sizeOutcome(),
            .wrongSources = m_parts.judge.wrongSources(),
            .hostConnections = m_parts.judge.own().growth.learnedLimit(),
            .startsOver = !m_parts.facts.isInParts() || !known().rangesProven};
}

void TransferCrew::openFresh()
{
    m_parts.facts.forget();
    m_parts.board.clear();
    m_parts.audit.clear();
    m_parts.judge.forget();
    m_parts.writer.forget();
    m_parts.retrial.forgetReplaced();
    m_parts.trials.clear();
    m_state = State::Opening;
    fill();
}

void TransferCrew::proceed(std::shared_ptr<Assembly> part)
{
    FileFacts& facts = m_parts.facts;
    const Judgement& opening = facts.opening();
    facts.proceed();
    m_parts.writer.begin(std::move(part));
    m_parts.board.begin(opening.total.value_or(unknownTotal), {}, facts.splitting());
    m_parts.audit.begin(facts.size(), m_parts.writer.part());
    m_parts.target.beginMeasuring(facts.splitting(), now());
    m_state = State::Working;
    Connection& first = m_parts.connections.first();
    const ByteRange piece = facts.isInParts() ? opening.range : m_parts.board.whole();
    SegmentPlan& plan = m_parts.board.plan();
    first.claim = plan.claimGiven(piece, now()).id;
    plan.noteLatency(first.transfer->latency());
    m_parts.answers.useBody(first, opening);
}

void TransferCrew::openKnown(Known known, std::shared_ptr<Assembly> part, RangeSet here, RangeSet inherited)
{
    const qint64 size = *known.size;
    FileFacts& facts = m_parts.facts;
    WorkBoard& board = m_parts.board;
    facts.adopt(std::move(known));
    m_parts.writer.begin(std::move(part));
    m_parts.writer.inherited().begin(std::move(inherited), here);
    m_parts.judge.defineByOwn(facts.known().validators);
    board.begin(size, std::move(here), facts.splitting());
    m_parts.audit.begin(size, m_parts.writer.part());
    // The last run ended between the last byte and the final name.
    const bool isWhole = m_parts.audit.isFileDone();
    if (isWhole && !m_parts.trials.isOwnToBeHeard()) {
        m_listener.crewComplete();
        return;
    }
    m_parts.writer.forgetSeams();
    if (!isWhole && m_parts.writer.needsSeams(m_parts.judge.own())) {
        RangeSet unquestioned = board.here();
        m_parts.writer.openSeams(unquestioned);
        board.begin(size, std::move(unquestioned), facts.splitting());
    }
    board.noteStart();
    if (!isWhole)
        m_parts.target.beginMeasuring(facts.splitting(), now());
    m_state = State::Working;
    m_parts.audit.check();
    fill();
}

void TransferCrew::goOn(const std::optional<DownloadError>& oftenSeen)
{
    m_questionForAll.noteQuestions();
    // Filters before servers, and servers themselves, may stumble over a condition that they don't know. The
    // marks of the answers still tell whether the file is the same.
    if (oftenSeen && mayBeOfTheQuestion(*oftenSeen))
        m_parts.judge.own().quirks.ifRangeIsUseless = true;
    m_state = m_parts.board.isBegun() ? State::Working : State::Opening;
    m_parts.facts.doubt();
    // A server that sent all of the file for a while may know ranges again.
    if (m_parts.board.isBegun() && m_parts.facts.returnToParts())
        m_parts.board.planAnew(Splitting::Allowed);
    m_parts.judge.sources().wake();
    m_parts.trials.resume();
    m_parts.audit.check();
    fill();
}

bool TransferCrew::goOnForAll(const DownloadError& error)
{
    if (!mayBeOfTheQuestion(error) || !m_questionForAll.take(error))
        return false;
    if (m_parts.board.isBegun()) {
        goOnAsOneStream();
    } else {
        m_questionForAll.open();
        goOn();
    }
    return true;
}

bool TransferCrew::takeProgress()
{
    const bool progressed = m_parts.board.takeProgress();
    if (progressed)
        m_questionForAll.noteProgress();
    return progressed;
}

SegmentPositions TransferCrew::stop(StoryEnd why)
{
    const MonotonicTime now = this->now();
    SegmentPositions positions = m_parts.rows.positions(now);
    m_state = State::Stopped;
    m_parts.share.noteStop();
    m_parts.reader.stop();
    m_parts.audit.abandon();
    m_parts.board.releaseAll(now);
    // Before a first answer there is no plan of the file.
    const bool isDone = plan() && m_parts.audit.isFileDone();
    m_parts.connections.dismissAll(isDone ? StoryEnd::Overtaken : why);
    m_parts.share.stopWaiting();
    return positions;
}

void TransferCrew::letGoOfFile()
{
    m_parts.writer.begin(nullptr);
    m_parts.audit.letGoOfFile();
}

void TransferCrew::tick(MonotonicTime now)
{
    while (const auto overdue = m_parts.connections.firstOverdue(m_wanted.timeouts, now))
        m_parts.ends.lose(overdue->connection, overdue->error);
    m_parts.connections.endWaits(now);
    if (m_state == State::Working) {
        if (m_parts.target.isMeasuring() &&
            m_parts.target.look(m_parts.connections.countCarrying(*m_parts.judge.definer()), now))
            endMeasuring();
        m_parts.staff.look(now);
    } else if (m_state == State::Opening) {
        hurryOpening(now);
    }
    if (finishIfWhole())
        return;
    m_parts.staff.adaptBuffers(now);
    m_parts.staff.askForLess(now);
    m_parts.staff.yieldToOthers(now);
    m_parts.asker.askWhoseTurnHasCome(m_parts.connections, now);
    fill();
    m_parts.reader.endStandstill(now);
}

// Nobody waits for the first of several when the next may answer at once.
void TransferCrew::hurryOpening(MonotonicTime now)
{
    Connection* silent = m_parts.choice.tooSilentAtFirst(now);
    if (!silent)
        return;
    m_parts.disputes.turnFrom(
        *silent->source,
        {.judgement = {.verdict = Verdict::TryLater,
                       .error = {.kind = ErrorKind::TimedOut, .detail = Phrase(PhraseKind::KeepsSilent)}}});
}

// How many connections the host takes is remembered for later downloads; how many pay is used from here on.
void TransferCrew::endMeasuring()
{
    const ConnectionTarget::Found found = m_parts.target.endMeasuring();
    const ConnectionMeasurement& measured = found.measured;
    Source& definer = *m_parts.judge.definer();
    const QString origin = originOf(definer.url);
    definer.growth =
        ConnectionGrowth({.growth = ConnectionGrowthKind::Fixed, .most = measured.best}, std::nullopt);
    if (found.lesson)
        m_limits.hosts().learnConnections(origin, *found.lesson);
    m_parts.log(measuredLine(origin, measured), LogKind::Finding);
    m_listener.crewMeasured(measured);
}

void TransferCrew::fill()
{
    if (m_state == State::Opening)
        m_parts.staff.fillOpening(now());
    else if (m_state == State::Working)
        m_parts.staff.fill(now());
}

// All of it is here, and whoever could be asked about it has been.
bool TransferCrew::finishIfWhole()
{
    if (m_state != State::Working || !m_parts.audit.isFileDone() ||
        m_parts.trials.isStillComparing(m_parts.connections, now()))
        return false;
    // A body in chunks may go on.
    if (m_parts.connections.isAnyEndAwaited())
        return false;
    // Two mirrors contradict each other, and the bytes that are here may be the wrong one's.
    if (const auto owed = m_parts.trials.owedWord(now())) {
        beTroubled(*owed);
        return true;
    }
    if (m_parts.facts.isInParts() && m_parts.connections.mostCarrying() > 1)
        m_limits.hosts().learnRanges(host(), Learned::Yes);
    if (m_parts.target.isMeasuring())
        endMeasuring();
    stop();
    m_listener.crewComplete();
    return true;
}

// A piece was checked.
void TransferCrew::goOnWithPieces()
{
    if (m_state == State::Stopped)
        return;
    if (!m_parts.audit.isFileDone()) {
        m_parts.audit.check();
        return;
    }
    stop();
    m_listener.crewComplete();
}

void TransferCrew::halt()
{
    stop();
}

void TransferCrew::beTroubled(const Trouble& trouble)
{
    stop();
    Trouble told = trouble;
    if (const auto reason = m_questionForAll.reason())
        told.ofOwnLink = reason;
    m_listener.crewTroubled(told);
}

void TransferCrew::startOver()
{
    const State before = m_state;
    stop(StoryEnd::BegunAnew);
    if (before == State::Opening)
        goOn();
    else
        m_listener.crewStartsOver();
}

void TransferCrew::goOnAsOneStream()
{
    stop(StoryEnd::BegunAnew);
    m_parts.facts.askAsOneStream(BodyCoding::Identity);
    m_parts.board.planAnew(Splitting::OneStream);
    m_state = State::Working;
    fill();
}

void TransferCrew::readFrom(Connection& connection)
{
    m_parts.reader.read(connection);
}

void TransferCrew::readSoon()
{
    m_parts.reader.readSoon();
}

TransferCrew::Retrial TransferCrew::tryOthers(const DownloadError& mismatch)
{
    if (!m_parts.judge.sources().hasMirrors() || m_parts.audit.isBegun() || !m_parts.board.isBegun())
        return Retrial::None;
    const Retrial retrial = m_parts.retrial.next(mismatch);
    if (retrial != Retrial::None)
        m_parts.writer.forgetSeams();
    return retrial;
}

} // namespace tributary
