#pragma once

#include "core/engine/door/read_link_list.h"
#include "core/values/network/cookie.h"
#include "core/values/network/host_login.h"

#include <QDateTime>

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

// The request for somebody who is handed no jar and no logins for hosts: the cookies that the jar has for the
// link now, and the logins for the hosts of its mirrors, stand in it as they would be sent. The link's own
// login is there already, where it has one: a link of a fetched list gets none that doesn't name its host.
DownloadRequest withOwnSecrets(DownloadRequest request, const QDateTime& now);

} // namespace tributary
