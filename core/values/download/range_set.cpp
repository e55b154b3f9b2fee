#include "core/values/download/range_set.h"

#include <algorithm>
#include <numeric>

namespace tributary {

RangeSet::RangeSet(std::initializer_list<ByteRange> ranges)
{
    for (const ByteRange range : ranges)
        insert(range);
}

qint64 RangeSet::insert(ByteRange range)
{
    if (range.isEmpty())
        return 0;
    const auto first = std::ranges::lower_bound(m_ranges, range.begin, {}, &ByteRange::end);
    auto last = first;
    qint64 alreadyHere = 0;
    ByteRange joined = range;
    for (; last != m_ranges.end() && last->begin <= range.end; ++last) {
        alreadyHere += intersection(*last, range).length();
        joined = {std::min(joined.begin, last->begin), std::max(joined.end, last->end)};
    }
    if (first == last) {
        m_ranges.insert(first, joined);
    } else {
        *first = joined;
        m_ranges.erase(first + 1, last);
    }
    return range.length() - alreadyHere;
}

void RangeSet::remove(ByteRange range)
{
    if (range.isEmpty())
        return;
    const auto first = std::ranges::upper_bound(m_ranges, range.begin, {}, &ByteRange::end);
    const auto last = std::ranges::lower_bound(first, m_ranges.end(), range.end, {}, &ByteRange::begin);
    if (first == last)
        return;
    const ByteRange before{first->begin, range.begin};
    const ByteRange after{range.end, std::prev(last)->end};
    auto at = m_ranges.erase(first, last);
    if (!after.isEmpty())
        at = m_ranges.insert(at, after);
    if (!before.isEmpty())
        m_ranges.insert(at, before);
}

qint64 RangeSet::length() const
{
    return std::accumulate(m_ranges.begin(), m_ranges.end(), qint64{0},
                           [](qint64 sum, ByteRange range) { return sum + range.length(); });
}

bool RangeSet::contains(ByteRange range) const
{
    return range.isEmpty() || lengthFrom(range.begin) >= range.length();
}

qint64 RangeSet::lengthFrom(qint64 offset) const
{
    const auto here = std::ranges::upper_bound(m_ranges, offset, {}, &ByteRange::end);
    return here != m_ranges.end() && here->contains(offset) ? here->end - offset : 0;
}

std::optional<ByteRange> RangeSet::firstGap(ByteRange within) const
{
    const qint64 begin = within.begin + lengthFrom(within.begin);
    const auto next = std::ranges::lower_bound(m_ranges, begin, {}, &ByteRange::begin);
    const ByteRange gap{begin, next == m_ranges.end() ? within.end : std::min(next->begin, within.end)};
    return gap.isEmpty() ? std::nullopt : std::optional(gap);
}

std::vector<ByteRange> RangeSet::gaps(ByteRange within) const
{
    std::vector<ByteRange> all;
    for (auto gap = firstGap(within); gap; gap = firstGap({gap->end, within.end}))
        all.push_back(*gap);
    return all;
}

} // namespace tributary
