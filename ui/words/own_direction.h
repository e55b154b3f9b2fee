#pragma once

#include <QString>

namespace tributary {

// Makes a style that cuts the text put its dots at the text's own end. In a window that is read from right to
// left, Qt puts them before Latin words.
inline QString cutAtItsOwnEnd(const QString& text, Qt::LayoutDirection direction)
{
    constexpr QChar isolate(0x2066); // from left to right, up to the end
    const bool isAnotherWay = direction == Qt::RightToLeft && !text.isEmpty() && !text.isRightToLeft();
    return isAnotherWay ? isolate + text : text;
}

} // namespace tributary
