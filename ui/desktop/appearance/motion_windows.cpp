#include "ui/desktop/appearance/desktop_motion.h"

#include <qt_windows.h>

namespace tributary {

namespace {

class WindowsMotion : public DesktopMotion
{
public:
    // A change is heeded at the next start.
    WindowsMotion()
    {
        BOOL isOn = TRUE;
        if (::SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isOn, 0) != 0)
            note(QStringLiteral("Windows"), isOn != FALSE);
    }
};

} // namespace

std::unique_ptr<DesktopMotion> systemsMotion()
{
    return std::make_unique<WindowsMotion>();
}

} // namespace tributary
