#pragma once

#include "ui/desktop/progress/progress_sign.h"

#include <QAbstractNativeEventFilter>
#include <QWidget>

#include <functional>
#include <optional>

namespace tributary {

// Shows on the button that a window has in the taskbar how far its work is; no number takes the bar away.
using ShowOnButton = std::function<void(WId window, std::optional<int> percent)>;

// A function that asks the shell of Windows to show the number. Call it on the window's thread, where Qt has
// set up COM.
ShowOnButton showOnButton();

// A bar on the button of a window. Windows makes the button some time after the window, and anew when a
// hidden window comes back or the Explorer was started again; each time it has to be told what to show.
class TaskbarButton : public ProgressSign, public QAbstractNativeEventFilter
{
public:
    TaskbarButton(const QWidget& window, ShowOnButton showOn);

    void show(std::optional<int> percent) override;
    bool nativeEventFilter(const QByteArray& kind, void* message, qintptr* result) override;

private:
    void tell() const;

    const QWidget& m_window;
    ShowOnButton m_showOn;
    unsigned int m_buttonIsMade; // the number of the message that says so
    std::optional<int> m_shown;
};

} // namespace tributary
