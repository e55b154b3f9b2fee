#include "core/engine/run/run_status.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto tellEvery = 100ms;
constexpr auto standstillEvery = 1s;

} // namespace

RunStatus::RunStatus(DownloadId id, Describe describe, Tell tell, MonotonicTime now)
    : m_id(id)
    , m_describe(std::move(describe))
    , m_tell(std::move(tell))
    , m_speed(shownSpeedOver, now)
{
}

// A run that waits for its next try may still have bytes to save.
bool RunStatus::isTransferring() const
{
    return m_state == DownloadState::Downloading || m_state == DownloadState::Connecting ||
           m_state == DownloadState::Waiting;
}

void RunStatus::set(DownloadState state, MonotonicTime now)
{
    Q_ASSERT(canFollow(m_state, state));
    m_state = state;
    tell(now);
}

void RunStatus::gained(qint64 bytes, MonotonicTime now)
{
    m_timeLeft.add(bytes, now);
    compared(bytes, now);
}

void RunStatus::compared(qint64 bytes, MonotonicTime now)
{
    m_changed = true;
    m_brought += bytes;
    m_speed.add(bytes, now);
    if (m_state == DownloadState::Connecting)
        set(DownloadState::Downloading, now);
}

void RunStatus::tellIfDue(MonotonicTime now)
{
    const bool mayStand = m_state == DownloadState::Downloading || m_state == DownloadState::Waiting;
    const bool isNews = m_changed || !mayStand;
    if (now - m_toldAt >= (isNews ? MonotonicTime::duration(tellEvery) : standstillEvery))
        tell(now);
}

std::chrono::milliseconds RunStatus::duration(MonotonicTime now) const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now - m_beganAt);
}

void RunStatus::tell(MonotonicTime now)
{
    m_changed = false;
    m_toldAt = now;
    m_tell(snapshot(now));
}

DownloadSnapshot RunStatus::snapshot(MonotonicTime now) const
{
    DownloadSnapshot view;
    view.id = m_id;
    view.state = m_state;
    view.error = m_error;
    view.checkedBy = m_checkedBy;
    m_describe(view, now);
    view.bytes = m_kept.value_or(view.bytes);
    if (m_state == DownloadState::Downloading) {
        view.bytesPerSecond = static_cast<qint64>(m_speed.bytesPerSecond(now));
        if (view.size)
            view.timeLeft = m_timeLeft.until(*view.size - view.bytes, now);
    }
    return view;
}

} // namespace tributary
