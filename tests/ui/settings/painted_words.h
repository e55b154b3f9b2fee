#pragma once

#include <QStringList>

class QWidget;

namespace tributary {

// The words that a widget paints itself, and that reach over one of its edges. What its children paint is
// left out.
QStringList wordsPaintedOverTheEdge(QWidget& widget);

} // namespace tributary
