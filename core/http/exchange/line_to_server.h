#pragma once

#include "core/http/line/line_race.h"
#include "core/values/phrases/phrase.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTcpSocket>

#include <memory>

namespace tributary {

class ProxyTunnel;

// Makes the line for one request that Qt's network is not to send: to the server, or to the proxy that passes
// the request on, whose addresses are all tried; or through a tunnel. Lives on its lane's thread.
class LineToServer : public QObject
{
    Q_OBJECT

public:
    LineToServer(const QNetworkRequest& request, const QNetworkProxy& proxy, QObject* parent = nullptr);

    // May be called again once a line was made.
    void open();
    // An address of the host, or of the proxy, had not answered when another one did.
    bool passedOverAnAddress() const { return m_passedOverAnAddress; }
    // The proxy closes the line on which it asks for a login, and doesn't say so.
    bool wasLeftUnsaid() const { return m_wasLeftUnsaid; }
    // The proxy asks for a login in a way that Qt alone speaks.
    bool isSignedInByQt() const { return m_isSignedInByQt; }

Q_SIGNALS:
    // The line stands, not encrypted yet, and belongs to whoever hears of it.
    void made(QTcpSocket* line);
    void failed(QNetworkReply::NetworkError error, const Phrase& words);

private:
    const QNetworkRequest m_request;
    const QNetworkProxy m_proxy;
    bool m_passedOverAnAddress = false;
    bool m_wasLeftUnsaid = false;
    bool m_isSignedInByQt = false;
    std::unique_ptr<QObject> m_loginBound; // while Qt tells a proxy the login

    QTcpSocket* newLine(const QNetworkProxy& proxy, QObject* parent) const;
    LineRace::MakeSocket lineMaker() const;
    quint16 port() const;
    void race();
    void tunnel();
    void takeTunnel(ProxyTunnel* tunnel, QTcpSocket* line);
    void tunnelByQt();
    void boundLogins(QTcpSocket& line);
    void refuseLogin(QTcpSocket& line);
    void hand(QTcpSocket* line);
};

// The host as the head of a question names it: an address of IPv6 is in brackets.
QByteArray hostInHead(const QUrl& url);
// An error of a line as one of an exchange over it.
QNetworkReply::NetworkError errorOf(QAbstractSocket::SocketError error);

} // namespace tributary
