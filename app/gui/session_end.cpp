#include "app/gui/session_end.h"

#include "ui/window/main_window.h"

#include <QGuiApplication>

namespace tributary {

void whenSessionEnds(const QGuiApplication& app, MainWindow& window, const std::function<void()>& then)
{
    QObject::connect(&app, &QGuiApplication::commitDataRequest, &window, then);
}

} // namespace tributary
