#include "ui/widgets/lines_edit.h"

#include "ui/looks/measures.h"

#include <QPlainTextEdit>

namespace tributary {

QPlainTextEdit* linesEdit(int lines, QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    // The editor counts a line as in sight only where a little is left below it.
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 2 * text->frameWidth() +
                         2 * static_cast<int>(text->document()->documentMargin()) + spacing::hair);
    return text;
}

} // namespace tributary
