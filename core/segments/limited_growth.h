#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <optional>

namespace tributary {

// Says how many connections are enough under a limit on speed: as few as may be, since each asks in segments
// of its own; and twice as many whenever something else than the limit keeps them from being faster.
class LimitedGrowth
{
public:
    // A first guess of how many connections are enough, doubled as often as they were found to be too few.
    int wanted(qint64 bytesPerSecond) const;
    // Call now and then: with the time when the limit last held a connection back, and the number of
    // connections that carry bytes.
    void look(qint64 bytesPerSecond, std::optional<MonotonicTime> heldBackAt, int carrying,
              MonotonicTime now);

private:
    int m_doublings = 0;
    qint64 m_rate = 0; // at which they were found to be too few
    std::optional<MonotonicTime> m_fullSince;
};

} // namespace tributary
