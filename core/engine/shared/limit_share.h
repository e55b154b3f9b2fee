#pragma once

#include "core/engine/shared/shared_limits.h"
#include "core/segments/limited_growth.h"
#include "core/values/download/download_request.h"

namespace tributary {

// The share of one download in the common limits, narrowed by the download's own: connections, bytes a
// second, and the size of the segments that it asks for. A member of the common limits while it lives.
class LimitShare
{
public:
    LimitShare(SharedLimits& limits, const DownloadRequest& wanted, MonotonicTime now);
    ~LimitShare();
    LimitShare(const LimitShare&) = delete;
    LimitShare& operator=(const LimitShare&) = delete;

    // Connections, by the host that each counts for.
    bool takeConnection(const QString& host);
    void giveConnection(const QString& host);
    bool moveConnection(const QString& from, const QString& to);
    int mayKeep(const QString& host) const;
    // No connection is wanted any more.
    void stopWaiting();
    // A request to the host may go out now; to be asked again until it may, or else given up.
    bool mayRequest(const QString& host, HostPace::Ticket ticket, MonotonicTime now);
    void giveUpRequest(const QString& host, HostPace::Ticket ticket);
    // How many connections are enough under the limit, and no more than most.
    int enoughConnections(int most) const;
    // Call now and then with the number of connections that carry bytes; where the limit is not reached, more
    // connections become enough.
    void look(int carrying, MonotonicTime now);

    void setRate(std::optional<qint64> bytesPerSecond, MonotonicTime now);
    // How many of the wanted bytes may be read now.
    ByteGrant take(qint64 wanted, MonotonicTime now);
    // Tell the share when bytes begin to flow, and when they stop.
    void noteFlow(MonotonicTime now);
    void noteStop() { m_flowsSince.reset(); }
    // The limit has held bytes back within the last seconds.
    bool isFelt(MonotonicTime now) const;
    // Until the limit is known to be higher than what comes anyway, it is taken to be at work.
    bool isAtWork(MonotonicTime now) const;

    // The most that one request is to ask for, with so many connections that wait so long for an answer.
    std::optional<qint64> largestSegment(int connections, Seconds latency, MonotonicTime now) const;
    // A request under way asks for so much more than that that it is better asked anew.
    static bool isFarTooLarge(qint64 segment, qint64 largest);
    // The most to read in one step.
    qint64 chunkSize(int connections) const;
    // The most bytes that a connection holds unread.
    qint64 bufferSize() const { return m_bufferSize; }
    qint64 measureBuffer(int connections, Transport transport);
    // The buffer size if it differs much from the last one: a limit came, went or changed much.
    std::optional<qint64> changedBuffer(int connections);

private:
    SharedLimits& m_limits;
    const DownloadRequest& m_wanted;
    MemberId m_me;
    FairShares m_allowance; // of this file alone
    LimitedGrowth m_growth;
    std::optional<MonotonicTime> m_flowsSince;
    std::optional<MonotonicTime> m_heldBackAt;
    qint64 m_bufferSize = 0;
    Transport m_transport = Transport::Plain; // of the connection that was opened last
};

} // namespace tributary
