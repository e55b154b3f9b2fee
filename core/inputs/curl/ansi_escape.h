#pragma once

#include <QString>

namespace tributary {

// One escape inside $'…', taken off the front of rest, which begins with its backslash: \n, \x41, \u00e4,
// \101… What is no escape stands for itself, backslash and all.
QString takeAnsiEscape(QStringView& rest);

} // namespace tributary
