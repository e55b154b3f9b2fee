#pragma once

#include <QtGlobal>

#include <compare>

namespace tributary {

// Where a download is in the list. Keys lie far apart, so that a move gives new keys to what moved and to
// nothing else; whole numbers, because halving them can be reasoned about and is the same everywhere.
struct OrderKey
{
    qint64 value = 0;

    friend constexpr auto operator<=>(OrderKey, OrderKey) = default;
};

} // namespace tributary
