#pragma once

#include "core/http/headers/response_head.h"
#include "core/values/download/download_error.h"
#include "core/values/network/cookie.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace tributary {

constexpr int mostRedirects = 10;

// Where a redirect leads, or why it is not followed: only to http and https, never from https down to http.
Expected<QUrl> redirectTarget(const QUrl& from, const QByteArray& location);
// The target of a redirect after that many before it, which may be too many. The cookies that the answer sets
// are kept in the jar where the redirect may be followed.
Expected<QUrl> followRedirect(const ResponseHead& head, const QUrl& from, int before, QList<Cookie>& jar,
                              const QDateTime& now);

// Credentials, cookies and a person's own headers stay with the scheme, host and port they were given for.
bool sameOrigin(const QUrl& a, const QUrl& b);
int portOf(const QUrl& url);
// Scheme, host and port as one text.
QString originOf(const QUrl& url);
// The server of an address as people write it, "https://node.example:8443", where it isn't the link's own.
QString strangerIn(const QUrl& address, const QUrl& link);

} // namespace tributary
