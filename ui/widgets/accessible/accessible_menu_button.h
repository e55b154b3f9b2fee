#pragma once

#include <QAccessibleWidget>

class QToolButton;

namespace tributary {

// A button that does nothing but open its menu, as assistive technology sees it. It is Qt's own but for one
// thing: Qt offers to show such a menu, and doesn't when it is asked to.
class AccessibleMenuButton : public QAccessibleWidget
{
public:
    explicit AccessibleMenuButton(QToolButton& button);

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString& name) override;

private:
    QToolButton& m_button;
};

} // namespace tributary
