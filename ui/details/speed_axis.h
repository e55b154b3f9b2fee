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

} // namespace tributary
