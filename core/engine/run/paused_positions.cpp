#include "core/engine/run/paused_positions.h"

#include <algorithm>

namespace tributary {

SegmentPositions allPositions(SegmentPositions running, RangeSet here)
{
    for (const SegmentPosition& position : std::as_const(running))
        here.remove({position.start, position.position});
    for (const ByteRange rest : here.ranges()) {
        const auto next = std::ranges::find(running, rest.end, &SegmentPosition::start);
        if (next != running.end())
            next->start = rest.begin;
        else
            running.append({.start = rest.begin, .position = rest.end, .end = rest.end});
    }
    std::ranges::stable_sort(running, {}, &SegmentPosition::start);
    return running;
}

} // namespace tributary
