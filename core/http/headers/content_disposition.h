#pragma once

#include <QByteArray>
#include <QString>

namespace tributary {

// The file name that a Content-Disposition header offers, undecorated by any safety rule (see safeFileName);
// empty without one. Understands RFC 6266 with filename* (RFC 8187), and what servers really send: RFC 2047
// words, raw UTF-8, raw Latin-1, percent-escapes in a plain filename, missing quotes, two names.
QString fileNameFromDisposition(const QByteArray& header);

} // namespace tributary
