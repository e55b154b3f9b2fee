#pragma once

#include "core/engine/transfer/crew_listener.h"
#include "core/segments/monotonic.h"

namespace tributary {

struct Connection;

// What the parts of a transfer ask of it as a whole.
class TransferCourse
{
public:
    virtual ~TransferCourse() = default;
    virtual MonotonicTime now() const = 0;
    // Whoever is free gets something to do.
    virtual void fill() = 0;
    // Ends the transfer if nothing is missing any more; tells whether it did.
    virtual bool finishIfWhole() = 0;
    // Nothing is under way any more.
    virtual void halt() = 0;
    // Ends it for now; the crew's owner knows what comes of it.
    virtual void beTroubled(const Trouble& trouble) = 0;
    // All is asked for once more, in the way that the facts say by now.
    virtual void startOver() = 0;
    // Its bytes are read now, as far as they may be.
    virtual void readFrom(Connection& connection) = 0;
    // Bytes that wait in connections are looked at without being announced again.
    virtual void readSoon() = 0;
};

} // namespace tributary
