#pragma once

#include "ui/desktop/appearance/palettes.h"

#include <QApplication>
#include <QPalette>

namespace tributary::test {

// Has a test's program look the same on every desktop: the desktop of the person who runs the test is not
// asked.
inline void leaveTheDesktop()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("XDG_CURRENT_DESKTOP");
    // Other styles draw as is usual on their desktop.
    QApplication::setStyle(QStringLiteral("fusion"));
}

inline bool isDarkNow()
{
    return isDark(QApplication::palette());
}

} // namespace tributary::test
