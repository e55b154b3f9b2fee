#include "ui/looks/desktop_wishes.h"

#include "ui/looks/contrast.h"

#include <QPalette>

namespace tributary {

namespace {

// The themes of high contrast have one ground for all, and words that are as far from it as can be.
constexpr double highContrastWords = 18;

// The process has one desktop, one person, and one thread that paints.
bool highContrast = false;
bool motion = true;

} // namespace

bool wantsHighContrast()
{
    return highContrast;
}

void setWantsHighContrast(bool isWanted)
{
    highContrast = isWanted;
}

bool hasStrongColors(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return window == palette.color(QPalette::Active, QPalette::Base) &&
           contrast(window, palette.color(QPalette::Active, QPalette::WindowText)) >= highContrastWords;
}

bool wantsMotion()
{
    return motion;
}

void setWantsMotion(bool isWanted)
{
    motion = isWanted;
}

} // namespace tributary
