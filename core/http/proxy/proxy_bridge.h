#pragma once

#include "core/values/download/download_error.h"
#include "core/values/network/network_profile.h"

#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>

#include <chrono>
#include <optional>

namespace tributary {

// Qt's network speaks TLS through a proxy, but not to it; and of what comes through a SOCKS proxy it takes in
// all, however slowly that is read. So it is told of this one instead: on loopback, it takes what Qt says in
// clear and passes it on over TLS, or opens a tunnel by SOCKS, and holds little in either direction. Only who
// knows the login that it made up is let in, and the login at the proxy itself is put in here, where the line
// is encrypted already. Lives on its lane's thread.
class ProxyBridge : public QObject
{
    Q_OBJECT

public:
    // trusted is the SHA-256 of a certificate that is accepted though no authority vouches for it. A client
    // that has not shown the login after `patience` is shut out.
    ProxyBridge(ProxyChoice beyond, const QSslConfiguration& tls, QByteArray trusted = {},
                std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~ProxyBridge() override;

    // The proxy that Qt's network is to use.
    QNetworkProxy entrance() const;
    // Why the proxy could not be spoken to; nullopt when it could, the last time it was tried.
    const std::optional<DownloadError>& problem() const { return m_problem; }

    // A request with this mark waits until the line to the proxy is encrypted.
    bool isConnectingFor(const QByteArray& mark) const { return m_connecting.contains(mark); }

private:
    class Session;

    ProxyChoice m_beyond;
    QSslConfiguration m_tls;
    QByteArray m_trusted;
    Credentials m_login;
    QTcpServer m_server;
    std::optional<DownloadError> m_problem;
    std::chrono::milliseconds m_patience;
    QList<QByteArray> m_connecting; // sessions, by the marks of what they carry
    QList<Session*> m_strangers;    // in the order in which they came

    bool speaksSocks() const { return m_beyond.kind == ProxyKind::Socks5; }
    void welcome();
    QString name() const;
    DownloadError problemWith(ErrorKind kind, const Phrase& words) const;
    void noteProblem(QAbstractSocket::SocketError error, const QString& words,
                     std::shared_ptr<const CertificateDoubt> doubt = {});
};

} // namespace tributary
