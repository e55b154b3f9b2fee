#include "core/engine/run/transfer_facts.h"

#include "core/engine/transfer/transfer_crew.h"
#include "core/values/network/origin.h"

namespace tributary {

qint64 sizeOf(const TransferCrew& crew)
{
    return crew.plan() ? crew.plan()->total() : 0;
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

} // namespace tributary
