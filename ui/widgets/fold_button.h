#pragma once

#include <QStyleOptionToolButton>
#include <QToolButton>

namespace tributary {

// Unfolds what is below. Its arrow says which way it is, and pressed it would look like another control.
class FoldButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        option->state &= ~QStyle::State_On;
    }
};

} // namespace tributary
