#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace tributary {

// The average speed of so many bytes that took so long.
qint64 averageSpeed(qint64 bytes, std::chrono::milliseconds took);

// The speed in each second of the last five minutes. A second without news has no sample.
class SpeedSamples
{
public:
    static constexpr qint64 span = 300;
    // Whatever runs tells a speed once a second at least. After so many seconds of silence the computer
    // slept, or its clock was set forward, and how fast it was meanwhile is not known.
    static constexpr qint64 longestSilence = 15;
    // Two samples that are further apart don't belong together.
    static constexpr qint64 longestGap = 3;

    struct Sample
    {
        qint64 second = 0;
        qint64 bytesPerSecond = 0;
        // The bytes that came within the second, as far as that is known, and the time that they took.
        qint64 gained = 0;
        std::chrono::milliseconds took{0};

        // How fast the bytes of the second came, where most of it is known; else what was told, which is
        // smoothed and lags behind.
        qint64 speed() const;

        friend bool operator==(const Sample&, const Sample&) = default;
    };

    // The newest word on a second counts. The bytes are those of the file that were here then; none are known
    // for several files together.
    void add(std::chrono::milliseconds at, qint64 bytesPerSecond, std::optional<qint64> bytes = {});
    void add(qint64 second, qint64 bytesPerSecond, std::optional<qint64> bytes = {})
    {
        add(std::chrono::seconds(second), bytesPerSecond, bytes);
    }
    // The speed that was told last was true until this second, unless it was told too long ago. A speed of
    // 0 is told once, however long it lasts.
    void holdUntil(qint64 second);
    const std::deque<Sample>& all() const { return m_samples; }

    // The average by the bytes that came, where they are known of a second at least, since the speeds that
    // are told are smoothed.
    qint64 average() const;
    qint64 fastest() const;

private:
    struct Word
    {
        std::chrono::milliseconds at{0};
        std::optional<qint64> bytes;
    };

    void count(const Word& word);
    void dropUntil(qint64 second);
    qint64 averageTold() const;

    std::deque<Sample> m_samples;
    std::optional<Word> m_last;
};

} // namespace tributary
