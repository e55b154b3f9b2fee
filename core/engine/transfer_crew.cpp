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
    , m_url(wanted.url)
    , m_growth(wanted.connections, services.limits.connectionsTakenBy(originOf(wanted.url)))
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
    m_seams.clear();
    m_proven = false;
    m_state = State::Opening;
    fill();
}

void TransferCrew::proceed(std::shared_ptr<PartFile> part)
{
    m_part = std::move(part);
    const bool ranged = m_opening.verdict == Verdict::UseRange;
    m_splitting = ranged ? Splitting::Allowed : Splitting::OneStream;
    m_plan.emplace(m_opening.total.value_or(unknownTotal), RangeSet{}, m_splitting);
    m_state = State::Working;
    m_proven = true;
    Connection& first = *m_connections.front();
    const ByteRange piece = ranged ? m_opening.range : ByteRange{0, m_plan->total()};
    first.claim = m_plan->claimGiven(piece, MonotonicTime::clock::now()).id;
    m_plan->noteLatency(first.transfer->latency());
    useBody(first, m_opening);
}

void TransferCrew::openKnown(Known known, std::shared_ptr<PartFile> part, RangeSet here)
{
    known.wantsBinary = m_known.wantsBinary;
    known.ownCoding = m_known.ownCoding;
    m_known = std::move(known);
    m_part = std::move(part);
    m_splitting = Splitting::Allowed;
    m_plan.emplace(*m_known.size, std::move(here), m_splitting);
    if (m_plan->isComplete()) {
        // It was stopped between its last byte and its name.
        m_listener.crewComplete();
        return;
    }
    m_seams.clear();
    if (needsSeams()) {
        RangeSet unquestioned = m_plan->here();
        m_seams = openSeams(*m_part, unquestioned);
        m_plan.emplace(*m_known.size, std::move(unquestioned), m_splitting);
    }
    m_furthest = m_plan->here().length();
    m_state = State::Working;
    fill();
}

void TransferCrew::goOn()
{
    m_state = m_plan ? State::Working : State::Opening;
    m_proven = false;
    fill();
}

SegmentPositions TransferCrew::stop()
{
    SegmentPositions positions;
    m_state = State::Stopped;
    m_readSoon.stop();
    m_buffer = QByteArray();
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

int TransferCrew::countCarrying() const
{
    return static_cast<int>(std::ranges::count_if(
        m_connections, [](const auto& connection) { return connection->isCarrying(); }));
}

void TransferCrew::fillOpening()
{
    if (countBusy() > 0 || !m_connections.empty())
        return;
    Connection* first = hire();
    if (!first)
        return;
    const bool ranged = m_splitting == Splitting::Allowed;
    first->question = {.url = m_url,
                       .range = ranged ? std::optional(ByteRange{0, firstPiece}) : std::nullopt,
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
    const auto most = static_cast<size_t>(alone ? 1 : m_growth.wanted());
    dismissSurplus(most);
    while (countBusy() < static_cast<int>(most)) {
        const bool anyIdle = std::ranges::any_of(
            m_connections, [](const auto& member) { return member->phase == ConnectionPhase::Idle; });
        if (!anyIdle && m_connections.size() >= most)
            return;
        Connection* free = idleOrHired();
        if (!free)
            return;
        if (!giveWork(*free)) {
            if (!anyIdle)
                dismiss(*free);
            return;
        }
    }
}

bool TransferCrew::giveWork(Connection& connection)
{
    const auto claim = m_plan->claimNext(MonotonicTime::clock::now(), m_growth.wanted());
    if (claim)
        askFor(connection, *claim);
    return claim.has_value();
}

bool TransferCrew::needsSeams() const
{
    return m_splitting == Splitting::Allowed && !m_known.validators.hasStrongEtag() &&
           m_known.validators.lastModified.isEmpty();
}

void TransferCrew::askFor(Connection& connection, const Claim& claim)
{
    connection.claim = claim.id;
    connection.question = {.url = m_url, .range = {}, .ifRange = {}, .coding = m_coding};
    if (m_splitting == Splitting::Allowed) {
        ByteRange range = claim.range;
        if (needsSeams()) {
            range.begin -= std::min(seamLength, range.begin);
        }
        connection.question.range = range;
        if (!m_ifRangeIsUseless)
            connection.question.ifRange = m_known.validators;
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
    if (!connection.lease || connection.lease->origin() != originOf(question.url))
        connection.lease = m_services.connections.lease(m_wanted.network, question.url);
    const qint64 buffer = m_services.limits.bufferSize(m_growth.wanted(), m_wanted.bytesPerSecond);
    connection.transfer.reset(new SegmentTransfer(connection.lease->network(),
                                                  makeRequest(m_wanted, question), buffer,
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
        else if (connection->phase == ConnectionPhase::Draining)
            drop(*connection);
    }
    if (m_state == State::Working) {
        double together = 0;
        for (const ClaimView& claim : m_plan->active(now))
            together += claim.bytesPerSecond;
        m_growth.measure(countCarrying(), together, now);
        replaceLaggard(now);
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
