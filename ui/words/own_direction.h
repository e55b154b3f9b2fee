#pragma once

#include <QString>

namespace tributary {

// Among words that are read from right to left, the dots of a text that is cut would stand before one that is
// read from left to right.
inline QString cutAtItsOwnEnd(const QString& text, Qt::LayoutDirection direction)
{
    constexpr QChar isolate(0x2066); // from left to right, up to the end
    const bool isAnotherWay = direction == Qt::RightToLeft && !text.isEmpty() && !text.isRightToLeft();
    return isAnotherWay ? isolate + text : text;
}

} // namespace tributary
