#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <deque>

namespace tributary {

// The stretch of time that the speeds of downloads are shown for, of each alone and of all.
constexpr std::chrono::milliseconds shownSpeedOver{5000};

// Samples closer together than a twentieth of the window are kept as one, so memory stays small at any speed.
constexpr int samplesInWindow = 20;

// Bytes a second over the last stretch of time; before the stretch is full, over what has passed of it.
class SpeedMeter
{
public:
    SpeedMeter(std::chrono::milliseconds window, MonotonicTime start);

    void add(qint64 bytes, MonotonicTime now);
    // Takes away what the other meter has counted. All of that was added here as well, at the same times and
    // in samples of their own.
    void takeAway(const SpeedMeter& share);
    double bytesPerSecond(MonotonicTime now) const;
    // True where nothing was added within the last stretch of time, as of the last call.
    bool isEmpty() const { return m_sum == 0; }

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
