#pragma once

#include "ui/looks/measures.h"

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;

namespace tributary {

// Boxes with round corners: fields, buttons and what can be ticked. An edge lies within the place.

void paintRoundEdge(const QRect& place, const QColor& color, int width, QPainter& painter,
                    qreal radius = measure::radius);
// The ground ends in the middle of an edge that is one pixel wide, so that nothing of it is seen beyond.
void paintRoundGround(const QRect& place, const QColor& color, QPainter& painter,
                      qreal radius = measure::radius);
// Paints as much of such a ground as lies in a part of the place.
void paintPartOfRoundGround(const QRect& place, const QRect& part, const QColor& color, QPainter& painter);

// The colour of words on a ground: the one meant for it where it is read there, else black or white.
QColor wordsOn(const QColor& ground, const QColor& meant);

// The states of a box to tick.
enum class Tick : quint8 { Off, Partly, On };
// A box to tick in the colours of its palette: ticked, it is filled with the accent, save in high contrast. A
// disabled one has the ground of the window.
void paintBoxToTick(const QRect& place, Tick tick, bool isEnabled, const QColor& edge,
                    const QPalette& palette, QPainter& painter);

} // namespace tributary
