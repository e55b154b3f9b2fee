#include "ui/desktop/macos/dock_clicks.h"

#include "ui/desktop/in_front.h"

#include <QGuiApplication>
#include <QWidget>

#include <utility>

namespace tributary {

DockClicks::DockClicks(const QGuiApplication& app, QWidget& window, First first)
    : m_window(window)
    , m_next(first)
{
    connect(&app, &QGuiApplication::applicationStateChanged, this, &DockClicks::note);
}

// Where the start made nothing active, the first click is taken for the start, but Qt tells of a click a
// second time, whatever is active.
void DockClicks::note(Qt::ApplicationState state)
{
    if (state != Qt::ApplicationActive || std::exchange(m_next, First::Heeded) == First::OfTheStart)
        return;
    if (!m_window.isVisible())
        bringInFront(m_window);
}

} // namespace tributary
