#include "core/engine/shared/queue_places.h"

#include "core/engine/shared/affordable_limits.h"
#include "core/values/basics/thread_handover.h"

#include <algorithm>

namespace tributary {

QueuePlaces::QueuePlaces(const QueueLimits& limits, std::shared_ptr<SharedLimits> shared, Sharing sharing,
                         QObject* parent)
    : QObject(parent)
    , m_shared(std::move(shared))
    , m_sharing(sharing)
    , m_limits(affordable(limits, filesThatMayBeOpen()))
    , m_me(m_shared->joinQueue({
          .limitsChanged = [this] { post(this, [this] { Q_EMIT limitsChanged(); }); },
          .placeIsFree =
              [this](const QString& host) { post(this, [this, host] { Q_EMIT placeIsFree(host); }); },
          .hostsLearned = [this] { post(this, [this] { Q_EMIT hostsLearned(); }); },
      }))
{
}

QueuePlaces::~QueuePlaces()
{
    m_shared->leaveQueue(m_me);
}

void QueuePlaces::setLimits(const QueueLimits& limits, const QDateTime& now)
{
    m_limits = affordable(limits, filesThatMayBeOpen());
    if (m_sharing == Sharing::Alone)
        m_shared->set(limits, now);
}

HourRule QueuePlaces::obeySchedule(const QDateTime& now)
{
    HourRule hour = m_shared->obeySchedule(now);
    if (m_limits.schedule && ruleAt(*m_limits.schedule, now) == HourRule::Paused)
        hour = HourRule::Paused;
    // A person who started a download did not think of the rest that begins later.
    if (hour == HourRule::Paused && m_hour != HourRule::Paused)
        m_spared.clear();
    m_hour = hour;
    return hour;
}

bool QueuePlaces::isOpen(int aboutToTakeOne) const
{
    return m_hour != HourRule::Paused && m_hosts.size() + aboutToTakeOne < m_limits.jobs;
}

bool QueuePlaces::isFullFor(const QString& host) const
{
    const std::optional<int> most = m_limits.eachHost.downloads;
    return most && m_transfersFrom.value(host) >= *most;
}

bool QueuePlaces::isToBeLeftAlone(const QString& host, MonotonicTime now) const
{
    return m_shared->paces().restsUntil(host, now) || m_shared->outages().isAway(host, now);
}

QueuePlaces::Place QueuePlaces::take(DownloadId id, const QString& host)
{
    if (hasPlace(id))
        return Place::Taken;
    if (!m_shared->places().take(m_me, host))
        return m_shared->places().isFull(host) ? Place::HostIsFull : Place::NoneLeft;
    enter(id, host);
    return Place::Taken;
}

void QueuePlaces::letIn(DownloadId id, const QString& host)
{
    if (take(id, host) == Place::Taken)
        return;
    m_beyond.insert(id);
    enter(id, host);
}

void QueuePlaces::enter(DownloadId id, const QString& host)
{
    m_hosts.insert(id, host);
    ++m_transfersFrom[host];
}

std::optional<QString> QueuePlaces::give(DownloadId id)
{
    if (!m_hosts.contains(id))
        return std::nullopt;
    QString host = m_hosts.take(id);
    m_spared.remove(id);
    if (--m_transfersFrom[host] == 0)
        m_transfersFrom.remove(host);
    if (!m_beyond.remove(id))
        m_shared->places().give(m_me, host);
    return host;
}

std::vector<QueuePlaces::Surplus> QueuePlaces::surplus() const
{
    std::vector<Surplus> all;
    for (const auto& [host, transfers] : m_transfersFrom.asKeyValueRange()) {
        const int common = m_shared->places().mayKeep(m_me, host);
        const int most = std::min(m_limits.eachHost.downloads.value_or(transfers), common);
        if (transfers > most)
            all.push_back({.host = host, .most = most});
    }
    if (const int most = std::min(m_limits.jobs, m_shared->places().mayKeep(m_me, {})); m_hosts.size() > most)
        all.push_back({.host = {}, .most = most});
    return all;
}

} // namespace tributary
