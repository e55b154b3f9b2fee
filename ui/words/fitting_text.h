#pragma once

#include <QString>

class QFontMetrics;

namespace tributary {

// The first of the sentences of a text; all of it where the text is one, or no sentence, as the name of a
// file.
QString firstSentence(const QString& text);

// The part of a text that a width has room for: as many of its sentences as fit, or the beginning of the
// first.
QString fittingText(const QFontMetrics& metrics, const QString& text, int width);

} // namespace tributary
