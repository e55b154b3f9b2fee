#include "core/http/redirect_rule.h"

namespace tributary {

namespace {

bool isSecure(const QUrl& url)
{
    return url.scheme() == QLatin1String("https");
}

} // namespace

Expected<QUrl> redirectTarget(const QUrl& from, const QByteArray& location)
{
    // Servers send raw UTF-8 and spaces; the tolerant parser takes both.
    QUrl target = from.resolved(QUrl(QString::fromUtf8(location.trimmed()), QUrl::TolerantMode));
    const QString shown = target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200);
    if (target.isValid() && !isSecure(target) && target.scheme() != QLatin1String("http"))
        return failure(ErrorKind::UnsupportedScheme, QLatin1String("redirected to ") + shown);
    if (!target.isValid() || target.host().isEmpty())
        return failure(ErrorKind::BadResponse, QLatin1String("redirected to an impossible address ") + shown);
    if (isSecure(from) && !isSecure(target))
        return failure(ErrorKind::TlsFailed, QLatin1String("redirected from https down to ") + shown);
    // User info in a redirect would be the server's idea of whom we are.
    target.setUserInfo({});
    target.setFragment({});
    return target;
}

int portOf(const QUrl& url)
{
    return url.port(isSecure(url) ? 443 : 80);
}

QString originOf(const QUrl& url)
{
    return url.scheme() + QLatin1String("://") + url.host() + u':' + QString::number(portOf(url));
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    return originOf(a) == originOf(b);
}

} // namespace tributary
