#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <optional>

namespace tributary {

// Estimates how long a transfer will still take, in a way that people find steady: a line that stops and goes
// has one speed, and a line that stays slower or faster is followed within a few seconds.
class TimeLeft
{
public:
    void add(qint64 bytes, MonotonicTime now);
    // nullopt before there is anything to go by, and while nothing comes.
    std::optional<std::chrono::seconds> until(qint64 missing, MonotonicTime now) const;

private:
    std::optional<MonotonicTime> m_since;
    MonotonicTime m_first; // when the first bytes came, or those after a stall
    MonotonicTime m_last;
    // Sums over all bytes since m_since, each of which counts for less as it grows older: of the bytes, of
    // the bytes times their age, and of the bytes times the square of their age.
    struct Sums
    {
        double bytes = 0;
        double timesAge = 0;
        double timesSquare = 0;
    };
    Sums m_sums;

    Sums sumsAt(MonotonicTime now) const;
    double bytesPerSecond(MonotonicTime now) const;
};

} // namespace tributary
