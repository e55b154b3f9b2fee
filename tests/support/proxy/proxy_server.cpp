#include "tests/support/proxy/proxy_server.h"

namespace tributary::test {

ProxyServer::ProxyServer(Options options)
    : m_state{.kind = options.kind,
              .credentials = std::move(options.credentials),
              .diesAfter = options.diesAfter,
              .tls =
                  options.tls ? std::optional<TlsDoor>(std::in_place, std::move(options.tls)) : std::nullopt,
              .webPort = options.webPort,
              .die = [this] { die(); }}
{
    m_thread.run([this] {
        auto listener = std::make_unique<Listener>(Loopback::V4, quint16(0), [this](Socket client) {
            ProxySession::begin(std::move(client), m_state, m_thread);
        });
        m_listener = listener.get();
        m_port = listener->port();
        m_thread.add(std::move(listener));
    });
}

QNetworkProxy ProxyServer::proxy() const
{
    const auto type = m_state.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    const ProxyCredentials credentials = m_state.credentials.value_or(ProxyCredentials{});
    return QNetworkProxy(type, QStringLiteral("127.0.0.1"), m_port, QString::fromUtf8(credentials.user),
                         QString::fromUtf8(credentials.password));
}

ProxyRecord ProxyServer::record() const
{
    ProxyRecord record;
    m_thread.run([&] { record = m_state.record; });
    return record;
}

void ProxyServer::die()
{
    m_thread.run([&] {
        m_listener->close();
        for (ProxySession* session : m_state.sessions)
            session->drop();
    });
}

void ProxyServer::revive()
{
    m_thread.run([&] {
        m_state.diesAfter.reset();
        m_listener->open();
    });
}

} // namespace tributary::test
