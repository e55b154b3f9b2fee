#pragma once

#include "core/values/download/priority.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace tributary {

// Room for 2^31 moves to an end of the list, and for 32 halvings of one gap.
constexpr qint64 orderKeyGap = qint64{1} << 32;

// The keys before and after the new ones; nullopt where the list begins or ends.
struct OrderGap
{
    std::optional<OrderKey> before;
    std::optional<OrderKey> after;
};

// Returns count ascending keys inside the gap. Empty when the gap has no room for all of them: respace then.
std::vector<OrderKey> keysInside(OrderGap gap, size_t count);

// The list's keys in order, and the index that something is to be put before. Gives the smallest stretch
// around it that can be spread out to make room for so many, with the new keys.
struct RespacedKeys
{
    size_t first = 0;
    std::vector<OrderKey> keys;
};
RespacedKeys respace(std::span<const OrderKey> keys, size_t index, size_t room);

} // namespace tributary
