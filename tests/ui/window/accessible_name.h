#pragma once

#include <QAccessible>

namespace tributary {

// The name of a part of the window for assistive technology.
inline QString accessibleName(QObject* object)
{
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(object);
    return seen ? seen->text(QAccessible::Name) : QString();
}

} // namespace tributary
