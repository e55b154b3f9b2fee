#pragma once

#include <QPalette>

namespace tributary {

// Our own colours for the style that has none of its own, Fusion.
QPalette lightPalette();
QPalette darkPalette();

bool isDark(const QPalette& palette);

} // namespace tributary
