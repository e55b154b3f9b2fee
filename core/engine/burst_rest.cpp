#include "core/engine/burst_rest.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

// At these rates the transfer is bound by the processor; below, a wake-up more or less is not felt.
constexpr qint64 fastPerMillisecond = 100 * 1024;
// A connection's buffer takes what comes meanwhile at up to 2 GiB/s.
constexpr auto moment = 500us;

} // namespace

std::optional<std::chrono::microseconds> BurstRest::rest(MonotonicTime now)
{
    const auto elapsed = now - m_since;
    const bool isFast = m_bytes * 1ms > fastPerMillisecond * elapsed;
    m_bytes = 0;
    m_since = now;
    return isFast ? std::optional(moment) : std::nullopt;
}

} // namespace tributary
