#include "core/engine/seam.h"

namespace tributary {

Expected<bool> isThere(const PartFile& part, qint64 offset, QByteArrayView bytes)
{
    QByteArray here(bytes.size(), Qt::Uninitialized);
    const auto got = part.read(offset, {here.data(), static_cast<size_t>(here.size())});
    if (!got)
        return std::unexpected(got.error());
    return *got == bytes.size() && here == bytes;
}

Expected<void> compareSeams(const PartFile& part, const std::vector<Seam>& seams)
{
    for (const Seam& seam : seams) {
        const auto same = isThere(part, seam.offset, seam.bytes);
        if (!same)
            return std::unexpected(same.error());
        if (!*same) {
            return failure(ErrorKind::Changed,
                           QStringLiteral("two answers disagree about the bytes at %1").arg(seam.offset));
        }
    }
    return {};
}

} // namespace tributary
