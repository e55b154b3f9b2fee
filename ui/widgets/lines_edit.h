#pragma once

class QPlainTextEdit;
class QWidget;

namespace tributary {

// A field of a form for several lines of text, as high as so many; Tab leaves it.
QPlainTextEdit* linesEdit(int lines, QWidget* parent);

} // namespace tributary
