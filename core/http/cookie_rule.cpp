#include "core/http/cookie_rule.h"

#include <QHostAddress>

#include <algorithm>

namespace tributary {

namespace {

// An address has no hosts below it: 1.2.3.4 is not one of 4's.
bool reaches(const Cookie& cookie, const QString& host)
{
    if (host == cookie.host)
        return true;
    return cookie.reach == CookieReach::HostAndBelow && host.endsWith(u'.' + cookie.host) &&
           QHostAddress(host).isNull();
}

bool covers(const QString& path, const QString& asked)
{
    if (!asked.startsWith(path))
        return false;
    return asked.size() == path.size() || path.endsWith(u'/') || asked[path.size()] == u'/';
}

bool belongs(const Cookie& cookie, const QUrl& url, const QDateTime& now)
{
    const bool isSecure = url.scheme() == QLatin1String("https");
    const QString path = url.path(QUrl::FullyEncoded);
    return reaches(cookie, url.host().toLower()) &&
           covers(cookie.path, path.isEmpty() ? QStringLiteral("/") : path) &&
           (isSecure || cookie.transport == CookieTransport::Any) &&
           (!cookie.expires || now < *cookie.expires);
}

} // namespace

QByteArray cookiesFor(const QUrl& url, const QList<Cookie>& jar, const QDateTime& now)
{
    QList<const Cookie*> found;
    for (const Cookie& cookie : jar) {
        if (belongs(cookie, url, now))
            found.append(&cookie);
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const Cookie* cookie) { return cookie->path.size(); });
    QByteArray line;
    for (const Cookie* cookie : std::as_const(found))
        line +=
            (line.isEmpty() ? QByteArray() : QByteArrayLiteral("; ")) + cookie->name + '=' + cookie->value;
    return line;
}

} // namespace tributary
