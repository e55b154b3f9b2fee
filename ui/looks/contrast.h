#pragma once

#include <QColor>

#include <initializer_list>

namespace tributary {

// The contrast of two colours, from 1 to 21.
double contrast(const QColor& a, const QColor& b);

// One colour over another, with that share.
QColor mixed(const QColor& base, const QColor& over, double share);

// The colour itself where it stands out enough from all grounds; else as much darker or lighter as that
// takes.
QColor legible(const QColor& color, std::initializer_list<QColor> grounds, double least);

} // namespace tributary
