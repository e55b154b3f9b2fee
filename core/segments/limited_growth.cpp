#include "core/segments/limited_growth.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// Most servers give one connection more than that.
constexpr qint64 usuallyOfOne = 2 * 1024 * 1024;
constexpr qint64 many = 1000;
constexpr int mostDoublings = 6;
// The start of a connection is slow on most lines, and the next segment is asked for when one is over.
constexpr auto settlesIn = 1s;

} // namespace

int LimitedGrowth::wanted(qint64 bytesPerSecond) const
{
    const qint64 likely = std::clamp(bytesPerSecond / usuallyOfOne, qint64{1}, many);
    return static_cast<int>(std::min(likely << m_doublings, many));
}

void LimitedGrowth::look(qint64 bytesPerSecond, std::optional<MonotonicTime> heldBackAt, int carrying,
                         MonotonicTime now)
{
    // What was learned under a much higher limit does not hold any more.
    if (m_doublings > 0 && bytesPerSecond <= m_rate / 2)
        m_doublings = 0;
    const bool isHeldBack = heldBackAt && now - *heldBackAt < settlesIn;
    if (isHeldBack || carrying < wanted(bytesPerSecond)) {
        m_fullSince.reset();
        return;
    }
    if (!m_fullSince)
        m_fullSince = now;
    if (now - *m_fullSince < settlesIn || m_doublings >= mostDoublings)
        return;
    ++m_doublings;
    m_rate = bytesPerSecond;
    m_fullSince.reset();
}

} // namespace tributary
