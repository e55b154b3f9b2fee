#include "ui/desktop/awake/sleep_block.h"

#include <windows.h>

namespace tributary {

namespace {

// Windows keeps for each thread what it asked for; the window has one.
class ThreadsState : public SleepBlock
{
public:
    ~ThreadsState() override { ThreadsState::release(); }

    void hold() override { ::SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED); }
    void release() override { ::SetThreadExecutionState(ES_CONTINUOUS); }
};

} // namespace

std::unique_ptr<SleepBlock> systemsSleepBlock()
{
    return std::make_unique<ThreadsState>();
}

} // namespace tributary
