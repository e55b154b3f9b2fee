#pragma once

#include "core/engine/transfer/connection_set.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_snapshot.h"

namespace tributary {

// The connections of one download as a person sees them.
class ConnectionReport
{
public:
    ConnectionReport(const ConnectionSet& connections, const WorkBoard& board, const LimitShare& share);

    // A row for each piece that is being fetched.
    QList<ConnectionSnapshot> ofPieces(MonotonicTime now) const;
    // Rows for all other connections, which wait, ask or compare.
    QList<ConnectionSnapshot> aside(MonotonicTime now) const;
    // Where each piece begins, where it is and where it ends, to go on from there later.
    SegmentPositions positions(MonotonicTime now) const;

private:
    const ConnectionSet& m_connections;
    const WorkBoard& m_board;
    const LimitShare& m_share;

    ConnectionSnapshot rowOf(const Connection& connection, MonotonicTime now) const;
    bool isBehind(const Connection& connection) const;
};

} // namespace tributary
