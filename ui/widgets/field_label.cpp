#include "ui/widgets/field_label.h"

#include "ui/looks/measures.h"
#include "ui/widgets/page_side.h"
#include "ui/words/mnemonic.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace tributary {

namespace {

// A form makes a label at most 7/4 as high as its words, and those of a higher field would stand a pixel or
// two below; with a complaint under the field, the words would stand lower than those of the field.
int roomAbove(const QLabel& words, const QWidget& field, const QWidget& row)
{
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(&field))
        return lines->frameWidth() + static_cast<int>(lines->document()->documentMargin());
    const int ofWords = words.sizeHint().height();
    const int ofRow = row.sizeHint().height();
    // Where the row has words below the field, the label stands beside the field.
    const int ofField = ofRow <= 2 * ofWords ? ofRow : field.sizeHint().height();
    return ofField <= 2 * ofWords ? (ofField - ofWords) / 2 : 0;
}

// Is as faint as its field where nothing can be entered.
class FieldLabel : public QLabel
{
public:
    FieldLabel(const QString& words, QWidget& field)
        : QLabel(words)
    {
        setBuddy(&field);
        setEnabled(field.isEnabled());
        field.installEventFilter(this);
    }

    QSize sizeHint() const override { return withRoomForTheKey(QLabel::sizeHint()); }
    QSize minimumSizeHint() const override { return withRoomForTheKey(QLabel::minimumSizeHint()); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == buddy() && event->type() == QEvent::EnabledChange)
            setEnabled(buddy()->isEnabled());
        return QLabel::eventFilter(watched, event);
    }

private:
    // Where the letter to press parts two that stand close together otherwise, the words are painted wider
    // than they are measured, and the last letter would be cut.
    static QSize withRoomForTheKey(QSize words) { return words + QSize(spacing::tight, 0); }
};

} // namespace

QLabel* labelAbove(const QString& words, QWidget& field)
{
    return new FieldLabel(words, field);
}

QLabel* fieldLabel(const QString& words, QWidget& field, const QWidget& row)
{
    auto* label = new FieldLabel(words, field);
    beginWithThePage(*label);
    if (const int above = roomAbove(*label, field, row)) {
        label->setAlignment((label->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
        label->setContentsMargins(0, above, 0, 0);
    }
    field.setAccessibleName(withoutMnemonic(words));
    return label;
}

} // namespace tributary
