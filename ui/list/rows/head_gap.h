#pragma once

#include <QPixmap>

namespace tributary {

// An empty picture before the head of a column of words: it sets it off from the head of the numbers before
// it, which ends where it begins.
inline QPixmap headGap()
{
    QPixmap gap(8, 1);
    gap.fill(Qt::transparent);
    return gap;
}

} // namespace tributary
