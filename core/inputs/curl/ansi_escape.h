#pragma once

#include <QString>

namespace tributary {

// Takes one escape inside $'…' off the front of rest, which begins with its backslash: \n, \x41, \u00e4,
// \101… Anything else stands for itself, backslash included.
QString takeAnsiEscape(QStringView& rest);

} // namespace tributary
