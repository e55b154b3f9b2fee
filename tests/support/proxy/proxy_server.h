#pragma once

#include "tests/support/proxy/proxy_session.h"
#include "tests/support/sockets/listener.h"

#include <QNetworkProxy>

namespace tributary::test {

// A proxy on loopback, which leads every host name to loopback too: so one machine can play many hosts.
class ProxyServer
{
public:
    struct Options
    {
        ProxyKind kind = ProxyKind::Http;
        std::optional<ProxyCredentials> credentials = {};
        std::optional<qint64> diesAfter = {}; // so many bytes to clients, all connections together
        TlsScript tls = {};                   // clients speak TLS to it
        std::optional<quint16> webPort = {};  // of the server that plays port 80 of every host
    };

    explicit ProxyServer(Options options);
    ProxyServer(const ProxyServer&) = delete;
    ProxyServer& operator=(const ProxyServer&) = delete;

    quint16 port() const { return m_port; }
    // This proxy as Qt's network takes it, credentials included. Qt cannot speak TLS to a proxy.
    QNetworkProxy proxy() const;
    ProxyRecord record() const;

    // Resets all that goes through it, and refuses from now on.
    void die();
    void revive();

private:
    ProxyState m_state;
    Listener* m_listener = nullptr;
    quint16 m_port = 0;
    mutable SocketThread m_thread; // last: ends first
};

} // namespace tributary::test
