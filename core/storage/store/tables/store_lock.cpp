#include "core/storage/store/tables/store_lock.h"

#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/values/phrases/phrase.h"

namespace tributary {

Expected<std::unique_ptr<StoreLock>> StoreLock::take(const QString& storePath)
{
    const QString path = storePath + QLatin1String(".lock");
    auto file = disk::createNew(path, Privacy::Usual);
    if (!file && file.error() == std::errc::file_exists)
        file = disk::openExisting(path);
    if (!file)
        return diskFailure(file.error(), PhraseKind::Opening, {path});
    std::unique_ptr<StoreLock> lock(new StoreLock(*file));
    const auto locked = disk::lock(*file);
    if (!locked && locked.error() == std::errc::device_or_resource_busy)
        return failure(ErrorKind::Conflict, Phrase(PhraseKind::StoreInUse, {storePath}));
    if (!locked)
        return diskFailure(locked.error(), PhraseKind::Locking, {path});
    return lock;
}

StoreLock::StoreLock(int file)
    : m_file(file)
{
}

} // namespace tributary
