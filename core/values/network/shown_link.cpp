#include "core/values/network/shown_link.h"

namespace tributary {

namespace {

// Nobody reads more of it in a line.
constexpr qsizetype most = 200;

} // namespace

QString shownLink(const QUrl& url)
{
    // What stands behind "data:" or "javascript:" is no place but content, which may be anything.
    const QString path = url.path();
    if (url.authority().isEmpty() && !path.isEmpty() && !path.startsWith(u'/'))
        return url.scheme() + QStringLiteral(":…");
    const QString bare =
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).left(most);
    return url.hasQuery() ? bare + QStringLiteral("?…") : bare;
}

} // namespace tributary
