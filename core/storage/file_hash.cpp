#include "core/storage/file_hash.h"

#include "core/storage/digest.h"

#include <QFile>

namespace tributary {

namespace {

// Large enough that calls cost nothing beside the hashing, small enough to stay in the processor's cache.
constexpr size_t blockSize = size_t{256} * 1024;

std::unexpected<DownloadError> failed(const QString& doing, const QFile& file)
{
    const bool forbidden = file.error() == QFileDevice::PermissionsError;
    return failure(forbidden ? ErrorKind::NoPermission : ErrorKind::DiskError,
                   doing % QLatin1Char(' ') % file.fileName() % QLatin1String(": ") % file.errorString());
}

} // namespace

Expected<QByteArray> hashFile(const QString& path, QCryptographicHash::Algorithm algorithm,
                              const std::function<void(qint64)>& progress, const std::atomic_bool& stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(QStringLiteral("opening"), file);
    Digest digest(algorithm);
    std::vector<char> block(blockSize);
    for (qint64 done = 0;;) {
        if (stop.load(std::memory_order_relaxed))
            return failure(ErrorKind::Cancelled, QLatin1String("hashing %1 was stopped").arg(path));
        const qint64 got = file.read(block.data(), static_cast<qint64>(block.size()));
        if (got < 0)
            return failed(QStringLiteral("reading"), file);
        if (got == 0)
            return digest.result();
        digest.add(std::span(block).first(static_cast<size_t>(got)));
        done += got;
        if (progress)
            progress(done);
    }
}

} // namespace tributary
