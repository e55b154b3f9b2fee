#pragma once

#include "core/http/exchange/answer_head.h"
#include "core/http/line/line_race.h"
#include "core/http/proxy/login_at_proxy.h"
#include "core/values/phrases/phrase.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QTcpSocket>

namespace tributary {

// Has an HTTP proxy open a tunnel to a server. Qt's network tells a login over the line on which the proxy
// has asked for it, and is stuck, or gives up, where the proxy has closed that line without a word; here each
// question has a line of its own. An answer that has no end is left at the bound of a head, where Qt's
// network would read on for ever, and on Windows would let the lane's thread hear of nothing else. Lives on
// its lane's thread.
class ProxyTunnel : public QObject
{
    Q_OBJECT

public:
    ProxyTunnel(const QNetworkProxy& proxy, LineRace::MakeSocket makeSocket, QObject* parent = nullptr);
    ~ProxyTunnel() override;

    // The server's name and port, as the proxy is told them, and who asks.
    void open(const QByteArray& target, const QByteArray& userAgent);
    // An address of the proxy had not answered when another one did.
    bool passedOverAnAddress() const { return m_passedOverAnAddress; }
    // The proxy asks for a login in no way that is spoken here.
    bool isLoginUnspoken() const { return m_isLoginUnspoken; }
    // The proxy closed the line on which it had asked for a login, and had not said that it would.
    bool wasLeftUnsaid() const;

Q_SIGNALS:
    // The line belongs to whoever hears of it, and nothing more happens here.
    void opened(QTcpSocket* line);
    void failed(QNetworkReply::NetworkError error, const Phrase& words);

private:
    const QNetworkProxy m_proxy;
    const LineRace::MakeSocket m_makeSocket;
    QByteArray m_target;
    QByteArray m_userAgent;
    LineRace* m_race = nullptr;
    QTcpSocket* m_line = nullptr;
    QTcpSocket* m_before = nullptr; // the line on which the proxy asked for a login
    AnswerHead m_head;
    LoginAtProxy m_signIn;
    bool m_passedOverAnAddress = false;
    bool m_isLoginUnspoken = false;

    void reachProxy();
    void ask(QTcpSocket* line);
    void hear();
    void weighAnswer();
    void signIn();
    void keepLineBefore();
    void leaveLine();
    void loseLine(QAbstractSocket::SocketError error);
    void fail(QNetworkReply::NetworkError error, const Phrase& words);
};

} // namespace tributary
