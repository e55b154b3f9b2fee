#include "ui/list/view/row_menu.h"

#include "ui/widgets/menu_entry.h"

#include <QKeySequence>
#include <QStyleOptionMenuItem>

namespace tributary {

// Qt shows keys behind a tab, and only where the system has keys in such menus.
void RowMenu::initStyleOption(QStyleOptionMenuItem* option, const QAction* action) const
{
    QMenu::initStyleOption(option, action);
    const QKeySequence key = action ? keyOfTheList(*action) : QKeySequence();
    if (!key.isEmpty() && action->isShortcutVisibleInContextMenu() && !option->text.contains(u'\t'))
        option->text += u'\t' + key.toString(QKeySequence::NativeText);
}

} // namespace tributary
