#pragma once

#include "core/values/download/download_error.h"
#include "core/values/network/network_profile.h"

#include <QNetworkProxy>
#include <QNetworkReply>

class QNetworkAccessManager;

namespace tributary {

// The proxy that requests for this URL go by; of type NoProxy when they go directly.
QNetworkProxy proxyInUse(const QNetworkAccessManager& network, const QUrl& url);

// The name of a proxy, in the form that originOf() has for servers.
QString originOf(const ProxyChoice& proxy);
QString originOf(const QNetworkProxy& proxy);
bool isProxied(const QNetworkProxy& proxy);
// A bridge to a SOCKS proxy does not: it is told why a server could not be reached, and says just that.
bool speaksHttp(const QNetworkProxy& proxy);
// Requests are handed to the proxy itself to be passed on, and not through a tunnel that it opens.
bool isAskedItself(const QNetworkProxy& proxy, const QUrl& url);
bool opensATunnel(const QNetworkProxy& proxy, const QUrl& url);
// The proxy speaks HTTP, and a login is known for it.
bool maySignInAt(const QNetworkProxy& proxy);

// An error of a line that never led anywhere: to the server, or to the proxy.
bool isNeverReached(QNetworkReply::NetworkError error);
// The kind of an error on the way by that proxy, where Qt's own kinds often blame the server.
ErrorKind kindOf(QNetworkReply::NetworkError error, const QNetworkProxy& proxy);

} // namespace tributary
