#pragma once

#include <QSize>

class QFontMetrics;
class QWidget;

namespace tributary {

// The largest size that a dialog may have on its screen, less what frames and panels take.
QSize screenRoom(const QWidget& dialog);
// As wide as so many letters of the dialog, or as the screen has room for: with a large font that is less.
int widthOfLetters(const QWidget& dialog, int letters);
// As wide as a line of words beside a large icon is good to read, in letters of the dialog: as much as the
// screen has room for at most.
int widthOfALineBesideAnIcon(const QWidget& dialog);
int mostBesideAnIcon(const QWidget& dialog);
// The width of an average Latin letter. The signs of Chinese and Japanese fonts, which these call average,
// are twice as wide, and each says as much as two letters.
int letterWidth(const QFontMetrics& metrics);

} // namespace tributary
