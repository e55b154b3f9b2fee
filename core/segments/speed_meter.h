#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <deque>

namespace tributary {

// Bytes a second over the last stretch of time; before the stretch is full, over what has passed of it.
class SpeedMeter
{
public:
    SpeedMeter(std::chrono::milliseconds window, MonotonicTime start);

    void add(qint64 bytes, MonotonicTime now);
    double bytesPerSecond(MonotonicTime now) const;

private:
    struct Sample
    {
        MonotonicTime at;
        qint64 bytes = 0;
    };

    std::chrono::milliseconds m_window;
    MonotonicTime m_start;
    mutable std::deque<Sample> m_samples;
    mutable qint64 m_sum = 0;

    void forget(MonotonicTime before) const;
};

} // namespace tributary
