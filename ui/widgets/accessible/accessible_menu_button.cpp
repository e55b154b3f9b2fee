#include "ui/widgets/accessible/accessible_menu_button.h"

#include "ui/words/mnemonic.h"

#include <QToolButton>

namespace tributary {

AccessibleMenuButton::AccessibleMenuButton(QToolButton& button)
    : QAccessibleWidget(&button, QAccessible::ButtonMenu)
    , m_button(button)
{
}

QString AccessibleMenuButton::text(QAccessible::Text kind) const
{
    const QString known = QAccessibleWidget::text(kind);
    return known.isEmpty() && kind == QAccessible::Name ? withoutMnemonic(m_button.text()) : known;
}

QAccessible::State AccessibleMenuButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.hasPopup = true;
    state.pressed = m_button.isDown();
    return state;
}

QStringList AccessibleMenuButton::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (m_button.isEnabled())
        names.prepend(showMenuAction());
    return names;
}

// Queued, because the menu takes all until it is closed, and who asks for it waits for an answer.
void AccessibleMenuButton::doAction(const QString& name)
{
    if (name == showMenuAction() && m_button.isEnabled())
        QMetaObject::invokeMethod(&m_button, &QToolButton::showMenu, Qt::QueuedConnection);
    else
        QAccessibleWidget::doAction(name);
}

} // namespace tributary
