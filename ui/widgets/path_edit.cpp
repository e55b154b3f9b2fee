#include "ui/widgets/path_edit.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace tributary {

namespace {

// The margin that QLineEdit leaves at both ends of its text.
constexpr int margin = 2;

} // namespace

QRect PathEdit::placeOfWords() const
{
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    return style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).adjusted(margin, 0, -margin, 0);
}

QString PathEdit::shownText() const
{
    return hasFocus() ? text() : fontMetrics().elidedText(text(), Qt::ElideMiddle, placeOfWords().width());
}

void PathEdit::paintEvent(QPaintEvent* event)
{
    const QString shown = shownText();
    if (shown == text())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    // A path begins at the left everywhere, and is read from there: without that its first slash would be
    // its last.
    painter.setLayoutDirection(Qt::LeftToRight);
    style()->drawItemText(&painter, placeOfWords(), Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute,
                          palette(), isEnabled(), shown, QPalette::Text);
}

} // namespace tributary
