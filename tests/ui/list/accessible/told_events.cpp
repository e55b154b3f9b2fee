#include "tests/ui/list/accessible/told_events.h"

namespace tributary {

namespace {

ToldEvents* listening = nullptr;

} // namespace

ToldEvents::ToldEvents()
{
    listening = this;
}

ToldEvents::~ToldEvents()
{
    listening = nullptr;
}

void ToldEvents::note(const QAccessibleEvent& event)
{
    QAccessibleInterface* part = event.accessibleInterface();
    m_all.append({.type = event.type(),
                  .object = event.object(),
                  .name = part ? part->text(QAccessible::Name) : QString()});
}

} // namespace tributary

#ifdef Q_OS_LINUX

// In place of Qt's own: without a desktop nobody could switch these on.
bool QAccessible::isActive()
{
    return tributary::listening != nullptr;
}

void QAccessible::updateAccessibility(QAccessibleEvent* event)
{
    if (!isActive())
        return;
    QAccessibleInterface* part = event->accessibleInterface();
    if (event->type() == QAccessible::TableModelChanged && part && part->tableInterface())
        part->tableInterface()->modelChange(static_cast<QAccessibleTableModelChangeEvent*>(event));
    tributary::listening->note(*event);
}

#endif
