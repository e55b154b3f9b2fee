#pragma once

#include "ui/words/own_direction.h"

#include <QAbstractSpinBox>
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

// Lets words take several lines that begin so. Where lines are read from right to left, Qt sets all but
// the last a blank off their beginning, so that a full one loses letters at its end. A label whose words can
// be selected lays them out as a document, which does not do that.
inline void wrapWithThePage(QLabel& words)
{
    words.setWordWrap(true);
    beginWithThePage(words);
    if (words.layoutDirection() == Qt::RightToLeft)
        words.setTextInteractionFlags(words.textInteractionFlags() | Qt::TextSelectableByMouse);
}

// Lets lines that begin with a name in Latin letters be read from the page's side, as the others are, and
// paths among their words from the left. The document of a label goes by the first letter of each line, but
// one that is Latin altogether may.
inline QString fromThePage(const QString& words, Qt::LayoutDirection ofThePage)
{
    if (ofThePage == Qt::LeftToRight)
        return words;
    QStringList lines = words.split(u'\n');
    for (QString& line : lines) {
        if (hasLettersFromTheRight(line))
            line = bidi::fromTheRight + withPathsFromTheLeft(line);
    }
    return lines.join(u'\n');
}

// Says something in a label that wraps with the page.
inline void sayWithThePage(QLabel& label, const QString& words)
{
    label.setText(fromThePage(words, label.layoutDirection()));
}

// Figures, and words in their place, end where their field does, as in columns. By itself a box goes by what
// it holds, so that words in place of a number would stand at the other side than numbers.
inline void endWithTheField(QAbstractSpinBox& box)
{
    box.setAlignment(QStyle::visualAlignment(box.layoutDirection(), Qt::AlignRight));
}

} // namespace tributary
