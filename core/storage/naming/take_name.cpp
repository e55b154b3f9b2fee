#include "core/storage/naming/take_name.h"

#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"

namespace tributary {

Expected<void> renamePart(const QString& partPath, const QString& finalPath, NameClash clash)
{
    const auto renamed = clash == NameClash::Refuse ? disk::renameIfFree(partPath, finalPath)
                                                    : disk::renameOver(partPath, finalPath);
    if (!renamed)
        return diskFailure(renamed.error(), PhraseKind::Renaming, {partPath, finalPath});
    return {};
}

bool nameIsTaken(const QString& path)
{
    return disk::nameIsTaken(path);
}

Expected<void> syncFolder(const QString& folder)
{
    if (const auto synced = disk::syncFolder(folder); !synced)
        return diskFailure(synced.error(), PhraseKind::SyncingFolder, {folder});
    return {};
}

} // namespace tributary
