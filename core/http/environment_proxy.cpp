#include "core/http/environment_proxy.h"

#include "core/http/proxy_exception.h"

namespace tributary {

namespace {

constexpr int usualPort = 443;

// As Qt looks for the others.
QUrl proxyNamedFor(const QUrl& url)
{
    const bool isEncrypted = url.scheme() == QLatin1String("https");
    const QString own = qEnvironmentVariable(isEncrypted ? "https_proxy" : "http_proxy");
    return QUrl(own.isEmpty() ? qEnvironmentVariable("http_proxy") : own);
}

} // namespace

std::optional<ProxyChoice> tlsProxyOfEnvironment(const QUrl& url)
{
    const QUrl named = proxyNamedFor(url);
    if (named.scheme() != QLatin1String("https") || named.host().isEmpty())
        return std::nullopt;
    const QStringList exceptions = qEnvironmentVariable("no_proxy").split(u',', Qt::SkipEmptyParts);
    if (isProxyException(url.host(), exceptions))
        return std::nullopt;
    ProxyChoice choice{.kind = ProxyKind::Https,
                       .host = named.host(),
                       .port = static_cast<quint16>(named.port(usualPort)),
                       .credentials = {}};
    if (!named.userInfo().isEmpty())
        choice.credentials = Credentials{.user = named.userName(QUrl::FullyDecoded),
                                         .password = named.password(QUrl::FullyDecoded)};
    return choice;
}

} // namespace tributary
