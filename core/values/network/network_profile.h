#pragma once

#include "core/values/basics/names.h"

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
template<>
inline constexpr auto choiceNames<ProxyKind> =
    std::array{QLatin1String("system"), QLatin1String("none"), QLatin1String("http"), QLatin1String("https"),
               QLatin1String("socks5")};

// The login that a person gave for one proxy that asked for it. No other proxy gets it, whatever the system
// names later.
struct ProxyLogin
{
    QString proxy; // "http://proxy.example:3128"
    Credentials credentials;

    friend bool operator==(const ProxyLogin&, const ProxyLogin&) = default;
};

// The proxy that a person chose.
struct ProxyChoice
{
    ProxyKind kind = ProxyKind::System;
    QString host;
    quint16 port = 0;
    std::optional<Credentials> credentials;
    // For System: logins for those of the system's proxies that have asked. They hold for one run, and are
    // never in a request that is kept.
    QList<ProxyLogin> logins = {};

    friend bool operator==(const ProxyChoice&, const ProxyChoice&) = default;
};

// Off: any server is believed to be the one that was asked for.
enum class CertificateCheck : quint8 { Required, Off };
template<>
inline constexpr auto choiceNames<CertificateCheck> =
    std::array{QLatin1String("required"), QLatin1String("off")};

// The certificate that a person shows to a server that asks for one: PEM or PKCS#12. Only the paths are ever
// kept.
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
    // The variable of the environment that names a proxy which nobody here can speak to. Nothing goes past
    // it.
    QString unusableProxy = {};
    CertificateCheck certificateCheck = CertificateCheck::Required;
    QString caFile; // PEM; trusted in place of the roots of the system
    // Shown only to the origin of the download's own link.
    std::optional<ClientCertificate> clientCertificate;

    friend bool operator==(const NetworkProfile&, const NetworkProfile&) = default;
};

// How downloads that ask for nothing else reach servers, in this run and in later ones.
struct UsualNetwork
{
    ProxyChoice proxy;
    QByteArray userAgent;

    friend bool operator==(const UsualNetwork&, const UsualNetwork&) = default;
};

} // namespace tributary
