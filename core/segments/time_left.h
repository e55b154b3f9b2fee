#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <optional>

namespace tributary {

// How long a transfer will still take, as a person wants to be told: a line that gives and rests by turns has
// one speed, and a line that stays slower or faster is followed within a few seconds.
class TimeLeft
{
public:
    void add(qint64 bytes, MonotonicTime now);
    // Nothing before there is something to go by, nor while nothing comes.
    std::optional<std::chrono::seconds> until(qint64 missing, MonotonicTime now) const;

private:
    std::optional<MonotonicTime> m_since;
    MonotonicTime m_last;
    // Of all bytes since then, each of which counts for less as it grows older: their sum, and the sums of
    // them times their age, and times its square.
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
