#pragma once

#include "tests/support/proxy/proxy_server.h"

#include <array>

namespace tributary::test {

// The ways in which a proxy is spoken to, as the scheme of its address names them.
enum class ProxyScheme { Http, Https, Socks5 };

inline constexpr auto proxySchemes = std::array{ProxyScheme::Http, ProxyScheme::Https, ProxyScheme::Socks5};

inline const char* nameOf(ProxyScheme scheme)
{
    switch (scheme) {
    case ProxyScheme::Https: return "https";
    case ProxyScheme::Socks5: return "socks5";
    case ProxyScheme::Http: break;
    }
    return "http";
}

inline ProxyServer::Options spokenToBy(ProxyScheme scheme, std::optional<ProxyCredentials> wants = {})
{
    return {.kind = scheme == ProxyScheme::Socks5 ? ProxyKind::Socks5 : ProxyKind::Http,
            .credentials = std::move(wants),
            .tls = showingGoodIf(scheme == ProxyScheme::Https)};
}

// The user info is a name and a password with a colon between them.
inline QString addressOf(const ProxyServer& proxy, ProxyScheme scheme, const QString& userInfo = {})
{
    const QString who = userInfo.isEmpty() ? QString() : QString(userInfo + u'@');
    return QLatin1String(nameOf(scheme)) + QLatin1String("://") + who +
           QStringLiteral("127.0.0.1:%1").arg(proxy.port());
}

} // namespace tributary::test
