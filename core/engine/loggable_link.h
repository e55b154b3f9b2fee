#pragma once

#include <QString>
#include <QUrl>

namespace tributary {

// Links carry tokens in their queries and passwords before the host; neither belongs in a log.
inline QString loggable(const QUrl& url)
{
    const QString bare = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return url.hasQuery() ? bare + QStringLiteral("?…") : bare;
}

} // namespace tributary
