#include "core/http/line/line_end.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tributary {

LineEnd::LineEnd(qintptr descriptor)
    : m_copy(::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0))
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
    tcp_info line{};
    socklen_t size = sizeof line;
    return m_copy >= 0 && ::getsockopt(m_copy, IPPROTO_TCP, TCP_INFO, &line, &size) == 0 &&
           line.tcpi_state == TCP_CLOSE;
}

} // namespace tributary
