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
    // A field that can't be used is not to look as if it could.
    const QColor ofDisabled = palette.color(QPalette::Disabled, QPalette::Text);
    if (palette.color(QPalette::Active, QPalette::PlaceholderText) == wanted &&
        palette.color(QPalette::Disabled, QPalette::PlaceholderText) == ofDisabled)
        return;
    // Roles that nobody has set stay unset in the copy and go on following the desktop.
    palette.setColor(QPalette::PlaceholderText, wanted);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, ofDisabled);
    QApplication::setPalette(palette);
}

} // namespace tributary
