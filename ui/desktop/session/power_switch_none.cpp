#include "ui/desktop/session/power_switch.h"

namespace tributary {

namespace {

class NoPowerSwitch : public PowerSwitch
{
public:
    bool isThere() const override { return false; }
    void sleep() override {}
    void shutDown() override {}
};

} // namespace

std::unique_ptr<PowerSwitch> systemsPowerSwitch()
{
    return std::make_unique<NoPowerSwitch>();
}

} // namespace tributary
