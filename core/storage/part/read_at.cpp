#include "core/storage/part/read_at.h"

#include "core/storage/platform/disk_error.h"

#include <QFile>

namespace tributary {

ReadAt onwardsIn(QFile& file)
{
    return [&file](qint64, std::span<char> into) -> Expected<qint64> {
        const qint64 got = file.read(into.data(), static_cast<qint64>(into.size()));
        if (got < 0)
            return fileFailure(PhraseKind::ReadingFile, file);
        return got;
    };
}

} // namespace tributary
