#pragma once

#include "core/engine/file/run_step.h"
#include "core/engine/file/target_file.h"
#include "core/storage/assembly/assembly.h"
#include "core/values/download/download_request.h"

#include <optional>

namespace tributary {

// `PlaceOfBytes` tells where a run keeps the bytes of its unfinished file: beside the final name, or in parts
// in a folder of their own, to which only the ledger leads. A run that goes on with an earlier one keeps them
// where that did, since good bytes count for more than the place that is asked for. It lives on the lane.
class PlaceOfBytes
{
public:
    PlaceOfBytes(const DownloadRequest& wanted, const TargetFile& target,
                 std::shared_ptr<MemoryBudget> memory, RunLog log);

    AssemblyPlan plan() const;
    bool isElsewhere() const;
    // Where the bytes of that ledger are, from now on.
    void follow(const Ledger& ledger);
    // Keeps the bytes from now on where the request asks for them.
    void followNone() { m_followed.reset(); }
    // True while the bytes are kept at another place than the one that the request asks for.
    bool isFollowed() const { return m_followed && *m_followed != m_wanted.assembly; }
    // True for a ledger whose bytes are in a place that this run can follow to.
    bool isInReachOf(const Ledger& ledger) const;
    // Fails where the bytes that an earlier run left in a folder of their own are out of reach with that
    // folder, which may lie on a disk that comes back.
    Expected<void> reach(const Ledger& ledger) const;
    // Removes the parts that any run of this download has in that folder; none where it is empty.
    Expected<void> removeParts(const QString& folder) const;
    // Removes parts that an earlier run left in that folder, where this run has none and would not look.
    void forgetEarlier(const QString& folder) const;

private:
    const DownloadRequest& m_wanted;
    const TargetFile& m_target;
    std::shared_ptr<MemoryBudget> m_memory;
    RunLog m_log;
    std::optional<AssemblyChoice> m_followed;
};

} // namespace tributary
