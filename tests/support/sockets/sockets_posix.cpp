#include "tests/support/sockets/alarm.h"
#include "tests/support/sockets/system_sockets.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

#ifdef __linux__
#include <linux/sockios.h>
#endif

namespace tributary::test {

namespace {

short systemEvents(short events)
{
    return static_cast<short>(((events & Readable) != 0 ? POLLIN : 0) |
                              ((events & Writable) != 0 ? POLLOUT : 0));
}

short ownEvents(short events)
{
    const bool isTroubled = (events & ~(POLLIN | POLLOUT)) != 0;
    return static_cast<short>(((events & POLLIN) != 0 ? Readable : 0) |
                              ((events & POLLOUT) != 0 ? Writable : 0) | (isTroubled ? Troubled : 0));
}

} // namespace

int waitForSockets(std::span<Polled> sockets, int milliseconds)
{
    std::vector<pollfd> polled;
    polled.reserve(sockets.size());
    for (const Polled& one : sockets)
        polled.push_back({static_cast<int>(one.descriptor), systemEvents(one.events), 0});
    const int result = ::poll(polled.data(), static_cast<nfds_t>(polled.size()), milliseconds);
    for (size_t i = 0; i < polled.size(); ++i)
        sockets[i].happened = ownEvents(polled[i].revents);
    return result;
}

void blockBrokenPipeSignal()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

Alarm::Alarm()
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe for the server's thread");
    for (const int end : ends) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    m_heard = ends[0];
    m_rung = ends[1];
}

Alarm::~Alarm()
{
    system_sockets::close(m_heard);
    system_sockets::close(m_rung);
}

void Alarm::ring() const
{
    const char byte = 0;
    // A full pipe rings as well.
    [[maybe_unused]] const auto written = ::write(static_cast<int>(m_rung), &byte, 1);
}

void Alarm::calm() const
{
    char bytes[64];
    while (::read(static_cast<int>(m_heard), bytes, sizeof bytes) > 0) {
    }
}

namespace system_sockets {

void begin() {}

void prepare(SocketDescriptor descriptor)
{
    ::fcntl(native(descriptor), F_SETFL, ::fcntl(native(descriptor), F_GETFL) | O_NONBLOCK);
    ::fcntl(native(descriptor), F_SETFD, FD_CLOEXEC);
#ifdef SO_NOSIGPIPE
    const int yes = 1;
    ::setsockopt(native(descriptor), SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
}

Moved::State lastFailure()
{
    const bool again = errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
    return again ? Moved::State::NotNow : Moved::State::Broken;
}

bool isConnecting()
{
    return errno == EINPROGRESS;
}

void close(SocketDescriptor descriptor)
{
    ::close(native(descriptor));
}

void keepPort(SocketDescriptor descriptor)
{
    const int yes = 1;
    ::setsockopt(native(descriptor), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

int unsent(SocketDescriptor descriptor)
{
    int bytes = 0;
#ifdef __linux__
    ::ioctl(native(descriptor), SIOCOUTQ, &bytes);
#else
    socklen_t length = sizeof bytes;
    ::getsockopt(native(descriptor), SOL_SOCKET, SO_NWRITE, &bytes, &length);
#endif
    return bytes;
}

} // namespace system_sockets

} // namespace tributary::test
