#pragma once

#include "tests/support/answers/reply.h"
#include "tests/support/answers/request.h"

#include <functional>

namespace tributary::test {

// One request as a script sees it.
struct Exchange
{
    Request request = {};
    int index = 0;                    // over the server's life, from 0
    int connection = 0;               // which one, over the server's life, from 0
    int indexOnConnection = 0;        // from 0
    int openConnections = 0;          // now, this one included
    int activeRequests = 0;           // being answered now, this one included
    std::chrono::nanoseconds time{0}; // since the server began
};

// Called on the server's thread for each request; what it captures must bear that.
using Script = std::function<Reply(const Exchange&)>;

enum class Ending {
    StillGoing,
    Complete,
    Cut,      // as the script asked
    PeerLeft, // before the end
    Dropped,  // by dropAll() or the end of the server
};

struct ExchangeRecord
{
    Request request = {};
    int index = 0;
    int connection = 0;
    int indexOnConnection = 0;
    std::optional<AskedRange> range = {};
    int status = 0;
    qint64 bodyBytes = 0; // handed to the kernel so far
    std::chrono::nanoseconds began{0};
    std::optional<std::chrono::nanoseconds> ended = {};
    Ending ending = Ending::StillGoing;
};

} // namespace tributary::test
