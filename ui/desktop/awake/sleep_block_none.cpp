#include "ui/desktop/awake/sleep_block.h"

namespace tributary {

namespace {

class NobodyToAsk : public SleepBlock
{
public:
    void hold() override {}
    void release() override {}
};

} // namespace

std::unique_ptr<SleepBlock> systemsSleepBlock()
{
    return std::make_unique<NobodyToAsk>();
}

} // namespace tributary
