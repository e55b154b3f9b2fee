#include "ui/list/accessible/focus_teller.h"

#include "ui/list/accessible/accessible_list.h"

#include <QEvent>

namespace tributary {

FocusTeller::FocusTeller(QTreeView& view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &FocusTeller::tellSoon);
}

bool FocusTeller::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        tellSoon();
    return QObject::eventFilter(watched, event);
}

// Queued, because others who hear of the same put things right first, the current row among them, and because
// the last word counts: on entering Qt tells of the list.
void FocusTeller::tellSoon()
{
    if (QAccessible::isActive())
        QMetaObject::invokeMethod(this, &FocusTeller::tell, Qt::QueuedConnection);
}

void FocusTeller::tell()
{
    const QModelIndex current = m_view.currentIndex();
    if (!m_view.hasFocus() || !current.isValid())
        return;
    QAccessibleEvent focus(&m_view, QAccessible::Focus);
    focus.setChild(AccessibleList::childOf(current));
    QAccessible::updateAccessibility(&focus);
}

} // namespace tributary
