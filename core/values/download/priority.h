#pragma once

#include "core/values/basics/names.h"

#include <QtGlobal>

#include <compare>

namespace tributary {

// Downloads of a higher priority go first; among equals the order of the list decides.
enum class Priority : quint8 { High, Normal, Low };
template<>
inline constexpr auto choiceNames<Priority> =
    std::array{QLatin1String("high"), QLatin1String("normal"), QLatin1String("low")};

// Where a download is in the list. Keys lie far apart, so that a move gives new keys to what moved and to
// nothing else; whole numbers, because halving them can be reasoned about and is the same everywhere.
struct OrderKey
{
    qint64 value = 0;

    friend constexpr auto operator<=>(OrderKey, OrderKey) = default;
};

} // namespace tributary
