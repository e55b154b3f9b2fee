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

// A non-blocking socket of this machine's loopback; closes with its owner.
class Socket
{
public:
    Socket() = default;
    explicit Socket(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    Socket(Socket&& other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    Socket& operator=(Socket&& other) noexcept;
    ~Socket() { close(); }

    // Bound to that port of the loopback (0: any free one), not listening yet.
    static Socket bound(Loopback family, quint16 port);
    // A socket that connects to that port; writable once it is there or has failed.
    static Socket connecting(Loopback family, quint16 port);

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
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
    int m_descriptor = -1;
};

} // namespace tributary::test
