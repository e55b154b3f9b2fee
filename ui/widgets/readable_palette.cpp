#include "ui/widgets/readable_palette.h"

#include "ui/looks/measures.h"
#include "ui/looks/seen_disabled.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace tributary {

ReadablePalette::ReadablePalette(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    follow();
}

bool ReadablePalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        follow();
    return QObject::eventFilter(watched, event);
}

void ReadablePalette::follow()
{
    const QPalette found = QGuiApplication::palette();
    // Roles that nobody has set stay unset in the copy and go on following the desktop.
    QPalette wanted = found;
    QColor hint = found.color(QPalette::Active, QPalette::Text);
    hint.setAlpha(quietAlpha);
    wanted.setColor(QPalette::PlaceholderText, hint);
    wanted = withSeenDisabled(wanted);
    if (wanted != found)
        QApplication::setPalette(wanted);
}

} // namespace tributary
