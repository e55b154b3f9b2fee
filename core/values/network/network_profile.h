#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace tributary {

// A login.
struct Credentials
{
    QString user;
    QString password;

    friend bool operator==(const Credentials&, const Credentials&) = default;
};

// Https is an HTTP proxy that is itself spoken to over TLS.
enum class ProxyKind : quint8 { System, None, Http, Https, Socks5 };

// What a person said to a proxy that asked for it. It is for that one alone, whatever the system names later.
struct ProxyLogin
{
    QString proxy; // "http://proxy.example:3128"
    Credentials credentials;

    friend bool operator==(const ProxyLogin&, const ProxyLogin&) = default;
};

// Which proxy to go through.
struct ProxyChoice
{
    ProxyKind kind = ProxyKind::System;
    QString host;
    quint16 port = 0;
    std::optional<Credentials> credentials;
    // For System: logins at those of its proxies that have asked. For one run, never in a request that is
    // kept.
    QList<ProxyLogin> logins = {};

    friend bool operator==(const ProxyChoice&, const ProxyChoice&) = default;
};

// Off: any server is believed to be the one that was asked for.
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
    QString caFile; // PEM; trusted in place of the roots of the system
    // For the download's own origin.
    std::optional<ClientCertificate> clientCertificate;

    friend bool operator==(const NetworkProfile&, const NetworkProfile&) = default;
};

} // namespace tributary
