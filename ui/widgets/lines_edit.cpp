#include "ui/widgets/lines_edit.h"

#include "ui/looks/measures.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QtMath>

namespace tributary {

LinesEdit::LinesEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    // A line that wraps would look like two.
    setLineWrapMode(NoWrap);
    leaveRoomForMirroredHint();
}

void LinesEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        leaveRoomForMirroredHint();
}

// The room is a part of the paper.
void LinesEdit::leaveRoomForMirroredHint()
{
    setAutoFillBackground(isRightToLeft());
    setBackgroundRole(QPalette::Base);
    setViewportMargins(0, 0, isRightToLeft() ? spacing::tight : 0, 0);
}

LinesEdit* linesEdit(int lines, QWidget* parent)
{
    auto* text = new LinesEdit(parent);
    // The style tells how wide the frame is.
    text->ensurePolished();
    // The height of a line may be no whole number, and the editor rounds it up.
    const int line = qCeil(QFontMetricsF(text->font()).lineSpacing());
    // The editor counts a line as in sight only where a little is left below it.
    text->setFixedHeight(line * lines + 2 * text->frameWidth() +
                         2 * static_cast<int>(text->document()->documentMargin()) + spacing::hair);
    return text;
}

} // namespace tributary
