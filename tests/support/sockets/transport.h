#pragma once

#include "tests/support/sockets/socket.h"

namespace tributary::test {

// How bytes travel over a connection: as they are, or through TLS.
class Transport
{
public:
    explicit Transport(Socket socket)
        : m_socket(std::move(socket))
    {
    }
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    Socket& socket() { return m_socket; }
    const Socket& socket() const { return m_socket; }

    virtual Moved read(std::span<char> room) { return m_socket.read(room); }
    virtual Moved write(std::span<const char> bytes) { return m_socket.write(bytes); }
    // Whether the transport has bytes of its own that wait for the socket.
    virtual bool wantsToWrite() const { return false; }
    // True once the kernel has all that write() took.
    virtual bool flush() { return true; }
    // The polite words before an end, where there are any.
    virtual void sayGoodbye() {}

private:
    Socket m_socket;
};

} // namespace tributary::test
