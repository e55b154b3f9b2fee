#include "ui/desktop/sleep_block.h"

#include <windows.h>

namespace tributary {

DesktopSleepBlock::DesktopSleepBlock(QObject* parent)
    : QObject(parent)
{
}

DesktopSleepBlock::~DesktopSleepBlock()
{
    DesktopSleepBlock::release();
}

// Windows keeps for each thread what it asked for; the window has one. The screen may go dark.
void DesktopSleepBlock::hold()
{
    ::SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
}

void DesktopSleepBlock::release()
{
    ::SetThreadExecutionState(ES_CONTINUOUS);
}

} // namespace tributary
