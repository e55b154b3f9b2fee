#pragma once

#include "core/segments/corroboration.h"
#include "core/values/download/range_set.h"

namespace tributary {

// What an earlier link had brought, before a person gave another one for the same file: that stays as it is
// whatever the new one says.
class InheritedBytes
{
public:
    // All that it ever brought, and what is here at the beginning of this run.
    void begin(RangeSet inherited, RangeSet here);
    void clear() { m_inherited.clear(); }
    bool isEmpty() const { return m_inherited.isEmpty(); }
    // The own link differs from it there. A mirror that does is judged like any other source.
    enum class Mirrors : quint8 { None, Some };
    bool isContradicted(const Disagreement& disagreement, Mirrors mirrors) const;
    // What of it was here at the beginning.
    RangeSet kept() const;

private:
    RangeSet m_inherited;
    RangeSet m_here;
};

} // namespace tributary
