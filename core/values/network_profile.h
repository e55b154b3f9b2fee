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

// How to reach servers: what downloads must agree on before they may share a connection.
struct NetworkProfile
{
    ProxyChoice proxy;
    // Hosts that are reached without it, as in no_proxy: names with all below them, addresses, networks.
    QStringList proxyExceptions;
    CertificateCheck certificateCheck = CertificateCheck::Required;
    QString caFile;

    friend bool operator==(const NetworkProfile&, const NetworkProfile&) = default;
};

} // namespace tributary
