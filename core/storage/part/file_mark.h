#pragma once

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace tributary {

// What a finished file tells of where it came from. The links are without user info and query, which may be
// secret: whoever gets the file reads this.
struct FileMark
{
    QUrl origin;
    QUrl referer;
    std::optional<QDateTime> modified; // none: as it is

    friend bool operator==(const FileMark&, const FileMark&) = default;
};

inline QUrl markedUrl(const QUrl& url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace tributary
