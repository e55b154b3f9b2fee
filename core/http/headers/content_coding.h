#pragma once

#include <QByteArray>
#include <QList>

namespace tributary {

// The codings that a Content-Encoding names, in their order and in small letters; "x-gzip" is gzip. Servers
// put charsets there, words of mail, media types, and the names of what the file itself is packed with. As in
// browsers and curl, nothing but a coding of HTTP changes the bytes, so all other words are left out.
QList<QByteArray> codingsIn(const QByteArray& contentEncoding);

} // namespace tributary
