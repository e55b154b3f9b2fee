#pragma once

#include "core/values/queue/week_schedule.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace tributary {

// Limits for the sake of one host; they hold for each host by itself.
struct HostLimits
{
    std::optional<int> connections;     // at once
    std::optional<int> downloads;       // at once
    std::chrono::milliseconds delay{0}; // between the starts of two requests

    friend bool operator==(const HostLimits&, const HostLimits&) = default;
};

// Limits that all downloads of a queue share, or of several queues (CommonLimits). nullopt: no limit.
struct QueueLimits
{
    int jobs = 4; // downloads of one queue at once
    // Downloads at once of all queues together that keep these limits in common.
    std::optional<int> jobsInAll = {};
    int connections = 32;             // at once, over all downloads
    qint64 memory = 64 * 1024 * 1024; // bytes that may wait to be written
    std::optional<qint64> bytesPerSecond;
    HostLimits eachHost = {};
    // When the limit on bytes holds; without one it always does.
    std::optional<WeekSchedule> schedule = {};
    // How long a network, or a host that has been reached before, may be away without using up tries.
    std::chrono::milliseconds patience = std::chrono::minutes(30);

    friend bool operator==(const QueueLimits&, const QueueLimits&) = default;
};

} // namespace tributary
