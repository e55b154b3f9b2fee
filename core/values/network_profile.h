#pragma once

#include <QStringList>

#include <optional>

namespace tributary {

struct Credentials
{
    QString user;
    QString password;

    friend bool operator==(const Credentials&, const Credentials&) = default;
};

// Https is an HTTP proxy that is itself spoken to over TLS.
enum class ProxyKind : quint8 { System, None, Http, Https, Socks5 };

struct ProxyChoice
{
    ProxyKind kind = ProxyKind::System;
    QString host;
    quint16 port = 0;
    std::optional<Credentials> credentials;

    friend bool operator==(const ProxyChoice&, const ProxyChoice&) = default;
};

enum class CertificateCheck : quint8 { Required, Off };

// What a person shows to a server that asks who it is: PEM or PKCS#12. Only the paths are ever kept.
struct ClientCertificate
{
    QString file;
    QString keyFile; // empty: the key is in the same file
    QString passphrase;

    friend bool operator==(const ClientCertificate&, const ClientCertificate&) = default;
};

// How to reach servers: what downloads must agree on before they may share a connection.
struct NetworkProfile
{
    ProxyChoice proxy;
    // Hosts that are reached without it, as in no_proxy: names with all below them, addresses, networks.
    QStringList proxyExceptions;
    CertificateCheck certificateCheck = CertificateCheck::Required;
    QString caFile;
    // For the download's own origin.
    std::optional<ClientCertificate> clientCertificate;

    friend bool operator==(const NetworkProfile&, const NetworkProfile&) = default;
};

} // namespace tributary
