#pragma once

class QPalette;

namespace tributary {

// People tell the desktop what their eyes need, whatever style and colours the program wears. Their wishes
// belong to the process, as QApplication's style and palette do, and painting code asks for them.
// `ThemeSwitch` sets them.

// The person has asked the desktop for high contrast, also where the theme's colours have none.
bool wantsHighContrast();
void setWantsHighContrast(bool isWanted);
// True for the colours of a theme for people who see little.
bool hasStrongColors(const QPalette& palette);

// False where the person has asked the desktop for no motion.
bool wantsMotion();
void setWantsMotion(bool isWanted);

} // namespace tributary
