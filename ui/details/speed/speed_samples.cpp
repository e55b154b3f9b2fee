#include "ui/details/speed/speed_samples.h"

#include <algorithm>
#include <utility>

namespace tributary {

qint64 averageSpeed(qint64 bytes, std::chrono::milliseconds took)
{
    const auto milliseconds = static_cast<double>(std::max<qint64>(1, took.count()));
    return static_cast<qint64>(static_cast<double>(bytes) * 1000 / milliseconds);
}

qint64 SpeedSamples::Sample::speed() const
{
    constexpr std::chrono::milliseconds most(500);
    return took >= most ? averageSpeed(gained, took) : bytesPerSecond;
}

void SpeedSamples::add(std::chrono::milliseconds at, qint64 bytesPerSecond, std::optional<qint64> bytes)
{
    const qint64 second = std::chrono::floor<std::chrono::seconds>(at).count();
    // The clock was set back: what came before it can't be put in order any more.
    if (!m_samples.empty() && second < m_samples.back().second) {
        m_samples.clear();
        m_last.reset();
    }
    if (m_samples.empty() || m_samples.back().second != second)
        m_samples.push_back({.second = second});
    m_samples.back().bytesPerSecond = bytesPerSecond;
    count({.at = at, .bytes = bytes});
    dropUntil(second - span);
}

// A pause is no part of the time, and bytes that were thrown away did not come. Whole seconds would do for a
// long download, but make the first averages twice what is true, or half.
void SpeedSamples::count(const Word& word)
{
    const std::optional<Word> before = std::exchange(m_last, word);
    if (!before || !before->bytes || !word.bytes || *word.bytes < *before->bytes)
        return;
    const std::chrono::milliseconds took = word.at - before->at;
    if (took.count() < 0 || took >= std::chrono::seconds(longestGap + 1))
        return;
    m_samples.back().gained += *word.bytes - *before->bytes;
    m_samples.back().took += took;
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

// Less than a second says more about buffers than about the line.
qint64 SpeedSamples::average() const
{
    constexpr std::chrono::seconds leastTime(1);
    qint64 bytes = 0;
    std::chrono::milliseconds took{0};
    for (const Sample& sample : m_samples) {
        bytes += sample.gained;
        took += sample.took;
    }
    return took >= leastTime ? averageSpeed(bytes, took) : averageTold();
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
        most = std::max(most, sample.speed());
    return most;
}

} // namespace tributary
