#pragma once

class QLabel;
class QString;
class QWidget;

namespace tributary {

// The words before a form's field, whose key leads to it and which name it to a screen reader. The row is the
// field with what stands beside it.
QLabel* fieldLabel(const QString& words, QWidget& field, const QWidget& row);

} // namespace tributary
