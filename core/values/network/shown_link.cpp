#include "core/values/network/shown_link.h"

namespace tributary {

namespace {

// Nobody reads more of it in a line.
constexpr qsizetype most = 200;

} // namespace

QString shownLink(const QUrl& url)
{
    const QString bare =
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).left(most);
    return url.hasQuery() ? bare + QStringLiteral("?…") : bare;
}

} // namespace tributary
