#include "ui/widgets/lines_edit.h"

#include "ui/looks/measures.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QScrollBar>
#include <QtMath>

#include <utility>

namespace tributary {

LinesEdit::LinesEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    // A line that wraps would look like two.
    setLineWrapMode(NoWrap);
    leaveRoomForMirroredHint();
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { keepBeginningsInSight(most); });
}

void LinesEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        leaveRoomForMirroredHint();
    else if (event->type() == QEvent::FontChange && m_lines > 0)
        fitHeight();
}

void LinesEdit::setLines(int lines)
{
    m_lines = lines;
    // The style tells how wide the frame is.
    ensurePolished();
    fitHeight();
}

void LinesEdit::fitHeight()
{
    // The height of a line may be no whole number, and the editor rounds it up.
    const int line = qCeil(QFontMetricsF(font()).lineSpacing());
    // The editor counts a line as in sight only where a little is left below it.
    setFixedHeight(line * m_lines + 2 * frameWidth() + 2 * static_cast<int>(document()->documentMargin()) +
                   spacing::hair);
}

// The room is a part of the paper.
void LinesEdit::leaveRoomForMirroredHint()
{
    setAutoFillBackground(isRightToLeft());
    setBackgroundRole(QPalette::Base);
    setViewportMargins(0, 0, isRightToLeft() ? spacing::tight : 0, 0);
}

// Where one reads from right to left, Qt counts from the end of the longest line: a link that is longer than
// the field would push all others out of sight.
void LinesEdit::keepBeginningsInSight(int most)
{
    const int longer = most - std::exchange(m_mostToScroll, most);
    if (isRightToLeft())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + longer);
}

LinesEdit* linesEdit(int lines, QWidget* parent)
{
    auto* text = new LinesEdit(parent);
    text->setLines(lines);
    return text;
}

} // namespace tributary
