#pragma once

#include "core/segments/monotonic.h"

#include <optional>

namespace tributary {

// When the list is committed to the store. What is noted waits a little for what comes along with it, counted
// from when it was noted, however long the commit before it takes: so what a person was shown is durable
// within a second on any disk that syncs in half of one. A store that has refused is left alone for a while,
// unless someone waits.
class CommitPace
{
public:
    // Notes that there is a change to commit.
    void note(MonotonicTime now);
    // Notes that somebody waits for the commit.
    void await(MonotonicTime now);
    // Notes that a commit of all that was noted has begun.
    void begin();
    void end();
    // The store has refused, so all of that is to be committed still.
    void fail(MonotonicTime now);
    // When to begin the next commit; nullopt while one is under way, and while there is nothing to commit.
    std::optional<MonotonicTime> due() const;

private:
    std::optional<MonotonicTime> m_noted; // the oldest
    std::optional<MonotonicTime> m_awaited;
    std::optional<MonotonicTime> m_refused; // the last time
    bool m_isUnderWay = false;
};

} // namespace tributary
