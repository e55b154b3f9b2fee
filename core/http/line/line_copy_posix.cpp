#include "core/http/line/line_copy.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tributary {

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)

std::optional<qintptr> copyOfLine(qintptr line)
{
    const int copy = ::fcntl(static_cast<int>(line), F_DUPFD_CLOEXEC, 0);
    return copy < 0 ? std::nullopt : std::optional<qintptr>(copy);
}

void closeLine(qintptr copy)
{
    ::close(static_cast<int>(copy));
}

// A line whose other side has said its last word waits to be closed on this side.
bool isLineReset(qintptr copy)
{
#if defined(Q_OS_LINUX)
    tcp_info line{};
    constexpr int question = TCP_INFO;
    constexpr int closed = TCP_CLOSE;
#else
    tcp_connection_info line{};
    constexpr int question = TCP_CONNECTION_INFO;
    constexpr int closed = 0; // TCPS_CLOSED of netinet/tcp_fsm.h
#endif
    socklen_t size = sizeof line;
    return ::getsockopt(static_cast<int>(copy), IPPROTO_TCP, question, &line, &size) == 0 &&
           line.tcpi_state == closed;
}

#else

std::optional<qintptr> copyOfLine(qintptr)
{
    return std::nullopt;
}

void closeLine(qintptr) {}

bool isLineReset(qintptr)
{
    return false;
}

#endif

} // namespace tributary
