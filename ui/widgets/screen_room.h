#pragma once

#include <QSize>

class QWidget;

namespace tributary {

// The largest size that a dialog may have on its screen, less what frames and panels take.
QSize screenRoom(const QWidget& dialog);
// As wide as so many letters of the dialog, or as the screen has room for: with a large font that is less.
int widthOfLetters(const QWidget& dialog, int letters);

} // namespace tributary
