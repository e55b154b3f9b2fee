#include "ui/desktop/appearance/title_bars.h"

#include "ui/desktop/appearance/palettes.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>
#include <windows.h>
// Needs the types of windows.h.
#include <dwmapi.h>

namespace tributary {

namespace {

// MinGW's headers lack it (DWMWA_USE_IMMERSIVE_DARK_MODE); before build 18985 of Windows it had the other
// number.
constexpr DWORD darkMode = 20;
constexpr DWORD earlierDarkMode = 19;

// A bar that is on the screen is drawn anew only where the frame seems to have changed.
void darken(WId window, bool dark)
{
    const HWND handle = reinterpret_cast<HWND>(window);
    const BOOL wanted = dark ? TRUE : FALSE;
    if (FAILED(::DwmSetWindowAttribute(handle, darkMode, &wanted, sizeof wanted)))
        ::DwmSetWindowAttribute(handle, earlierDarkMode, &wanted, sizeof wanted);
    if (::IsWindowVisible(handle) != 0)
        ::SetWindowPos(handle, nullptr, 0, 0, 0, 0,
                       SWP_NOMOVE | SWP_NOSIZE | SWP_NOZORDER | SWP_NOACTIVATE | SWP_FRAMECHANGED);
}

bool hasTitleBar(const QWidget& widget)
{
    return widget.windowType() == Qt::Window || widget.windowType() == Qt::Dialog;
}

} // namespace

DarkenTitleBar darkenTitleBar()
{
    return &darken;
}

TitleBars::TitleBars(DarkenTitleBar darken, QObject* parent)
    : QObject(parent)
    , m_darken(std::move(darken))
{
    QCoreApplication::instance()->installEventFilter(this);
}

// A window that is about to be shown has its place on the screen already, so its bar is never seen in the
// wrong colour.
bool TitleBars::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::PaletteChange) {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (widget && hasTitleBar(*widget) && widget->internalWinId() != 0)
            m_darken(widget->internalWinId(), isDark(widget->palette()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tributary
