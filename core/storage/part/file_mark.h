#pragma once

#include "core/values/network/path_session.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace tributary {

// The mark of a finished file that says where it came from. Its links are without user info, query and
// session, which may be secret: everybody who gets the file can read the mark.
struct FileMark
{
    QUrl origin;
    QUrl referer;
    std::optional<QDateTime> modified; // none: as it is

    friend bool operator==(const FileMark&, const FileMark&) = default;
};

inline QUrl markedUrl(const QUrl& url)
{
    return withoutSessionInPath(
        url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

} // namespace tributary
