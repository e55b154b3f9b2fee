#include "ui/details/speed/speed_samples.h"

#include <algorithm>

namespace tributary {

qint64 averageSpeed(qint64 bytes, std::chrono::milliseconds took)
{
    const auto milliseconds = static_cast<double>(std::max<qint64>(1, took.count()));
    return static_cast<qint64>(static_cast<double>(bytes) * 1000 / milliseconds);
}

void SpeedSamples::add(qint64 second, qint64 bytesPerSecond, std::optional<qint64> bytes)
{
    // The clock was set back: what came before it can't be put in order any more.
    if (!m_samples.empty() && second < m_samples.back().second)
        m_samples.clear();
    if (m_samples.empty() || m_samples.back().second != second)
        m_samples.push_back({.second = second});
    m_samples.back().bytesPerSecond = bytesPerSecond;
    m_samples.back().bytes = bytes;
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

// A pause is no part of the time, and bytes that were thrown away did not come.
qint64 SpeedSamples::average() const
{
    qint64 bytes = 0;
    std::chrono::seconds took{0};
    const Sample* before = nullptr;
    for (const Sample& sample : m_samples) {
        const bool goesOn = before && sample.second - before->second <= longestGap;
        if (goesOn && sample.bytes && before->bytes && *sample.bytes >= *before->bytes) {
            bytes += *sample.bytes - *before->bytes;
            took += std::chrono::seconds(sample.second - before->second);
        }
        before = &sample;
    }
    return took.count() > 0 ? averageSpeed(bytes, took) : averageTold();
}

qint64 SpeedSamples::averageTold() const
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
