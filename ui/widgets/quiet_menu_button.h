#pragma once

#include "ui/widgets/accessible/accessible_menu_button.h"

#include <QAccessible>
#include <QCursor>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace tributary {

// Opens a menu. Its words or its icon say enough; an arrow beside them would only be clutter.
class QuietMenuButton : public QToolButton
{
public:
    // The factory has to be there before the button gets its name, of which Qt tells readers.
    explicit QuietMenuButton(QWidget* parent = nullptr)
        : QToolButton(parent)
    {
        QAccessible::installFactory(&QuietMenuButton::accessible);
    }

    void useMenu(QMenu* menu)
    {
        setMenu(menu);
        connect(menu, &QMenu::aboutToHide, this, [this] { lookForPointer(); });
    }

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }

private:
    static QAccessibleInterface* accessible(const QString&, QObject* object)
    {
        auto* button = dynamic_cast<QuietMenuButton*>(object);
        return button ? new AccessibleMenuButton(*button) : nullptr;
    }

    // While the menu has the pointer, Qt doesn't tell the button that the pointer has left it.
    void lookForPointer()
    {
        setAttribute(Qt::WA_UnderMouse, rect().contains(mapFromGlobal(QCursor::pos())));
        update();
    }
};

} // namespace tributary
