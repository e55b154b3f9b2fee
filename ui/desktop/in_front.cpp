#include "ui/desktop/in_front.h"

#include <QWidget>

#include <algorithm>

namespace tributary {

namespace {

// On Wayland, Qt looks here for the desktop's leave as it activates a window.
constexpr auto placeOfToken = "XDG_ACTIVATION_TOKEN";

} // namespace

QString activationToken(const QString& said)
{
    constexpr qsizetype longest = 200;
    const auto isPlain = [](QChar letter) { return letter >= u' ' && letter <= u'~'; };
    return said.size() <= longest && std::ranges::all_of(said, isPlain) ? said : QString();
}

void bringInFront(QWidget& window, const QString& activation)
{
    const QString token = activationToken(activation);
    if (!token.isEmpty())
        qputenv(placeOfToken, token.toLatin1());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (!token.isEmpty())
        qunsetenv(placeOfToken);
}

} // namespace tributary
