#include "core/http/proxy/proxy_bridge.h"

#include "core/http/headers/login_challenge.h"
#include "core/http/line/network_error.h"
#include "core/http/line/tls_setup.h"
#include "core/http/proxy/bridged_head.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/http/proxy/socks5_dialogue.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/phrases/phrase.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

// Bytes that may wait in each direction; a slow reader slows the server down through the bridge as well.
constexpr qint64 mayWait = 64 * 1024;
// Qt asks once without the login and once with it.
constexpr int mostRefusals = 2;
// Qt shows the login as soon as it is there, so more of those without it are somebody else's, if not a crowd
// of ours that has come this moment.
constexpr qsizetype mostStrangers = 32;
constexpr std::chrono::milliseconds moment = std::chrono::seconds(3);

QString madeUpPassword()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const QByteArrayView bytes(reinterpret_cast<const char*>(bits.data()), sizeof bits);
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

qint64 roomIn(const QTcpSocket& socket)
{
    return std::max<qint64>(0, mayWait - socket.bytesToWrite());
}

void passOn(QTcpSocket& from, QTcpSocket& to, qint64 atMost)
{
    if (from.bytesAvailable() > 0)
        to.write(from.read(atMost));
}

} // namespace

// One client and its line to the proxy. Deletes itself when the client is gone.
class ProxyBridge::Session : public QObject
{
public:
    Session(QTcpSocket* client, ProxyBridge& bridge)
        : QObject(&bridge)
        , m_bridge(bridge)
        , m_client(client)
    {
        client->setParent(this);
        client->setReadBufferSize(mayWait);
        m_line.setReadBufferSize(mayWait);
        m_line.setProxy(QNetworkProxy::NoProxy);
        m_line.setSslConfiguration(bridge.m_tls);
        bridge.m_strangers.append(this);
        m_patience.callOnTimeout(client, &QTcpSocket::abort);
        m_patience.setSingleShot(true);
        m_patience.start(bridge.m_patience);
        connect(client, &QTcpSocket::readyRead, this, &Session::passOnSoon);
        connect(client, &QTcpSocket::bytesWritten, this, &Session::passOnSoon);
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_line, &QSslSocket::encrypted, this, &Session::begin);
        connect(&m_line, &QAbstractSocket::connected, this, &Session::greet);
        connect(&m_line, &QSslSocket::sslErrors, this, &Session::weigh);
        connect(&m_line, &QSslSocket::readyRead, this, &Session::passOnSoon);
        connect(&m_line, &QSslSocket::bytesWritten, this, &Session::passOnSoon);
        connect(&m_line, &QSslSocket::errorOccurred, this, &Session::endLine);
    }
    ~Session() override
    {
        m_line.disconnect(this);
        setConnecting(false);
        m_bridge.m_strangers.removeOne(this);
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // Lets the session stay for one moment more at most.
    void hurry()
    {
        if (m_patience.remainingTimeAsDuration() > moment)
            m_patience.start(moment);
    }

private:
    enum class Stage : quint8 { Heads, Tunnel, LineEnded, Leaving };

    ProxyBridge& m_bridge;
    QTcpSocket* m_client;
    QSslSocket m_line;
    Stage m_stage = Stage::Heads;
    QByteArray m_heard;   // a head, as far as it has come
    QByteArray m_waiting; // until the line is encrypted
    int m_refusals = 0;
    QByteArray m_mark;
    bool m_isConnecting = false;
    QTimer m_patience;
    std::optional<Socks5Dialogue> m_socks; // from the tunnel's target on
    QByteArray m_heardOfProxy;
    bool m_isOpen = false;
    bool m_willPassOn = false;
    std::shared_ptr<const CertificateDoubt> m_doubt;

    void setConnecting(bool is)
    {
        if (std::exchange(m_isConnecting, is) == is)
            return;
        if (is)
            m_bridge.m_connecting.append(m_mark);
        else
            m_bridge.m_connecting.removeOne(m_mark);
    }

    void welcome()
    {
        m_patience.stop();
        m_bridge.m_strangers.removeOne(this);
    }

    // Passes bytes on by an event of its own, for which full sockets wait. On Windows a thread hears nothing
    // else while one of its sockets has always more to read, and the transfers live on this thread, too.
    void passOnSoon()
    {
        if (std::exchange(m_willPassOn, true))
            return;
        post(this, [this] { passAllOn(); });
    }

    void passAllOn()
    {
        m_willPassOn = false;
        hear();
        answer();
    }

    void hear()
    {
        while (m_stage == Stage::Heads && hearHead()) {
        }
        if (m_stage == Stage::Tunnel && m_isOpen)
            passOn(*m_client, m_line, roomIn(m_line));
    }

    // False when the next head has not come yet.
    bool hearHead()
    {
        m_heard += m_client->readAll();
        const auto loginForHead = m_bridge.speaksSocks() ? std::nullopt : m_bridge.m_beyond.credentials;
        const BridgedHead head = takeBridgedHead(m_heard, basicLogin(m_bridge.m_login), loginForHead);
        switch (head.kind) {
        case BridgedHead::Kind::Incomplete: return false;
        case BridgedHead::Kind::Stranger: refuse(); return true;
        case BridgedHead::Kind::Nonsense: leave(); return true;
        case BridgedHead::Kind::Tunnel: m_stage = Stage::Tunnel; break;
        case BridgedHead::Kind::Request: break;
        }
        welcome();
        if (!m_isConnecting)
            m_mark = head.mark;
        if (m_bridge.speaksSocks()) {
            askBySocks(head.target);
            return false;
        }
        say(head.forwarded);
        if (m_stage == Stage::Tunnel)
            say(std::exchange(m_heard, {}));
        return true;
    }

    void refuse()
    {
        if (++m_refusals > mostRefusals) {
            leave();
            return;
        }
        m_client->write("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n"
                        "Proxy-Authenticate: Basic realm=\"bridge\"\r\n\r\n");
    }

    void say(const QByteArray& bytes)
    {
        if (m_isOpen)
            m_line.write(bytes);
        else
            m_waiting += bytes;
        if (m_line.state() != QAbstractSocket::UnconnectedState)
            return;
        setConnecting(true);
        m_line.connectToHostEncrypted(m_bridge.m_beyond.host, m_bridge.m_beyond.port);
    }

    void weigh(const QList<QSslError>& errors)
    {
        const QSslCertificate shown = m_line.peerCertificate();
        const QList<QSslError> counted = errorsThatCount(errors, m_bridge.m_tls.caCertificates());
        const bool isTrusted = !m_bridge.m_trusted.isEmpty() && fingerprintOf(shown) == m_bridge.m_trusted;
        if (isTrusted || counted.isEmpty())
            m_line.ignoreSslErrors();
        else
            m_doubt = doubtOn(m_bridge.name(), shown, counted);
    }

    // Opens a tunnel by SOCKS; any other request of Qt's to the bridge is refused.
    void askBySocks(const QByteArray& target)
    {
        const qsizetype colon = target.lastIndexOf(':');
        if (m_stage != Stage::Tunnel || colon < 0) {
            leave();
            return;
        }
        m_waiting = std::exchange(m_heard, {});
        m_socks.emplace(target.first(colon), target.sliced(colon + 1).toUShort(),
                        m_bridge.m_beyond.credentials);
        setConnecting(true);
        m_line.connectToHost(m_bridge.m_beyond.host, m_bridge.m_beyond.port);
    }

    void greet()
    {
        if (m_socks)
            m_line.write(m_socks->greeting());
    }

    // The proxy's answers, one after the other, until one is the last.
    void hearSocks()
    {
        m_heardOfProxy += m_line.read(mayWait);
        while (true) {
            const Socks5Dialogue::Turn turn = m_socks->hear(m_heardOfProxy);
            if (!turn.answer.isEmpty())
                m_line.write(turn.answer);
            if (turn.outcome == Socks5Dialogue::Outcome::Open)
                openBySocks();
            else if (turn.outcome != Socks5Dialogue::Outcome::Unfinished)
                refuseBySocks(turn.outcome);
            if (turn.outcome != Socks5Dialogue::Outcome::Unfinished || turn.answer.isEmpty())
                return;
        }
    }

    void openBySocks()
    {
        m_client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        m_client->write(std::exchange(m_heardOfProxy, {}));
        begin();
        answer();
    }

    // A problem of the server alone is none of the proxy's: others may be reached by it.
    void refuseBySocks(Socks5Dialogue::Outcome outcome)
    {
        using enum Socks5Dialogue::Outcome;
        setConnecting(false);
        m_bridge.m_problem.reset();
        if (outcome == LoginRefused) {
            m_bridge.m_problem =
                m_bridge.problemWith(ErrorKind::ProxyFailed, Phrase(PhraseKind::LoginWanted));
            m_bridge.m_problem->httpStatus = proxyWantsAPassword;
            m_bridge.m_problem->proxy = m_bridge.name();
        } else if (outcome == Nonsense) {
            m_bridge.m_problem = m_bridge.problemWith(ErrorKind::ProxyFailed, Phrase(PhraseKind::NoSocks5));
        }
        refuseTunnel(outcome == HostNotFound    ? "404 Not Found"
                     : outcome == ServerRefused ? "503 Service Unavailable"
                     : outcome == Forbidden     ? "403 Forbidden"
                                                : "502 Bad Gateway");
        leave();
        m_line.abort();
    }

    void refuseTunnel(const QByteArray& status)
    {
        m_client->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    void begin()
    {
        m_isOpen = true;
        setConnecting(false);
        m_bridge.m_problem.reset();
        m_line.write(std::exchange(m_waiting, {}));
        hear();
    }

    void answer()
    {
        if (m_socks && !m_isOpen) {
            if (m_line.isOpen())
                hearSocks();
            if (m_stage == Stage::LineEnded)
                leave();
            return;
        }
        passOn(m_line, *m_client, roomIn(*m_client));
        if (m_stage != Stage::LineEnded)
            return;
        // Bytes that wait to be deciphered come in a moment.
        post(this, [this] {
            if (m_line.bytesAvailable() == 0)
                leave();
        });
    }

    void endLine(QAbstractSocket::SocketError error)
    {
        // A proxy that refuses says so before it ends the line.
        if (m_willPassOn)
            passAllOn();
        if (m_stage == Stage::Leaving)
            return;
        if (m_isConnecting)
            noteProblem(error);
        m_stage = Stage::LineEnded;
        answer();
    }

    // Notes the error of a proxy that could not be reached, since Qt learns of it only that the line ended. A
    // tunnel is answered, because Qt would wait for an answer for ever.
    void noteProblem(QAbstractSocket::SocketError error)
    {
        setConnecting(false);
        m_bridge.noteProblem(error, m_line.errorString(), m_doubt);
        if (m_stage == Stage::Tunnel)
            refuseTunnel("502 Bad Gateway");
    }

    void leave()
    {
        m_stage = Stage::Leaving;
        m_client->disconnectFromHost();
    }
};

ProxyBridge::ProxyBridge(ProxyChoice beyond, const QSslConfiguration& tls, QByteArray trusted,
                         std::chrono::milliseconds patience)
    : m_beyond(std::move(beyond))
    , m_tls(tls)
    , m_trusted(std::move(trusted))
    , m_login{.user = QStringLiteral("bridge"), .password = madeUpPassword()}
    , m_patience(patience)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &ProxyBridge::welcome);
    if (!m_server.listen(QHostAddress::LocalHost))
        noteProblem(m_server.serverError(), m_server.errorString());
}

ProxyBridge::~ProxyBridge()
{
    // Sessions go while there is still what they count themselves out of.
    qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly));
}

QNetworkProxy ProxyBridge::entrance() const
{
    QNetworkProxy entrance(QNetworkProxy::HttpProxy, m_server.serverAddress().toString(),
                           m_server.serverPort(), m_login.user, m_login.password);
    if (speaksSocks())
        entrance.setCapabilities(QNetworkProxy::TunnelingCapability |
                                 QNetworkProxy::HostNameLookupCapability);
    return entrance;
}

void ProxyBridge::welcome()
{
    while (QTcpSocket* client = m_server.nextPendingConnection())
        new Session(client, *this);
    for (qsizetype n = 0; n < m_strangers.size() - mostStrangers; ++n)
        m_strangers[n]->hurry();
}

QString ProxyBridge::name() const
{
    return originOf(m_beyond);
}

void ProxyBridge::noteProblem(QAbstractSocket::SocketError error, const QString& words,
                              std::shared_ptr<const CertificateDoubt> doubt)
{
    const bool isOfTls = error == QAbstractSocket::SslHandshakeFailedError ||
                         error == QAbstractSocket::SslInternalError ||
                         error == QAbstractSocket::SslInvalidUserDataError;
    m_problem = problemWith(isOfTls ? ErrorKind::TlsFailed : ErrorKind::ProxyFailed, words);
    m_problem->doubt = std::move(doubt);
}

DownloadError ProxyBridge::problemWith(ErrorKind kind, const Phrase& words) const
{
    return {.kind = kind, .detail = Phrase(PhraseKind::ProxySays, {name(), words})};
}

} // namespace tributary
