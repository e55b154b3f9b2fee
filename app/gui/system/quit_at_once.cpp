#include "app/gui/system/quit_at_once.h"

#include "ui/window/main_window.h"
#include "ui/window/window_closing.h"

#include <QCoreApplication>

namespace tributary {

void quitAtOnce(MainWindow& window)
{
    window.closing().stopAsking();
    QCoreApplication::quit();
}

} // namespace tributary
