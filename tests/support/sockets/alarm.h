#pragma once

#include "tests/support/sockets/socket.h"

namespace tributary::test {

// Wakes a thread that waits for sockets; from any thread.
class Alarm
{
public:
    Alarm();
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;
    ~Alarm();

    void ring() const;
    void calm() const;
    // Readable while it rings.
    SocketDescriptor descriptor() const { return m_heard; }

private:
    SocketDescriptor m_heard = noSocket;
    SocketDescriptor m_rung = noSocket;
};

} // namespace tributary::test
