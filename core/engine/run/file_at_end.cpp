#include "core/engine/run/file_at_end.h"

#include "core/engine/file/unfinished_file.h"
#include "core/engine/transfer/transfer_crew.h"

#include <algorithm>
#include <utility>

namespace tributary {

FileAtEnd atEnd(const TransferCrew& crew, const UnfinishedFile& file)
{
    const SegmentPlan* plan = crew.plan();
    return {.here = crew.bytesToKeep(),
            .isComplete = plan && plan->isComplete(),
            .hasSize = crew.known().size.has_value(),
            .rangesProven = crew.known().rangesProven,
            .hasPieceDigests = crew.audit().isBegun(),
            .hasLedger = file.hasLedger(),
            .safeBytes = file.safeBytes()};
}

Closing closingFor(ErrorKind error, const FileAtEnd& file)
{
    // Digests of pieces tell which bytes are wrong, and those are dropped already. Without such digests any
    // byte may be wrong, so none is kept; but persons give wrong checksums, and lists have those of other
    // versions, more often than bytes go wrong.
    if (error == ErrorKind::ChecksumMismatch && !file.hasPieceDigests) {
        const bool canBeCheckedAgain = file.isRefuted && file.isComplete && file.hasSize;
        return canBeCheckedAgain ? Closing::KeepPart : Closing::DiscardPart;
    }
    // Without ranges what is here can never be continued.
    return file.here && !file.rangesProven ? Closing::DiscardPart : Closing::KeepPart;
}

Closing settledClosing(const FileAtEnd& file)
{
    if (!file.here)
        return file.hasLedger && file.safeBytes == 0 ? Closing::DiscardPart : Closing::KeepPart;
    // A small file has no ledger until one is needed.
    const bool isUsable = file.hasSize && (file.rangesProven || file.isComplete);
    return file.here->isEmpty() || (!file.hasLedger && !isUsable) ? Closing::DiscardPart : Closing::KeepPart;
}

SegmentPositions allPositions(SegmentPositions running, RangeSet here)
{
    for (const SegmentPosition& position : std::as_const(running))
        here.remove({position.start, position.position});
    for (const ByteRange rest : here.ranges()) {
        const auto next = std::ranges::find(running, rest.end, &SegmentPosition::start);
        if (next != running.end())
            next->start = rest.begin;
        else
            running.append({.start = rest.begin, .position = rest.end, .end = rest.end});
    }
    std::ranges::stable_sort(running, {}, &SegmentPosition::start);
    return running;
}

} // namespace tributary
