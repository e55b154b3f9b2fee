#include "ui/details/speed/speed_axis.h"

#include "ui/details/speed/speed_samples.h"

#include <algorithm>

namespace tributary {

namespace {

qint64 roundStep(qint64 least)
{
    for (qint64 unit = 1;; unit *= 1024) {
        // Behind 200 by halves and quarters of the next unit, in which the lines above them are written.
        for (const int number : {1, 2, 5, 10, 20, 50, 100, 200, 256, 512}) {
            if (number * unit >= least)
                return number * unit;
        }
    }
}

} // namespace

SpeedAxis axisFor(qint64 fastest)
{
    // Below this a graph would only show noise.
    const qint64 most = std::clamp<qint64>(fastest, 1024, 1LL << 50);
    const qint64 step = roundStep((most + 3) / 4);
    return {.step = step, .top = (most + step - 1) / step * step};
}

TimeAxis timeAxisFor(qint64 oldest)
{
    constexpr qint64 minute = 60;
    for (const qint64 minutes : {1, 2}) {
        if (oldest <= minutes * minute)
            return {.step = minutes * minute / 4, .span = minutes * minute};
    }
    return {.step = minute, .span = SpeedSamples::span};
}

} // namespace tributary
