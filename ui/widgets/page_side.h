#pragma once

#include "ui/looks/measures.h"

#include <QLabel>
#include <QStyle>

namespace tributary {

// Several lines begin where the page does. By itself a label goes by its words, so what nobody has translated
// would stand at the wrong side of a page that is read from right to left.
inline void beginWithThePage(QLabel& words)
{
    words.setAlignment(QStyle::visualAlignment(words.layoutDirection(), Qt::AlignLeft) |
                       (words.alignment() & Qt::AlignVertical_Mask));
}

// For a label with a letter to press: where that parts two letters that stand close together otherwise, the
// words are painted wider than they are measured, and the last letter would be cut.
inline void leaveRoomForTheKey(QLabel& words)
{
    const bool mirrored = words.layoutDirection() == Qt::RightToLeft;
    words.setContentsMargins(mirrored ? spacing::hair : 0, 0, mirrored ? 0 : spacing::hair, 0);
}

} // namespace tributary
