#pragma once

#include "core/engine/shared/host_outages.h"
#include "core/segments/retry_schedule.h"
#include "core/values/download/download_report.h"

#include <optional>
#include <utility>

namespace tributary {

// When a run that can't go on tries again: after the wait that its policy says; when a host that went away is
// back, which uses up no tries; or when a host that asked to be left alone may be asked again.
class RetryWait
{
public:
    RetryWait(RetrySchedule schedule, HostOutages& outages);

    // Bytes came since the last try, so the tries are counted anew.
    void noteProgress() { m_schedule.noteProgress(); }
    // Begins the wait after an error and says how long it takes; nullopt when the tries are used up.
    std::optional<RetryNotice> begin(const DownloadError& error,
                                     std::optional<std::chrono::milliseconds> retryAfter, MonotonicTime now);
    // True when the host is away for a while only, so that the run waits for it.
    bool beginForHost(const QString& host, Acquaintance acquaintance, MonotonicTime now);
    void beginUntil(MonotonicTime until) { m_until = until; }
    // Begins the wait for another download of the file, each time for longer. True the first time.
    bool beginForAnother(MonotonicTime now);
    void end();

    // Found meanwhile, to be dealt with when the run has a turn again.
    void keepFinding(DownloadError found) { m_found = std::move(found); }
    std::optional<DownloadError> takeFinding() { return std::exchange(m_found, std::nullopt); }

    // True once, when the wait is over.
    bool takeDue(MonotonicTime now);
    std::optional<std::chrono::milliseconds> left(MonotonicTime now) const;
    bool haveManyFailed() const { return m_schedule.haveManyFailed(); }
    // How often the policy's wait was begun.
    int count() const { return m_count; }

    // Whether the log has the outage; further tries that nobody answers add no more than a line each.
    bool isOutageTold() const { return m_isOutageTold; }
    void noteAnswer() { m_isOutageTold = false; }

private:
    RetrySchedule m_schedule;
    HostOutages& m_outages;
    std::optional<MonotonicTime> m_until;
    std::optional<QString> m_awaitedHost;
    std::chrono::milliseconds m_forAnother{0}; // the last such wait
    std::optional<DownloadError> m_found;
    bool m_isOutageTold = false;
    int m_count = 0;
};

} // namespace tributary
