#pragma once

#include <QList>

class QAction;

namespace tributary {

// Has assistive technology read these entries as those of the menu that is about to show them. Qt keeps an
// entry as one of the first menu in which it was read, and once that menu is gone an entry that several menus
// share is read no more.
void readAnew(const QList<QAction*>& entries);

} // namespace tributary
