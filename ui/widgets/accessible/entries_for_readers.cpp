#include "ui/widgets/accessible/entries_for_readers.h"

#include <QAccessible>
#include <QAction>

namespace tributary {

void readAnew(const QList<QAction*>& entries)
{
    if (!QAccessible::isActive())
        return;
    for (QAction* entry : entries) {
        if (QAccessibleInterface* known = QAccessible::queryAccessibleInterface(entry))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

} // namespace tributary
