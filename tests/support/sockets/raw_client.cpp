#include "tests/support/sockets/raw_client.h"

#include "tests/support/checks/patience.h"

#include <QString>

namespace tributary::test {

namespace {

const auto deadline = patience();

bool waitFor(const Socket& socket, short events, std::chrono::milliseconds patience)
{
    Polled polled{socket.descriptor(), events};
    return waitForSockets({&polled, 1}, static_cast<int>(patience.count())) > 0;
}

} // namespace

RawClient::RawClient(quint16 port, Loopback family)
    : m_socket(Socket::connecting(family, port))
    , m_room(256 * 1024)
{
    if (!m_socket.isOpen() || !waitFor(m_socket, Writable, deadline) || m_socket.takeError() != 0)
        m_state = Moved::State::Broken;
}

void RawClient::send(const QByteArray& bytes)
{
    std::span<const char> rest(bytes.constData(), static_cast<size_t>(bytes.size()));
    while (!rest.empty() && waitFor(m_socket, Writable, deadline)) {
        const Moved moved = m_socket.write(rest);
        if (moved.state == Moved::State::Broken) {
            // The system tells of a reset once only.
            m_state = Moved::State::Broken;
            return;
        }
        rest = rest.subspan(static_cast<size_t>(moved.bytes));
    }
}

void RawClient::get(const QByteArray& target, const QByteArray& headerLines)
{
    send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headerLines + "\r\n");
}

bool RawClient::readMore(std::chrono::milliseconds patience)
{
    if (!isConnected() || !waitFor(m_socket, Readable, patience))
        return false;
    const Moved moved = m_socket.read(m_room);
    m_received.append(m_room.data(), moved.bytes);
    if (moved.state != Moved::State::Some)
        m_state = moved.state;
    return moved.bytes > 0;
}

QByteArray RawClient::take(qsizetype count)
{
    while (m_received.size() < count && readMore(deadline)) {
    }
    const QByteArray bytes = m_received.left(count);
    m_received.remove(0, bytes.size());
    return bytes;
}

QByteArray RawClient::takeHead()
{
    while (!m_received.contains("\r\n\r\n") && readMore(deadline)) {
    }
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    return take(end < 0 ? m_received.size() : end + 4);
}

QByteArray RawClient::takeUntilEnd()
{
    while (readMore(deadline)) {
    }
    return take(m_received.size());
}

bool RawClient::staysSilentFor(std::chrono::milliseconds time)
{
    return m_received.isEmpty() && !readMore(time) && isConnected();
}

} // namespace tributary::test
