#include "core/engine/seam.h"

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

Expected<bool> isThere(const Assembly& part, qint64 offset, QByteArrayView bytes)
{
    const auto here = bytesAt(part, {offset, offset + bytes.size()});
    if (!here)
        return std::unexpected(here.error());
    return *here == bytes;
}

Expected<void> settleSeams(const Assembly& part, const RangeSet& here, std::vector<Seam>& seams)
{
    for (auto seam = seams.begin(); seam != seams.end();) {
        if (!here.contains(seam->range())) {
            ++seam;
            continue;
        }
        const auto same = isThere(part, seam->offset, seam->bytes);
        if (!same)
            return std::unexpected(same.error());
        if (!*same) {
            return failure(ErrorKind::Changed,
                           QStringLiteral("two answers disagree about the bytes at %1").arg(seam->offset));
        }
        seam = seams.erase(seam);
    }
    return {};
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
        // What cannot be read is fetched again all the same.
        if (auto bytes = bytesAt(part, edge))
            seams.push_back({.offset = edge.begin, .bytes = std::move(*bytes)});
    }
    return seams;
}

} // namespace tributary
