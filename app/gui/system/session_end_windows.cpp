#include "app/gui/system/session_end.h"
#include "ui/window/main_window.h"

#include <QGuiApplication>

namespace tributary {

// Some program may call the end off once all were asked, which Qt doesn't tell. Qt tells of the end that is
// certain as of any other, and as soon as this program has heard that, Windows may end it.
void whenSessionEnds(const QGuiApplication& app, MainWindow& window, const AtSessionEnd& then)
{
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &window, then.leave);
}

} // namespace tributary
