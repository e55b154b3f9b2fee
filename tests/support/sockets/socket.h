#pragma once

#include <QByteArray>

#include <expected>
#include <span>
#include <utility>

namespace tributary::test {

enum class Loopback { V4, V6 };

// The result of a read or a write: bytes moved, or why none were.
struct Moved
{
    enum class State { Some, NotNow, Ended, Broken };
    State state = State::NotNow;
    qsizetype bytes = 0;
};

// As the system knows a socket, on POSIX systems and on Windows.
using SocketDescriptor = qintptr;
constexpr SocketDescriptor noSocket = -1;

// What a socket is waited for, and what has come; several at once. Trouble comes unasked.
enum SocketEvent : short { Readable = 1, Writable = 2, Troubled = 4 };

struct Polled
{
    SocketDescriptor descriptor = noSocket; // without one it is passed over
    short events = 0;
    short happened = 0;
};

// Until something has happened, at most that long, with -1 for ever; says to how many.
int waitForSockets(std::span<Polled> sockets, int milliseconds);
// Writing to a connection that was reset must not end the program; for the thread that calls.
void blockBrokenPipeSignal();

// A non-blocking socket of this machine's loopback; closes with its owner.
class Socket
{
public:
    Socket() = default;
    explicit Socket(SocketDescriptor descriptor)
        : m_descriptor(descriptor)
    {
    }
    Socket(Socket&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, noSocket))
    {
    }
    Socket& operator=(Socket&& other) noexcept;
    ~Socket() { close(); }

    // Bound to that port of the loopback (0: any free one), not listening yet.
    static Socket bound(Loopback family, quint16 port);
    // A socket that connects to that port; writable once it is there or has failed.
    static Socket connecting(Loopback family, quint16 port);

    bool isOpen() const { return m_descriptor != noSocket; }
    SocketDescriptor descriptor() const { return m_descriptor; }
    quint16 port() const;
    // 0 once connected, else what went wrong.
    int takeError() const;

    void listen();
    Socket accept() const;
    void setSendBuffer(int bytes);
    Moved read(std::span<char> room) const;
    Moved write(std::span<const char> bytes) const;
    // Bytes that the peer has not acknowledged.
    int unsent() const;
    void endWriting() const;
    void close();
    // Ends with RST instead of FIN; what was not sent is lost.
    void reset();

private:
    SocketDescriptor m_descriptor = noSocket;
};

} // namespace tributary::test
