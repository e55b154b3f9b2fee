#include "core/values/network/origin.h"

#include "core/values/network/web_link.h"

namespace tributary {

int portOf(const QUrl& url)
{
    return url.port(isHttps(url) ? 443 : 80);
}

QString originOf(const QUrl& url)
{
    return url.scheme() + QLatin1String("://") + url.host() + u':' + QString::number(portOf(url));
}

QString strangerIn(const QUrl& address, const QUrl& link)
{
    const auto place = QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    return sameOrigin(address, link) ? QString() : address.toString(place);
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    return originOf(a) == originOf(b);
}

} // namespace tributary
