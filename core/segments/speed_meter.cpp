#include "core/segments/speed_meter.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// A rate over less time than this says more about buffers than about the line.
constexpr Seconds shortestBase = 50ms;

} // namespace

SpeedMeter::SpeedMeter(std::chrono::milliseconds window, MonotonicTime start)
    : m_window(window)
    , m_start(start)
{
}

void SpeedMeter::add(qint64 bytes, MonotonicTime now)
{
    if (!m_samples.empty() && now - m_samples.back().at < m_window / samplesInWindow)
        m_samples.back().bytes += bytes;
    else
        m_samples.push_back({.at = now, .bytes = bytes});
    m_sum += bytes;
    forget(now - m_window);
}

// Samples that this meter has forgotten already are older than all that are left.
void SpeedMeter::takeAway(const SpeedMeter& share)
{
    for (const Sample& sample : share.m_samples) {
        const auto mine = std::ranges::lower_bound(m_samples, sample.at, {}, &Sample::at);
        if (mine == m_samples.end() || mine->at != sample.at)
            continue;
        mine->bytes -= sample.bytes;
        m_sum -= sample.bytes;
    }
}

double SpeedMeter::bytesPerSecond(MonotonicTime now) const
{
    forget(now - m_window);
    const Seconds base = std::min<Seconds>(m_window, now - m_start);
    return static_cast<double>(m_sum) / std::max(base, shortestBase).count();
}

void SpeedMeter::forget(MonotonicTime before) const
{
    for (; !m_samples.empty() && m_samples.front().at < before; m_samples.pop_front())
        m_sum -= m_samples.front().bytes;
}

} // namespace tributary
