#include "core/engine/run/transfer_facts.h"

#include "core/engine/file/unfinished_file.h"
#include "core/engine/transfer/transfer_crew.h"
#include "core/values/network/origin.h"

#include <algorithm>

namespace tributary {

qint64 sizeOf(const TransferCrew& crew)
{
    return crew.plan() ? crew.plan()->total() : 0;
}

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

void describe(const TransferCrew& crew, DownloadSnapshot& view, MonotonicTime now)
{
    view.size = crew.known().size;
    const SegmentPlan* plan = crew.plan();
    if (!plan)
        return;
    view.bytes = plan->here().length();
    view.parts = QList<ByteRange>(plan->here().ranges().begin(), plan->here().ranges().end());
    view.connections = crew.rows().ofPieces(now);
    view.connectionsAside = crew.rows().aside(now);
    const TransferCrew::Tally& tally = crew.tally();
    view.hostConnections = tally.hostConnections;
    view.startsOver = tally.startsOver && !plan->isComplete();
    view.mode = tally.connectionsUsed > 1 ? TransferMode::Segmented : TransferMode::Single;
}

std::optional<ListsFrom> listsToBelieve(const TransferCrew& crew, const QUrl& link)
{
    if (!crew.plan() || crew.audit().isAllRight())
        return std::nullopt;
    return crew.host() == originOf(link) ? ListsFrom::OwnServer : ListsFrom::AnyServer;
}

DownloadResult resultOf(const TransferCrew& crew)
{
    const TransferCrew::Tally& tally = crew.tally();
    DownloadResult result;
    result.bytes = sizeOf(crew);
    result.segmented = tally.connectionsUsed > 1;
    result.connectionsUsed = tally.connectionsUsed;
    result.retries = tally.retries;
    result.bytesDiscarded = tally.discarded;
    result.checksum = crew.audit().isAllRight() ? ChecksumOutcome::Verified : ChecksumOutcome::None;
    result.size = tally.size;
    result.wrongSources = tally.wrongSources;
    return result;
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
