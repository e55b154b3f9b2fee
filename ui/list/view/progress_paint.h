#pragma once

#include "ui/list/rows/progress_picture.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace tributary {

struct ProgressColors
{
    QColor track;
    QColor moving;
    QColor resting;
    QColor text;
};

// From the palette alone; the text can be read on each of them (a contrast of 4.5 or more, where the
// palette's own text on its own background has that).
ProgressColors progressColors(const QPalette& palette);

// How well one can be read on the other, from 1 to 21.
double contrast(const QColor& a, const QColor& b);

struct ProgressPlace
{
    QRect rect;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    // Where the band of a busy bar is, from 0 to 1.
    qreal phase = 0;
};

// The bar with the parts that are here; the text is not in it.
void paintProgressBar(QPainter* painter, const ProgressPicture& picture, const ProgressPlace& place,
                      const ProgressColors& colors);

} // namespace tributary
