#include "core/engine/run/run_bytes.h"

#include "core/engine/file/unfinished_file.h"
#include "core/engine/run/run_status.h"

#include <utility>

namespace tributary {

RunBytes::RunBytes(UnfinishedFile& file, RunStatus& status)
    : m_file(file)
    , m_status(status)
{
}

bool RunBytes::crewMustHold()
{
    return m_file.mustHold(MonotonicTime::clock::now());
}

void RunBytes::crewWrote(qint64 bytes, std::vector<Seal> sealed, const RangeSet& here, const Known& known)
{
    const MonotonicTime now = MonotonicTime::clock::now();
    m_status.gained(bytes, now);
    m_file.note(bytes, std::move(sealed), known, now);
    m_file.advance(here, now);
}

void RunBytes::crewCompared(qint64 bytes)
{
    m_status.compared(bytes, MonotonicTime::clock::now());
}

void RunBytes::crewForgot(ByteRange range)
{
    m_status.lost();
    m_file.forget(range);
}

} // namespace tributary
