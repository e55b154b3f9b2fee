#include "core/engine/transfer_crew.h"

#include "core/engine/shared_limits.h"
#include "core/http/media_type.h"
#include "core/http/redirect_rule.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr qint64 firstPiece = 1024 * 1024;
constexpr qint64 unknownTotal = std::numeric_limits<qint64>::max();
constexpr auto readAgainAfter = 10ms;

} // namespace

TransferCrew::TransferCrew(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener)
    : m_wanted(wanted)
    , m_services(services)
    , m_listener(listener)
    , m_sources(wanted, services.limits)
    , m_mostConnections(wanted.connections.most)
    , m_allowance(wanted.bytesPerSecond, MonotonicTime::clock::now())
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(readAgainAfter);
    m_readSoon.setTimerType(Qt::PreciseTimer);
    connect(&m_readSoon, &QTimer::timeout, this, &TransferCrew::readOn);
}

TransferCrew::~TransferCrew()
{
    stop();
}

void TransferCrew::setName(const QString& fileName)
{
    m_known.wantsBinary = nameWantsBinary(fileName);
    m_known.ownCoding = codingOfName(fileName);
}

void TransferCrew::openFresh()
{
    const bool wantsBinary = m_known.wantsBinary;
    const QByteArray ownCoding = m_known.ownCoding;
    m_known = {.wantsBinary = wantsBinary, .ownCoding = ownCoding};
    m_plan.reset();
    m_proof.reset();
    m_traces.clear();
    m_again.clear();
    m_definer = nullptr;
    for (const auto& source : m_sources.all()) {
        source->brought.clear();
        source->validators = {};
        if (source->standing == SourceStanding::Trusted)
            source->standing = SourceStanding::Unknown;
    }
    m_seams.clear();
    m_proven = false;
    m_state = State::Opening;
    fill();
}

void TransferCrew::proceed(std::shared_ptr<Assembly> part)
{
    m_part = std::move(part);
    const bool ranged = m_opening.verdict == Verdict::UseRange;
    m_splitting = ranged ? Splitting::Allowed : Splitting::OneStream;
    m_plan.emplace(m_opening.total.value_or(unknownTotal), RangeSet{}, m_splitting);
    m_plan->setLargestPiece(m_wanted.largestPart);
    beginProof();
    beginMeasuring();
    m_state = State::Working;
    m_proven = true;
    Connection& first = *m_connections.front();
    const ByteRange piece = ranged ? m_opening.range : ByteRange{0, m_plan->total()};
    first.claim = m_plan->claimGiven(piece, MonotonicTime::clock::now()).id;
    m_plan->noteLatency(first.transfer->latency());
    useBody(first, m_opening);
}

void TransferCrew::openKnown(Known known, std::shared_ptr<Assembly> part, RangeSet here)
{
    known.wantsBinary = m_known.wantsBinary;
    known.ownCoding = m_known.ownCoding;
    m_known = std::move(known);
    m_part = std::move(part);
    m_splitting = Splitting::Allowed;
    m_definer = &m_sources.own();
    m_definer->validators = m_known.validators;
    m_plan.emplace(*m_known.size, std::move(here), m_splitting);
    beginProof();
    if (isDone()) {
        // It was stopped between its last byte and its name.
        m_listener.crewComplete();
        return;
    }
    m_seams.clear();
    if (needsSeams(*m_definer)) {
        RangeSet unquestioned = m_plan->here();
        m_seams = openSeams(*m_part, unquestioned);
        m_plan.emplace(*m_known.size, std::move(unquestioned), m_splitting);
    }
    m_plan->setLargestPiece(m_wanted.largestPart);
    m_furthest = m_plan->here().length();
    beginMeasuring();
    m_state = State::Working;
    checkPieces();
    fill();
}

void TransferCrew::goOn()
{
    m_state = m_plan ? State::Working : State::Opening;
    m_proven = false;
    m_sources.wake();
    checkPieces();
    fill();
}

SegmentPositions TransferCrew::stop()
{
    SegmentPositions positions;
    m_state = State::Stopped;
    m_readSoon.stop();
    m_buffer = QByteArray();
    m_checking = std::make_shared<int>();
    m_checks = 0;
    if (m_proof)
        m_proof->abandon();
    if (m_plan) {
        for (const ClaimView& claim : m_plan->active(MonotonicTime::clock::now())) {
            const bool endKnown = claim.range.end != unknownTotal;
            positions.append({.start = claim.range.begin,
                              .position = claim.position,
                              .end = endKnown ? std::optional(claim.range.end) : std::nullopt});
            m_plan->release(claim.id);
        }
    }
    dismissSurplus(0);
    return positions;
}

Connection* TransferCrew::hire()
{
    if (!m_services.limits.takeConnection())
        return nullptr;
    return m_connections.emplace_back(std::make_unique<Connection>()).get();
}

Connection* TransferCrew::idleOrHired()
{
    const auto idle = std::ranges::find_if(
        m_connections, [](const auto& connection) { return connection->phase == ConnectionPhase::Idle; });
    return idle != m_connections.end() ? idle->get() : hire();
}

void TransferCrew::dismiss(Connection& connection)
{
    drop(connection);
    std::erase_if(m_connections, [&](const auto& member) { return member.get() == &connection; });
    m_services.limits.giveConnection();
}

void TransferCrew::dismissSurplus(size_t most)
{
    while (m_connections.size() > most) {
        const auto least = std::ranges::min_element(
            m_connections, {}, [](const auto& connection) { return connection->isBusy(); });
        if (most > 0 && (*least)->isBusy())
            return;
        dismiss(**least);
    }
}

int TransferCrew::countBusy() const
{
    return static_cast<int>(
        std::ranges::count_if(m_connections, [](const auto& connection) { return connection->isBusy(); }));
}

int TransferCrew::countBusy(const Source& source) const
{
    return static_cast<int>(std::ranges::count_if(m_connections, [&](const auto& connection) {
        return connection->source == &source && connection->isBusy();
    }));
}

int TransferCrew::countCarrying(const Source& source) const
{
    return static_cast<int>(std::ranges::count_if(m_connections, [&](const auto& connection) {
        return connection->source == &source && connection->isCarrying();
    }));
}

int TransferCrew::wanted() const
{
    if (m_measure)
        return m_measure->wanted();
    return m_sources.wanted(m_mostConnections, MonotonicTime::clock::now());
}

bool TransferCrew::isDone() const
{
    return m_plan->isComplete() && (!m_proof || m_proof->isAllRight());
}

int TransferCrew::countCarrying() const
{
    return static_cast<int>(std::ranges::count_if(
        m_connections, [](const auto& connection) { return connection->isCarrying(); }));
}

void TransferCrew::fillOpening()
{
    if (countBusy() > 0 || !m_connections.empty())
        return;
    Source* source = m_sources.first(MonotonicTime::clock::now());
    Connection* first = source ? hire() : nullptr;
    if (!first)
        return;
    const bool ranged = m_splitting == Splitting::Allowed;
    const ByteRange piece{0, std::min(firstPiece, m_wanted.largestPart.value_or(firstPiece))};
    first->source = source;
    first->question = {.url = source->url,
                       .range = ranged ? std::optional(piece) : std::nullopt,
                       .ifRange = {},
                       .coding = m_coding};
    ask(*first);
}

void TransferCrew::fill()
{
    if (m_state == State::Opening)
        fillOpening();
    if (m_state != State::Working)
        return;
    // One goes ahead after a break; the others follow once the server has shown that it is the same file.
    const bool alone = !m_proven || m_splitting == Splitting::OneStream;
    const MonotonicTime now = MonotonicTime::clock::now();
    const auto most = static_cast<size_t>(alone ? 1 : wanted());
    dismissSurplus(most);
    while (countBusy() < static_cast<int>(most)) {
        Source* source = alone ? m_sources.first(now) : sourceForNext(now);
        if (!source)
            return;
        const bool anyIdle = std::ranges::any_of(
            m_connections, [](const auto& member) { return member->phase == ConnectionPhase::Idle; });
        if (!anyIdle && m_connections.size() >= most)
            return;
        Connection* free = idleOrHired();
        if (!free)
            return;
        free->source = source;
        if (!giveWork(*free)) {
            if (!anyIdle)
                dismiss(*free);
            return;
        }
    }
}

bool TransferCrew::giveWork(Connection& connection)
{
    if (needsTrial(*connection.source)) {
        askTrial(connection);
        return true;
    }
    auto claim = claimAgain(*connection.source);
    if (!claim)
        claim =
            m_plan->claimNext(MonotonicTime::clock::now(), wanted(), m_sources.indexOf(*connection.source));
    if (claim)
        askFor(connection, *claim);
    return claim.has_value();
}

// Where digests of the pieces tell, nothing else needs to.
bool TransferCrew::needsSeams(const Source& source) const
{
    return m_splitting == Splitting::Allowed && !m_proof && m_part->keepsBytes() &&
           !source.validators.hasStrongEtag() && source.validators.lastModified.isEmpty();
}

void TransferCrew::askFor(Connection& connection, const Claim& claim)
{
    const Source& source = *connection.source;
    connection.claim = claim.id;
    connection.question = {.url = source.url, .range = {}, .ifRange = {}, .coding = m_coding};
    if (m_splitting == Splitting::Allowed) {
        ByteRange range = claim.range;
        if (needsSeams(source)) {
            range.begin -= std::min(seamLength, range.begin);
        }
        connection.question.range = range;
        if (!source.ifRangeIsUseless)
            connection.question.ifRange = source.validators;
    }
    ask(connection);
}

void TransferCrew::ask(Connection& connection)
{
    const Question& question = connection.question;
    connection.phase = ConnectionPhase::Asking;
    connection.bodyPosition = question.range ? question.range->begin : 0;
    connection.bodyEnd.reset();
    connection.inflater.reset();
    connection.fresh = 0;
    const MonotonicTime now = MonotonicTime::clock::now();
    connection.askedAt = now;
    const MonotonicTime turn = m_services.limits.turnAt(question.url.host(), now);
    if (turn <= now) {
        send(connection);
        return;
    }
    connection.transfer.reset();
    connection.phase = ConnectionPhase::Due;
    connection.until = turn;
}

void TransferCrew::send(Connection& connection)
{
    const Question& question = connection.question;
    connection.phase = ConnectionPhase::Asking;
    connection.askedAt = MonotonicTime::clock::now();
    if (!connection.lease || connection.lease->origin() != originOf(question.url))
        connection.lease = m_services.connections.lease(m_wanted.network, question.url);
    const qint64 buffer = m_services.limits.bufferSize(wanted(), m_wanted.bytesPerSecond);
    connection.transfer.reset(new SegmentTransfer(connection.lease->network(),
                                                  makeRequest(connection.source->asked, question), buffer,
                                                  m_wanted.network.certificateCheck));
    SegmentTransfer* transfer = connection.transfer.get();
    connect(transfer, &SegmentTransfer::headArrived, this, [this, &connection] { takeHead(connection); });
    connect(transfer, &SegmentTransfer::bytesArrived, this, [this, &connection] { pump(connection); });
    connect(transfer, &SegmentTransfer::over, this, [this, &connection] {
        if (connection.transfer->hasHead())
            pump(connection);
        else
            lose(connection, connection.transfer->error().value_or(DownloadError{}));
    });
}

Connection* TransferCrew::firstOverdue(MonotonicTime now, DownloadError& error) const
{
    for (const auto& connection : m_connections) {
        if (!connection->transfer || connection->phase == ConnectionPhase::Held)
            continue;
        if (const auto overdue = connection->transfer->overdue(m_wanted.timeouts, now)) {
            error = *overdue;
            return connection.get();
        }
    }
    return nullptr;
}

void TransferCrew::tick(MonotonicTime now)
{
    DownloadError error;
    while (Connection* silent = firstOverdue(now, error))
        lose(*silent, error);
    for (const auto& connection : m_connections) {
        if (connection->until > now)
            continue;
        if (connection->phase == ConnectionPhase::Resting)
            connection->phase = ConnectionPhase::Idle;
        else if (connection->phase == ConnectionPhase::Due)
            send(*connection);
        else if (connection->phase == ConnectionPhase::Draining)
            drop(*connection);
    }
    if (m_state == State::Working) {
        if (m_measure)
            measure(now);
        else
            measureSources(now);
        replaceLaggard(now);
    } else if (m_state == State::Opening) {
        hurryOpening(now);
    }
    fill();
}

QList<ConnectionSnapshot> TransferCrew::connectionsNow(MonotonicTime now) const
{
    QList<ConnectionSnapshot> rows;
    if (!m_plan)
        return rows;
    for (const ClaimView& claim : m_plan->active(now)) {
        const bool endKnown = claim.range.end != unknownTotal;
        rows.append({.start = claim.range.begin,
                     .position = claim.position,
                     .end = endKnown ? std::optional(claim.range.end) : std::nullopt,
                     .bytesPerSecond = static_cast<qint64>(claim.bytesPerSecond)});
    }
    return rows;
}

} // namespace tributary
