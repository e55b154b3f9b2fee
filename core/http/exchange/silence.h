#pragma once

#include <chrono>
#include <optional>

namespace tributary {

// Tells how long a server has said nothing. A program that was stopped, or lay in a sleeping machine, heard
// nothing meanwhile whatever the server sent, so a look that comes far too late leaves the server some time
// to be heard, once in a silence.
class Silence
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Silence(Clock::time_point now)
        : m_since(now)
    {
    }

    // Ends the silence, because the server has given a sign of life.
    void end(Clock::time_point now);
    // Whether the silence is longer than it may be; looked at several times a second.
    bool isLonger(std::chrono::milliseconds allowed, Clock::time_point now);

private:
    Clock::time_point m_since;
    std::optional<Clock::time_point> m_lookedAt;
    bool m_hasGivenTime = false;
};

} // namespace tributary
