#include "ui/desktop/sleep_block.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/pwr_mgt/IOPMLib.h>
#include <utility>

namespace tributary {

DesktopSleepBlock::DesktopSleepBlock(QObject* parent)
    : QObject(parent)
{
}

DesktopSleepBlock::~DesktopSleepBlock()
{
    DesktopSleepBlock::release();
}

// The screen may go dark, and a person who closes the lid means it. The Activity Monitor shows the reason.
void DesktopSleepBlock::hold()
{
    if (std::exchange(m_wanted, true))
        return;
    IOPMAssertionID assertion = kIOPMNullAssertionID;
    CFStringRef why = tr("Downloads are running").toCFString();
    if (::IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn,
                                      why, &assertion) == kIOReturnSuccess)
        m_given = assertion;
    ::CFRelease(why);
}

void DesktopSleepBlock::release()
{
    m_wanted = false;
    if (const QVariant given = std::exchange(m_given, {}); given.isValid())
        ::IOPMAssertionRelease(given.toUInt());
}

} // namespace tributary
