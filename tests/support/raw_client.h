#pragma once

#include <QElapsedTimer>
#include <QTcpSocket>

namespace tributary::test {

// A client that sees the bare wire: sends what it is told and waits for bytes with a deadline.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.waitForConnected(deadline);
    }

    QTcpSocket& socket() { return m_socket; }
    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    void get(const QByteArray& target, const QByteArray& headerLines = {})
    {
        send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headerLines + "\r\n");
    }

    // Whether so many bytes came.
    bool waitForBytes(qsizetype count)
    {
        while (m_received.size() < count && readMore()) {
        }
        return m_received.size() >= count;
    }
    QByteArray take(qsizetype count)
    {
        waitForBytes(count);
        const QByteArray bytes = m_received.left(count);
        m_received.remove(0, bytes.size());
        return bytes;
    }
    // Everything through the end of the next head.
    QByteArray takeHead()
    {
        while (!m_received.contains("\r\n\r\n") && readMore()) {
        }
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return take(end < 0 ? m_received.size() : end + 4);
    }
    QByteArray takeUntilEnd()
    {
        while (readMore()) {
        }
        return take(m_received.size());
    }
    // Nothing within that time, neither bytes nor an end.
    bool staysSilentFor(int milliseconds)
    {
        return m_received.isEmpty() && !m_socket.waitForReadyRead(milliseconds) &&
               m_socket.error() == QAbstractSocket::SocketTimeoutError;
    }

private:
    static constexpr int deadline = 5000;

    bool readMore()
    {
        const bool came = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(deadline);
        m_received += m_socket.readAll();
        return came;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace tributary::test
