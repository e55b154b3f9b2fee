#pragma once

#include "core/engine/transfer/crew_listener.h"
#include "core/segments/monotonic.h"

namespace tributary {

struct Connection;

// The calls that the members of a crew make to the crew as a whole.
class TransferCourse
{
public:
    virtual ~TransferCourse() = default;
    virtual MonotonicTime now() const = 0;
    // Gives connections without work something to fetch.
    virtual void fill() = 0;
    // Ends the transfer if nothing is missing any more; tells whether it did.
    virtual bool finishIfWhole() = 0;
    // Ends all exchanges.
    virtual void halt() = 0;
    // Ends the transfer for now; the crew's owner decides how it goes on.
    virtual void beTroubled(const Trouble& trouble) = 0;
    // All is asked for once more, in the way that the facts say by now.
    virtual void startOver() = 0;
    // Keeps the bytes that are here, and reads the others out of one stream of all of the file.
    virtual void goOnAsOneStream() = 0;
    // Reads the connection's bytes now, as far as the limits allow.
    virtual void readFrom(Connection& connection) = 0;
    // Bytes that wait in connections are looked at without being announced again.
    virtual void readSoon() = 0;
};

} // namespace tributary
