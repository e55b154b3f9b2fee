#include "core/engine/list/news_desk.h"

#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto speedIsToldEvery = 1s;

} // namespace

NewsDesk::NewsDesk(QueueListener listener, SnapshotOf snapshotOf, Clock clock, QObject* parent)
    : QObject(parent)
    , m_listener(std::move(listener))
    , m_snapshotOf(std::move(snapshotOf))
    , m_clock(std::move(clock))
    , m_flush(this)
{
    m_flush.setSingleShot(true);
    // Coarse timers fire up to a twentieth too soon, which would be more than ten times in a second.
    m_flush.setTimerType(Qt::PreciseTimer);
    connect(&m_flush, &QTimer::timeout, this, &NewsDesk::flush);
}

void NewsDesk::setWatching(Watching watching)
{
    m_pace.set(watching);
    if (m_flush.isActive())
        flushSoon(Urgency::Urgent);
}

void NewsDesk::noteAdded(DownloadId id)
{
    m_added.push_back(id);
    flushSoon(Urgency::Urgent);
}

void NewsDesk::noteChange(DownloadId id, Urgency urgency)
{
    m_changed.insert(id);
    flushSoon(urgency);
}

void NewsDesk::noteRemoval(DownloadId id)
{
    m_changed.erase(id);
    m_removed.append(id);
    flushSoon(Urgency::Urgent);
}

void NewsDesk::noteReturn(DownloadId id)
{
    m_removed.removeOne(id);
    noteAdded(id);
}

void NewsDesk::tell(DownloadTold told)
{
    const Urgency urgency = urgencyOf(told.event);
    const bool isInOrder = m_added.empty() && m_told.empty();
    if (isInOrder && urgency == Urgency::Usual) {
        m_listener(std::move(told));
        return;
    }
    m_told.push_back(std::move(told));
    flushSoon(urgency);
}

Urgency NewsDesk::urgencyOf(const JobEvent& event) const
{
    const bool isAnEnd = std::holds_alternative<DownloadResult>(event) ||
                         std::holds_alternative<FailureNotice>(event) ||
                         std::holds_alternative<SkippedFile>(event);
    if (!isAnEnd)
        return Urgency::Usual;
    const auto settled = m_totals.in(DownloadState::Finished) + m_totals.in(DownloadState::Failed) +
                         m_totals.in(DownloadState::Cancelled) + m_totals.in(DownloadState::Paused);
    return settled == m_totals.all() ? Urgency::Last : Urgency::Urgent;
}

void NewsDesk::flushSoon(Urgency urgency)
{
    const std::chrono::milliseconds time = m_pace.untilNext(urgency, m_clock());
    if (!m_flush.isActive() || m_flush.remainingTimeAsDuration() > time)
        m_flush.start(time);
}

void NewsDesk::flush()
{
    m_flush.stop();
    m_pace.note(m_clock());
    tellAdded();
    tellChanged();
    for (DownloadTold& told : std::exchange(m_told, {}))
        m_listener(std::move(told));
    if (!m_removed.isEmpty())
        m_listener(DownloadsRemoved{std::exchange(m_removed, {})});
    tellTotals();
}

void NewsDesk::tellAdded()
{
    DownloadsAdded added;
    for (const DownloadId id : std::exchange(m_added, {})) {
        m_changed.erase(id);
        if (const DownloadSnapshot* snapshot = m_snapshotOf(id))
            added.downloads.append(*snapshot);
    }
    if (!added.downloads.isEmpty())
        m_listener(std::move(added));
}

void NewsDesk::tellChanged()
{
    SnapshotBatch batch;
    for (const DownloadId id : std::exchange(m_changed, {})) {
        if (const DownloadSnapshot* snapshot = m_snapshotOf(id))
            batch.changed.append(*snapshot);
    }
    if (!batch.changed.isEmpty())
        m_listener(std::move(batch));
}

// The speed of small files that come one after the other goes on from each to the next. Where nothing waits
// for the place of a run, its speed is gone with it.
void NewsDesk::noteOver(DownloadId id)
{
    if (m_totals.in(DownloadState::Queued) > 0)
        m_speed.leavePlace(id);
    else
        m_speed.takeOut(id);
}

// The speed is 0 as soon as nothing is left to run, whatever was measured before.
qint64 NewsDesk::speed() const
{
    const bool isAtRest = m_totals.active() == 0 && m_totals.in(DownloadState::Queued) == 0;
    return isAtRest ? 0 : m_speed.bytesPerSecond(m_clock());
}

void NewsDesk::tellTotals()
{
    m_totals.bytesPerSecond = speed();
    // No other news may come, and the speed falls nevertheless.
    if (m_totals.bytesPerSecond > 0 && !m_flush.isActive())
        m_flush.start(speedIsToldEvery);
    if (m_totals == m_totalsTold)
        return;
    m_totalsTold = m_totals;
    m_listener(TotalsChanged{m_totals});
}

} // namespace tributary
