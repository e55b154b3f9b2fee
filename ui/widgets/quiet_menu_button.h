#pragma once

#include <QStyleOptionToolButton>
#include <QToolButton>

namespace tributary {

// Opens a menu. Its words or its icon say enough; an arrow beside them would only be clutter.
class QuietMenuButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    }
};

} // namespace tributary
