#include "core/engine/transfer_crew.h"

#include "core/http/media_type.h"
#include "core/http/redirect_rule.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr qint64 firstPiece = 1024 * 1024;
constexpr qint64 unknownTotal = std::numeric_limits<qint64>::max();

} // namespace

TransferCrew::TransferCrew(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener)
    : m_wanted(wanted)
    , m_services(services)
    , m_me(services.limits.join())
    , m_listener(listener)
    , m_sources(wanted, services.limits)
    , m_mostConnections(wanted.connections.most)
    , m_allowance(wanted.bytesPerSecond, MonotonicTime::clock::now())
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setTimerType(Qt::PreciseTimer);
    connect(&m_readSoon, &QTimer::timeout, this, &TransferCrew::readOn);
}

TransferCrew::~TransferCrew()
{
    stop();
    m_services.limits.leave(m_me);
}

void TransferCrew::setName(const QString& fileName)
{
    m_known.wantsBinary = nameWantsBinary(fileName);
    m_known.ownCoding = codingOfName(fileName);
}

void TransferCrew::setRate(std::optional<qint64> bytesPerSecond)
{
    m_allowance.setRate(bytesPerSecond, MonotonicTime::clock::now());
    readOn();
}

QString TransferCrew::host() const
{
    return originOf(m_sources.own().url);
}

Acquaintance TransferCrew::acquaintance() const
{
    return m_known.size ? Acquaintance::Known : Acquaintance::Stranger;
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
    m_services.limits.stopWaiting(m_me);
    return positions;
}

Connection* TransferCrew::hire(const Source& source)
{
    const QString host = originOf(source.url);
    if (!m_services.limits.takeConnection(m_me, host))
        return nullptr;
    Connection* hired = m_connections.emplace_back(std::make_unique<Connection>()).get();
    hired->host = host;
    return hired;
}

Connection* TransferCrew::idleOrHired(const Source& source)
{
    const auto idle = std::ranges::find_if(
        m_connections, [](const auto& connection) { return connection->phase == ConnectionPhase::Idle; });
    return idle != m_connections.end() ? idle->get() : hire(source);
}

void TransferCrew::dismiss(Connection& connection)
{
    drop(connection);
    const QString host = connection.host;
    std::erase_if(m_connections, [&](const auto& member) { return member.get() == &connection; });
    m_services.limits.giveConnection(m_me, host);
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

int TransferCrew::mostConnections() const
{
    // One goes ahead after a break; the others follow once the server has shown that it is the same file.
    const bool alone = !m_proven || m_splitting == Splitting::OneStream;
    return alone ? 1 : std::min(wanted(), m_services.limits.mayKeep(m_me, host()));
}

// Somebody else has none at all. The piece is fetched by another connection of ours from where this one was.
void TransferCrew::yieldToOthers()
{
    const auto most = static_cast<size_t>(std::max(1, m_services.limits.mayKeep(m_me, host())));
    while (m_connections.size() > most) {
        const auto least = std::ranges::min_element(
            m_connections, {}, [](const auto& connection) { return connection->isBusy(); });
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
    const int wanted = m_sources.wanted(m_mostConnections, MonotonicTime::clock::now());
    // A fixed number is as a person wants it.
    if (m_wanted.connections.growth == ConnectionGrowthKind::Fixed)
        return wanted;
    return std::min(wanted, m_services.limits.worthwhileConnections(m_allowance.rate()));
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
    Connection* first = source ? hire(*source) : nullptr;
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
    const auto most = static_cast<size_t>(mostConnections());
    dismissSurplus(most);
    while (countBusy() < static_cast<int>(most)) {
        Source* source = alone ? m_sources.first(now) : sourceForNext(now);
        if (!source)
            return;
        const bool anyIdle = std::ranges::any_of(
            m_connections, [](const auto& member) { return member->phase == ConnectionPhase::Idle; });
        if (!anyIdle && m_connections.size() >= most)
            return;
        Connection* free = idleOrHired(*source);
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
        claim = m_plan->claimNext(MonotonicTime::clock::now(), mostConnections(),
                                  m_sources.indexOf(*connection.source));
    if (claim)
        askFor(connection, *claim);
    return claim.has_value();
}

// Where digests of the pieces tell, nothing else needs to.
bool TransferCrew::needsSeams(const Source& source) const
{
    const bool isVouchedFor = source.validators.hasStrongEtag() || !source.validators.lastModified.isEmpty();
    return m_splitting == Splitting::Allowed && !m_proof && m_part->keepsBytes() &&
           (source.distrustsRanges || !isVouchedFor);
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
    connection.askedAt = MonotonicTime::clock::now();
    if (mayAsk(connection)) {
        send(connection);
        return;
    }
    connection.transfer.reset();
    connection.phase = ConnectionPhase::Queued;
}

bool TransferCrew::mayAsk(Connection& connection)
{
    SharedLimits& limits = m_services.limits;
    const QString host = originOf(connection.question.url);
    if (host != connection.host) {
        if (!limits.moveConnection(m_me, connection.host, host))
            return false;
        connection.host = host;
    }
    return limits.mayRequest(host, &connection, MonotonicTime::clock::now());
}

void TransferCrew::askWhoseTurnHasCome()
{
    for (const auto& connection : m_connections) {
        if (connection->phase == ConnectionPhase::Queued && mayAsk(*connection))
            send(*connection);
    }
}

std::optional<MonotonicTime> TransferCrew::leftAloneUntil(MonotonicTime now) const
{
    const bool isWaiting =
        !m_connections.empty() && std::ranges::all_of(m_connections, [](const auto& connection) {
            return connection->phase == ConnectionPhase::Queued || connection->phase == ConnectionPhase::Idle;
        });
    return isWaiting ? m_services.limits.leftAloneUntil(host(), now) : std::nullopt;
}

void TransferCrew::send(Connection& connection)
{
    const Question& question = connection.question;
    connection.phase = ConnectionPhase::Asking;
    connection.bodyPosition = question.range ? question.range->begin : 0;
    connection.bodyEnd.reset();
    connection.inflater.reset();
    connection.fresh = 0;
    if (!connection.lease || connection.lease->origin() != originOf(question.url))
        connection.lease = m_services.connections.lease(m_wanted.network, question.url);
    m_bufferSize = m_services.limits.bufferSize(wanted(), m_allowance.rate());
    connection.transfer.reset(new SegmentTransfer(connection.lease->network(),
                                                  makeRequest(connection.source->asked, question),
                                                  m_bufferSize, m_wanted.network.certificateCheck));
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
    adaptBuffers();
    yieldToOthers();
    askWhoseTurnHasCome();
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
