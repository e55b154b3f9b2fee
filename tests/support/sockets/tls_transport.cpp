#include "tests/support/sockets/tls_transport.h"

#include <QFile>

#include <algorithm>
#include <openssl/err.h>
#include <openssl/ssl.h>

namespace tributary::test {

namespace {

// A few records at a time: enough for speed, little enough that what waits here hardly blurs the byte counts.
constexpr size_t encryptedAtOnce = 64 * 1024;

} // namespace

void TlsDoor::FreeContext::operator()(ssl_ctx_st* context) const
{
    SSL_CTX_free(context);
}

void TlsTransport::FreeSession::operator()(ssl_st* session) const
{
    SSL_free(session);
}

std::unique_ptr<Transport> TlsDoor::transport(Socket socket)
{
    const auto identity = m_script(m_handshakes++);
    if (!identity)
        return std::make_unique<TlsRefusal>(std::move(socket));
    return std::make_unique<TlsTransport>(std::move(socket), context(*identity));
}

ssl_ctx_st* TlsDoor::context(TlsIdentity identity)
{
    auto& context = m_contexts[identity];
    if (context)
        return context.get();
    context.reset(SSL_CTX_new(TLS_server_method()));
    const QByteArray certificate = QFile::encodeName(certificateFile(identity));
    const QByteArray key = QFile::encodeName(keyFile(identity));
    if (SSL_CTX_use_certificate_chain_file(context.get(), certificate.constData()) != 1 ||
        SSL_CTX_use_PrivateKey_file(context.get(), key.constData(), SSL_FILETYPE_PEM) != 1)
        qFatal("the test server can't use %s", certificate.constData());
    if (m_clients == ClientRule::MustShowItself) {
        SSL_CTX_load_verify_file(context.get(), QFile::encodeName(clientCertificateFile()).constData());
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    }
    // A resumed session shows no certificate; each connection is to see the one its script chose.
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET);
    SSL_CTX_set_num_tickets(context.get(), 0);
    return context.get();
}

TlsTransport::TlsTransport(Socket socket, ssl_ctx_st* context)
    : Transport(std::move(socket))
    , m_session(SSL_new(context))
{
    SSL_set_bio(m_session.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_accept_state(m_session.get());
}

Moved TlsTransport::receive()
{
    char bytes[32 * 1024];
    const Moved moved = socket().read(bytes);
    if (moved.state == Moved::State::Some)
        BIO_write(SSL_get_rbio(m_session.get()), bytes, static_cast<int>(moved.bytes));
    return moved;
}

Moved TlsTransport::read(std::span<char> room)
{
    while (true) {
        ERR_clear_error();
        const int result = SSL_read(m_session.get(), room.data(), static_cast<int>(room.size()));
        collectOutgoing();
        flush();
        if (result > 0)
            return {Moved::State::Some, result};
        switch (SSL_get_error(m_session.get(), result)) {
        case SSL_ERROR_WANT_READ: break;
        case SSL_ERROR_ZERO_RETURN: return {Moved::State::Ended};
        default: return {Moved::State::Broken};
        }
        if (const Moved received = receive(); received.state != Moved::State::Some)
            return received;
    }
}

Moved TlsTransport::write(std::span<const char> bytes)
{
    if (!flush())
        return {Moved::State::NotNow};
    const auto part = bytes.first(std::min(bytes.size(), encryptedAtOnce));
    ERR_clear_error();
    const int result = SSL_write(m_session.get(), part.data(), static_cast<int>(part.size()));
    if (result <= 0)
        return {Moved::State::Broken};
    collectOutgoing();
    flush();
    return {Moved::State::Some, result};
}

void TlsTransport::collectOutgoing()
{
    BIO* out = SSL_get_wbio(m_session.get());
    const auto size = static_cast<qsizetype>(BIO_ctrl_pending(out));
    if (size == 0)
        return;
    const qsizetype before = m_outgoing.size();
    m_outgoing.resize(before + size);
    BIO_read(out, m_outgoing.data() + before, static_cast<int>(size));
}

bool TlsTransport::flush()
{
    while (!m_outgoing.isEmpty()) {
        const Moved moved = socket().write({m_outgoing.constData(), static_cast<size_t>(m_outgoing.size())});
        if (moved.state != Moved::State::Some)
            return false;
        m_outgoing.remove(0, moved.bytes);
    }
    return true;
}

void TlsTransport::sayGoodbye()
{
    SSL_shutdown(m_session.get());
    collectOutgoing();
    flush();
}

Moved TlsRefusal::read(std::span<char> room)
{
    const Moved moved = socket().read(room);
    if (moved.state != Moved::State::Some)
        return moved;
    // A record of kind alert (21), TLS 1.2, 2 bytes: fatal (2), handshake_failure (40).
    constexpr char alert[] = {21, 3, 3, 0, 2, 2, 40};
    socket().write(alert);
    return {Moved::State::Ended};
}

} // namespace tributary::test
