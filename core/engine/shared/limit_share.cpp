#include "core/engine/shared/limit_share.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr std::chrono::seconds limitIsFelt(5);
// A line that is slower than the limit gets longer segments: few bytes come there before they are read, and a
// connection that asks for short segments spends its time waiting for answers.
constexpr qint64 moreOnASlowerLine = 8;
constexpr Seconds longestLatency(2);
// A segment that is this many times what a slower line would be asked for is too long: what a connection has
// on its way is lost when it is given up.
constexpr qint64 farBeyond = 2 * moreOnASlowerLine;

} // namespace

LimitShare::LimitShare(SharedLimits& limits, const DownloadRequest& wanted, MonotonicTime now)
    : m_limits(limits)
    , m_wanted(wanted)
    , m_me(limits.join())
    , m_allowance(wanted.bytesPerSecond, now)
{
}

LimitShare::~LimitShare()
{
    m_limits.leave(m_me);
}

bool LimitShare::takeConnection(const QString& host)
{
    return m_limits.takeConnection(m_me, host);
}

void LimitShare::giveConnection(const QString& host)
{
    m_limits.giveConnection(m_me, host);
}

bool LimitShare::moveConnection(const QString& from, const QString& to)
{
    return m_limits.moveConnection(m_me, from, to);
}

int LimitShare::mayKeep(const QString& host) const
{
    return m_limits.mayKeep(m_me, host);
}

void LimitShare::stopWaiting()
{
    m_limits.stopWaiting(m_me);
}

bool LimitShare::mayRequest(const QString& host, HostPace::Ticket ticket, MonotonicTime now)
{
    return m_limits.paces().mayRequest(host, ticket, now);
}

void LimitShare::giveUpRequest(const QString& host, HostPace::Ticket ticket)
{
    m_limits.paces().giveUp(host, ticket);
}

// More connections than the limit needs would only ask more often for less. A number that a person gave is
// never exceeded.
int LimitShare::enoughConnections(int most) const
{
    const auto rate = m_limits.shareOf(m_allowance.rate());
    if (!rate)
        return most;
    return std::min({most, m_growth.wanted(*rate), m_limits.worthwhileConnections(m_allowance.rate())});
}

void LimitShare::look(int carrying, MonotonicTime now)
{
    if (const auto rate = m_limits.shareOf(m_allowance.rate()))
        m_growth.look(*rate, m_heldBackAt, carrying, now);
}

void LimitShare::setRate(std::optional<qint64> bytesPerSecond, MonotonicTime now)
{
    m_allowance.setRate(bytesPerSecond, now);
}

ByteGrant LimitShare::take(qint64 wanted, MonotonicTime now)
{
    ByteGrant grant = m_allowance.take(m_me, wanted, now);
    if (grant.bytes > 0) {
        const ByteGrant forAll = m_limits.takeBytes(m_me, grant.bytes, now);
        m_allowance.giveBack(m_me, grant.bytes - forAll.bytes);
        grant = forAll;
    }
    if (grant.bytes == 0)
        m_heldBackAt = now;
    return grant;
}

void LimitShare::noteFlow(MonotonicTime now)
{
    if (!m_flowsSince)
        m_flowsSince = now;
}

bool LimitShare::isFelt(MonotonicTime now) const
{
    return m_heldBackAt && now - *m_heldBackAt < limitIsFelt;
}

bool LimitShare::isAtWork(MonotonicTime now) const
{
    return isFelt(now) || !m_flowsSince || now - *m_flowsSince < limitIsFelt;
}

std::optional<qint64> LimitShare::largestSegment(int connections, Seconds latency, MonotonicTime now) const
{
    const auto underLimit = m_limits.largestSegment(m_allowance.rate(), connections);
    if (!underLimit)
        return m_wanted.largestPart;
    // Segments are larger where answers take long, because no byte comes during that wait.
    const Seconds waited = std::min(latency, longestLatency);
    const auto enough = static_cast<qint64>(static_cast<double>(*underLimit) * (1 + 4 * waited.count()));
    const qint64 segment = isAtWork(now) ? enough : enough * moreOnASlowerLine;
    return std::min(segment, m_wanted.largestPart.value_or(segment));
}

bool LimitShare::isFarTooLarge(qint64 segment, qint64 largest)
{
    return segment / farBeyond > largest;
}

// A connection gets no more at once than its buffer holds.
qint64 LimitShare::chunkSize(int connections) const
{
    return std::min(m_wanted.chunkSize,
                    m_limits.bufferSize(connections, m_wanted.bytesPerSecond, m_transport));
}

qint64 LimitShare::measureBuffer(int connections, Transport transport)
{
    m_transport = transport;
    m_bufferSize = m_limits.bufferSize(connections, m_allowance.rate(), transport);
    return m_bufferSize;
}

std::optional<qint64> LimitShare::changedBuffer(int connections)
{
    const qint64 size = m_limits.bufferSize(connections, m_allowance.rate(), m_transport);
    if (size <= 2 * m_bufferSize && m_bufferSize <= 2 * size)
        return std::nullopt;
    m_bufferSize = size;
    return size;
}

} // namespace tributary
