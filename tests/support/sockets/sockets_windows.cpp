#include "tests/support/sockets/alarm.h"
#include "tests/support/sockets/system_sockets.h"

#include <mstcpip.h>
#include <vector>

namespace tributary::test {

namespace {

short systemEvents(short events)
{
    return static_cast<short>(((events & Readable) != 0 ? POLLRDNORM : 0) |
                              ((events & Writable) != 0 ? POLLWRNORM : 0));
}

short ownEvents(short events)
{
    const bool isTroubled = (events & (POLLERR | POLLHUP | POLLNVAL)) != 0;
    return static_cast<short>(((events & POLLRDNORM) != 0 ? Readable : 0) |
                              ((events & POLLWRNORM) != 0 ? Writable : 0) | (isTroubled ? Troubled : 0));
}

} // namespace

// WSAPoll() takes neither an empty list nor a place without a socket.
int waitForSockets(std::span<Polled> sockets, int milliseconds)
{
    std::vector<WSAPOLLFD> polled;
    std::vector<Polled*> asked;
    for (Polled& one : sockets) {
        one.happened = 0;
        if (one.descriptor == noSocket)
            continue;
        polled.push_back({system_sockets::native(one.descriptor), systemEvents(one.events), 0});
        asked.push_back(&one);
    }
    // Nothing can happen to sockets that are closed.
    if (polled.empty())
        return 0;
    const int result = ::WSAPoll(polled.data(), static_cast<ULONG>(polled.size()), milliseconds);
    for (size_t i = 0; i < polled.size(); ++i)
        asked[i]->happened = ownEvents(polled[i].revents);
    return result;
}

void blockBrokenPipeSignal() {}

// A socket that speaks to itself, for WSAPoll() takes no pipe.
Alarm::Alarm()
{
    system_sockets::begin();
    const SOCKET own = ::socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int length = sizeof address;
    auto* place = reinterpret_cast<sockaddr*>(&address);
    if (::bind(own, place, length) != 0 || ::getsockname(own, place, &length) != 0 ||
        ::connect(own, place, length) != 0)
        qFatal("no alarm for the server's thread");
    m_heard = m_rung = static_cast<SocketDescriptor>(own);
    system_sockets::prepare(m_heard);
}

Alarm::~Alarm()
{
    system_sockets::close(m_heard);
}

void Alarm::ring() const
{
    const char byte = 0;
    ::send(system_sockets::native(m_rung), &byte, 1, 0);
}

void Alarm::calm() const
{
    char bytes[64];
    while (::recv(system_sockets::native(m_heard), bytes, sizeof bytes, 0) > 0) {
    }
}

namespace system_sockets {

void begin()
{
    constexpr WORD version = MAKEWORD(2, 2);
    static WSADATA data;
    [[maybe_unused]] static const int started = ::WSAStartup(version, &data);
}

void prepare(SocketDescriptor descriptor)
{
    u_long yes = 1;
    ::ioctlsocket(native(descriptor), static_cast<long>(FIONBIO), &yes);
    ::SetHandleInformation(reinterpret_cast<HANDLE>(descriptor), HANDLE_FLAG_INHERIT, 0);
}

Moved::State lastFailure()
{
    return ::WSAGetLastError() == WSAEWOULDBLOCK ? Moved::State::NotNow : Moved::State::Broken;
}

bool isConnecting()
{
    return ::WSAGetLastError() == WSAEWOULDBLOCK;
}

void close(SocketDescriptor descriptor)
{
    ::closesocket(native(descriptor));
}

// Here SO_REUSEADDR would let two servers have one port; old connections keep nobody off it anyway.
void keepPort(SocketDescriptor descriptor)
{
    const BOOL yes = 1;
    ::setsockopt(native(descriptor), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char*>(&yes),
                 sizeof yes);
}

// Windows tells since 10; before, and in Wine, nothing is known to be on its way.
int unsent(SocketDescriptor descriptor)
{
    DWORD version = 0;
    TCP_INFO_v0 info{};
    DWORD length = 0;
    const int result = ::WSAIoctl(native(descriptor), SIO_TCP_INFO, &version, sizeof version, &info,
                                  sizeof info, &length, nullptr, nullptr);
    return result == 0 ? static_cast<int>(info.BytesInFlight) : 0;
}

} // namespace system_sockets

} // namespace tributary::test
