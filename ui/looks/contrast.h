#pragma once

#include <QColor>

#include <vector>

namespace tributary {

// The contrast of two colours, from 1 to 21.
double contrast(const QColor& a, const QColor& b);

// One colour over another, with that share.
QColor mixed(const QColor& base, const QColor& over, double share);

// The colour itself where it stands out enough from all grounds; else as much darker or lighter as that
// takes.
QColor legible(const QColor& color, const std::vector<QColor>& grounds, double least);
// The same with as much of the other colour as that takes.
QColor legible(const QColor& color, const QColor& towards, const std::vector<QColor>& grounds, double least);
// The contrast to the ground from which the colour stands out least.
double leastContrast(const QColor& color, const std::vector<QColor>& grounds);

} // namespace tributary
