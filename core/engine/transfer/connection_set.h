#pragma once

#include "core/engine/bytes/connection.h"
#include "core/engine/bytes/work_board.h"
#include "core/engine/shared/limit_share.h"

#include <algorithm>
#include <memory>
#include <set>
#include <vector>

namespace tributary {

// The connections of one download: who is open, idle or at work, and how one is hired, left alone for a while
// or let go of. Whoever is dropped gives back its piece and its place in the host's queue.
class ConnectionSet
{
public:
    using Members = std::vector<std::unique_ptr<Connection>>;

    ConnectionSet(LimitShare& share, WorkBoard& board);

    const Members& all() const { return m_connections; }
    int count() const { return static_cast<int>(m_connections.size()); }
    Connection& first() { return *m_connections.front(); }

    // None where no further connection to its host is allowed now.
    Connection* idleOrHired(const Source& source, MonotonicTime now);
    // Its exchange ends, its line stays.
    void drop(Connection& connection);
    // All that was asked for came; the exchange is just ending.
    void drain(Connection& connection, MonotonicTime now);
    void rest(Connection& connection, std::chrono::milliseconds time, MonotonicTime now);
    // Its line is closed as well.
    void dismiss(Connection& connection);
    void dismissAllOf(const Source& source);
    void dismissAll();
    // Never one that is busy, but when there are to be none.
    void dismissSurplus(int most, MonotonicTime now);
    // Somebody else needs them: busy or not. Those whose answer is held until there is a file stay.
    void yieldDownTo(int most, MonotonicTime now);
    // Whoever has rested is idle, and whoever has drained for long enough is dropped.
    void endWaits(MonotonicTime now);
    // Those whose piece others have brought.
    void dropOvertaken();
    // What is left of its piece is free for others.
    void giveBack(Connection& connection);

    bool isAnyIdle() const;
    // Each waits for its turn at the host, or for nothing.
    bool areAllQueued() const;
    bool isAnyUnderway() const;
    // A body that tells itself when it is whole may go on.
    bool isAnyEndAwaited() const;
    int countBusy() const;
    int countBusy(const Source& source) const;
    int countCarrying() const;
    int countCarrying(const Source& source) const;
    // More carry bytes than at any time before.
    void noteCarrying() { m_mostCarrying = std::max(m_mostCarrying, countCarrying()); }
    int mostCarrying() const { return m_mostCarrying; }
    // Those that ask a trusted source for bytes that are here.
    int countComparing() const;
    struct Overdue
    {
        Connection& connection;
        DownloadError error;
    };
    // The first that is silent for longer than it may be.
    std::optional<Overdue> firstOverdue(const Timeouts& timeouts, MonotonicTime now) const;
    Connection* fetcherOf(ClaimId claim) const;
    // Pieces whose bytes are here and were not read.
    std::set<ClaimId> claimsWithBytesWaiting() const;

private:
    LimitShare& m_share;
    WorkBoard& m_board;
    Members m_connections;
    int m_mostCarrying = 0;

    Connection* hire(const Source& source, MonotonicTime now);
    Connection& leastUseful(MonotonicTime now) const;
    template<typename Condition>
    int countOf(Condition&& condition) const;
};

} // namespace tributary
