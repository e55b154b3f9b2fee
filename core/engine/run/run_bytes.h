#pragma once

#include "core/engine/transfer/crew_listener.h"

namespace tributary {

class RunStatus;
class UnfinishedFile;

// The bytes of a run as they come and go: its status shows them, and its ledger claims them.
class RunBytes : public ByteListener
{
public:
    RunBytes(UnfinishedFile& file, RunStatus& status);

    bool crewMustHold() override;
    void crewWrote(qint64 bytes, std::vector<Seal> sealed, const RangeSet& here, const Known& known) override;
    void crewCompared(qint64 bytes) override;
    void crewForgot(ByteRange range) override;

private:
    UnfinishedFile& m_file;
    RunStatus& m_status;
};

} // namespace tributary
