#pragma once

class QWidget;

namespace tributary {

// Brings a window in front of all others, wherever it was.
void bringInFront(QWidget& window);

} // namespace tributary
