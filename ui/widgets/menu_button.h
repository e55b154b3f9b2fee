#pragma once

#include "ui/widgets/themed_icon.h"

#include <QPushButton>
#include <QStyleOptionButton>

namespace tributary {

// A button that opens a menu, with an arrow behind its words like that of a box of choices. The styles'
// own arrow is tiny, and lies at the button's edge.
class MenuButton : public QPushButton
{
public:
    MenuButton(const QString& words, QWidget* parent)
        : QPushButton(themedIcon(u"unfolded"), words, parent)
    {
        setAutoDefault(false);
    }

protected:
    void initStyleOption(QStyleOptionButton* option) const override
    {
        QPushButton::initStyleOption(option);
        option->features &= ~QStyleOptionButton::ButtonFeatures(QStyleOptionButton::HasMenu);
        // Icons stand before words. The button itself keeps the direction of the page: its menu takes that
        // over.
        option->direction = isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft;
    }
};

} // namespace tributary
