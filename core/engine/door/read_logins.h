#pragma once

#include "core/engine/door/read_link_list.h"
#include "core/values/network/cookie.h"

#include <functional>

namespace tributary {

// A browser's cookies.txt; the lines that make no sense are told and left out. NoPermission or DiskError for
// a file that can't be read.
struct CookiesRead
{
    QList<Cookie> cookies;
    QList<LinkListFlaw> flaws;
};
Expected<CookiesRead> readCookies(const QString& path);

// A .netrc, as far as it is one: who signs in at a host. A person's own is at standardNetrcPath().
using LoginBook = std::function<std::optional<Credentials>(const QString& host, const QString& user)>;
struct LoginsRead
{
    LoginBook loginFor;
    QList<LinkListFlaw> flaws;
};
Expected<LoginsRead> readNetrc(const QString& path);
QString standardNetrcPath();

} // namespace tributary
