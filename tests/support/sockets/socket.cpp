#include "tests/support/server/socket.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/sockios.h>
#endif

namespace tributary::test {

namespace {

struct Address
{
    sockaddr_storage storage{};
    socklen_t length = 0;

    sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }
};

Address loopback(Loopback family, quint16 port)
{
    Address address;
    if (family == Loopback::V6) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_addr = IN6ADDR_LOOPBACK_INIT;
        v6.sin6_port = htons(port);
        std::memcpy(&address.storage, &v6, address.length = sizeof v6);
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        v4.sin_port = htons(port);
        std::memcpy(&address.storage, &v4, address.length = sizeof v4);
    }
    return address;
}

void setOption(int descriptor, int level, int name, int value)
{
    ::setsockopt(descriptor, level, name, &value, sizeof value);
}

void prepare(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
#ifdef SO_NOSIGPIPE
    setOption(descriptor, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

Socket create(Loopback family)
{
    Socket socket(::socket(family == Loopback::V6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0));
    if (socket.isOpen())
        prepare(socket.descriptor());
    return socket;
}

Moved moved(ssize_t result)
{
    if (result > 0)
        return {Moved::State::Some, result};
    if (result == 0)
        return {Moved::State::Ended};
    const bool again = errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
    return {again ? Moved::State::NotNow : Moved::State::Broken};
}

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

} // namespace

Socket& Socket::operator=(Socket&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Socket Socket::bound(Loopback family, quint16 port)
{
    Socket socket = create(family);
    setOption(socket.m_descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
    if (family == Loopback::V6)
        setOption(socket.m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY, 1);
    Address address = loopback(family, port);
    if (::bind(socket.m_descriptor, address.get(), address.length) != 0)
        socket.close();
    return socket;
}

Socket Socket::connecting(Loopback family, quint16 port)
{
    Socket socket = create(family);
    Address address = loopback(family, port);
    if (::connect(socket.m_descriptor, address.get(), address.length) != 0 && errno != EINPROGRESS)
        socket.close();
    return socket;
}

quint16 Socket::port() const
{
    Address address;
    address.length = sizeof address.storage;
    if (::getsockname(m_descriptor, address.get(), &address.length) != 0)
        return 0;
    // The port stands at the same place for both families.
    sockaddr_in view{};
    std::memcpy(&view, &address.storage, sizeof view);
    return ntohs(view.sin_port);
}

int Socket::takeError() const
{
    int error = 0;
    socklen_t length = sizeof error;
    ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
    return error;
}

void Socket::listen()
{
    if (::listen(m_descriptor, SOMAXCONN) != 0)
        close();
}

Socket Socket::accept() const
{
    Socket socket(::accept(m_descriptor, nullptr, nullptr));
    if (socket.isOpen())
        prepare(socket.m_descriptor);
    return socket;
}

void Socket::setSendBuffer(int bytes)
{
    setOption(m_descriptor, SOL_SOCKET, SO_SNDBUF, bytes);
}

Moved Socket::read(std::span<char> room) const
{
    return moved(::recv(m_descriptor, room.data(), room.size(), 0));
}

Moved Socket::write(std::span<const char> bytes) const
{
    return moved(::send(m_descriptor, bytes.data(), bytes.size(), sendFlags));
}

int Socket::unsent() const
{
    int bytes = 0;
#ifdef __linux__
    ::ioctl(m_descriptor, SIOCOUTQ, &bytes);
#else
    socklen_t length = sizeof bytes;
    ::getsockopt(m_descriptor, SOL_SOCKET, SO_NWRITE, &bytes, &length);
#endif
    return bytes;
}

void Socket::endWriting() const
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void Socket::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void Socket::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

} // namespace tributary::test
