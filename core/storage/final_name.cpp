#include "core/storage/final_name.h"

#include "core/storage/disk_error.h"
#include "core/storage/platform/disk.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStringView>

namespace tributary {

namespace {

constexpr qsizetype longestName = 255; // bytes, on every file system that people download to
// Room for ".part.ledger" and for what marks a damaged ledger, with its number.
constexpr qsizetype longestSuffix = 32;

} // namespace

QString partPathFor(const QString& finalPath)
{
    const qsizetype slash = finalPath.lastIndexOf(u'/') + 1;
    const QStringView name = QStringView(finalPath).sliced(slash);
    if (name.toUtf8().size() + longestSuffix <= longestName)
        return finalPath % QLatin1String(".part");
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex().left(8);
    const QString start = cutToBytes(name, longestName - longestSuffix - hash.size() - 1);
    return finalPath.left(slash) % start % QLatin1Char('~') % QLatin1String(hash) % QLatin1String(".part");
}

Expected<void> renamePart(const QString& partPath, const QString& finalPath, NameClash clash)
{
    const auto renamed = clash == NameClash::Refuse ? disk::renameIfFree(partPath, finalPath)
                                                    : disk::renameOver(partPath, finalPath);
    if (!renamed)
        return diskFailure(renamed.error(), QLatin1String("renaming %1 to").arg(partPath), finalPath);
    return {};
}

bool nameIsTaken(const QString& path)
{
    return disk::nameIsTaken(path);
}

Expected<void> syncFolder(const QString& folder)
{
    if (const auto synced = disk::syncFolder(folder); !synced)
        return diskFailure(synced.error(), QStringLiteral("syncing the folder"), folder);
    return {};
}

} // namespace tributary
