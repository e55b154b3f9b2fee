#include "core/storage/store/records/order_key_gaps.h"

#include <algorithm>
#include <limits>

namespace tributary {

namespace {

// Half of the range is kept free, so that no difference of two keys overflows.
constexpr qint64 lowest = std::numeric_limits<qint64>::min() / 4;
constexpr qint64 highest = std::numeric_limits<qint64>::max() / 4;
// A stretch that was spread out takes at least so many halvings before it needs it again.
constexpr qint64 roomyGap = qint64{1} << 16;

struct Stretch
{
    qint64 low;
    qint64 high;
};

// The stretch for the new keys; at an end of the list as far as they need room.
Stretch stretchFor(OrderGap gap, qint64 wanted)
{
    const qint64 reach = wanted > (highest / orderKeyGap) - 1 ? highest : (wanted + 1) * orderKeyGap;
    if (gap.before && gap.after)
        return {gap.before->value, gap.after->value};
    if (gap.before)
        return {gap.before->value, std::min(highest, gap.before->value + reach)};
    if (gap.after)
        return {std::max(lowest, gap.after->value - reach), gap.after->value};
    return {0, reach};
}

std::vector<OrderKey> evenly(Stretch stretch, size_t count)
{
    const qint64 step = (stretch.high - stretch.low) / (static_cast<qint64>(count) + 1);
    std::vector<OrderKey> keys;
    if (step < 1)
        return keys;
    keys.reserve(count);
    for (qint64 key = stretch.low + step; keys.size() < count; key += step)
        keys.push_back({key});
    return keys;
}

OrderGap around(std::span<const OrderKey> keys, size_t first, size_t end)
{
    return {.before = first > 0 ? std::optional(keys[first - 1]) : std::nullopt,
            .after = end < keys.size() ? std::optional(keys[end]) : std::nullopt};
}

bool isRoomy(OrderGap gap, size_t count)
{
    const Stretch stretch = stretchFor(gap, static_cast<qint64>(count));
    return (stretch.high - stretch.low) / (static_cast<qint64>(count) + 1) >= roomyGap;
}

} // namespace

std::vector<OrderKey> keysInside(OrderGap gap, size_t count)
{
    return evenly(stretchFor(gap, static_cast<qint64>(count)), count);
}

// Doubling the stretch makes what is rewritten, over many moves, a few keys a move.
RespacedKeys respace(std::span<const OrderKey> keys, size_t index, size_t room)
{
    for (size_t reach = 4;; reach *= 2) {
        const size_t first = index > reach ? index - reach : 0;
        const size_t end = std::min(keys.size(), index + reach);
        const bool isAll = first == 0 && end == keys.size();
        const OrderGap gap = isAll ? OrderGap{} : around(keys, first, end);
        const size_t count = end - first + room;
        if (!isAll && !isRoomy(gap, count))
            continue;
        std::vector<OrderKey> spread = keysInside(gap, count);
        const auto hole = spread.begin() + static_cast<std::ptrdiff_t>(index - first);
        spread.erase(hole, hole + static_cast<std::ptrdiff_t>(room));
        return {.first = first, .keys = std::move(spread)};
    }
}

} // namespace tributary
