#pragma once

#include "core/segments/monotonic.h"
#include "core/values/basics/watching.h"

#include <chrono>
#include <deque>
#include <optional>

namespace tributary {

// Urgent: a caller waits to hear of it. Last: nothing else is under way, so a caller may wait for just this.
enum class Urgency : quint8 { Usual, Urgent, Last };

// When the next batch of news may be told: ten in any second at most; one while nobody looks. Most come at
// even distances, so that two are left for what is urgent. After a while of silence more are: all the life of
// a small file is told as it happens, and what comes after it at longer distances.
class BatchPace
{
public:
    void set(Watching watching) { m_watching = watching; }
    std::chrono::milliseconds untilNext(Urgency urgency, MonotonicTime now) const;
    void note(MonotonicTime toldAt);

private:
    struct Told
    {
        MonotonicTime at;
        bool isEarly = false; // sooner than is usual
    };

    Watching m_watching = Watching::Closely;
    std::deque<Told> m_told; // the last ten

    MonotonicTime soonest(Urgency urgency, MonotonicTime now) const;
};

} // namespace tributary
