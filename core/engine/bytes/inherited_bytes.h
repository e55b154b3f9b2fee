#pragma once

#include "core/segments/corroboration.h"
#include "core/values/download/range_set.h"

namespace tributary {

// Remembers which bytes an earlier link had brought before a person gave another link for the same file.
// Inherited bytes stay as they are, whatever the new link's answers say.
class InheritedBytes
{
public:
    // Begins a run with all bytes that earlier links ever brought, and those that are here now.
    void begin(RangeSet inherited, RangeSet here);
    void clear() { m_inherited.clear(); }
    bool isEmpty() const { return m_inherited.isEmpty(); }
    // Whether the own link differs from inherited bytes there. A mirror that differs is judged like any other
    // source.
    enum class Mirrors : quint8 { None, Some };
    bool isContradicted(const Disagreement& disagreement, Mirrors mirrors) const;
    // The inherited bytes that were here when this run began.
    RangeSet kept() const;

private:
    RangeSet m_inherited;
    RangeSet m_here;
};

} // namespace tributary
