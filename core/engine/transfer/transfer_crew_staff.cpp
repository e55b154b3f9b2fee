#include "core/engine/transfer/transfer_crew.h"
#include "core/http/judging/redirect_rule.h"

#include <algorithm>
#include <tuple>

// How many connections there are, and which of them gets something to do.

namespace tributary {

namespace {

constexpr qint64 firstPiece = 1024 * 1024;

} // namespace

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

// One that brings nothing yet, or the slowest.
Connection& TransferCrew::leastUseful() const
{
    const auto use = [now = MonotonicTime::clock::now()](const auto& connection) {
        return std::tuple(connection->isBusy(), connection->isCarrying(),
                          connection->speed.bytesPerSecond(now));
    };
    return **std::ranges::min_element(m_connections, {}, use);
}

void TransferCrew::dismissSurplus(size_t most)
{
    while (m_connections.size() > most) {
        Connection& least = leastUseful();
        if (most > 0 && least.isBusy())
            return;
        dismiss(least);
    }
}

// One goes ahead after a break; the others follow once the server has shown that it is the same file.
bool TransferCrew::isOneAlone() const
{
    return !m_proven || m_splitting == Splitting::OneStream;
}

int TransferCrew::mostConnections() const
{
    return isOneAlone() ? 1 : std::min(wanted(), m_services.limits.mayKeep(m_me, host()));
}

// Somebody else has none at all, or fewer are allowed than were. The piece is fetched by another connection
// of ours from where this one was.
void TransferCrew::yieldToOthers()
{
    // The first answer's connection is still needed when there is a file for it.
    const auto held = std::ranges::count_if(
        m_connections, [](const auto& connection) { return connection->phase == ConnectionPhase::Held; });
    const auto most =
        static_cast<size_t>(std::max(static_cast<int>(held), m_services.limits.mayKeep(m_me, host())));
    while (m_connections.size() > most)
        dismiss(leastUseful());
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
    return std::min(wanted, enoughUnderLimit());
}

// More than reach the limit would only ask more often for less. A number that a person gave is the most, too.
int TransferCrew::enoughUnderLimit() const
{
    const auto rate = m_services.limits.shareOf(m_allowance.rate());
    if (!rate)
        return m_mostConnections;
    return std::min({m_mostConnections, m_limitedGrowth.wanted(*rate),
                     m_services.limits.worthwhileConnections(m_allowance.rate())});
}

int TransferCrew::countCarrying() const
{
    return static_cast<int>(std::ranges::count_if(
        m_connections, [](const auto& connection) { return connection->isCarrying(); }));
}

void TransferCrew::fillOpening()
{
    const bool isUnderway = std::ranges::any_of(
        m_connections, [](const auto& connection) { return connection->phase != ConnectionPhase::Idle; });
    Source* source = isUnderway ? nullptr : m_sources.first(MonotonicTime::clock::now());
    Connection* first = source ? idleOrHired(*source) : nullptr;
    if (!first)
        return;
    const bool ranged = m_splitting == Splitting::Allowed;
    const ByteRange piece{0, std::min(firstPiece, largestPiece(enoughUnderLimit()).value_or(firstPiece))};
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
    const MonotonicTime now = MonotonicTime::clock::now();
    const auto most = static_cast<size_t>(mostConnections());
    dismissSurplus(most);
    while (countBusy() < static_cast<int>(most)) {
        Source* source = isOneAlone() ? m_sources.first(now) : sourceForNext(now);
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

// Under a limit a connection waits for its turn with bytes that came long ago, and looks as if it brought
// none.
std::set<ClaimId> TransferCrew::heldBack() const
{
    std::set<ClaimId> claims;
    if (!feelsLimit(MonotonicTime::clock::now()))
        return claims;
    for (const auto& connection : m_connections) {
        if (connection->claim && connection->transfer && connection->transfer->available() > 0)
            claims.insert(*connection->claim);
    }
    return claims;
}

bool TransferCrew::giveWork(Connection& connection)
{
    if (needsTrial(*connection.source)) {
        askTrial(connection);
        return true;
    }
    if (askToCompare(connection))
        return true;
    m_plan->setLargestPiece(largestPiece(wanted()));
    m_plan->setHeldBack(heldBack());
    auto claim = claimAgain(*connection.source);
    if (!claim)
        claim = m_plan->claimNext(MonotonicTime::clock::now(), mostConnections(),
                                  m_sources.indexOf(*connection.source));
    if (claim)
        askFor(connection, *claim);
    return claim.has_value();
}

} // namespace tributary
