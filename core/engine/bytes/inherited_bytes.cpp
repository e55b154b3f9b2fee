#include "core/engine/bytes/inherited_bytes.h"

#include <utility>

namespace tributary {

void InheritedBytes::begin(RangeSet inherited, RangeSet here)
{
    m_inherited = std::move(inherited);
    m_here = std::move(here);
}

bool InheritedBytes::isContradicted(const Disagreement& disagreement, Mirrors mirrors) const
{
    const Bringer own = 0;
    const bool isOwns = disagreement.here == own || disagreement.there == own || mirrors == Mirrors::None;
    return isOwns && m_inherited.contains({disagreement.offset, disagreement.offset + 1});
}

RangeSet InheritedBytes::kept() const
{
    RangeSet kept;
    for (const ByteRange range : m_here.ranges()) {
        for (const ByteRange part : m_inherited.ranges())
            kept.insert(intersection(part, range));
    }
    return kept;
}

} // namespace tributary
