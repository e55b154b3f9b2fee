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

} // namespace tributary
