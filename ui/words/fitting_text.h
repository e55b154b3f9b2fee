#pragma once

#include <QString>

class QFontMetrics;

namespace tributary {

// The part of a text that a width has room for: as many of its sentences as fit, or the beginning of the
// first. All of the text is one where it is no sentence, as the name of a file.
QString fittingText(const QFontMetrics& metrics, const QString& text, int width);

} // namespace tributary
