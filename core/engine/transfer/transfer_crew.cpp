#include "core/engine/transfer/transfer_crew.h"

#include "core/http/headers/media_type.h"
#include "core/http/judging/redirect_rule.h"

#include <algorithm>
#include <limits>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr qint64 unknownTotal = std::numeric_limits<qint64>::max();

std::optional<qint64> endOf(const ClaimView& claim)
{
    return claim.range.end == unknownTotal ? std::nullopt : std::optional(claim.range.end);
}

// Without what a link may say of a user.
QString shownHost(QUrl url)
{
    url.setUserInfo({});
    return url.authority();
}

ConnectionActivity activityOf(ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Idle:
    case ConnectionPhase::Resting: return ConnectionActivity::Resting;
    case ConnectionPhase::Queued: return ConnectionActivity::Waiting;
    case ConnectionPhase::Asking: return ConnectionActivity::Asking;
    case ConnectionPhase::Held: return ConnectionActivity::Held;
    case ConnectionPhase::Comparing: return ConnectionActivity::Comparing;
    case ConnectionPhase::Receiving:
    case ConnectionPhase::Draining: break;
    }
    return ConnectionActivity::Receiving;
}

} // namespace

TransferCrew::TransferCrew(const DownloadRequest& wanted, const JobServices& services, CrewListener& listener,
                           quint32 seed)
    : m_wanted(wanted)
    , m_services(services)
    , m_me(services.limits.join())
    , m_listener(listener)
    , m_sources(wanted, services.limits)
    , m_mostConnections(wanted.connections.most)
    , m_allowance(wanted.bytesPerSecond, MonotonicTime::clock::now())
    , m_corroboration(m_sources.all().size(), seed)
    , m_chance(seed)
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
    m_known.digest = std::exchange(m_believed, std::nullopt);
    m_plan.reset();
    m_proof.reset();
    m_traces.clear();
    m_again.clear();
    m_definer = nullptr;
    for (const auto& source : m_sources.all()) {
        source->trial.clear();
        source->validators = {};
        if (source->standing == SourceStanding::Trusted)
            source->standing = SourceStanding::Unknown;
    }
    takeBack(m_corroboration.clear());
    m_seams.clear();
    m_replaced.clear();
    m_inherited.clear();
    m_wholeSince.reset();
    m_isCompared = false;
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

void TransferCrew::openKnown(Known known, std::shared_ptr<Assembly> part, RangeSet here, RangeSet inherited)
{
    known.wantsBinary = m_known.wantsBinary;
    known.ownCoding = m_known.ownCoding;
    m_known = std::move(known);
    m_part = std::move(part);
    m_splitting = Splitting::Allowed;
    m_definer = &m_sources.own();
    m_definer->validators = m_known.validators;
    m_inherited = std::move(inherited);
    m_inheritedHere = here;
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
    m_flowsSince.reset();
    m_readSoon.stop();
    m_buffer = QByteArray();
    m_checking = std::make_shared<int>();
    m_checks = 0;
    if (m_proof)
        m_proof->abandon();
    if (m_plan) {
        for (const ClaimView& claim : m_plan->active(MonotonicTime::clock::now())) {
            positions.append({.start = claim.range.begin, .position = claim.position, .end = endOf(claim)});
            m_plan->release(claim.id);
        }
    }
    dismissSurplus(0);
    m_services.limits.stopWaiting(m_me);
    return positions;
}

bool TransferCrew::isDone() const
{
    return m_plan->isComplete() && (!m_proof || m_proof->isAllRight());
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
        if (const auto rate = m_services.limits.shareOf(m_allowance.rate()))
            m_limitedGrowth.look(*rate, m_throttledAt, countCarrying(), now);
        replaceLaggard(now);
    } else if (m_state == State::Opening) {
        hurryOpening(now);
    }
    if (finishIfWhole())
        return;
    adaptBuffers();
    askForLess(now);
    yieldToOthers();
    askWhoseTurnHasCome();
    fill();
    endStandstill(now);
}

QList<ConnectionSnapshot> TransferCrew::connectionsNow(MonotonicTime now) const
{
    QList<ConnectionSnapshot> rows;
    if (!m_plan)
        return rows;
    for (const ClaimView& claim : m_plan->active(now)) {
        const Connection* fetcher = fetcherOf(claim.id);
        ConnectionSnapshot row = fetcher ? viewOf(*fetcher, now) : ConnectionSnapshot();
        row.start = claim.range.begin;
        row.position = claim.position;
        row.end = endOf(claim);
        rows.append(row);
    }
    return rows;
}

QList<ConnectionSnapshot> TransferCrew::connectionsAside(MonotonicTime now) const
{
    QList<ConnectionSnapshot> rows;
    for (const auto& connection : m_connections) {
        if (!connection->claim && connection->source && connection->phase != ConnectionPhase::Idle)
            rows.append(viewOf(*connection, now));
    }
    return rows;
}

const Connection* TransferCrew::fetcherOf(ClaimId claim) const
{
    const auto fetcher =
        std::ranges::find(m_connections, claim, [](const auto& connection) { return connection->claim; });
    return fetcher == m_connections.end() ? nullptr : fetcher->get();
}

ConnectionSnapshot TransferCrew::viewOf(const Connection& connection, MonotonicTime now) const
{
    ConnectionSnapshot view;
    view.host = shownHost(connection.question.url);
    view.activity = activityOf(connection.phase);
    if (view.activity == ConnectionActivity::Receiving && feelsLimit(now))
        view.activity = ConnectionActivity::Limited;
    const bool isBehind = connection.claim && connection.isCarrying() &&
                          m_plan->isFetching(*connection.claim) &&
                          connection.bodyPosition < m_plan->positionOf(*connection.claim);
    if (isBehind && view.activity == ConnectionActivity::Receiving)
        view.activity = ConnectionActivity::Comparing;
    view.bytesPerSecond = static_cast<qint64>(connection.speed.bytesPerSecond(now));
    view.askedAnew = connection.askedAnew;
    if (view.askedAnew == AskedAnew::AfterFailure)
        view.failure = connection.failure;
    return view;
}

} // namespace tributary
