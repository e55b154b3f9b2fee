#pragma once

#include "core/values/naming/human_text.h"

#include <QGuiApplication>
#include <QLocale>

namespace tributary {

// A number and its unit: no line may end between them, and among words that are read from right to left they
// would change places.
inline QString inOnePiece(QString text)
{
    text.replace(u' ', QChar::Nbsp);
    constexpr QChar isolate(0x2066); // from left to right
    constexpr QChar endOfIsolate(0x2069);
    return QGuiApplication::isRightToLeft() ? isolate + text + endOfIsolate : text;
}

// The terminal writes a point in every language; a window has the language's own mark.
inline QString withItsDecimalMark(QString text)
{
    return text.replace(u'.', QLocale().decimalPoint());
}

// A size, a speed and a time with the units of the window's language; the terminal's are the same in each.
QString shownSize(qint64 bytes);
QString shownSpeed(qint64 bytesPerSecond);
QString shownTime(std::chrono::seconds time);

// "KiB" and its like as the window's language writes them.
QString shownUnit(const char* unit);

} // namespace tributary
