#pragma once

#include <QtGlobal>

namespace tributary {

// The lines of a speed axis: round numbers of bytes a second, three to five of them.
struct SpeedAxis
{
    qint64 step = 1;
    qint64 top = 1;

    friend bool operator==(const SpeedAxis&, const SpeedAxis&) = default;
};

SpeedAxis axisFor(qint64 fastest);

// The seconds that a graph of the last minutes shows, and how far apart its marks are. A young curve fills
// the graph rather than lie in a corner of five empty minutes.
struct TimeAxis
{
    qint64 step = 1;
    qint64 span = 1;

    friend bool operator==(const TimeAxis&, const TimeAxis&) = default;
};

TimeAxis timeAxisFor(qint64 oldest);

} // namespace tributary
