#include "ui/desktop/session/power_switch.h"
#include "ui/desktop/session/windows_power.h"

namespace tributary {

namespace {

class WindowsPowerSwitch : public PowerSwitch
{
public:
    bool isThere() const override { return true; }
    void sleep() override { callAside(*this, Rest::Sleep, windowsPowerCalls()); }
    void shutDown() override { callAside(*this, Rest::Off, windowsPowerCalls()); }
};

} // namespace

std::unique_ptr<PowerSwitch> systemsPowerSwitch()
{
    return std::make_unique<WindowsPowerSwitch>();
}

} // namespace tributary
