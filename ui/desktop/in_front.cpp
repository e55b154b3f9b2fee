#include "ui/desktop/in_front.h"

#include <QWidget>

namespace tributary {

void bringInFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace tributary
