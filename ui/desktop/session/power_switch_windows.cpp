#include "ui/desktop/session/power_switch.h"
#include "ui/desktop/session/windows_power.h"

namespace tributary {

bool DesktopPowerSwitch::isThere()
{
    return true;
}

void DesktopPowerSwitch::ask(Rest rest)
{
    callAside(*this, rest, windowsPowerCalls());
}

} // namespace tributary
