#include "core/values/network/shown_link.h"

namespace tributary {

namespace {

// Nobody reads more of it in a line.
constexpr qsizetype most = 200;

} // namespace

QString shownLink(const QUrl& url)
{
    // A link like "data:" or "javascript:" holds content and no address, and the content may be a secret.
    const QString path = url.path();
    if (url.authority().isEmpty() && !path.isEmpty() && !path.startsWith(u'/'))
        return url.scheme() + QStringLiteral(":…");
    const QString bare =
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).left(most);
    return url.hasQuery() ? bare + QStringLiteral("?…") : bare;
}

} // namespace tributary
