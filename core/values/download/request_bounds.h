#pragma once

#include <QtGlobal>

#include <chrono>

namespace tributary {

template<typename Number>
struct Bounds
{
    Number least;
    Number most;

    // The least, for a value that is not a number (NaN).
    constexpr Number nearestTo(Number wanted) const
    {
        if (!(wanted >= least))
            return least;
        return wanted > most ? most : wanted;
    }

    friend bool operator==(const Bounds&, const Bounds&) = default;
};

// The numbers that a download in the list may have, whichever door it came through. A request gets the
// nearest of them when it is added, and a list with others is refused, so that what was exported can be
// imported. Settings and options stay within them.
namespace request_bounds {

inline constexpr Bounds<int> connections{1, 1000};
inline constexpr Bounds<int> tries{0, 1'000'000};
inline constexpr Bounds<double> factor{1, 1000};
inline constexpr Bounds<double> jitter{0, 1};
inline constexpr Bounds<std::chrono::milliseconds> time{std::chrono::milliseconds(0),
                                                        std::chrono::hours(365 * 24)};
inline constexpr Bounds<qint64> chunkSize{1LL << 10, 1LL << 30};
inline constexpr Bounds<int> mirrorPriority{1, 999'999};
// How many of each a request has at most. Where a program gives more, the first of them count; pieces count
// all or none. Each mirror costs a connection, and pieces of 1 MiB are enough for 256 GiB.
inline constexpr qsizetype mirrors = 1000;
inline constexpr qsizetype headers = 1000;
inline constexpr qsizetype pieces = qsizetype{256} * 1024;

} // namespace request_bounds

} // namespace tributary
