#pragma once

#include "core/segments/monotonic.h"
#include "core/values/watching.h"

#include <chrono>
#include <deque>
#include <optional>

namespace tributary {

// Urgent: somebody waits to hear of it.
enum class Urgency : quint8 { Usual, Urgent };

// When the next batch of news may be told: ten a second at most, eight of them at even distances and two
// whenever something is urgent; one a second while nobody looks.
class BatchPace
{
public:
    void set(Watching watching) { m_watching = watching; }
    std::chrono::milliseconds untilNext(Urgency urgency, MonotonicTime now) const;
    void note(MonotonicTime toldAt);

private:
    Watching m_watching = Watching::Closely;
    std::optional<MonotonicTime> m_last;
    std::deque<MonotonicTime> m_early; // the last two that came sooner than is usual
};

} // namespace tributary
