#pragma once

#include <QString>

class QFontMetrics;

namespace tributary {

// The first sentence of a text; all of it where it is no sentence, as the name of a file.
QString firstSentence(const QString& text);
// The part of a text that a width has room for: as many of its sentences as fit. Where not even the first
// fits, the name within its quotes loses its middle, or else that sentence its end; words that are no
// sentence lose their middle, as their end tells what went wrong.
QString fittingText(const QFontMetrics& metrics, const QString& text, int width);

} // namespace tributary
