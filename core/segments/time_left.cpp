#include "core/segments/time_left.h"

#include <algorithm>
#include <cmath>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// A byte counts for age² · exp(-age / fading): what comes at the moment hardly counts, so that pauses of a
// second or two leave little of a trace; and after eight seconds seven eighths of what was before are
// forgotten.
constexpr Seconds fading = 1600ms;
constexpr Seconds leastPast = 1s;
constexpr Seconds stalledAfter = 5s;
// Bytes from buffers on the way come within this time, as fast as the last stretch of the way allows.
constexpr Seconds burst = 250ms;
// No one waits longer, and larger numbers have no room.
constexpr Seconds longestTold = std::chrono::hours(24 * 365 * 100);

} // namespace

void TimeLeft::add(qint64 bytes, MonotonicTime now)
{
    if (bytes <= 0)
        return;
    const bool goesOn = m_since && now - m_last < stalledAfter;
    if (goesOn && now - m_first >= burst) {
        m_sums = sumsAt(now);
        m_sums.bytes += static_cast<double>(bytes);
    } else {
        // The first bytes came before anybody measured; and what was before a stall says nothing any more.
        m_first = goesOn ? m_first : now;
        m_since = now;
        m_sums = {};
    }
    m_last = now;
}

TimeLeft::Sums TimeLeft::sumsAt(MonotonicTime now) const
{
    const double passed = (now - m_last) / fading;
    const double kept = std::exp(-passed);
    return {.bytes = kept * m_sums.bytes,
            .timesAge = kept * (m_sums.timesAge + passed * m_sums.bytes),
            .timesSquare =
                kept * (m_sums.timesSquare + 2 * passed * m_sums.timesAge + passed * passed * m_sums.bytes)};
}

double TimeLeft::bytesPerSecond(MonotonicTime now) const
{
    const double age = (now - *m_since) / fading;
    // A short past has less weight than the whole.
    const double whole = 2 - (2 + 2 * age + age * age) * std::exp(-age);
    return sumsAt(now).timesSquare / whole / fading.count();
}

std::optional<std::chrono::seconds> TimeLeft::until(qint64 missing, MonotonicTime now) const
{
    if (!m_since || now - *m_since < leastPast || now - m_last >= stalledAfter)
        return std::nullopt;
    const double speed = bytesPerSecond(now);
    if (speed <= 0)
        return std::nullopt;
    const Seconds left(static_cast<double>(std::max<qint64>(0, missing)) / speed);
    return std::chrono::ceil<std::chrono::seconds>(std::min(left, longestTold));
}

} // namespace tributary
