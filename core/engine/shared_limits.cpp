#include "core/engine/shared_limits.h"

#include <algorithm>

namespace tributary {

SharedLimits::SharedLimits(QueueLimits limits)
    : m_limits(limits)
    , m_allowance(limits.bytesPerSecond, MonotonicTime::clock::now())
{
}

void SharedLimits::set(QueueLimits limits)
{
    const std::lock_guard lock(m_mutex);
    if (limits.bytesPerSecond != m_limits.bytesPerSecond)
        m_allowance.setRate(limits.bytesPerSecond, MonotonicTime::clock::now());
    m_limits = limits;
}

bool SharedLimits::takeConnection()
{
    const std::lock_guard lock(m_mutex);
    if (m_connections >= m_limits.connections)
        return false;
    ++m_connections;
    return true;
}

void SharedLimits::giveConnection()
{
    const std::lock_guard lock(m_mutex);
    --m_connections;
}

MonotonicTime SharedLimits::turnAt(const QString& host, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    if (m_limits.delay.count() == 0)
        return now;
    const auto next = m_nextTurns.constFind(host);
    const MonotonicTime turn = next == m_nextTurns.cend() ? now : std::max(now, *next);
    m_nextTurns.insert(host, turn + m_limits.delay);
    return turn;
}

qint64 SharedLimits::takeBytes(qint64 wanted, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    return m_allowance.take(wanted, now);
}

void SharedLimits::giveBytes(qint64 unused)
{
    const std::lock_guard lock(m_mutex);
    m_allowance.giveBack(unused);
}

bool SharedLimits::isRateLimited() const
{
    const std::lock_guard lock(m_mutex);
    return m_allowance.isLimited();
}

qint64 SharedLimits::memory() const
{
    const std::lock_guard lock(m_mutex);
    return m_limits.memory;
}

qint64 SharedLimits::bufferSize(int connectionsOfTheFile, std::optional<qint64> fileRate) const
{
    constexpr qint64 smallest = 16 * 1024;
    constexpr qint64 largest = 1024 * 1024;
    // Beyond this a file gains nothing by deeper buffers, and the program would only grow.
    constexpr qint64 enoughForAFile = 4 * 1024 * 1024;
    const std::lock_guard lock(m_mutex);
    qint64 size = std::min(enoughForAFile / std::max(1, connectionsOfTheFile),
                           m_limits.memory / (2 * std::max(1, m_limits.connections)));
    // Under a limit a deep buffer would come over the line in one burst.
    const auto slow = [](std::optional<qint64> rate) { return rate.value_or(largest * 8) / 8; };
    size = std::min({size, slow(fileRate), slow(m_allowance.rate())});
    return std::clamp(size, smallest, largest);
}

std::optional<int> SharedLimits::connectionsTakenBy(const QString& host) const
{
    const std::lock_guard lock(m_mutex);
    const auto taken = m_taken.constFind(host);
    return taken == m_taken.cend() ? std::nullopt : std::optional(*taken);
}

void SharedLimits::learn(const QString& host, int connections)
{
    const std::lock_guard lock(m_mutex);
    m_taken.insert(host, connections);
}

} // namespace tributary
