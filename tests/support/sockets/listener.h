#pragma once

#include "tests/support/sockets/socket.h"
#include "tests/support/sockets/socket_thread.h"

namespace tributary::test {

// A port of the loopback that takes connections; it can be shut and opened again, and stays ours in between.
class Listener : public Watched
{
public:
    using Welcome = std::function<void(Socket)>;

    Listener(Loopback family, quint16 port, Welcome welcome);

    bool isOpen() const { return m_listening.isOpen(); }
    quint16 port() const { return m_port; }
    void open();
    void close() { m_listening.close(); }

    Interest interest() const override;
    void wake(short events, TimePoint now) override;
    bool isOver() const override { return false; }

private:
    const Loopback m_family;
    const Welcome m_welcome;
    Socket m_holder; // bound without listening: keeps others off the port while it is shut
    Socket m_listening;
    quint16 m_port = 0;
};

} // namespace tributary::test
