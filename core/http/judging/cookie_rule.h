#pragma once

#include "core/values/network/cookie.h"

#include <QList>
#include <QUrl>

namespace tributary {

// What of the jar belongs to a request of this address: "a=b; c=d", those with the longer paths first, as
// RFC 6265 has it.
QByteArray cookiesFor(const QUrl& url, const QList<Cookie>& jar, const QDateTime& now);

// What an answer from this address sets is kept where its rules allow that: not for another host or a public
// suffix, not as secure over a plain line. One of the same name and place is replaced, or goes if this one
// has expired.
void keepCookies(QList<Cookie>& jar, const QUrl& from, const QByteArray& setCookie, const QDateTime& now);

} // namespace tributary
