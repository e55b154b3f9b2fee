#pragma once

#include "core/segments/monotonic.h"
#include "core/segments/speed_meter.h"
#include "core/segments/time_left.h"
#include "core/values/download/download_snapshot.h"

#include <functional>
#include <utility>

namespace tributary {

// How a run stands: its state, by the table of what may follow what, why it waits or has ended, and how fast
// it is. Tells each new state at once, what else changes ten times a second, and a standstill or a wait each
// second, or its last speed would be shown for ever.
class RunStatus
{
public:
    // Fills in what others know: the file's path, bytes and connections, and the step's progress.
    using Describe = std::function<void(DownloadSnapshot&, MonotonicTime)>;
    using Tell = std::function<void(const DownloadSnapshot&)>;

    RunStatus(DownloadId id, Describe describe, Tell tell, MonotonicTime now);

    void begin(MonotonicTime now) { m_beganAt = now; }
    DownloadState state() const { return m_state; }
    bool is(DownloadState state) const { return m_state == state; }
    // True while the transfer brings bytes, or is about to.
    bool isTransferring() const;
    void set(DownloadState state, MonotonicTime now);
    // Sets the error that the next snapshot tells.
    void setError(std::optional<DownloadError> error) { m_error = std::move(error); }
    std::optional<DownloadError> takeError() { return std::exchange(m_error, std::nullopt); }
    void setCheckedBy(CheckedBy checkedBy) { m_checkedBy = checkedBy; }
    // A run that has ended without its file keeps so many bytes, whatever had come.
    void setKept(qint64 bytes) { m_kept = bytes; }

    // Counts bytes of the file that are new.
    void gained(qint64 bytes, MonotonicTime now);
    // Bytes that are here already came again: a stream that can't be resumed may take as long as before.
    void compared(qint64 bytes, MonotonicTime now);
    // Notes that bytes are gone that were here.
    void lost() { m_changed = true; }
    // Gives the bytes that came since the last call, new ones and others, as the speed counts them.
    qint64 takeBrought() { return std::exchange(m_brought, 0); }

    void tellIfDue(MonotonicTime now);
    std::chrono::milliseconds duration(MonotonicTime now) const;

private:
    DownloadId m_id;
    Describe m_describe;
    Tell m_tell;
    DownloadState m_state = DownloadState::Queued;
    std::optional<DownloadError> m_error;
    std::optional<qint64> m_kept;
    CheckedBy m_checkedBy = CheckedBy::NotKnown;
    SpeedMeter m_speed;
    TimeLeft m_timeLeft;
    bool m_changed = false;
    qint64 m_brought = 0;
    MonotonicTime m_beganAt;
    MonotonicTime m_toldAt;

    void tell(MonotonicTime now);
    DownloadSnapshot snapshot(MonotonicTime now) const;
};

} // namespace tributary
