#include "core/engine/file/loose_bytes.h"

#include "core/storage/part/stream_sealer.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

// A kill may cost 5 s of transfer, and the first save takes its time.
constexpr Seconds comesAtOnce = 3s;

} // namespace

void LooseBytes::note(qint64 bytes, std::vector<Seal> sealed, const Known& whole, MonotonicTime now)
{
    seals = mergedSeals(seals, std::move(sealed));
    count += bytes;
    if (bytes > 0 && !since)
        since = now;
    known = whole;
}

bool LooseBytes::areWorthALedger(MonotonicTime now) const
{
    return since && now - *since >= comesAtOnce && known.size && known.rangesProven;
}

} // namespace tributary
