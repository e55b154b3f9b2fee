#include "core/engine/bytes/seam.h"

#include <algorithm>

namespace tributary {

namespace {

Expected<QByteArray> bytesAt(const Assembly& part, ByteRange range)
{
    QByteArray bytes(range.length(), Qt::Uninitialized);
    const auto got = part.read(range.begin, {bytes.data(), static_cast<size_t>(bytes.size())});
    if (!got)
        return std::unexpected(got.error());
    bytes.truncate(*got);
    return bytes;
}

} // namespace

Expected<std::optional<qint64>> firstDifference(const Assembly& part, qint64 offset, QByteArrayView bytes)
{
    const auto here = bytesAt(part, {offset, offset + bytes.size()});
    if (!here)
        return std::unexpected(here.error());
    const auto [mine, theirs] = std::ranges::mismatch(*here, bytes);
    if (theirs == bytes.end())
        return std::nullopt;
    return offset + (theirs - bytes.begin());
}

Expected<bool> isThere(const Assembly& part, qint64 offset, QByteArrayView bytes)
{
    const auto difference = firstDifference(part, offset, bytes);
    if (!difference)
        return std::unexpected(difference.error());
    return !*difference;
}

Expected<SettledSeams> settleSeams(const Assembly& part, const RangeSet& here, std::vector<Seam>& seams)
{
    SettledSeams settled;
    for (auto seam = seams.begin(); seam != seams.end();) {
        if (!here.contains(seam->range())) {
            ++seam;
            continue;
        }
        const auto difference = firstDifference(part, seam->offset, seam->bytes);
        if (!difference)
            return std::unexpected(difference.error());
        if (*difference) {
            settled.differing = *seam;
            settled.differsAt = **difference;
            return settled;
        }
        settled.agreed.push_back(std::move(*seam));
        seam = seams.erase(seam);
    }
    return settled;
}

std::vector<Seam> openSeams(const Assembly& part, RangeSet& here)
{
    std::vector<Seam> seams;
    const std::vector<ByteRange> pieces = here.ranges();
    for (const ByteRange piece : pieces) {
        if (piece.begin == 0)
            continue;
        const ByteRange edge{piece.begin, std::min(piece.begin + seamLength, piece.end)};
        here.remove(edge);
        // An edge that cannot be read is fetched again without a comparison.
        if (auto bytes = bytesAt(part, edge))
            seams.push_back({.offset = edge.begin, .bytes = std::move(*bytes), .by = {}});
    }
    return seams;
}

} // namespace tributary
