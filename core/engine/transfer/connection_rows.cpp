#include "core/engine/transfer/connection_rows.h"

namespace tributary {

namespace {

std::optional<qint64> endOf(const ClaimView& claim)
{
    return claim.range.end == unknownTotal ? std::nullopt : std::optional(claim.range.end);
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

ConnectionReport::ConnectionReport(const ConnectionSet& connections, const WorkBoard& board,
                                   const LimitShare& share)
    : m_connections(connections)
    , m_board(board)
    , m_share(share)
{
}

QList<ConnectionSnapshot> ConnectionReport::ofPieces(MonotonicTime now) const
{
    QList<ConnectionSnapshot> rows;
    if (!m_board.isBegun())
        return rows;
    for (const ClaimView& claim : m_board.plan().active(now)) {
        const Connection* fetcher = m_connections.fetcherOf(claim.id);
        ConnectionSnapshot row = fetcher ? rowOf(*fetcher, now) : ConnectionSnapshot();
        row.start = claim.range.begin;
        row.position = claim.position;
        row.end = endOf(claim);
        rows.append(row);
    }
    return rows;
}

QList<ConnectionSnapshot> ConnectionReport::aside(MonotonicTime now) const
{
    QList<ConnectionSnapshot> rows;
    for (const auto& connection : m_connections.all()) {
        if (!connection->claim && connection->source && connection->phase != ConnectionPhase::Idle)
            rows.append(rowOf(*connection, now));
    }
    return rows;
}

SegmentPositions ConnectionReport::positions(MonotonicTime now) const
{
    SegmentPositions positions;
    if (!m_board.isBegun())
        return positions;
    for (const ClaimView& claim : m_board.plan().active(now))
        positions.append({.start = claim.range.begin, .position = claim.position, .end = endOf(claim)});
    return positions;
}

bool ConnectionReport::isBehind(const Connection& connection) const
{
    return connection.claim && connection.isCarrying() && m_board.plan().isFetching(*connection.claim) &&
           connection.bodyPosition < m_board.plan().positionOf(*connection.claim);
}

ConnectionSnapshot ConnectionReport::rowOf(const Connection& connection, MonotonicTime now) const
{
    ConnectionSnapshot row;
    row.host = connection.shownHost();
    row.activity = activityOf(connection.phase);
    if (row.activity == ConnectionActivity::Receiving && m_share.isFelt(now))
        row.activity = ConnectionActivity::Limited;
    const bool isCompared = isBehind(connection);
    if (isCompared && row.activity == ConnectionActivity::Receiving)
        row.activity = ConnectionActivity::Comparing;
    if (isCompared)
        row.comparedTo = connection.bodyPosition;
    row.bytesPerSecond = static_cast<qint64>(connection.speed.bytesPerSecond(now));
    row.askedAnew = connection.askingAnew.why;
    if (row.askedAnew == AskedAnew::AfterFailure)
        row.failure = connection.askingAnew.failure;
    return row;
}

} // namespace tributary
