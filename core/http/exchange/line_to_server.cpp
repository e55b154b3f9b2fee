#include "core/http/exchange/line_to_server.h"

#include "core/http/exchange/proxy_tunnel.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/network/origin.h"
#include "core/values/network/web_link.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace tributary {

namespace {

QByteArray targetOf(const QUrl& url)
{
    return hostInHead(url) + ':' + QByteArray::number(portOf(url));
}

} // namespace

QByteArray hostInHead(const QUrl& url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return host.contains(':') ? '[' + host + ']' : host;
}

QNetworkReply::NetworkError errorOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::HostNotFoundError: return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError: return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError: return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionClosedError: return QNetworkReply::ProxyConnectionClosedError;
    case QAbstractSocket::ProxyConnectionTimeoutError: return QNetworkReply::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError: return QNetworkReply::ProxyNotFoundError;
    case QAbstractSocket::ProxyProtocolError: return QNetworkReply::UnknownProxyError;
    case QAbstractSocket::RemoteHostClosedError: return QNetworkReply::RemoteHostClosedError;
    default: return QNetworkReply::UnknownNetworkError;
    }
}

LineToServer::LineToServer(const QNetworkRequest& request, const QNetworkProxy& proxy, QObject* parent)
    : QObject(parent)
    , m_request(request)
    , m_proxy(proxy)
{
}

void LineToServer::open()
{
    if (!opensATunnel(m_proxy, m_request.url()))
        race();
    else if (speaksHttp(m_proxy))
        tunnel();
    else
        tunnelByQt();
}

QTcpSocket* LineToServer::newLine(const QNetworkProxy& proxy, QObject* parent) const
{
    QTcpSocket* line = nullptr;
    if (isHttps(m_request.url())) {
        auto* tls = new QSslSocket(parent);
        tls->setSslConfiguration(m_request.sslConfiguration());
        line = tls;
    } else {
        line = new QTcpSocket(parent);
    }
    line->setProxy(proxy);
    return line;
}

LineRace::MakeSocket LineToServer::lineMaker() const
{
    return [this](QObject* parent) { return newLine(QNetworkProxy::NoProxy, parent); };
}

quint16 LineToServer::port() const
{
    return static_cast<quint16>(portOf(m_request.url()));
}

void LineToServer::race()
{
    auto* race = new LineRace(lineMaker(), this);
    connect(race, &LineRace::lost, this, [this](QAbstractSocket::SocketError error, const QString& words) {
        Q_EMIT failed(errorOf(error), words);
    });
    connect(race, &LineRace::won, this, [this, race](QTcpSocket* line) {
        m_passedOverAnAddress = race->passedOverAnAddress();
        race->deleteLater();
        hand(line);
    });
    if (isAskedItself(m_proxy, m_request.url()))
        race->begin(m_proxy.hostName(), m_proxy.port());
    else
        race->begin(m_request.url().host(), port());
}

// A login that is not spoken here may be one that the system knows how to give, which Qt's network asks.
void LineToServer::tunnel()
{
    auto* tunnel = new ProxyTunnel(m_proxy, lineMaker(), this);
    connect(tunnel, &ProxyTunnel::opened, this,
            [this, tunnel](QTcpSocket* line) { takeTunnel(tunnel, line); });
    connect(tunnel, &ProxyTunnel::failed, this,
            [this, tunnel](QNetworkReply::NetworkError error, const Phrase& words) {
                tunnel->deleteLater();
                m_isSignedInByQt = tunnel->isLoginUnspoken();
                if (m_isSignedInByQt)
                    tunnelByQt();
                else
                    Q_EMIT failed(error, words);
            });
    tunnel->open(targetOf(m_request.url()), m_request.rawHeader("User-Agent"));
}

void LineToServer::takeTunnel(ProxyTunnel* tunnel, QTcpSocket* line)
{
    m_passedOverAnAddress = tunnel->passedOverAnAddress();
    m_wasLeftUnsaid = tunnel->wasLeftUnsaid();
    tunnel->deleteLater();
    hand(line);
}

void LineToServer::tunnelByQt()
{
    QTcpSocket* line = newLine(m_proxy, this);
    connect(line, &QTcpSocket::connected, this, [this, line] { hand(line); });
    connect(line, &QTcpSocket::errorOccurred, this, [this, line](QAbstractSocket::SocketError error) {
        m_loginBound.reset();
        line->deleteLater();
        Q_EMIT failed(errorOf(error), line->errorString());
    });
    line->connectToHost(m_request.url().host(), port());
    boundLogins(*line);
}

// Qt tells a proxy that refused the login the same login again, thousands of times a second. A login that is
// right takes three questions at most; Qt asks them on a line of its own, within the one that it was given.
void LineToServer::boundLogins(QTcpSocket& line)
{
    constexpr int mostQuestions = 3;
    m_loginBound = std::make_unique<QObject>();
    for (const auto* inner : line.findChildren<QTcpSocket*>()) {
        // A socket for TLS has another one within itself, which is the same line.
        if (qobject_cast<const QTcpSocket*>(inner->parent()))
            continue;
        connect(inner, &QIODevice::bytesWritten, m_loginBound.get(), [this, &line, questions = 0]() mutable {
            // The line is refused by a posted call, because Qt is still reading the proxy's answer here.
            if (++questions == mostQuestions + 1)
                post(m_loginBound.get(), [this, &line] { refuseLogin(line); });
        });
    }
}

void LineToServer::refuseLogin(QTcpSocket& line)
{
    m_loginBound.release()->deleteLater();
    line.disconnect(this);
    line.abort();
    line.deleteLater();
    Q_EMIT failed(QNetworkReply::ProxyAuthenticationRequiredError, Phrase(PhraseKind::ProxyWantsLogin));
}

void LineToServer::hand(QTcpSocket* line)
{
    m_loginBound.reset();
    line->disconnect(this);
    line->setParent(this);
    Q_EMIT made(line);
}

} // namespace tributary
