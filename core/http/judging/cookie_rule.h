#pragma once

#include "core/values/network/cookie.h"

#include <QList>
#include <QUrl>

namespace tributary {

// The Cookie header for a request of this address: "a=b; c=d", those that a person gave for it first, and
// then those of the jar, with longer paths before shorter ones, as RFC 6265 has it. A server that gets two of
// one name may believe either, so what a server has set takes the place of what the person gave, and that of
// what stands in a file. Where all of it would be a longer line than servers read, those that servers have
// set are left out, oldest first.
QByteArray cookiesFor(const QUrl& url, const QList<Cookie>& jar, const QDateTime& now, QByteArray given = {});

// Keeps a cookie that an answer from this address sets, where its rules allow that: not for another host or a
// public suffix, not as secure over a plain line. The new cookie replaces one of the same name and place, or
// removes it if it has expired. In a full jar it takes the place of the oldest that a server has set.
void keepCookies(QList<Cookie>& jar, const QUrl& from, const QByteArray& setCookie, const QDateTime& now);

} // namespace tributary
