#include "ui/list/rows/comparison.h"

#include <algorithm>

namespace tributary {

// Before its first gap, the server's stream is behind the place that it is wanted for; between others it
// stands amid bytes that are here, as no connection does in a file that comes in parts. Such a file's
// connections compare only a few bytes, where a server's word for them is not enough.
std::optional<Comparison> comparisonIn(const DownloadSnapshot& download)
{
    if (download.state != DownloadState::Downloading || !download.startsOver ||
        download.connections.size() != 1)
        return std::nullopt;
    const ConnectionSnapshot& only = download.connections.list().constFirst();
    const qint64 position = only.position;
    if (only.comparedTo)
        return Comparison{.done = *only.comparedTo, .end = position};
    const QList<ByteRange> parts = download.parts;
    const auto part = std::ranges::find_if(
        parts, [position](ByteRange range) { return range.begin <= position && position < range.end; });
    if (part == parts.cend())
        return std::nullopt;
    return Comparison{.done = position, .end = part->end};
}

std::optional<std::chrono::seconds> timeToNewBytes(const DownloadSnapshot& download)
{
    const auto comparison = comparisonIn(download);
    if (!comparison || download.bytesPerSecond <= 0)
        return std::nullopt;
    return std::chrono::seconds((comparison->end - comparison->done) / download.bytesPerSecond + 1);
}

} // namespace tributary
