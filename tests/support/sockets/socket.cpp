#include "tests/support/sockets/socket.h"

#include "tests/support/sockets/system_sockets.h"

#include <cstring>

namespace tributary::test {

using system_sockets::native;

namespace {

struct Address
{
    sockaddr_storage storage{};
    system_sockets::Length length = 0;

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
        std::memcpy(&address.storage, &v6, sizeof v6);
        address.length = sizeof v6;
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        v4.sin_port = htons(port);
        std::memcpy(&address.storage, &v4, sizeof v4);
        address.length = sizeof v4;
    }
    return address;
}

void setOption(SocketDescriptor descriptor, int level, int name, int value)
{
    ::setsockopt(native(descriptor), level, name, reinterpret_cast<const char*>(&value), sizeof value);
}

// Windows has a pattern of all ones for none; so has an int that is -1.
Socket owned(system_sockets::Descriptor descriptor)
{
    Socket socket(static_cast<SocketDescriptor>(descriptor));
    if (socket.isOpen()) {
        system_sockets::prepare(socket.descriptor());
        setOption(socket.descriptor(), IPPROTO_TCP, TCP_NODELAY, 1);
    }
    return socket;
}

Socket create(Loopback family)
{
    system_sockets::begin();
    return owned(::socket(family == Loopback::V6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0));
}

Moved moved(qsizetype result)
{
    if (result > 0)
        return {Moved::State::Some, result};
    return {result == 0 ? Moved::State::Ended : system_sockets::lastFailure()};
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
    system_sockets::keepPort(socket.m_descriptor);
    if (family == Loopback::V6)
        setOption(socket.m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY, 1);
    Address address = loopback(family, port);
    if (::bind(native(socket.m_descriptor), address.get(), address.length) != 0)
        socket.close();
    return socket;
}

Socket Socket::connecting(Loopback family, quint16 port)
{
    Socket socket = create(family);
    Address address = loopback(family, port);
    if (::connect(native(socket.m_descriptor), address.get(), address.length) != 0 &&
        !system_sockets::isConnecting())
        socket.close();
    return socket;
}

quint16 Socket::port() const
{
    Address address;
    address.length = sizeof address.storage;
    if (::getsockname(native(m_descriptor), address.get(), &address.length) != 0)
        return 0;
    // The port stands at the same place for both families.
    sockaddr_in view{};
    std::memcpy(&view, &address.storage, sizeof view);
    return ntohs(view.sin_port);
}

int Socket::takeError() const
{
    int error = 0;
    system_sockets::Length length = sizeof error;
    ::getsockopt(native(m_descriptor), SOL_SOCKET, SO_ERROR, reinterpret_cast<system_sockets::Bytes*>(&error),
                 &length);
    return error;
}

void Socket::listen()
{
    if (::listen(native(m_descriptor), SOMAXCONN) != 0)
        close();
}

Socket Socket::accept() const
{
    return owned(::accept(native(m_descriptor), nullptr, nullptr));
}

void Socket::setSendBuffer(int bytes)
{
    setOption(m_descriptor, SOL_SOCKET, SO_SNDBUF, bytes);
}

Moved Socket::read(std::span<char> room) const
{
    const auto count = static_cast<system_sockets::Count>(room.size());
    return moved(::recv(native(m_descriptor), room.data(), count, 0));
}

Moved Socket::write(std::span<const char> bytes) const
{
    const auto count = static_cast<system_sockets::Count>(bytes.size());
    return moved(::send(native(m_descriptor), bytes.data(), count, sendFlags));
}

int Socket::unsent() const
{
    return system_sockets::unsent(m_descriptor);
}

void Socket::endWriting() const
{
    ::shutdown(native(m_descriptor), system_sockets::writingSide);
}

void Socket::close()
{
    if (isOpen())
        system_sockets::close(std::exchange(m_descriptor, noSocket));
}

void Socket::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(native(m_descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&now),
                 sizeof now);
    close();
}

} // namespace tributary::test
