#include "core/http/line/line_end.h"

#include <QSslSocket>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tributary {

// Qt has words for the notice that ends TLS, and no other sign of it.
void LineEnd::note(const QTcpSocket& line)
{
    if (line.errorString() == QSslSocket::tr("The TLS/SSL connection has been closed"))
        m_wasAnnounced = true;
}

#ifdef Q_OS_UNIX

LineEnd::LineEnd(const QTcpSocket& line)
    : m_copy(::fcntl(static_cast<int>(line.socketDescriptor()), F_DUPFD_CLOEXEC, 0))
    , m_wasAnnounced(!qobject_cast<const QSslSocket*>(&line))
{
}

LineEnd::~LineEnd()
{
    if (m_copy >= 0)
        ::close(m_copy);
}

// A line whose other side has said its last word waits to be closed on this side.
bool LineEnd::wasReset() const
{
#if defined(Q_OS_LINUX)
    tcp_info line{};
    constexpr int question = TCP_INFO;
    constexpr int closed = TCP_CLOSE;
#elif defined(Q_OS_MACOS)
    tcp_connection_info line{};
    constexpr int question = TCP_CONNECTION_INFO;
    constexpr int closed = 0; // TCPS_CLOSED of netinet/tcp_fsm.h
#endif
#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
    socklen_t size = sizeof line;
    return m_copy >= 0 && ::getsockopt(m_copy, IPPROTO_TCP, question, &line, &size) == 0 &&
           line.tcpi_state == closed;
#else
    return false;
#endif
}

#else

LineEnd::LineEnd(const QTcpSocket& line)
    : m_wasAnnounced(!qobject_cast<const QSslSocket*>(&line))
{
}

LineEnd::~LineEnd() = default;

bool LineEnd::wasReset() const
{
    return m_copy >= 0;
}

#endif

} // namespace tributary
