#include "ui/adding/link_edit.h"

#include <QKeyEvent>

namespace tributary {

LinkEdit::LinkEdit(QWidget* parent)
    : LinesEdit(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize LinkEdit::sizeHint() const
{
    constexpr int lines = 4;
    ensurePolished();
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * lines + frame};
}

// As high as it wishes to be, but narrower where a large font leaves little room.
QSize LinkEdit::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {wanted.width() / 2, wanted.height()};
}

void LinkEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT acceptRequested();
    else if (isEnter)
        insertPlainText(QStringLiteral("\n"));
    else
        LinesEdit::keyPressEvent(event);
}

} // namespace tributary
