#pragma once

#include "core/segments/monotonic.h"

#include <deque>
#include <optional>

namespace tributary {

// When the next request may go to one host: first come, first served, each so long after the one before; and
// none while the host wants to be left alone.
class HostPace
{
public:
    using Ticket = const void*; // whoever asks, as long as it asks

    // Ask again and again until it is granted, or else give up.
    bool mayStart(Ticket ticket, std::chrono::milliseconds delay, MonotonicTime now);
    void giveUp(Ticket ticket);

    void restUntil(MonotonicTime time);
    std::optional<MonotonicTime> restsUntil(MonotonicTime now) const;

private:
    std::deque<Ticket> m_waiting;
    std::optional<MonotonicTime> m_lastStart;
    MonotonicTime m_restsUntil{};
};

} // namespace tributary
