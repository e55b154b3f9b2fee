#pragma once

#include "core/values/naming/human_text.h"
#include "ui/words/own_direction.h"

#include <QGuiApplication>

namespace tributary {

// A number and its unit: no line may end between them, and among words that are read from right to left they
// would change places. The outer marks keep two numbers with nothing but a dot between them in that order.
inline QString inOnePiece(QString text)
{
    text.replace(u' ', QChar::Nbsp);
    if (!QGuiApplication::isRightToLeft())
        return text;
    using namespace bidi;
    return QString(fromTheRight) + fromTheLeft + text + fromTheLeft + fromTheRight;
}

// A size, a speed and a time with the units of the window's language; the terminal's are the same in each.
QString shownSize(qint64 bytes);
QString shownSpeed(qint64 bytesPerSecond);
// A speed that a person has chosen, in the largest unit that says it exactly: "2 MiB/s", "1.5 MiB/s",
// "1,500 KiB/s".
QString shownLimit(qint64 bytesPerSecond);
// The limit as a person would type it into a field.
QString typedLimit(qint64 bytesPerSecond);
QString shownTime(std::chrono::seconds time);
// The time that something took, to the nearest second.
QString shownTook(std::chrono::milliseconds took);
// One of several speeds below each other: all in the unit of the largest, and as exact as the step between
// them.
QString shownSpeedAmong(qint64 bytesPerSecond, qint64 step, qint64 largest);

// "KiB" and its like as the window's language writes them.
QString shownUnit(const char* unit);

} // namespace tributary
