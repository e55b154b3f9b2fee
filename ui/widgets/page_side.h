#pragma once

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

} // namespace tributary
