#pragma once

#include <QString>

namespace tributary {

// A name that is safe on every system: one path segment, no control or bidi characters, no reserved names, no
// trailing dots or spaces, at most 255 bytes of UTF-8 with the extension kept. Never empty: "download" when
// nothing is left.
QString safeFileName(const QString& wanted);

} // namespace tributary
