#pragma once

#include <QtGlobal>

#include <optional>

namespace tributary {

// What all downloads share.
struct QueueLimits
{
    int jobs = 4;
    int connections = 32;
    qint64 memory = 64 * 1024 * 1024;
    std::optional<qint64> bytesPerSecond;

    friend bool operator==(const QueueLimits&, const QueueLimits&) = default;
};

} // namespace tributary
