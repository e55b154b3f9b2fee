#pragma once

#include "core/values/basics/names.h"
#include "core/values/download/priority.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace tributary {

// Whether a new download waits for its turn, or begins as paused.
enum class StartWhen : quint8 { InTurn, WhenResumed };
template<>
inline constexpr auto choiceNames<StartWhen> =
    std::array{QLatin1String("inTurn"), QLatin1String("whenResumed")};

// Whether a download that is resumed waits for its turn, or starts beyond the number of downloads at once.
enum class ResumeWhen : quint8 { InTurn, AtOnce };
template<>
inline constexpr auto choiceNames<ResumeWhen> = std::array{QLatin1String("inTurn"), QLatin1String("atOnce")};

// Whether a download that leaves the list may come back for a while, as it was.
enum class Removal : quint8 { ForGood, MayComeBack };
template<>
inline constexpr auto choiceNames<Removal> =
    std::array{QLatin1String("forGood"), QLatin1String("mayComeBack")};

// How long the queue keeps such a download. Windows offer it back for less, and remember it for longer.
inline constexpr std::chrono::seconds removalsAreKeptFor{60};

// Whether a file goes into the folder that was asked for, or into that of its category.
enum class Filing : quint8 { AsAsked, ByCategory };
template<>
inline constexpr auto choiceNames<Filing> = std::array{QLatin1String("asAsked"), QLatin1String("byCategory")};

// How to put downloads into the list: always at its end, among those of their priority.
struct Placement
{
    StartWhen start = StartWhen::InTurn;
    Priority priority = Priority::Normal;
    // ByCategory: to the folder of its category, inside the one that is asked for.
    Filing filing = Filing::AsAsked;
    // Files that an earlier run of this command made: Overwrite doesn't mean them, as it doesn't mean those
    // that the queue makes itself.
    QStringList spared = {};
    // What a server has just said of each file, to be seen until the download's own first answer. Nothing is
    // proven by it, and another size is no failure (DownloadRequest::size).
    std::optional<qint64> sizeHeard = {};

    friend bool operator==(const Placement&, const Placement&) = default;
};

// A step, or a way to an end of the list, among downloads of one priority.
enum class ListMove : quint8 { Up, Down, Top, Bottom };
template<>
inline constexpr auto choiceNames<ListMove> =
    std::array{QLatin1String("up"), QLatin1String("down"), QLatin1String("top"), QLatin1String("bottom")};

} // namespace tributary
