#include "tests/support/sockets/listener.h"

namespace tributary::test {

Listener::Listener(Loopback family, quint16 port, Welcome welcome)
    : m_family(family)
    , m_welcome(std::move(welcome))
    , m_holder(Socket::bound(family, port))
    , m_port(m_holder.port())
{
#ifndef __linux__
    m_holder.close(); // elsewhere two sockets can't be bound to one port
#endif
    open();
}

void Listener::open()
{
    if (m_port == 0 || isOpen())
        return;
    m_listening = Socket::bound(m_family, m_port);
    m_listening.listen();
}

Watched::Interest Listener::interest() const
{
    return {.descriptor = m_listening.descriptor(), .events = Readable};
}

void Listener::wake(short, TimePoint)
{
    while (isOpen()) {
        Socket socket = m_listening.accept();
        if (!socket.isOpen())
            return;
        m_welcome(std::move(socket));
    }
}

} // namespace tributary::test
