#pragma once

#include <QColor>

#include <vector>

namespace tributary {

// The contrast of two colours, from 1 to 21.
double contrast(const QColor& a, const QColor& b);

// The colour that comes of laying `over` onto `base`, with that share of `over`.
QColor mixed(const QColor& base, const QColor& over, double share);

// The colour itself where it stands out enough from all grounds; else as much darker or lighter as that
// takes.
QColor legible(const QColor& color, const std::vector<QColor>& grounds, double least);
// The colour, with as much of the other colour mixed in as it takes to stand out from all grounds.
QColor legible(const QColor& color, const QColor& towards, const std::vector<QColor>& grounds, double least);
// The contrast to the ground from which the colour stands out least.
double leastContrast(const QColor& color, const std::vector<QColor>& grounds);

} // namespace tributary
