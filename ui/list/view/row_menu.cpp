#include "ui/list/view/row_menu.h"

#include "ui/widgets/accessible/entries_for_readers.h"
#include "ui/widgets/menu_entry.h"
#include "ui/widgets/menu_letters.h"
#include "ui/widgets/why_not.h"

#include <QKeySequence>
#include <QStyleOptionMenuItem>

namespace tributary {

RowMenu::RowMenu(const QList<QAction*>& entries, QWidget* parent)
    : QMenu(parent)
{
    addActions(entries);
    connect(this, &QMenu::aboutToShow, this, [this] { readAnew(actions()); });
    setToolTipsVisible(anyTellsWhyNot(entries));
    auto* letters = new MenuLetters(*this);
    for (const QAction* entry : entries)
        letters->wish(*entry, englishLetter(*entry));
}

// Qt shows keys behind a tab, and only where the system has keys in such menus.
void RowMenu::initStyleOption(QStyleOptionMenuItem* option, const QAction* action) const
{
    QMenu::initStyleOption(option, action);
    const QKeySequence key = action ? keyOfTheList(*action) : QKeySequence();
    if (!key.isEmpty() && action->isShortcutVisibleInContextMenu() && !option->text.contains(u'\t'))
        option->text += u'\t' + key.toString(QKeySequence::NativeText);
}

} // namespace tributary
