#include "ui/looks/round_box.h"

#include "ui/looks/contrast.h"
#include "ui/looks/looks.h"
#include "ui/looks/strong_marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace tributary {

namespace {

constexpr qreal half = 0.5;
constexpr qreal radiusOfABoxToTick = 3;

QRectF middleOfTheEdge(const QRect& place)
{
    return QRectF(place).adjusted(half, half, -half, -half);
}

// A dash says that some are ticked and others are not.
void paintDash(const QRect& place, const QColor& color, QPainter& painter)
{
    const int width = place.width() / 2;
    const int height = spacing::hair;
    painter.fillRect(QRect(place.left() + (place.width() - width) / 2,
                           place.top() + (place.height() - height) / 2, width, height),
                     color);
}

} // namespace

void paintRoundEdge(const QRect& place, const QColor& color, int width, QPainter& painter, qreal radius)
{
    const qreal inset = width / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width));
    painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void paintRoundGround(const QRect& place, const QColor& color, QPainter& painter, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(middleOfTheEdge(place), radius - half, radius - half);
    painter.restore();
}

void paintPartOfRoundGround(const QRect& place, const QRect& part, const QColor& color, QPainter& painter)
{
    QPainterPath whole;
    whole.addRoundedRect(middleOfTheEdge(place), measure::radius - half, measure::radius - half);
    QPainterPath cut;
    cut.addRect(part);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(whole.intersected(cut), color);
    painter.restore();
}

QColor wordsOn(const QColor& ground, const QColor& meant)
{
    constexpr double least = 4.5;
    if (contrast(meant, ground) >= least)
        return meant;
    return contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white : Qt::black;
}

void paintBoxToTick(const QRect& place, Tick tick, bool isEnabled, const QColor& edge,
                    const QPalette& palette, QPainter& painter)
{
    const bool isFilled = isEnabled && tick != Tick::Off && !isHighContrast(palette);
    const QColor ground = palette.color(QPalette::Active, isFilled    ? QPalette::Highlight
                                                          : isEnabled ? QPalette::Base
                                                                      : QPalette::Window);
    paintRoundGround(place, ground, painter, radiusOfABoxToTick);
    paintRoundEdge(place, edge, 1, painter, radiusOfABoxToTick);
    if (tick == Tick::Off)
        return;
    const QColor mark = isFilled ? wordsOn(ground, palette.color(QPalette::Active, QPalette::HighlightedText))
                        : isEnabled ? palette.color(QPalette::Active, QPalette::Text)
                                    : palette.color(QPalette::Disabled, QPalette::WindowText);
    if (tick == Tick::On)
        paintTick(place, mark, painter);
    else
        paintDash(place, mark, painter);
}

} // namespace tributary
