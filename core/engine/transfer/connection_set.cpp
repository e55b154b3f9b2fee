#include "core/engine/transfer/connection_set.h"

#include "core/values/network/origin.h"

#include <algorithm>
#include <ranges>
#include <tuple>
#include <utility>
#include <vector>

namespace tributary {

namespace {

// The last chunk's mark comes with its bytes; a server that keeps silent instead isn't waited for.
constexpr std::chrono::milliseconds drainingTakes(250);

// A source whose standing is unknown is on trial. An own link that was dropped is asked once more at the end.
bool isComparing(const Connection& connection)
{
    return !connection.claim && connection.isBusy() && connection.phase != ConnectionPhase::Draining &&
           connection.source->standing != SourceStanding::Unknown;
}

// Sorts connections by their use: the one that can be spared most easily comes first.
auto useOf(const Connection& connection, MonotonicTime now)
{
    return std::tuple(connection.isBusy(), connection.isCarrying(), connection.speed.bytesPerSecond(now));
}

// The lowest that is free, so that a long run has as many as it had connections at once.
int freeNumber(const ConnectionSet::Members& connections)
{
    int number = 1;
    while (std::ranges::any_of(connections,
                               [number](const auto& one) { return one->asking.story.number == number; }))
        ++number;
    return number;
}

} // namespace

ConnectionSet::ConnectionSet(LimitShare& share, WorkBoard& board, StoryBook stories)
    : m_share(share)
    , m_board(board)
    , m_stories(std::move(stories))
{
}

template<typename Condition>
int ConnectionSet::countOf(Condition&& condition) const
{
    return static_cast<int>(
        std::ranges::count_if(m_connections, [&](const auto& connection) { return condition(*connection); }));
}

Connection* ConnectionSet::hire(const Source& source, MonotonicTime now)
{
    const QString host = originOf(source.url);
    if (!m_share.takeConnection(host))
        return nullptr;
    const int number = freeNumber(m_connections);
    Connection* hired = m_connections.emplace_back(std::make_unique<Connection>(now)).get();
    hired->host = host;
    hired->asking.story.number = number;
    return hired;
}

void ConnectionSet::tellEnd(Connection& connection, StoryEnd how, const DownloadError& why)
{
    m_stories.end(connection, how, why);
}

Connection* ConnectionSet::idleOrHired(const Source& source, MonotonicTime now)
{
    const auto idle = std::ranges::find_if(
        m_connections, [](const auto& connection) { return connection->phase == ConnectionPhase::Idle; });
    return idle != m_connections.end() ? idle->get() : hire(source, now);
}

void ConnectionSet::forget(ByteRange range)
{
    for (const auto& connection : m_connections) {
        if (connection->sealer)
            connection->sealer->forget(range);
    }
}

void ConnectionSet::giveBack(Connection& connection)
{
    if (!connection.claim)
        return;
    m_board.giveBack(*connection.claim, connection.source->number);
    connection.claim.reset();
}

void ConnectionSet::drop(Connection& connection)
{
    m_stories.end(connection, StoryEnd::Stopped);
    giveBack(connection);
    if (connection.phase == ConnectionPhase::Queued)
        giveUpTurn(connection);
    connection.transfer.reset();
    connection.phase = ConnectionPhase::Idle;
}

// Where the connection was led to a host that had enough, others were to make room for it there. If more of
// ours wait for the same, they say so at their next try.
void ConnectionSet::giveUpTurn(const Connection& connection)
{
    const QString host = originOf(connection.question.url);
    m_share.giveUpRequest(host, &connection);
    if (host != connection.host)
        m_share.stopWaiting();
}

void ConnectionSet::drain(Connection& connection, MonotonicTime now)
{
    if (connection.phase == ConnectionPhase::Draining)
        return;
    connection.phase = ConnectionPhase::Draining;
    connection.until = now + drainingTakes;
}

void ConnectionSet::rest(Connection& connection, std::chrono::milliseconds time, MonotonicTime now)
{
    drop(connection);
    connection.phase = ConnectionPhase::Resting;
    connection.until = now + time;
}

void ConnectionSet::dismiss(Connection& connection)
{
    drop(connection);
    const QString host = connection.host;
    std::erase_if(m_connections, [&](const auto& member) { return member.get() == &connection; });
    m_share.giveConnection(host);
}

void ConnectionSet::dismissAllOf(const Source& source)
{
    for (size_t i = m_connections.size(); i-- > 0;) {
        if (m_connections[i]->source != &source)
            continue;
        tellEnd(*m_connections[i], StoryEnd::SourceLeft);
        dismiss(*m_connections[i]);
    }
}

void ConnectionSet::dismissAll(StoryEnd why)
{
    while (!m_connections.empty()) {
        tellEnd(*m_connections.back(), why);
        dismiss(*m_connections.back());
    }
}

// A connection that brings nothing yet, or else the slowest.
Connection& ConnectionSet::leastUseful(MonotonicTime now) const
{
    return **std::ranges::min_element(m_connections, {},
                                      [now](const auto& connection) { return useOf(*connection, now); });
}

void ConnectionSet::dismissSurplus(int most, MonotonicTime now)
{
    while (count() > most) {
        Connection& least = leastUseful(now);
        if (least.isBusy())
            return;
        dismiss(least);
    }
}

void ConnectionSet::yieldDownTo(int most, MonotonicTime now)
{
    const int held =
        countOf([](const Connection& connection) { return connection.phase == ConnectionPhase::Held; });
    while (count() > std::max(held, most)) {
        Connection& least = leastUseful(now);
        tellEnd(least, StoryEnd::GaveWay);
        dismiss(least);
    }
}

void ConnectionSet::yieldDownTo(const Source& source, int most, MonotonicTime now)
{
    std::vector<Connection*> mayGo;
    for (const auto& connection : m_connections) {
        if (connection->isBusy() && connection->source == &source &&
            connection->phase != ConnectionPhase::Held)
            mayGo.push_back(connection.get());
    }
    std::ranges::sort(mayGo, {}, [now](const Connection* connection) { return useOf(*connection, now); });
    const auto tooMany = std::clamp<qsizetype>(countBusy(source) - most, 0, std::ssize(mayGo));
    for (Connection* connection : mayGo | std::views::take(tooMany)) {
        tellEnd(*connection, StoryEnd::GaveWay);
        dismiss(*connection);
    }
}

void ConnectionSet::endWaits(MonotonicTime now)
{
    for (const auto& connection : m_connections) {
        if (connection->until > now)
            continue;
        if (connection->phase == ConnectionPhase::Resting)
            connection->phase = ConnectionPhase::Idle;
        else if (connection->phase == ConnectionPhase::Draining)
            drop(*connection);
    }
}

void ConnectionSet::dropOvertaken()
{
    for (const auto& connection : m_connections) {
        if (!connection->claim || m_board.plan().wantedBy(*connection->claim) > 0)
            continue;
        tellEnd(*connection, StoryEnd::Overtaken);
        drop(*connection);
    }
}

bool ConnectionSet::isAnyIdle() const
{
    return countOf([](const Connection& connection) { return connection.phase == ConnectionPhase::Idle; }) >
           0;
}

bool ConnectionSet::areAllQueuedOrIdle() const
{
    return countOf([](const Connection& connection) {
               return connection.phase == ConnectionPhase::Queued ||
                      connection.phase == ConnectionPhase::Idle;
           }) == count();
}

bool ConnectionSet::isAnyUnderway() const
{
    return countOf([](const Connection& connection) { return connection.phase != ConnectionPhase::Idle; }) >
           0;
}

bool ConnectionSet::isAnyEndAwaited() const
{
    return countOf([](const Connection& connection) {
               return connection.claim && connection.isCarrying() && connection.awaitsEnd;
           }) > 0;
}

int ConnectionSet::countBusy() const
{
    return countOf([](const Connection& connection) { return connection.isBusy(); });
}

int ConnectionSet::countBusy(const Source& source) const
{
    return countOf(
        [&](const Connection& connection) { return connection.source == &source && connection.isBusy(); });
}

int ConnectionSet::countCarrying() const
{
    return countOf([](const Connection& connection) { return connection.isCarrying(); });
}

int ConnectionSet::countCarrying(const Source& source) const
{
    return countOf([&](const Connection& connection) {
        return connection.source == &source && connection.isCarrying();
    });
}

int ConnectionSet::countComparing() const
{
    return countOf(isComparing);
}

bool ConnectionSet::isAnyServedBeside(const Connection& connection) const
{
    return countOf([&](const Connection& other) {
               return &other != &connection && other.source == connection.source &&
                      (other.isCarrying() || other.record == ConnectionRecord::Proven);
           }) > 0;
}

bool ConnectionSet::isAnyComparingBeside(const Connection& connection) const
{
    return countOf([&](const Connection& other) {
               return &other != &connection && other.source == connection.source && isComparing(other);
           }) > 0;
}

std::optional<ConnectionSet::Overdue> ConnectionSet::firstOverdue(const Timeouts& timeouts,
                                                                  MonotonicTime now) const
{
    for (const auto& connection : m_connections) {
        if (!connection->transfer || connection->phase == ConnectionPhase::Held)
            continue;
        if (const auto error = connection->transfer->overdue(timeouts, now))
            return Overdue{.connection = *connection, .error = *error};
    }
    return std::nullopt;
}

Connection* ConnectionSet::fetcherOf(ClaimId claim) const
{
    const auto fetcher = std::ranges::find_if(
        m_connections, [&](const auto& connection) { return connection->claim == claim; });
    return fetcher == m_connections.end() ? nullptr : fetcher->get();
}

std::set<ClaimId> ConnectionSet::claimsWithBytesWaiting() const
{
    std::set<ClaimId> claims;
    for (const auto& connection : m_connections) {
        if (connection->claim && connection->transfer && connection->transfer->available() > 0)
            claims.insert(*connection->claim);
    }
    return claims;
}

} // namespace tributary
