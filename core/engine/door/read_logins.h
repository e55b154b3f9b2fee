#pragma once

#include "core/engine/door/read_link_list.h"
#include "core/values/network/cookie.h"
#include "core/values/network/host_login.h"

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
struct LoginsRead
{
    QList<HostLogin> logins;
    QList<LinkListFlaw> flaws;
};
Expected<LoginsRead> readNetrc(const QString& path);
QString standardNetrcPath();

} // namespace tributary
