#pragma once

#include "core/http/judging/judge_response.h"
#include "core/segments/monotonic.h"
#include "core/storage/part/ledger.h"

#include <optional>
#include <vector>

namespace tributary {

// Counts the bytes that came of a file without a ledger, and knows when the file is to have one.
struct LooseBytes
{
    std::vector<Seal> seals = {};
    qint64 count = 0;
    std::optional<MonotonicTime> since = {};
    Known known = {};

    void note(qint64 bytes, std::vector<Seal> sealed, const Known& whole, MonotonicTime now);
    // True once a kill would cost as much of a small file as it may cost of a large one. Without ranges a
    // ledger would lead no run to go on.
    bool areWorthALedger(MonotonicTime now) const;
};

} // namespace tributary
