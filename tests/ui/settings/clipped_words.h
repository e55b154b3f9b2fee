#pragma once

#include <QStringList>

class QWidget;

namespace tributary {

// The words of labels, buttons, boxes and tabs of this view that are seen, but not whole: they have less room
// than they take, and neither lines to be broken into nor a place to be scrolled to.
QStringList clippedWords(const QWidget& view);

} // namespace tributary
