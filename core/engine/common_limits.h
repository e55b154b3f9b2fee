#pragma once

#include "core/values/queue_limits.h"

#include <memory>

namespace tributary {

class SharedLimits;

// Limits that several queues of a program keep together: connections, bytes a second and memory for buffers
// count for all of them, and what one learns about a host the others know. How many downloads run at once is
// each queue's own. Copies are handles on the same limits. Thread-safe.
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
