#include "core/engine/shared/shared_limits.h"

#include "core/engine/shared/affordable_limits.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace tributary {

namespace {

// A second; a connection is worth its while from here on.
constexpr qint64 worthAConnection = 64 * 1024;
constexpr qint64 smallestSegment = 16 * 1024;
constexpr qint64 largeEnough = 1024 * 1024 * 1024;

} // namespace

SharedLimits::SharedLimits(QueueLimits limits)
    : m_bytes(limits.bytesPerSecond, MonotonicTime::clock::now())
    , m_memory(std::make_shared<MemoryBudget>(limits.memory))
    , m_hosts(m_paces)
{
    takeOver(limits, HourRule::Limited);
}

void SharedLimits::set(const QueueLimits& limits, const QDateTime& now)
{
    const std::lock_guard lock(m_mutex);
    takeOver(limits, limits.schedule ? ruleAt(*limits.schedule, now) : HourRule::Limited);
}

void SharedLimits::setForAll(const QueueLimits& limits, const QDateTime& now)
{
    set(limits, now);
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, limitsChanged] : m_queues) {
        if (limitsChanged)
            limitsChanged();
    }
}

void SharedLimits::takeOver(const QueueLimits& limits, HourRule hour)
{
    m_limits = affordable(limits, filesThatMayBeOpen());
    m_memory->setLimit(limits.memory);
    m_connections.setLimits(m_limits.connections, limits.eachHost.connections);
    m_places.setLimits(limits.jobsInAll.value_or(std::numeric_limits<int>::max()), limits.eachHost.downloads);
    m_outages.setPatience(limits.patience);
    m_paces.setDelay(limits.eachHost.delay);
    obey(hour);
}

void SharedLimits::obey(HourRule hour)
{
    const auto rate = hour == HourRule::Unlimited ? std::nullopt : m_limits.bytesPerSecond;
    if (rate != m_bytes.rate())
        m_bytes.setRate(rate, MonotonicTime::clock::now());
}

HourRule SharedLimits::obeySchedule(const QDateTime& now)
{
    const std::lock_guard lock(m_mutex);
    const HourRule hour = m_limits.schedule ? ruleAt(*m_limits.schedule, now) : HourRule::Limited;
    obey(hour);
    return hour;
}

bool SharedLimits::hasSchedule() const
{
    const std::lock_guard lock(m_mutex);
    return m_limits.schedule.has_value();
}

MemberId SharedLimits::joinQueue(const LimitsListener& listener)
{
    const MemberId queue = join();
    m_places.join(queue, listener.placeIsFree);
    m_hosts.join(queue, listener.hostsLearned);
    const std::lock_guard lock(m_mutex);
    m_queues[queue] = listener.limitsChanged;
    return queue;
}

void SharedLimits::leaveQueue(MemberId queue)
{
    m_places.leave(queue);
    m_hosts.leave(queue);
    const std::lock_guard lock(m_mutex);
    m_queues.erase(queue);
}

MemberId SharedLimits::join()
{
    const std::lock_guard lock(m_mutex);
    return {++m_lastMember};
}

void SharedLimits::leave(MemberId who)
{
    const std::lock_guard lock(m_mutex);
    m_bytes.leave(who);
    m_connections.stopWaiting(who);
}

bool SharedLimits::takeConnection(MemberId who, const QString& host)
{
    const std::lock_guard lock(m_mutex);
    return m_connections.take(who, host);
}

void SharedLimits::giveConnection(MemberId who, const QString& host)
{
    const std::lock_guard lock(m_mutex);
    m_connections.give(who, host);
}

bool SharedLimits::moveConnection(MemberId who, const QString& from, const QString& to)
{
    const std::lock_guard lock(m_mutex);
    return m_connections.move(who, from, to);
}

void SharedLimits::stopWaiting(MemberId who)
{
    const std::lock_guard lock(m_mutex);
    m_connections.stopWaiting(who);
}

int SharedLimits::mayKeep(MemberId who, const QString& host) const
{
    const std::lock_guard lock(m_mutex);
    return m_connections.mayKeep(who, host);
}

ByteGrant SharedLimits::takeBytes(MemberId who, qint64 wanted, MonotonicTime now)
{
    const std::lock_guard lock(m_mutex);
    return m_bytes.take(who, wanted, now);
}

int SharedLimits::worthwhileConnections(std::optional<qint64> fileRate) const
{
    const std::lock_guard lock(m_mutex);
    constexpr qint64 many = 1000;
    const auto rate = rateFor(fileRate);
    return static_cast<int>(rate ? std::clamp(*rate / worthAConnection, qint64{1}, many) : many);
}

std::optional<qint64> SharedLimits::shareOf(std::optional<qint64> fileRate) const
{
    const std::lock_guard lock(m_mutex);
    return rateFor(fileRate);
}

std::optional<qint64> SharedLimits::rateFor(std::optional<qint64> fileRate) const
{
    if (!m_bytes.rate())
        return fileRate;
    const qint64 share = *m_bytes.rate() / std::max(1, m_connections.members());
    return std::min(share, fileRate.value_or(share));
}

std::optional<qint64> SharedLimits::largestSegment(std::optional<qint64> fileRate,
                                                   int connectionsOfTheFile) const
{
    const std::lock_guard lock(m_mutex);
    const auto rate = rateFor(fileRate);
    // A delay between requests to a host asks for few requests, so segments are not cut into a second's
    // worth.
    if (!rate || m_limits.eachHost.delay.count() > 0)
        return std::nullopt;
    // All that was asked for together is a second's worth.
    return std::clamp(*rate / std::max(1, connectionsOfTheFile), smallestSegment, largeEnough);
}

qint64 SharedLimits::bufferSize(int connectionsOfTheFile, std::optional<qint64> fileRate,
                                Transport transport) const
{
    constexpr qint64 smallest = 16 * 1024;
    constexpr qint64 largest = 1024 * 1024;
    // Bytes that are decrypted are copied so often that what waits in deep buffers has left the processor's
    // caches before the next copy. A single connection keeps a deep buffer, since no other one competes for
    // the caches.
    constexpr qint64 staysInCaches = 128 * 1024;
    // With more memory than this in its buffers a file comes no faster.
    constexpr qint64 enoughForAFile = 4 * 1024 * 1024;
    const bool isShallow = transport == Transport::Encrypted && connectionsOfTheFile > 1;
    const std::lock_guard lock(m_mutex);
    qint64 size = std::min(enoughForAFile / std::max(1, connectionsOfTheFile),
                           m_limits.memory / (2 * std::max(1, m_limits.connections)));
    // Under a limit a deep buffer would come over the line in one burst.
    const auto slow = [](std::optional<qint64> rate) { return rate.value_or(largest * 8) / 8; };
    size = std::min({size, slow(fileRate), slow(m_bytes.rate())});
    return std::clamp(size, smallest, isShallow ? staysInCaches : largest);
}

} // namespace tributary
