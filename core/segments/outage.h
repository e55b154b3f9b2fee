#pragma once

#include "core/segments/monotonic.h"

namespace tributary {

// Says when to try a host that can't be reached: soon at first, then less and less often, and one download at
// a time for all that wait for it.
class Outage
{
public:
    explicit Outage(MonotonicTime now);

    MonotonicTime since() const { return m_since; }
    // Since when it can be the host's fault: the network was there, as far as anybody knew.
    MonotonicTime borneSince() const { return m_borneSince; }
    // No download has asked for so long that none can be waiting; one that fails now has met another outage.
    bool isForgotten(MonotonicTime now) const;
    // When the host is tried next, at the earliest.
    MonotonicTime nextKnock() const { return m_nextKnock; }
    // True for one asker, who is to try; the others go on waiting.
    bool takeKnock(MonotonicTime now);
    // Notes that a try has failed.
    void noteFailure(MonotonicTime now);
    // Call when there is a network again, or another one.
    void knockSoon(MonotonicTime now);

private:
    MonotonicTime m_since;
    MonotonicTime m_borneSince;
    MonotonicTime m_lastAsked;
    std::chrono::milliseconds m_wait;
    MonotonicTime m_nextKnock;
    bool m_isKnocking = false;
};

} // namespace tributary
