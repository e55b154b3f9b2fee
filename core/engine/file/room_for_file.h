#pragma once

#include "core/engine/file/run_context.h"
#include "core/engine/file/run_step.h"

#include <functional>

namespace tributary {

// Makes ready for the bytes of a file that an answer has just told of: room on the disk, and a ledger that
// says whose the part is. What an earlier run left is good until there is room for the new one. Lives on the
// lane, reserves aside.
class RoomForFile
{
public:
    using Then = std::function<void(const StepOutcome<void>&)>;

    explicit RoomForFile(RunContext& run);

    // The size that is known says how much; without one nobody knows how many bytes there will be.
    void make(const Known& known, Then then);

private:
    RunContext& m_run;

    void check(const Known& known, Then then);
    void tryFirst(const Known& known, Then then);
    void letGo(const Known& known, Then then);
    void beginLedger(const Known& known, Then then);
    void reserve(std::optional<qint64> size, Then then);
    Closing closingWithoutRoom() const;
};

} // namespace tributary
