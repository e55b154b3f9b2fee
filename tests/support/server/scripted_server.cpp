#include "tests/support/server/scripted_server.h"

namespace tributary::test {

ScriptedServer::ScriptedServer(Script script, Options options)
    : m_options(std::move(options))
{
    m_state.script = std::move(script);
    if (m_options.tls)
        m_tls.emplace(m_options.tls, m_options.clients);
    m_thread.run([this] {
        // A port that is free for the one family may be taken for the other.
        for (int attempt = 0; m_port == 0 && attempt < 20; ++attempt)
            listen();
    });
    if (m_port == 0)
        qFatal("the server found no port on loopback");
}

ScriptedServer::~ScriptedServer() = default;

void ScriptedServer::listen()
{
    const auto welcomes = [this](Socket socket) { welcome(std::move(socket)); };
    auto v4 = std::make_unique<Listener>(Loopback::V4, 0, welcomes);
    auto v6 = m_options.alsoV6 ? std::make_unique<Listener>(Loopback::V6, v4->port(), welcomes) : nullptr;
    if (!v4->isOpen() || (v6 && !v6->isOpen()))
        return;
    m_port = v4->port();
    for (auto* listener : {&v4, &v6}) {
        if (!*listener)
            continue;
        m_listeners.push_back(listener->get());
        m_thread.add(std::move(*listener));
    }
}

void ScriptedServer::welcome(Socket socket)
{
    if (m_options.connectionLimit && m_state.log.openConnections() >= *m_options.connectionLimit) {
        m_state.log.connectionRefused();
        return socket.reset();
    }
    if (m_options.sendBuffer)
        socket.setSendBuffer(*m_options.sendBuffer);
    auto transport =
        m_tls ? m_tls->transport(std::move(socket)) : std::make_unique<Transport>(std::move(socket));
    m_thread.add(std::make_unique<Connection>(std::move(transport), m_state, m_thread.scratch()));
}

const ExchangeLog& ScriptedServer::log() const
{
    m_thread.run([] {});
    return m_state.log;
}

QUrl ScriptedServer::url(const QByteArray& target, const QByteArray& host) const
{
    const QByteArray authority = host.contains(':') ? '[' + host + ']' : host;
    const QByteArray scheme = m_tls ? "https://" : "http://";
    const QByteArray text = scheme + authority + ':' + QByteArray::number(m_port) + target;
    return QUrl::fromEncoded(text);
}

void ScriptedServer::setScript(Script script)
{
    m_thread.run([&] { m_state.script = std::move(script); });
}

void ScriptedServer::limitConnections(std::optional<int> limit)
{
    m_thread.run([&] { m_options.connectionLimit = limit; });
}

void ScriptedServer::closePort()
{
    m_thread.run([&] {
        for (Listener* listener : m_listeners)
            listener->close();
    });
}

void ScriptedServer::reopenPort()
{
    m_thread.run([&] {
        for (Listener* listener : m_listeners)
            listener->open();
    });
}

void ScriptedServer::dropAll()
{
    m_thread.run([&] {
        for (Connection* connection : m_state.connections)
            connection->drop();
    });
}

void ScriptedServer::holdBeyond(qint64 bodyBytes)
{
    m_thread.run([&] {
        m_state.dam = bodyBytes;
        for (Connection* connection : m_state.connections)
            connection->goOn();
    });
}

void ScriptedServer::letGo()
{
    m_thread.run([&] {
        m_state.dam.reset();
        for (Connection* connection : m_state.connections)
            connection->goOn();
    });
}

Script redirectingTo(const ScriptedServer& other)
{
    const QByteArray base = other.url("").toEncoded();
    return [base](const Exchange& exchange) { return Reply::redirect(302, base + exchange.request.target); };
}

} // namespace tributary::test
