#include "core/http/proxy/environment_proxy.h"

#include "core/http/proxy/proxy_exception.h"
#include "core/http/proxy/proxy_in_use.h"
#include "core/http/proxy/proxy_login.h"
#include "core/values/network/proxy_address.h"

namespace tributary {

namespace {

// Looks at the same variables as Qt does for the kinds of proxy that it supports.
QString proxyNamedFor(const QUrl& url)
{
    const bool isEncrypted = url.scheme() == QLatin1String("https");
    const QString own = qEnvironmentVariable(isEncrypted ? "https_proxy" : "http_proxy");
    return own.isEmpty() ? qEnvironmentVariable("http_proxy") : own;
}

} // namespace

std::optional<ProxyChoice> tlsProxyOfEnvironment(const QUrl& url, const QList<ProxyLogin>& logins)
{
    auto named = parseProxyAddress(proxyNamedFor(url), UnnamedPort::OfScheme);
    if (!named || named->kind != ProxyKind::Https)
        return std::nullopt;
    const QStringList exceptions = qEnvironmentVariable("no_proxy").split(u',', Qt::SkipEmptyParts);
    if (isProxyException(url.host(), exceptions))
        return std::nullopt;
    if (auto login = loginAt(originOf(*named), logins))
        named->credentials = std::move(login);
    return std::move(*named);
}

} // namespace tributary
