#include "core/http/exchange/proxy_tunnel.h"

#include "core/values/download/download_error.h"

#include <utility>

namespace tributary {

namespace {

constexpr qint64 longestLine = 64 * 1024;

QNetworkReply::NetworkError errorOfProxy(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::HostNotFoundError: return QNetworkReply::ProxyNotFoundError;
    case QAbstractSocket::SocketTimeoutError: return QNetworkReply::ProxyTimeoutError;
    default: return QNetworkReply::ProxyConnectionClosedError;
    }
}

// The connection goes on unless the proxy says otherwise, and Qt heeds no more than that.
bool saysThatItCloses(const AnswerHead& head)
{
    const auto says = [&](QByteArrayView name) { return head.header(name).trimmed().toLower() == "close"; };
    return says("Proxy-Connection") || says("Connection");
}

} // namespace

ProxyTunnel::ProxyTunnel(const QNetworkProxy& proxy, LineRace::MakeSocket makeSocket, QObject* parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_makeSocket(std::move(makeSocket))
    , m_signIn(proxy)
{
}

ProxyTunnel::~ProxyTunnel()
{
    if (m_line)
        m_line->disconnect(this);
}

void ProxyTunnel::open(const QByteArray& target, const QByteArray& userAgent)
{
    m_target = target;
    m_userAgent = userAgent;
    reachProxy();
}

bool ProxyTunnel::wasLeftUnsaid() const
{
    return m_before && m_before->state() != QAbstractSocket::ConnectedState;
}

void ProxyTunnel::reachProxy()
{
    m_head = AnswerHead();
    m_race = new LineRace(m_makeSocket, this);
    connect(m_race, &LineRace::won, this, &ProxyTunnel::ask);
    connect(m_race, &LineRace::lost, this, [this](QAbstractSocket::SocketError error, const QString& words) {
        fail(errorOfProxy(error), words);
    });
    m_race->begin(m_proxy.hostName(), m_proxy.port());
}

void ProxyTunnel::ask(QTcpSocket* line)
{
    m_line = line;
    m_line->setParent(this);
    m_passedOverAnAddress = m_passedOverAnAddress || m_race->passedOverAnAddress();
    std::exchange(m_race, nullptr)->deleteLater();
    connect(m_line, &QTcpSocket::readyRead, this, &ProxyTunnel::hear);
    connect(m_line, &QTcpSocket::errorOccurred, this, &ProxyTunnel::loseLine);
    m_line->write("CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target + "\r\nUser-Agent: " +
                  m_userAgent + "\r\nProxy-Connection: keep-alive\r\n" + m_signIn.headerLine() + "\r\n");
}

// Line by line, since what comes behind the head is the server's.
void ProxyTunnel::hear()
{
    while (m_head.state() == AnswerHead::State::Incomplete && m_line->bytesAvailable() > 0) {
        const QByteArray said = m_line->readLine(longestLine);
        QByteArrayView rest(said);
        m_head.take(rest);
    }
    switch (m_head.state()) {
    case AnswerHead::State::Incomplete: return;
    case AnswerHead::State::Complete: weighAnswer(); return;
    case AnswerHead::State::Broken: fail(QNetworkReply::ProtocolFailure, m_head.problem()); return;
    }
}

void ProxyTunnel::weighAnswer()
{
    const int status = m_head.status();
    if (status >= 200 && status < 300) {
        m_line->disconnect(this);
        Q_EMIT opened(std::exchange(m_line, nullptr));
    } else if (status == proxyWantsAPassword) {
        signIn();
    } else {
        // Qt reports the same error for a proxy that opens no tunnel.
        fail(QNetworkReply::ConnectionRefusedError,
             QString(QString::number(status) + u' ' + QString::fromLatin1(m_head.reason())));
    }
}

void ProxyTunnel::signIn()
{
    const auto outcome = m_signIn.answer(m_head.header("Proxy-Authenticate"),
                                         {.method = "CONNECT", .target = m_target, .clientNonce = {}});
    m_isLoginUnspoken = outcome == LoginAtProxy::Outcome::Unspoken;
    if (outcome != LoginAtProxy::Outcome::AskAgain) {
        fail(QNetworkReply::ProxyAuthenticationRequiredError, Phrase(PhraseKind::ProxyWantsLogin));
        return;
    }
    if (saysThatItCloses(m_head))
        leaveLine();
    else
        keepLineBefore();
    QMetaObject::invokeMethod(this, &ProxyTunnel::reachProxy, Qt::QueuedConnection);
}

// Keeps the line on which the proxy asked for a login: a proxy that closes it unsaid is noted
// (wasLeftUnsaid). The tunnel reads no more from it.
void ProxyTunnel::keepLineBefore()
{
    m_line->disconnect(this);
    m_line->setReadBufferSize(longestLine);
    m_before = std::exchange(m_line, nullptr);
}

// Closes the line at once and not by a posted call: a line that always has more to read may keep its thread
// from everything that is posted.
void ProxyTunnel::leaveLine()
{
    if (!m_line)
        return;
    m_line->disconnect(this);
    m_line->abort();
    std::exchange(m_line, nullptr)->deleteLater();
}

// A proxy that refuses says so before it ends the line.
void ProxyTunnel::loseLine(QAbstractSocket::SocketError error)
{
    const QTcpSocket* const lost = m_line;
    hear();
    if (m_line && m_line == lost)
        fail(errorOfProxy(error), QString(m_line->errorString()));
}

void ProxyTunnel::fail(QNetworkReply::NetworkError error, const Phrase& words)
{
    leaveLine();
    Q_EMIT failed(error, words);
}

} // namespace tributary
