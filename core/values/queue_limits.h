#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace tributary {

// What all downloads share.
struct QueueLimits
{
    int jobs = 4;
    int connections = 32;
    qint64 memory = 64 * 1024 * 1024;
    std::optional<qint64> bytesPerSecond;
    // Between the starts of two requests to one host.
    std::chrono::milliseconds delay{0};

    friend bool operator==(const QueueLimits&, const QueueLimits&) = default;
};

} // namespace tributary
