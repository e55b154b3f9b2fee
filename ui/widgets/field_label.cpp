#include "ui/widgets/field_label.h"

#include "ui/looks/measures.h"
#include "ui/widgets/page_side.h"
#include "ui/words/mnemonic.h"

namespace tributary {

namespace {

// Where the letter to press parts two that stand close together otherwise, the words are painted wider than
// they are measured, and the last letter would be cut.
void leaveRoomForTheKey(QLabel& words)
{
    const bool mirrored = words.layoutDirection() == Qt::RightToLeft;
    words.setContentsMargins(mirrored ? spacing::hair : 0, 0, mirrored ? 0 : spacing::hair, 0);
}

// A form makes a label at most 7/4 as high as its words, and those of a higher field would stand a pixel or
// two below.
void standBesideOneLine(QLabel& words, const QWidget& row)
{
    const int ofField = row.sizeHint().height();
    if (ofField <= 2 * words.sizeHint().height())
        words.setMinimumHeight(ofField);
}

} // namespace

QLabel* fieldLabel(const QString& words, QWidget& field, const QWidget& row)
{
    auto* label = new QLabel(words);
    beginWithThePage(*label);
    leaveRoomForTheKey(*label);
    standBesideOneLine(*label, row);
    label->setBuddy(&field);
    field.setAccessibleName(withoutMnemonic(words));
    return label;
}

} // namespace tributary
