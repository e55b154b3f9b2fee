#include "ui/desktop/awake/sleep_block.h"
#include "ui/desktop/macos/objective_c.h"

#include <QByteArray>

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/pwr_mgt/IOPMLib.h>
#include <optional>
#include <utility>

namespace tributary {

namespace {

// Keeps macOS from slowing the program down while no window of it is seen (App Nap). The computer may sleep.
class Activity
{
public:
    Activity() = default;
    Activity(const Activity&) = delete;
    Activity& operator=(const Activity&) = delete;
    ~Activity() { end(); }

    void begin(const QString& why)
    {
        if (m_held)
            return;
        // NSActivityUserInitiatedAllowingIdleSystemSleep
        constexpr quint64 options = 0x00FFFFFFULL & ~(1ULL << 20U);
        const QByteArray words = why.toUtf8();
        const id reason = asked(classOf("NSString"), "stringWithUTF8String:", words.constData());
        const id given = asked(process(), "beginActivityWithOptions:reason:", options, reason);
        // The token is the event loop's pool's to take back.
        m_held = asked(given, "retain");
    }
    void end()
    {
        const id held = std::exchange(m_held, nullptr);
        if (!held)
            return;
        asked(process(), "endActivity:", held);
        asked(held, "release");
    }

private:
    static id process() { return asked(classOf("NSProcessInfo"), "processInfo"); }

    id m_held = nullptr;
};

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
    void noteWork(bool isThere) override
    {
        if (isThere)
            m_activity.begin(reason());
        else
            m_activity.end();
    }

private:
    std::optional<IOPMAssertionID> m_held;
    Activity m_activity;
};

} // namespace

std::unique_ptr<SleepBlock> systemsSleepBlock()
{
    return std::make_unique<PowerAssertion>();
}

} // namespace tributary
