#pragma once

class QPalette;

namespace tributary {

// People tell the desktop what their eyes need, whatever style and colours the program wears. Their wishes
// belong to the process, as QApplication's style and palette do, and painting code asks for them.
// `ThemeSwitch` sets them.

// Whether contrasts are to be high, also where the colours of the theme don't look like that.
bool wantsHighContrast();
void setWantsHighContrast(bool isWanted);
// Whether the colours themselves are those of a theme for people who see little.
bool hasStrongColors(const QPalette& palette);

// Whether things may move by themselves.
bool wantsMotion();
void setWantsMotion(bool isWanted);

} // namespace tributary
