#pragma once

#include "ui/list/rows/progress_picture.h"
#include "ui/looks/looks.h"

#include <QRectF>

class QPainter;

namespace tributary {

struct ProgressColors
{
    QColor track;
    QColor edge; // not valid where the track has none
    QColor moving;
    QColor resting;
};

// No words stand on them, but each part is seen beside the gaps.
ProgressColors progressColors(const Looks& looks);
ProgressColors chosenProgressColors(const Looks& looks);

struct ProgressPlace
{
    QRect rect;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    // The place of the band in a busy bar, from 0 to 1.
    qreal phase = 0;
};

// Stripes over the whole place, as wide as the gaps between them.
void paintHatch(QPainter& painter, const QRectF& place, const QColor& color);
// Paints the line around a track that would hardly be seen without one.
void paintTrackEdge(QPainter& painter, const QRectF& track, double radius, const QColor& edge);
// Paints a share that is here, above nothing, while nobody knows where: that share of the place is striped,
// or full where there would be too few stripes.
void paintSomewhere(QPainter& painter, const ProgressPlace& place, double share, const QColor& color);

// The bar with the parts that are here; the text is not in it.
void paintProgressBar(QPainter* painter, const ProgressPicture& picture, const ProgressPlace& place,
                      const ProgressColors& colors);

} // namespace tributary
