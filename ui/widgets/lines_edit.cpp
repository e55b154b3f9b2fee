#include "ui/widgets/lines_edit.h"

#include <QPlainTextEdit>

namespace tributary {

QPlainTextEdit* linesEdit(int lines, QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 2 * text->frameWidth() +
                         2 * static_cast<int>(text->document()->documentMargin()));
    return text;
}

} // namespace tributary
