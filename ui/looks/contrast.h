#pragma once

#include <QColor>

#include <initializer_list>

namespace tributary {

// How well one can be seen on the other, from 1 to 21.
double contrast(const QColor& a, const QColor& b);

// So much of one colour over another.
QColor mixed(const QColor& base, const QColor& over, double share);

// The colour itself where it stands out enough from all grounds; else as much darker or lighter as that
// takes.
QColor legible(const QColor& color, std::initializer_list<QColor> grounds, double least);

} // namespace tributary
