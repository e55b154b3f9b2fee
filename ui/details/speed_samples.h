#pragma once

#include <QtGlobal>

#include <deque>

namespace tributary {

// The speed in each second of the last five minutes. A second without news has no sample.
class SpeedSamples
{
public:
    static constexpr qint64 span = 300;

    struct Sample
    {
        qint64 second = 0;
        qint64 bytesPerSecond = 0;

        friend bool operator==(const Sample&, const Sample&) = default;
    };

    // The newest word on a second counts.
    void add(qint64 second, qint64 bytesPerSecond);
    // What was told last was true until this second.
    void holdUntil(qint64 second);
    const std::deque<Sample>& all() const { return m_samples; }

    qint64 average() const;
    qint64 fastest() const;

private:
    std::deque<Sample> m_samples;
};

} // namespace tributary
