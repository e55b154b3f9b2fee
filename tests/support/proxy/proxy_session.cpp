#include "tests/support/proxy/proxy_session.h"

#include <algorithm>

namespace tributary::test {

namespace {

constexpr qsizetype flowLimit = 256 * 1024;

class SessionEnd : public Watched
{
public:
    SessionEnd(std::shared_ptr<ProxySession> session, ProxySession::Side side)
        : m_session(std::move(session))
        , m_side(side)
    {
    }

    Interest interest() const override { return m_session->interest(m_side); }
    void wake(short, TimePoint) override { m_session->progress(); }
    bool isOver() const override { return m_session->isOver(); }

private:
    const std::shared_ptr<ProxySession> m_session;
    const ProxySession::Side m_side;
};

} // namespace

void ProxySession::begin(Socket client, ProxyState& state, SocketThread& thread)
{
    const auto session = std::make_shared<ProxySession>(std::move(client), state, thread.scratch());
    thread.add(std::make_unique<SessionEnd>(session, Side::Client));
    thread.add(std::make_unique<SessionEnd>(session, Side::Server));
}

ProxySession::ProxySession(Socket client, ProxyState& state, std::span<char> scratch)
    : m_state(state)
    , m_scratch(scratch)
    , m_dialogue(ProxyDialogue::speaking(state.kind, state.credentials))
    , m_client(state.tls ? state.tls->transport(std::move(client))
                         : std::make_unique<Transport>(std::move(client)))
{
    m_state.sessions.push_back(this);
}

ProxySession::~ProxySession()
{
    std::erase(m_state.sessions, this);
}

void ProxySession::drop()
{
    m_client->socket().reset();
    m_server.socket().reset();
    m_isOver = true;
}

Watched::Interest ProxySession::interest(Side side) const
{
    const bool isClient = side == Side::Client;
    const Flow& in = isClient ? m_fromClient : m_toClient;
    const Flow& out = isClient ? m_toClient : m_toServer;
    const bool hasRoom = in.bytes.size() < flowLimit && !in.hasEnded;
    const Transport& line = isClient ? *m_client : m_server;
    const bool writes = !out.bytes.isEmpty() || line.wantsToWrite() || (!isClient && m_isConnecting);
    return {.descriptor = line.socket().descriptor(),
            .events = static_cast<short>((hasRoom ? Readable : 0) | (writes ? Writable : 0))};
}

void ProxySession::progress()
{
    if (m_isOver || !fill(*m_client, m_fromClient))
        return drop();
    if (m_isConnecting && !finishConnecting())
        return;
    converse();
    if (m_server.socket().isOpen() && !m_isConnecting && (!passToServer() || !fill(m_server, m_toClient)))
        return drop();
    if (!passToClient())
        return drop();
    const bool hasSaidAll =
        m_client->flush() && m_toClient.bytes.isEmpty() && (m_toClient.hasEnded || m_endsOnceSaid);
    if (hasSaidAll || m_fromClient.hasEnded) {
        m_client->sayGoodbye();
        m_client->socket().close();
        m_server.socket().close();
        m_isOver = true;
    }
}

bool ProxySession::fill(Transport& from, Flow& flow)
{
    if (flow.hasEnded || flow.bytes.size() >= flowLimit)
        return true;
    const Moved moved = from.read(m_scratch);
    flow.bytes.append(m_scratch.data(), moved.bytes);
    flow.hasEnded = moved.state == Moved::State::Ended;
    return moved.state != Moved::State::Broken;
}

bool ProxySession::passToServer()
{
    return pass(m_toServer, m_server, m_toServer.bytes.size(), m_state.record.bytesToServers);
}

bool ProxySession::passToClient()
{
    qint64& count = m_state.record.bytesToClients;
    const qint64 left =
        m_state.diesAfter ? std::max<qint64>(0, *m_state.diesAfter - count) : m_toClient.bytes.size();
    const bool isWell = pass(m_toClient, *m_client, std::min<qint64>(left, m_toClient.bytes.size()), count);
    if (m_state.diesAfter && count >= *m_state.diesAfter)
        m_state.die();
    return isWell && !m_isOver;
}

bool ProxySession::pass(Flow& flow, Transport& to, qsizetype atMost, qint64& count)
{
    if (atMost == 0)
        return true;
    const Moved moved = to.write({flow.bytes.constData(), static_cast<size_t>(atMost)});
    flow.bytes.remove(0, moved.bytes);
    count += moved.bytes;
    return moved.state != Moved::State::Broken;
}

void ProxySession::converse()
{
    while (!m_dialogue->isTunnel() && !m_isConnecting) {
        const auto turn = m_dialogue->take(m_fromClient.bytes);
        if (!turn)
            return;
        m_toClient.bytes += turn->toClient;
        m_toServer.bytes += turn->toDestination;
        m_state.record.refusals += turn->isRefusal ? 1 : 0;
        m_state.record.heard += turn->heard;
        m_endsOnceSaid = turn->isLast;
        if (turn->destination && turn->destination != m_destination)
            connectTo(*turn->destination);
        if (turn->isLast)
            return;
    }
    if (!m_isConnecting && m_toServer.bytes.size() < flowLimit)
        m_toServer.bytes += std::exchange(m_fromClient.bytes, {});
}

void ProxySession::connectTo(const ProxyDestination& destination)
{
    m_destination = destination;
    constexpr quint16 web = 80;
    const bool isPlayed = destination.port == web && m_state.webPort;
    m_server.socket() = Socket::connecting(Loopback::V4, isPlayed ? *m_state.webPort : destination.port);
    m_isConnecting = true;
    m_toClient.hasEnded = false;
    m_state.record.destinations.push_back(destination);
}

bool ProxySession::finishConnecting()
{
    Polled polled{m_server.socket().descriptor(), Writable};
    if (m_server.socket().isOpen() && waitForSockets({&polled, 1}, 0) == 0)
        return false;
    m_isConnecting = false;
    if (m_server.socket().isOpen() && m_server.socket().takeError() == 0) {
        m_toClient.bytes += m_dialogue->connected();
    } else {
        m_server.socket().close();
        m_toClient.bytes += m_dialogue->unreachable();
        m_toServer.bytes.clear();
        m_endsOnceSaid = true;
    }
    return true;
}

} // namespace tributary::test
