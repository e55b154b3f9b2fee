#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace tributary {

// A scroll bar without arrows and edges. The part of that kind; nothing for the arrows.
QRect partOfScrollBar(const QStyleOptionSlider& bar, QStyle::SubControl part);

// The handle alone has a colour of its own, on the ground of the window.
void paintScrollBar(const QStyleOptionSlider& bar, const QColor& handle, QPainter& painter);

} // namespace tributary
