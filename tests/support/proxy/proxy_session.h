#pragma once

#include "tests/support/proxy/proxy_dialogue.h"
#include "tests/support/sockets/socket_thread.h"
#include "tests/support/sockets/tls_transport.h"

namespace tributary::test {

class ProxySession;

// The log of a proxy, written by its thread and read through ProxyServer.
struct ProxyRecord
{
    std::vector<ProxyDestination> destinations; // each connection made, by the host that was asked for
    int refusals = 0;                           // for want of the right credentials
    QByteArray heard = {};                      // all requests that were for an HTTP proxy itself
    qint64 bytesToClients = 0;
    qint64 bytesToServers = 0;
};

// State that the sessions of one proxy share. Lives on the proxy's thread.
struct ProxyState
{
    ProxyKind kind = ProxyKind::Http;
    std::optional<ProxyCredentials> credentials = {};
    std::optional<qint64> diesAfter = {}; // so many bytes to clients
    std::optional<TlsDoor> tls = {};      // clients speak TLS to it
    std::optional<quint16> webPort = {};  // what is connected to in place of port 80
    std::function<void()> die = {};
    ProxyRecord record = {};
    std::vector<ProxySession*> sessions = {};
};

// One client of a proxy and the server it asked for, which is on loopback whatever its name. A reset on one
// side becomes a reset on the other.
class ProxySession
{
public:
    enum class Side { Client, Server };

    // Adds what watches both sides to the thread.
    static void begin(Socket client, ProxyState& state, SocketThread& thread);
    ProxySession(Socket client, ProxyState& state, std::span<char> scratch);
    ProxySession(const ProxySession&) = delete;
    ProxySession& operator=(const ProxySession&) = delete;
    ~ProxySession();

    Watched::Interest interest(Side side) const;
    void progress();
    bool isOver() const { return m_isOver; }
    void drop();

private:
    // One direction of bytes.
    struct Flow
    {
        QByteArray bytes = {};
        bool hasEnded = false;
    };

    bool fill(Transport& from, Flow& flow);
    bool passToServer();
    bool passToClient();
    bool pass(Flow& flow, Transport& to, qsizetype atMost, qint64& count);
    void converse();
    void connectTo(const ProxyDestination& destination);
    bool finishConnecting();

    ProxyState& m_state;
    const std::span<char> m_scratch;
    const std::unique_ptr<ProxyDialogue> m_dialogue;
    std::unique_ptr<Transport> m_client;
    Transport m_server{Socket()};
    std::optional<ProxyDestination> m_destination;
    bool m_isConnecting = false;
    bool m_isOver = false;
    bool m_endsOnceSaid = false;
    Flow m_fromClient; // not yet understood
    Flow m_toServer;
    Flow m_toClient;
};

} // namespace tributary::test
