#include "core/engine/shared/burst_rest.h"

#include <algorithm>
#include <utility>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// At these rates the transfer is bound by the processor; below, a wake-up more or less is not felt.
constexpr double fastPerMillisecond = 100.0 * 1024;
// A connection's buffer takes what comes meanwhile at up to 1 GiB/s; so over a small one the rest is shorter.
constexpr auto longest = 500us;
constexpr qint64 takenPerMicrosecond = 1024;

} // namespace

void BurstRest::noteBytes(qint64 bytes, qint64 bufferSize)
{
    m_bytes += bytes;
    m_smallestBuffer = std::min(m_smallestBuffer.value_or(bufferSize), bufferSize);
}

std::optional<std::chrono::microseconds> BurstRest::rest(MonotonicTime now)
{
    if (std::exchange(m_isMoreHere, false))
        return std::nullopt;
    // The first time it is as long as the machine is up: more nanoseconds than may be multiplied by bytes.
    const std::chrono::duration<double, std::milli> elapsed = now - std::exchange(m_since, now);
    const double bytes = static_cast<double>(std::exchange(m_bytes, 0));
    const auto buffer = std::exchange(m_smallestBuffer, std::nullopt);
    if (!buffer || bytes <= fastPerMillisecond * elapsed.count())
        return std::nullopt;
    return std::min<std::chrono::microseconds>(longest, *buffer / takenPerMicrosecond * 1us);
}

} // namespace tributary
