#pragma once

#include "core/values/queue/queue_limits.h"

#include <memory>

namespace tributary {

class SharedLimits;

// Limits that several queues of a program keep together, each on a thread of its own: connections, bytes a
// second, memory for buffers, what each host is spared, the schedule, and downloads at once (jobsInAll) count
// for all of them, and what one learns about a host the others know. A place for a download that is free goes
// to a queue that has fewer of them than another. Beside them each queue has limits of its own: jobs,
// eachHost.downloads, and the hours in which its schedule lets it rest. Copies are handles on the same
// limits. Thread-safe; what is set holds at once.
class CommonLimits
{
public:
    explicit CommonLimits(QueueLimits limits);

    void set(QueueLimits limits);

private:
    friend class DownloadQueue;
    std::shared_ptr<SharedLimits> m_limits;
};

} // namespace tributary
