#include "ui/desktop/screen_fit.h"

#include <QEvent>
#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace tributary {

QRect placedIn(const QRect& room, const QMargins& frame, QRect window)
{
    const QRect most = room.marginsRemoved(frame);
    window.setSize(window.size().boundedTo(most.size()));
    window.moveRight(std::min(window.right(), most.right()));
    window.moveBottom(std::min(window.bottom(), most.bottom()));
    // A window that is still too large for the screen shows its beginning.
    window.moveLeft(std::max(window.left(), most.left()));
    window.moveTop(std::max(window.top(), most.top()));
    return window;
}

ScreenFit::ScreenFit(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    m_window.installEventFilter(this);
}

void ScreenFit::fit()
{
    if (m_window.isMaximized() || m_window.isFullScreen())
        return;
    const QRect place = placedIn(m_window.screen()->availableGeometry(), frame(), m_window.geometry());
    // A window without a place is placed by the desktop, which knows of the others.
    const bool hasPlace = m_isFramed || m_window.testAttribute(Qt::WA_Moved);
    if (hasPlace && place != m_window.geometry())
        m_window.setGeometry(place);
    else if (place.size() != m_window.size())
        m_window.resize(place.size());
}

// The frame around the window. Until the desktop has made one, a title bar as high as the style's own is
// assumed.
QMargins ScreenFit::frame() const
{
    return m_isFramed ? m_frame : QMargins(0, m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight), 0, 0);
}

bool ScreenFit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Show && m_window.windowHandle() != m_watched)
        watch(*m_window.windowHandle());
    // By then the desktop has put a frame around it.
    if (watched == m_watched && event->type() == QEvent::Expose && m_watched->isExposed())
        noteFrame();
    return false;
}

void ScreenFit::watch(QWindow& window)
{
    m_watched = &window;
    window.installEventFilter(this);
    connect(&window, &QWindow::screenChanged, this, &ScreenFit::useScreen);
    useScreen(window.screen());
}

void ScreenFit::useScreen(QScreen* screen)
{
    disconnect(m_room);
    if (screen)
        m_room = connect(screen, &QScreen::availableGeometryChanged, this, &ScreenFit::fit);
}

void ScreenFit::noteFrame()
{
    const QMargins frame = m_watched->frameMargins();
    const bool isNews = !std::exchange(m_isFramed, true) || frame != m_frame;
    m_frame = frame;
    // Queued, so that the window does not move while it is drawn.
    if (isNews)
        QMetaObject::invokeMethod(this, &ScreenFit::fit, Qt::QueuedConnection);
}

} // namespace tributary
