#pragma once

#include "tests/support/sockets/tls_identity.h"
#include "tests/support/sockets/transport.h"

#include <map>
#include <memory>

struct ssl_st;
struct ssl_ctx_st;

namespace tributary::test {

// State that the TLS connections of one server share: their script, and a context for each identity shown so
// far.
class TlsDoor
{
public:
    explicit TlsDoor(TlsScript script, ClientRule clients = ClientRule::AnybodyMayCome)
        : m_script(std::move(script))
        , m_clients(clients)
    {
    }

    std::unique_ptr<Transport> transport(Socket socket);

private:
    ssl_ctx_st* context(TlsIdentity identity);

    struct FreeContext
    {
        void operator()(ssl_ctx_st* context) const;
    };

    TlsScript m_script;
    ClientRule m_clients;
    int m_handshakes = 0;
    std::map<TlsIdentity, std::unique_ptr<ssl_ctx_st, FreeContext>> m_contexts;
};

// The server's side of TLS. OpenSSL works on memory, and the socket stays ours: so a cut, a stall or a reset
// comes exactly where the script wants it, with or without the close_notify of an orderly end.
class TlsTransport : public Transport
{
public:
    TlsTransport(Socket socket, ssl_ctx_st* context);

    Moved read(std::span<char> room) override;
    Moved write(std::span<const char> bytes) override;
    bool wantsToWrite() const override { return !m_outgoing.isEmpty(); }
    bool flush() override;
    void sayGoodbye() override;

private:
    struct FreeSession
    {
        void operator()(ssl_st* session) const;
    };

    Moved receive();
    void collectOutgoing();

    std::unique_ptr<ssl_st, FreeSession> m_session;
    QByteArray m_outgoing; // encrypted, waits for the socket
};

// Answers the first words of a handshake with a fatal alert.
class TlsRefusal : public Transport
{
public:
    using Transport::Transport;

    Moved read(std::span<char> room) override;
};

} // namespace tributary::test
