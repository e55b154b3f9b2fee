#pragma once

#include "core/values/cookie.h"

#include <QList>
#include <QUrl>

namespace tributary {

// What of the jar belongs to a request of this address: "a=b; c=d", those with the longer paths first, as
// RFC 6265 has it.
QByteArray cookiesFor(const QUrl& url, const QList<Cookie>& jar, const QDateTime& now);

} // namespace tributary
