#pragma once

#include "ui/looks/measures.h"

#include <QRectF>

class QPainter;

namespace tributary {

struct Looks;

// What a person has done to a row or an entry.
struct Marks
{
    bool chosen = false;
    bool pointed = false;
    bool focused = false;
};

// Paints what lies under a row or an entry: its ground, the mark of the accent at its beginning, and the ring
// of the keyboard. Nothing where nobody has chosen it, points at it or is at it.
void paintGround(QPainter& painter, const QRectF& place, Qt::LayoutDirection direction, const Looks& looks,
                 const Marks& marks);

// The mark of the accent alone, where something else paints the ground.
void paintMark(QPainter& painter, const QRectF& place, Qt::LayoutDirection direction, const Looks& looks);

// The ring around what has the keyboard.
void paintRing(QPainter& painter, const QRectF& place, const Looks& looks, qreal radius = measure::radius);

} // namespace tributary
