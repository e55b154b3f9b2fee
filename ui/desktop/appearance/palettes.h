#pragma once

#include <QPalette>

namespace tributary {

// Our own colours for the style that has none of its own, Fusion.
QPalette lightPalette();
QPalette darkPalette();
// Black and white, for people who see little.
QPalette strongLightPalette();
QPalette strongDarkPalette();

bool isDark(const QPalette& palette);

} // namespace tributary
