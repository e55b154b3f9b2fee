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

Expected<bool> isAnythingAt(const QString& path)
{
    const auto isThere = disk::isAnythingAt(path);
    if (!isThere)
        return diskFailure(isThere.error(), PhraseKind::Examining, {path});
    return *isThere;
}

bool nameIsTaken(const QString& path)
{
    return disk::nameIsTaken(path);
}

bool isTakenByFileOrPart(const QString& path)
{
    return isAnythingAt(path).value_or(false) || isAnythingAt(partPathFor(path)).value_or(false);
}

Expected<void> mustFitTheDisk(const QString& path)
{
    if (disk::isTooLong(path))
        return diskFailure(std::make_error_code(std::errc::filename_too_long), PhraseKind::Examining, {path});
    return {};
}

bool isBeingRemoved(const QString& path)
{
    return disk::isBeingRemoved(path);
}

bool areOneFile(const QString& path, const QString& other)
{
    // A lone half of a surrogate pair would become another name.
    if (!path.isValidUtf16() || !other.isValidUtf16())
        return false;
    const auto areOne = disk::areOne(path, other);
    if (areOne)
        return *areOne;
    return areOne.error() != std::errc::no_such_file_or_directory &&
           areOne.error() != std::errc::not_a_directory;
}

Expected<void> syncFolder(const QString& folder)
{
    if (const auto synced = disk::syncFolder(folder); !synced)
        return diskFailure(synced.error(), PhraseKind::SyncingFolder, {folder});
    return {};
}

} // namespace tributary
