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

// The last run may have ended before what it brought had met its neighbours.
void compareEdges(CrewMembers& members)
{
    const bool wasCompared = members.facts.known().isCompared && members.writer.canCompare();
    if (!wasCompared && !members.writer.needsSeams(members.judge.own()))
        return;
    const qint64 size = members.board.whole().length();
    RangeSet unquestioned = members.board.here();
    members.writer.openSeams(unquestioned);
    members.board.begin(size, std::move(unquestioned), members.facts.splitting());
}

} // namespace

TransferCrew::TransferCrew(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener,
                           ByteListener& byteListener, quint32 seed)
    : m_limits(services.limits)
    , m_wanted(wanted)
    , m_listener(listener)
    , m_members(
          wanted, services, listener, byteListener, *this, [this] { goOnWithPieces(); }, seed)
    , m_questionForAll(wanted, m_members.facts, m_members.board, m_members.writer, m_members.judge,
                       m_members.log)
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
    m_members.share.setRate(bytesPerSecond, now());
    readOn();
}

QString TransferCrew::host() const
{
    return originOf(m_members.judge.own().url);
}

std::optional<MonotonicTime> TransferCrew::leftAloneUntil(MonotonicTime now) const
{
    const bool isWaiting = m_members.connections.count() > 0 && m_members.connections.areAllQueuedOrIdle();
    return isWaiting ? m_limits.paces().restsUntil(host(), now) : std::nullopt;
}

std::optional<RangeSet> TransferCrew::bytesToKeep() const
{
    if (!plan())
        return std::nullopt;
    RangeSet kept = plan()->here();
    m_members.writer.closeSeams(kept);
    return kept;
}

TransferCrew::Tally TransferCrew::tally() const
{
    return {.connectionsUsed = m_members.connections.mostCarrying(),
            .retries = m_members.ends.retries(),
            .discarded = m_members.board.discarded(),
            .size = m_members.facts.sizeOutcome(),
            .wrongSources = m_members.judge.wrongSources(),
            .hostConnections = m_members.judge.own().growth.learnedLimit(),
            .startsOver = !m_members.facts.isInParts() || !known().rangesProven};
}

void TransferCrew::openFresh(std::optional<qint64> formerSize)
{
    m_members.facts.forget();
    m_members.facts.noteFormerSize(formerSize);
    m_members.board.clear();
    m_members.audit.clear();
    m_members.judge.forget();
    m_members.writer.forget();
    m_members.retrial.forgetReplaced();
    m_members.trials.clear();
    m_state = State::Opening;
    fill();
}

void TransferCrew::proceed(std::shared_ptr<Assembly> part)
{
    FileFacts& facts = m_members.facts;
    const Judgement& opening = facts.opening();
    facts.proceed();
    m_members.writer.begin(std::move(part));
    m_members.board.begin(opening.total.value_or(unknownTotal), {}, facts.splitting());
    m_members.audit.begin(facts.size(), m_members.writer.part());
    m_members.connectionNumber.beginMeasuring(facts.splitting(), now());
    m_state = State::Working;
    Connection& first = m_members.connections.first();
    const ByteRange piece = facts.isInParts() ? opening.range : m_members.board.whole();
    SegmentPlan& plan = m_members.board.plan();
    first.claim = plan.claimGiven(piece, now()).id;
    plan.noteLatency(first.transfer->latency());
    m_members.answers.useBody(first, opening);
}

void TransferCrew::openKnown(Known known, std::shared_ptr<Assembly> part, RangeSet here, RangeSet inherited)
{
    const qint64 size = *known.size;
    FileFacts& facts = m_members.facts;
    WorkBoard& board = m_members.board;
    facts.adopt(std::move(known));
    m_members.writer.begin(std::move(part));
    m_members.writer.inherited().begin(std::move(inherited), here);
    m_members.judge.defineByOwn(facts.known().validators, facts.known().isMarkedElsewhere
                                                              ? SourceJudge::MarksOf::AnotherPlace
                                                              : SourceJudge::MarksOf::OwnPlace);
    board.begin(size, std::move(here), facts.splitting());
    m_members.audit.begin(size, m_members.writer.part());
    // The last run ended between the last byte and the final name.
    const bool isWhole = m_members.audit.isFileDone();
    if (isWhole && !m_members.trials.isOwnToBeHeard()) {
        m_listener.crewComplete();
        return;
    }
    m_members.writer.forgetSeams();
    if (!isWhole)
        compareEdges(m_members);
    board.noteStart();
    m_members.trials.compareEarlier();
    if (!isWhole)
        m_members.connectionNumber.beginMeasuring(facts.splitting(), now());
    m_state = State::Working;
    m_members.audit.check();
    fill();
}

void TransferCrew::goOn(const std::optional<DownloadError>& oftenSeen)
{
    m_questionForAll.noteQuestions();
    // Filters before servers, and servers themselves, may stumble over a condition that they don't know. The
    // marks of the answers still tell whether the file is the same.
    if (oftenSeen && mayBeOfTheQuestion(*oftenSeen))
        m_members.judge.own().quirks.ifRangeIsUseless = true;
    m_state = m_members.board.isBegun() ? State::Working : State::Opening;
    m_members.facts.doubt();
    // A server that sent all of the file for a while may know ranges again.
    if (m_members.board.isBegun() && m_members.facts.returnToParts())
        m_members.board.planAnew(Splitting::Allowed);
    m_members.judge.sources().wake();
    m_members.trials.resume();
    m_members.audit.check();
    fill();
}

bool TransferCrew::goOnForAll(const DownloadError& error)
{
    if (!mayBeOfTheQuestion(error) || !m_questionForAll.take(error))
        return false;
    if (m_members.board.isBegun()) {
        goOnAsOneStream();
    } else {
        m_questionForAll.open();
        goOn();
    }
    return true;
}

bool TransferCrew::takeProgress()
{
    const bool progressed = m_members.board.takeProgress();
    if (progressed)
        m_questionForAll.noteProgress();
    return progressed;
}

SegmentPositions TransferCrew::stop(StoryEnd why)
{
    const MonotonicTime now = this->now();
    SegmentPositions positions = m_members.rows.positions(now);
    m_state = State::Stopped;
    m_members.share.noteStop();
    m_members.reader.stop();
    m_members.audit.abandon();
    m_members.board.releaseAll(now);
    // Before a first answer there is no plan of the file.
    const bool isDone = plan() && m_members.audit.isFileDone();
    m_members.connections.dismissAll(isDone ? StoryEnd::Overtaken : why);
    m_members.share.stopWaiting();
    return positions;
}

void TransferCrew::letGoOfFile()
{
    m_members.writer.begin(nullptr);
    m_members.audit.letGoOfFile();
}

void TransferCrew::tick(MonotonicTime now)
{
    while (const auto overdue = m_members.connections.firstOverdue(m_wanted.timeouts, now))
        m_members.ends.lose(overdue->connection, overdue->error);
    m_members.connections.endWaits(now);
    if (m_state == State::Working) {
        if (m_members.connectionNumber.isMeasuring() &&
            m_members.connectionNumber.look(m_members.connections.countCarrying(*m_members.judge.definer()),
                                            now))
            endMeasuring();
        m_members.staff.look(now);
    } else if (m_state == State::Opening) {
        hurryOpening(now);
    }
    if (finishIfWhole())
        return;
    m_members.staff.adaptBuffers(now);
    m_members.staff.askForLess(now);
    m_members.staff.yieldToOthers(now);
    m_members.asker.askWhoseTurnHasCome(m_members.connections, now);
    fill();
    m_members.reader.endStandstill(now);
}

// Nobody waits for the first of several when the next may answer at once.
void TransferCrew::hurryOpening(MonotonicTime now)
{
    Connection* silent = m_members.choice.tooSilentAtFirst(now);
    if (!silent)
        return;
    m_members.disputes.turnFrom(
        *silent->source,
        {.judgement = {.verdict = Verdict::TryLater,
                       .error = {.kind = ErrorKind::TimedOut, .detail = Phrase(PhraseKind::KeepsSilent)}}});
}

// How many connections the host takes is remembered for later downloads; how many pay is used from here on.
void TransferCrew::endMeasuring()
{
    const ConnectionNumber::Found found = m_members.connectionNumber.endMeasuring();
    const ConnectionMeasurement& measured = found.measured;
    Source& definer = *m_members.judge.definer();
    const QString origin = originOf(definer.url);
    definer.growth =
        ConnectionGrowth({.growth = ConnectionGrowthKind::Fixed, .most = measured.best}, std::nullopt);
    if (found.lesson)
        m_limits.hosts().learnConnections(origin, *found.lesson);
    m_members.log(measuredLine(origin, measured), LogKind::Finding);
    m_listener.crewMeasured(measured);
}

void TransferCrew::fill()
{
    if (m_state == State::Opening)
        m_members.staff.fillOpening(now());
    else if (m_state == State::Working)
        m_members.staff.fill(now());
}

// Ends the transfer when all of the file is here and every source that could confirm it has been asked.
bool TransferCrew::finishIfWhole()
{
    if (m_state != State::Working || !m_members.audit.isFileDone() ||
        m_members.trials.isStillComparing(m_members.connections, now()))
        return false;
    // A body in chunks may go on.
    if (m_members.connections.isAnyEndAwaited())
        return false;
    // Two mirrors contradict each other, and the bytes that are here may be the wrong one's.
    if (const auto owed = m_members.trials.owedWord(now())) {
        beTroubled(*owed);
        return true;
    }
    if (m_members.facts.isInParts() && m_members.connections.mostCarrying() > 1)
        m_limits.hosts().learnRanges(host(), Learned::Yes);
    if (m_members.connectionNumber.isMeasuring())
        endMeasuring();
    stop();
    m_listener.crewComplete();
    return true;
}

// Goes on after a piece was checked.
void TransferCrew::goOnWithPieces()
{
    if (m_state == State::Stopped)
        return;
    if (!m_members.audit.isFileDone()) {
        m_members.audit.check();
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
    m_members.facts.askAsOneStream(BodyCoding::Identity);
    m_members.board.planAnew(Splitting::OneStream);
    m_state = State::Working;
    fill();
}

void TransferCrew::readFrom(Connection& connection)
{
    m_members.reader.read(connection);
}

void TransferCrew::readSoon()
{
    m_members.reader.readSoon();
}

TransferCrew::Retrial TransferCrew::tryOthers(const DownloadError& mismatch)
{
    if (!m_members.judge.sources().hasMirrors() || m_members.audit.isBegun() || !m_members.board.isBegun())
        return Retrial::None;
    const Retrial retrial = m_members.retrial.next(mismatch);
    if (retrial != Retrial::None)
        m_members.writer.forgetSeams();
    return retrial;
}

} // namespace tributary
