#pragma once

class QLabel;
class QString;
class QWidget;

namespace tributary {

// The words before a form's field, whose key leads to it and which name it to a screen reader. The row is the
// field with what stands beside it.
QLabel* fieldLabel(const QString& words, QWidget& field, const QWidget& row);

// The words above a field that has no name of its own.
QLabel* labelAbove(const QString& words, QWidget& field);

} // namespace tributary
