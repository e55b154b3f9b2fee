#include "ui/widgets/field_label.h"

#include "ui/looks/measures.h"
#include "ui/widgets/page_side.h"
#include "ui/words/mnemonic.h"

#include <QPlainTextEdit>

namespace tributary {

namespace {

// Where the letter to press parts two that stand close together otherwise, the words are painted wider than
// they are measured, and the last letter would be cut.
QMargins roomForTheKey(const QLabel& words)
{
    const bool mirrored = words.layoutDirection() == Qt::RightToLeft;
    return {mirrored ? spacing::hair : 0, 0, mirrored ? 0 : spacing::hair, 0};
}

// A form makes a label at most 7/4 as high as its words, and those of a higher field would stand a pixel or
// two below; with a complaint under the field, the words would stand lower than those of the field.
int roomAbove(const QLabel& words, const QWidget& field, const QWidget& row)
{
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(&field))
        return lines->frameWidth() + static_cast<int>(lines->document()->documentMargin());
    const int ofWords = words.sizeHint().height();
    const int ofField = row.sizeHint().height();
    return ofField <= 2 * ofWords ? (ofField - ofWords) / 2 : 0;
}

} // namespace

QLabel* fieldLabel(const QString& words, QWidget& field, const QWidget& row)
{
    auto* label = new QLabel(words);
    beginWithThePage(*label);
    QMargins room = roomForTheKey(*label);
    if (const int above = roomAbove(*label, field, row)) {
        label->setAlignment((label->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
        room.setTop(above);
    }
    label->setContentsMargins(room);
    label->setBuddy(&field);
    field.setAccessibleName(withoutMnemonic(words));
    return label;
}

} // namespace tributary
