#include "core/storage/digest/file_hash.h"

#include "core/storage/digest/digest.h"
#include "core/storage/platform/disk_error.h"

#include <QFile>

#include <algorithm>

namespace tributary {

namespace {

// Large enough that calls cost nothing beside the hashing, small enough to stay in the processor's cache.
constexpr size_t blockSize = size_t{256} * 1024;

} // namespace

Expected<QByteArray> hashAll(const ReadAt& read, QCryptographicHash::Algorithm algorithm,
                             const std::function<void(qint64)>& progress, const std::atomic_bool& stop)
{
    Digest digest(algorithm);
    std::vector<char> block(blockSize);
    for (qint64 done = 0;;) {
        if (stop.load(std::memory_order_relaxed))
            return failure(ErrorKind::Cancelled, Phrase(PhraseKind::HashingStopped));
        const auto got = read(done, block);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return digest.result();
        digest.add(std::span(block).first(static_cast<size_t>(*got)));
        done += *got;
        if (progress)
            progress(done);
    }
}

Expected<QByteArray> hashRange(const ReadAt& read, ByteRange range, QCryptographicHash::Algorithm algorithm,
                               const std::atomic_bool& stop)
{
    const auto within = [&](qint64 offset, std::span<char> into) {
        const auto wanted = std::min(into.size(), static_cast<size_t>(range.length() - offset));
        return wanted == 0 ? Expected<qint64>(0) : read(range.begin + offset, into.first(wanted));
    };
    return hashAll(within, algorithm, {}, stop);
}

Expected<QByteArray> hashFile(const QString& path, QCryptographicHash::Algorithm algorithm,
                              const std::function<void(qint64)>& progress, const std::atomic_bool& stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileFailure(PhraseKind::Opening, file);
    return hashAll(onwardsIn(file), algorithm, progress, stop);
}

} // namespace tributary
