#include "ui/widgets/placeholder_color.h"

#include "ui/looks/measures.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace tributary {

PlaceholderColor::PlaceholderColor(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    follow();
}

bool PlaceholderColor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        follow();
    return QObject::eventFilter(watched, event);
}

void PlaceholderColor::follow()
{
    QPalette palette = QGuiApplication::palette();
    QColor wanted = palette.color(QPalette::Active, QPalette::Text);
    wanted.setAlpha(quietAlpha);
    if (palette.color(QPalette::Active, QPalette::PlaceholderText) == wanted)
        return;
    // Roles that nobody has set stay unset in the copy and go on following the desktop.
    palette.setColor(QPalette::PlaceholderText, wanted);
    QApplication::setPalette(palette);
}

} // namespace tributary
