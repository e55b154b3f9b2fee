#pragma once

#include "core/inputs/links/input_entry.h"
#include "core/inputs/links/parsed.h"

namespace tributary {

// Receives what is read, in order and on the reader's thread.
class InputSink
{
public:
    virtual ~InputSink() = default;
    virtual void take(InputEntry entry) = 0;
    virtual void take(LinkListFlaw flaw) = 0;
    // The reader has refused this entry. The sink looks only for further mistakes in it.
    virtual void takeRefused(const InputEntry& /*entry*/) {}
    // Asked between entries: one line of a list may ask for a million files.
    virtual bool wantsMore() const { return true; }
};

} // namespace tributary
