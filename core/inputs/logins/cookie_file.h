#pragma once

#include "core/inputs/links/parsed.h"
#include "core/values/network/cookie.h"

#include <QByteArrayView>
#include <QList>

namespace tributary {

struct CookieFile
{
    QList<Cookie> cookies;
    QList<LinkListFlaw> flaws;
};

// The form that Netscape gave cookies.txt and that browsers' exports, curl and wget still write: host, TRUE
// for hosts below it too, path, TRUE for https alone, expiry in seconds or 0, name, value, with tabs between.
CookieFile parseCookieFile(QByteArrayView text);

} // namespace tributary
