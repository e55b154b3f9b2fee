#include "ui/widgets/accessible/told_list.h"

#include <QAccessible>

namespace tributary {

// QListView's own function, which QListWidget would call, does nothing but tell readers the choice.
void ToldList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    tell();
}

// Queued, because the last word counts: on entering Qt tells of the list.
void ToldList::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    QMetaObject::invokeMethod(this, &ToldList::tell, Qt::QueuedConnection);
}

void ToldList::tell()
{
    if (!QAccessible::isActive() || !hasFocus() || !currentIndex().isValid())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&focus);
}

} // namespace tributary
