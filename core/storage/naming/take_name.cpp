#include "core/storage/naming/take_name.h"

#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"

#include <filesystem>

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

bool isBeingRemoved(const QString& path)
{
    return disk::isBeingRemoved(path);
}

bool areOneFile(const QString& path, const QString& other)
{
    // The standard library throws at half a surrogate pair.
    if (!path.isValidUtf16() || !other.isValidUtf16())
        return false;
    std::error_code code;
    const bool areOne = std::filesystem::equivalent(path.toStdU16String(), other.toStdU16String(), code);
    return code ? code != std::errc::no_such_file_or_directory && code != std::errc::not_a_directory : areOne;
}

Expected<void> syncFolder(const QString& folder)
{
    if (const auto synced = disk::syncFolder(folder); !synced)
        return diskFailure(synced.error(), PhraseKind::SyncingFolder, {folder});
    return {};
}

} // namespace tributary
