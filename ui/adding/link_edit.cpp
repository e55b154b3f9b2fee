#include "ui/adding/link_edit.h"

#include "core/engine/door/link_list.h"
#include "ui/looks/looks.h"

#include <QKeyEvent>
#include <QTextCursor>

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

QTextBlock LinkEdit::marked() const
{
    return m_marked < 0 ? QTextBlock() : document()->findBlockByNumber(m_marked);
}

void LinkEdit::markLine(qint64 line)
{
    m_marked = static_cast<int>(line) - 1;
    QList<QTextEdit::ExtraSelection> marks;
    if (const QTextBlock block = marked(); block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(looksOf(palette()).of(Tone::Trouble));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void LinkEdit::goToMarked()
{
    const QTextBlock block = marked();
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void LinkEdit::removeMarked()
{
    const QTextBlock first = marked();
    if (!first.isValid())
        return;
    QTextBlock last = first;
    // An option by itself leaves its link, and the link's other options, where they are.
    while (!isOptionLine(first.text()) && last.next().isValid() && isOptionLine(last.next().text()))
        last = last.next();
    const bool isAtTheEnd = !last.next().isValid();
    const int lineBreak = isAtTheEnd && first.previous().isValid() ? 1 : 0; // before the line
    QTextCursor lines(document());
    lines.setPosition(first.position() - lineBreak);
    lines.setPosition(isAtTheEnd ? last.position() + last.length() - 1 : last.next().position(),
                      QTextCursor::KeepAnchor);
    lines.removeSelectedText();
    setFocus(Qt::OtherFocusReason);
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
