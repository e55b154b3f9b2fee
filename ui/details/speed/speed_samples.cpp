#include "ui/details/speed/speed_samples.h"

#include <algorithm>

namespace tributary {

void SpeedSamples::add(qint64 second, qint64 bytesPerSecond)
{
    // The clock was set back: what came before it can't be put in order any more.
    if (!m_samples.empty() && second < m_samples.back().second)
        m_samples.clear();
    if (m_samples.empty() || m_samples.back().second != second)
        m_samples.push_back({.second = second});
    m_samples.back().bytesPerSecond = bytesPerSecond;
    dropUntil(second - span);
}

void SpeedSamples::holdUntil(qint64 second)
{
    if (m_samples.empty())
        return;
    const Sample last = m_samples.back();
    if (last.bytesPerSecond != 0 && second - last.second > longestSilence) {
        dropUntil(second - span);
        return;
    }
    for (qint64 next = std::max(last.second + 1, second - span + 1); next <= second; ++next)
        add(next, last.bytesPerSecond);
}

void SpeedSamples::dropUntil(qint64 second)
{
    while (!m_samples.empty() && m_samples.front().second <= second)
        m_samples.pop_front();
}

qint64 SpeedSamples::average() const
{
    if (m_samples.empty())
        return 0;
    double sum = 0;
    for (const Sample& sample : m_samples)
        sum += static_cast<double>(sample.bytesPerSecond);
    return static_cast<qint64>(sum / static_cast<double>(m_samples.size()));
}

qint64 SpeedSamples::fastest() const
{
    qint64 most = 0;
    for (const Sample& sample : m_samples)
        most = std::max(most, sample.bytesPerSecond);
    return most;
}

} // namespace tributary
