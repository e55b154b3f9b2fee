#include "ui/desktop/awake/sleep_block.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/pwr_mgt/IOPMLib.h>
#include <optional>
#include <utility>

namespace tributary {

namespace {

class PowerAssertion : public SleepBlock
{
public:
    ~PowerAssertion() override { PowerAssertion::release(); }

    void hold() override
    {
        if (m_held)
            return;
        IOPMAssertionID assertion = kIOPMNullAssertionID;
        CFStringRef why = reason().toCFString();
        if (::IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn,
                                          why, &assertion) == kIOReturnSuccess)
            m_held = assertion;
        ::CFRelease(why);
    }
    void release() override
    {
        if (const auto held = std::exchange(m_held, {}))
            ::IOPMAssertionRelease(*held);
    }

private:
    std::optional<IOPMAssertionID> m_held;
};

} // namespace

std::unique_ptr<SleepBlock> systemsSleepBlock()
{
    return std::make_unique<PowerAssertion>();
}

} // namespace tributary
