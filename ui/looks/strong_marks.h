#pragma once

#include <QPalette>
#include <QRect>

class QPainter;

namespace tributary {

// Marks of controls at the full strength of their colour, for high contrast: Fusion's own are grey. They lie
// over these.

void paintStrongArrow(const QRect& place, Qt::ArrowType arrow, const QColor& color, QPainter& painter);
void paintTick(const QRect& place, const QColor& color, QPainter& painter);
// Paints the tick of a box that is ticked.
void paintStrongTick(const QRect& box, const QPalette& palette, QPainter& painter);

} // namespace tributary
