#pragma once

#include "tests/support/sockets/socket.h"

#include <chrono>
#include <vector>

namespace tributary::test {

// A client that sees the bare wire, down to whether a connection ends with FIN or RST. Each wait has a
// deadline.
class RawClient
{
public:
    explicit RawClient(quint16 port, Loopback family = Loopback::V4);

    // Connected, and not at its end yet as far as is known.
    bool isConnected() const { return m_state == Moved::State::NotNow; }
    void send(const QByteArray& bytes);
    void get(const QByteArray& target, const QByteArray& headerLines = {});
    void close() { m_socket.close(); }

    QByteArray take(qsizetype count);
    // Everything through the end of the next head.
    QByteArray takeHead();
    QByteArray takeUntilEnd();
    // How the connection ended, once takeUntilEnd() has returned: Ended by FIN, Broken by RST, NotNow if it
    // hasn't.
    Moved::State ending() const { return m_state; }
    // Whether neither bytes nor an end come within that time.
    bool staysSilentFor(std::chrono::milliseconds time);

private:
    bool readMore(std::chrono::milliseconds patience);

    Socket m_socket;
    QByteArray m_received;
    Moved::State m_state = Moved::State::NotNow;
    std::vector<char> m_room;
};

} // namespace tributary::test
