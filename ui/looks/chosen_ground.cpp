#include "ui/looks/chosen_ground.h"

#include "ui/looks/looks.h"

#include <QPainter>

namespace tributary {

namespace {

constexpr qreal ringWidth = 1.5;

QRectF markAt(const QRectF& place, Qt::LayoutDirection direction)
{
    const qreal left = direction == Qt::RightToLeft ? place.right() - measure::accentWidth : place.left();
    return {left, qRound(place.center().y()) - spacing::wide / 2.0, measure::accentWidth, spacing::wide};
}

} // namespace

void paintGround(QPainter& painter, const QRectF& place, Qt::LayoutDirection direction, const Looks& looks,
                 const Marks& marks)
{
    if (!marks.chosen && !marks.pointed && !marks.focused)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (marks.chosen || marks.pointed) {
        painter.setBrush(marks.chosen ? looks.selection : looks.hover);
        painter.drawRoundedRect(place, measure::radius, measure::radius);
    }
    if (marks.chosen)
        paintMark(painter, place, direction, looks);
    if (marks.focused)
        paintRing(painter, place, looks);
    painter.restore();
}

void paintMark(QPainter& painter, const QRectF& place, Qt::LayoutDirection direction, const Looks& looks)
{
    constexpr qreal round = measure::accentWidth / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(looks.accent);
    painter.drawRoundedRect(markAt(place, direction), round, round);
    painter.restore();
}

void paintRing(QPainter& painter, const QRectF& place, const Looks& looks, qreal radius)
{
    constexpr qreal inset = ringWidth / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(looks.accent, ringWidth));
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace tributary
