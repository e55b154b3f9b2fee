#include "core/engine/other_file.h"

namespace tributary {

namespace {

DownloadError changed(QString detail)
{
    return {.kind = ErrorKind::Changed, .httpStatus = 0, .detail = std::move(detail)};
}

} // namespace

std::optional<DownloadError> otherSize(const DownloadRequest& wanted, std::optional<qint64> size)
{
    if (!wanted.size || !size || *size == *wanted.size)
        return std::nullopt;
    return changed(QStringLiteral("it was to have %1 bytes and has %2").arg(*wanted.size).arg(*size));
}

std::optional<DownloadError> outgrown(const DownloadRequest& wanted, qint64 end)
{
    if (!wanted.size || end <= *wanted.size)
        return std::nullopt;
    return changed(QStringLiteral("it was to have %1 bytes and has more").arg(*wanted.size));
}

std::optional<DownloadError> otherFile(const DownloadRequest& wanted, std::optional<qint64> size)
{
    if (auto error = otherSize(wanted, size))
        return error;
    if (wanted.pieces && size && !wanted.pieces->makeUp(*size))
        return changed(QStringLiteral("the digests are of pieces of a file of another size"));
    return std::nullopt;
}

} // namespace tributary
