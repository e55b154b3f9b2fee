#include "ui/desktop/window_sight.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace tributary {

namespace {

Watching watchingOf(const QWidget& window)
{
    return window.isVisible() && !window.isMinimized() ? Watching::Closely : Watching::Seldom;
}

} // namespace

WindowSight::WindowSight(QWidget& window)
    : QObject(&window)
    , m_window(window)
    , m_watching(watchingOf(window))
{
    window.installEventFilter(this);
}

bool WindowSight::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange: look(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowSight::look()
{
    const Watching now = watchingOf(m_window);
    if (std::exchange(m_watching, now) != now)
        Q_EMIT changed(now);
}

} // namespace tributary
