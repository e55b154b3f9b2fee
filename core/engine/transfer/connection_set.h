#pragma once

#include "core/engine/bytes/connection.h"
#include "core/engine/bytes/work_board.h"
#include "core/engine/shared/limit_share.h"
#include "core/engine/transfer/story_book.h"

#include <algorithm>
#include <memory>
#include <set>
#include <vector>

namespace tributary {

// The connections of one download: tells which are open, idle or at work, and hires, rests, drops and
// dismisses them. A connection that is dropped gives back its segment and its place in the host's queue.
class ConnectionSet
{
public:
    using Members = std::vector<std::unique_ptr<Connection>>;

    ConnectionSet(LimitShare& share, WorkBoard& board, StoryBook stories);

    // The newest exchanges, ended ones and those that are under way.
    ConnectionStories stories() const { return m_stories.told(m_connections); }
    const Members& all() const { return m_connections; }
    int count() const { return static_cast<int>(m_connections.size()); }
    Connection& first() { return *m_connections.front(); }

    // Null where no further connection to the source's host is allowed now.
    Connection* idleOrHired(const Source& source, MonotonicTime now);
    // Says why the connection's exchange is about to be ended. Where nobody does, the transfer stops.
    void tellEnd(Connection& connection, StoryEnd how, const DownloadError& why = {});
    // Ends the connection's exchange and keeps its line open.
    void drop(Connection& connection);
    // All that the connection asked for has come; its exchange is just ending.
    void drain(Connection& connection, MonotonicTime now);
    void rest(Connection& connection, std::chrono::milliseconds time, MonotonicTime now);
    // Ends the connection's exchange and closes its line.
    void dismiss(Connection& connection);
    void dismissAllOf(const Source& source);
    void dismissAll(StoryEnd why = StoryEnd::Stopped);
    // Dismisses connections beyond that number, but none that is busy.
    void dismissSurplus(int most, MonotonicTime now);
    // Dismisses connections beyond that number for other downloads, even busy ones. Those whose answer is
    // held until there is a file stay.
    void yieldDownTo(int most, MonotonicTime now);
    // Dismisses connections to that source beyond that number, so that others of the source serve better.
    void yieldDownTo(const Source& source, int most, MonotonicTime now);
    // Connections that have rested become idle, and those that have drained for long enough are dropped.
    void endWaits(MonotonicTime now);
    // Drops the connections whose segment others have brought.
    void dropOvertaken();
    // Notes that these bytes are not here any more.
    void forget(ByteRange range);
    // Frees the rest of the connection's segment for others.
    void giveBack(Connection& connection);

    bool isAnyIdle() const;
    // Whether no connection does anything but wait for its turn at the host.
    bool areAllQueuedOrIdle() const;
    bool isAnyUnderway() const;
    // Whether a body is under way whose framing will tell that it is whole.
    bool isAnyEndAwaited() const;
    int countBusy() const;
    int countBusy(const Source& source) const;
    int countCarrying() const;
    int countCarrying(const Source& source) const;
    // Notes how many connections carry bytes, for the highest number of the run.
    void noteCarrying() { m_mostCarrying = std::max(m_mostCarrying, countCarrying()); }
    int mostCarrying() const { return m_mostCarrying; }
    // How many ask a trusted source for bytes that are here.
    int countComparing() const;
    // Whether another connection to the same source gets what it asked for, or got it before.
    bool isAnyServedBeside(const Connection& connection) const;
    // Whether another connection asks the same source for bytes that are here.
    bool isAnyComparingBeside(const Connection& connection) const;
    struct Overdue
    {
        Connection& connection;
        DownloadError error;
    };
    // The first connection that has been silent for too long.
    std::optional<Overdue> firstOverdue(const Timeouts& timeouts, MonotonicTime now) const;
    Connection* fetcherOf(ClaimId claim) const;
    // Pieces whose bytes are here and were not read.
    std::set<ClaimId> claimsWithBytesWaiting() const;

private:
    LimitShare& m_share;
    WorkBoard& m_board;
    StoryBook m_stories;
    Members m_connections;
    int m_mostCarrying = 0;

    Connection* hire(const Source& source, MonotonicTime now);
    void giveUpTurn(const Connection& connection);
    Connection& leastUseful(MonotonicTime now) const;
    template<typename Condition>
    int countOf(Condition&& condition) const;
};

} // namespace tributary
