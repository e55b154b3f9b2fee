#include "core/http/judging/origin_rule.h"

#include "core/values/network/origin.h"
#include "core/values/network/web_link.h"

namespace tributary {

namespace {

// As from a browser, another host learns at most which site led to it: the rest of a page's address may hold
// what is meant for the page's own host alone.
QUrl siteOf(const QUrl& referer, const QUrl& address)
{
    const bool isDowngrade = isHttps(referer) && !isHttps(address);
    return isDowngrade || !referer.isValid() ? QUrl() : referer.resolved(QUrl(QStringLiteral("/")));
}

// Where a redirect leads to a server that has asked a person for a login, that goes there. Where it leads to
// another host, the login that a person keeps for that host does; whoever can redirect chooses the place, so
// the line must be secure.
std::optional<Credentials> loginAt(const QUrl& address, const DownloadRequest& request)
{
    for (const HostLogin& login : request.logins) {
        if (!login.server.isEmpty() && sameOrigin(QUrl(login.server), address))
            return login.credentials;
    }
    const bool isSecure = isHttps(address) && address.host() != request.url.host();
    return isSecure ? loginNamedFor(request.logins, address.host()) : std::nullopt;
}

} // namespace

DownloadRequest givenFor(DownloadRequest request, const QUrl& address)
{
    if (sameOrigin(request.url, address))
        return request;
    request.headers.clear();
    request.cookies.clear();
    request.credentials = loginAt(address, request);
    request.network.clientCertificate.reset();
    request.referer = siteOf(request.referer, address);
    return request;
}

} // namespace tributary
