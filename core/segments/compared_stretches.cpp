#include "core/segments/compared_stretches.h"

#include <algorithm>

namespace tributary {

namespace {

// At most one in so many stretches is at an edge between pieces.
constexpr size_t edgesShare = 2;

ByteRange firstOf(ByteRange range)
{
    return {range.begin, std::min(range.begin + comparedLength, range.end)};
}

ByteRange lastOf(ByteRange range)
{
    return {std::max(range.begin, range.end - comparedLength), range.end};
}

qint64 upTo(qint64 most, std::mt19937& chance)
{
    return std::uniform_int_distribution<qint64>(0, most)(chance);
}

} // namespace

ByteRange stretchAnywhere(const RangeSet& ranges, std::mt19937& chance)
{
    qint64 at = upTo(std::max<qint64>(ranges.length() - 1, 0), chance);
    for (const ByteRange range : ranges.ranges()) {
        if (at < range.length()) {
            const qint64 begin =
                std::max(range.begin, std::min(range.begin + at, range.end - comparedLength));
            return firstOf({begin, range.end});
        }
        at -= range.length();
    }
    return {};
}

std::vector<ByteRange> stretchesToCompare(const RangeSet& here, size_t count, std::mt19937& chance)
{
    const std::vector<ByteRange>& pieces = here.ranges();
    std::vector<ByteRange> stretches;
    if (pieces.empty())
        return stretches;
    const auto add = [&](ByteRange stretch) {
        if (stretches.size() < count && std::ranges::find(stretches, stretch) == stretches.end())
            stretches.push_back(stretch);
    };
    add(lastOf(pieces.back()));
    if (count / edgesShare > 1)
        add(firstOf(pieces.front()));
    for (size_t edges = stretches.size(); edges < count / edgesShare; ++edges) {
        const ByteRange piece =
            pieces[static_cast<size_t>(upTo(static_cast<qint64>(pieces.size()) - 1, chance))];
        add(edges % 2 == 0 ? firstOf(piece) : lastOf(piece));
    }
    for (size_t tries = stretches.size(); tries < count; ++tries)
        add(stretchAnywhere(here, chance));
    return stretches;
}

} // namespace tributary
