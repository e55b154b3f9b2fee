#pragma once

#include "core/values/download/byte_range.h"

#include <optional>
#include <vector>

namespace tributary {

// The parts of a file that are here: ordered, disjoint, never touching each other.
class RangeSet
{
public:
    RangeSet() = default;
    RangeSet(std::initializer_list<ByteRange> ranges);

    // Adds a range and tells how many of its bytes were new.
    qint64 insert(ByteRange range);
    void remove(ByteRange range);
    void clear() { m_ranges.clear(); }

    bool isEmpty() const { return m_ranges.empty(); }
    qint64 length() const;
    bool contains(ByteRange range) const;
    // How many bytes from offset on are here without a gap.
    qint64 lengthFrom(qint64 offset) const;
    std::optional<ByteRange> firstGap(ByteRange within) const;
    std::vector<ByteRange> gaps(ByteRange within) const;
    const std::vector<ByteRange>& ranges() const { return m_ranges; }

    friend bool operator==(const RangeSet&, const RangeSet&) = default;

private:
    std::vector<ByteRange> m_ranges;
};

} // namespace tributary
