#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <optional>

namespace tributary {

// How many connections are enough under a limit on speed: as few as may be, for each asks in pieces of its
// own; and twice as many whenever the limit is not what keeps them from being faster.
class LimitedGrowth
{
public:
    // As many as are likely to be enough, from where it begins.
    int wanted(qint64 bytesPerSecond) const;
    // To be told now and then: when the limit last held one of them back, and how many carry bytes.
    void look(qint64 bytesPerSecond, std::optional<MonotonicTime> heldBackAt, int carrying,
              MonotonicTime now);

private:
    int m_doublings = 0;
    qint64 m_rate = 0; // at which they were found to be too few
    std::optional<MonotonicTime> m_fullSince;
};

} // namespace tributary
