#pragma once

#include "core/values/download/download_error.h"

#include <QUrl>

namespace tributary {

constexpr int mostRedirects = 10;

// Where a redirect leads, or why it is not followed: only to http and https, never from https down to http.
Expected<QUrl> redirectTarget(const QUrl& from, const QByteArray& location);
// Where to after so many redirects before, which may be too many.
Expected<QUrl> nextRedirect(const QUrl& from, const QByteArray& location, int before);

// Credentials, cookies and a person's own headers stay with the scheme, host and port they were given for.
bool sameOrigin(const QUrl& a, const QUrl& b);
int portOf(const QUrl& url);
// Scheme, host and port as one text.
QString originOf(const QUrl& url);

} // namespace tributary
