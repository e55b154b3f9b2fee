#pragma once

#include <QAccessible>

namespace tributary {

// What assistive technology calls a part of the window.
inline QString accessibleName(QObject* object)
{
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(object);
    return seen ? seen->text(QAccessible::Name) : QString();
}

} // namespace tributary
