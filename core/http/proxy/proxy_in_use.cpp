#include "core/http/proxy/proxy_in_use.h"

#include "core/http/line/network_error.h"
#include "core/values/network/origin.h"

#include <QNetworkAccessManager>

namespace tributary {

namespace {

QString schemeOf(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::Https: return QStringLiteral("https");
    case ProxyKind::Socks5: return QStringLiteral("socks5");
    default: return QStringLiteral("http");
    }
}

} // namespace

QNetworkProxy proxyInUse(const QNetworkAccessManager& network, const QUrl& url)
{
    QNetworkProxyFactory* factory = network.proxyFactory();
    return factory ? factory->queryProxy(QNetworkProxyQuery(url)).value(0) : network.proxy();
}

QString originOf(const ProxyChoice& proxy)
{
    QUrl url;
    url.setScheme(schemeOf(proxy.kind));
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    // Qt takes such a name for none, so two proxies with such names would else have one origin.
    if (url.host().isEmpty())
        return url.scheme() + QLatin1String("://") + proxy.host + u':' + QString::number(proxy.port);
    return originOf(url);
}

QString originOf(const QNetworkProxy& proxy)
{
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    return originOf(ProxyChoice{.kind = isSocks ? ProxyKind::Socks5 : ProxyKind::Http,
                                .host = proxy.hostName(),
                                .port = proxy.port(),
                                .credentials = {}});
}

bool isProxied(const QNetworkProxy& proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

bool speaksHttp(const QNetworkProxy& proxy)
{
    const bool isOfHttp =
        proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    return isOfHttp && proxy.capabilities().testFlag(QNetworkProxy::CachingCapability);
}

bool isAskedItself(const QNetworkProxy& proxy, const QUrl& url)
{
    return speaksHttp(proxy) && url.scheme() == QLatin1String("http");
}

bool opensATunnel(const QNetworkProxy& proxy, const QUrl& url)
{
    return isProxied(proxy) && !isAskedItself(proxy, url);
}

bool maySignInAt(const QNetworkProxy& proxy)
{
    return speaksHttp(proxy) && !proxy.user().isEmpty();
}

bool isNeverReached(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError;
}

// Qt says the same of a proxy that refuses a tunnel and of a server that refuses the connection.
ErrorKind kindOf(QNetworkReply::NetworkError error, const QNetworkProxy& proxy)
{
    if (speaksHttp(proxy) && isNeverReached(error))
        return ErrorKind::ProxyFailed;
    // A proxy that refuses to be connected to is no kind of error of its own to Qt's HTTP.
    if (isProxied(proxy) && error == QNetworkReply::UnknownNetworkError)
        return ErrorKind::ProxyFailed;
    return kindOf(error);
}

} // namespace tributary
