#pragma once

#include "core/segments/monotonic.h"

#include <deque>
#include <optional>

namespace tributary {

// When the next request may go to one host: first come, first served, each so long after the one before; and
// none while the host wants to be left alone. Many a host takes only so many requests a second and doesn't
// say so, but refuses more: so requests keep a distance of their own, which grows with refusals of several
// downloads and shrinks with good answers.
class HostPace
{
public:
    using Ticket = const void*; // whoever asks, as long as it asks

    // Ask again and again until it is granted, or else give up.
    bool mayStart(Ticket ticket, std::chrono::milliseconds delay, MonotonicTime now);
    void giveUp(Ticket ticket);

    // The host has refused a request of that download, or broken it off. The distance grows to most.
    void noteRefused(const void* download, std::chrono::milliseconds most, MonotonicTime now);
    void noteServed();
    std::chrono::microseconds distance() const { return m_distance; }

    void restUntil(MonotonicTime time);
    std::optional<MonotonicTime> restsUntil(MonotonicTime now) const;

private:
    struct Refusal
    {
        const void* download = nullptr;
        MonotonicTime at;
    };

    struct Waiting
    {
        Ticket ticket = nullptr;
        MonotonicTime askedAt; // the last time
    };

    std::deque<Waiting> m_waiting;
    std::optional<MonotonicTime> m_lastStart;
    MonotonicTime m_restsUntil{};
    std::optional<Refusal> m_lastRefusal;
    std::chrono::microseconds m_distance{0};
    std::optional<MonotonicTime> m_grownAt;
};

} // namespace tributary
