#pragma once

#include "ui/looks/measures.h"

#include <QStyleOptionFocusRect>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace tributary {

// Unfolds what is below. Its arrow says which way it is, and pressed it would look like another control. The
// arrow begins where the labels above it do, not behind the edge that a button has; the frame of the focus
// is painted within the button, or its beginning would be cut off.
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

    void paintEvent(QPaintEvent*) override
    {
        constexpr int edge = spacing::tight + spacing::hair;
        QStylePainter painter(this);
        QStyleOptionToolButton moved;
        initStyleOption(&moved);
        moved.state &= ~QStyle::State_HasFocus;
        moved.rect.translate(isRightToLeft() ? edge : -edge, 0);
        painter.drawComplexControl(QStyle::CC_ToolButton, moved);
        if (!hasFocus())
            return;
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = palette().color(QPalette::Window);
        // The style's frame is round the place that it is given.
        focus.rect.adjust(spacing::hair, spacing::hair, -spacing::hair, -spacing::hair);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
};

} // namespace tributary
