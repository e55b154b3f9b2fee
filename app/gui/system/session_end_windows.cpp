#include "app/gui/system/session_end.h"
#include "ui/window/main_window.h"

#include <QGuiApplication>

namespace tributary {

// Another program may still call the end off once all were asked, which Qt doesn't tell. So nothing is done
// before aboutToQuit, which comes when the end is certain; as soon as it was heard, Windows may end this
// program.
void whenSessionEnds(const QGuiApplication& app, MainWindow& window, const AtSessionEnd& then)
{
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &window, then.leave);
}

} // namespace tributary
