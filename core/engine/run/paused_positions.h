#pragma once

#include "core/values/download/download_report.h"
#include "core/values/download/range_set.h"

namespace tributary {

// Where the connections stood, and as one position each what is here of which none was left: all of them
// cover what is here, in the order of the file.
SegmentPositions allPositions(SegmentPositions running, RangeSet here);

} // namespace tributary
