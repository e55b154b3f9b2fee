#pragma once

#include <QCursor>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace tributary {

// Opens a menu. Its words or its icon say enough; an arrow beside them would only be clutter.
class QuietMenuButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

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
    // While the menu has the pointer, Qt doesn't tell the button that the pointer has left it.
    void lookForPointer()
    {
        setAttribute(Qt::WA_UnderMouse, rect().contains(mapFromGlobal(QCursor::pos())));
        update();
    }
};

} // namespace tributary
