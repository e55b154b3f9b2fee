#include "core/storage/store/store_files.h"

#include "core/storage/disk_error.h"
#include "core/storage/platform/disk.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace tributary {

namespace {

// More damaged stores than this are not an accident that another file would help with.
constexpr int mostSetAside = 1000;

constexpr std::array companions{QLatin1String("-wal"), QLatin1String("-journal"), QLatin1String("-shm")};

Expected<void> removeFile(const QString& path)
{
    if (!disk::nameIsTaken(path))
        return {};
    if (const auto removed = disk::removeFile(path); !removed)
        return diskFailure(removed.error(), QStringLiteral("removing"), path);
    return {};
}

Expected<void> syncFolderOf(const QString& path, Durability durability)
{
    if (durability == Durability::Written)
        return {};
    const QString folder = QFileInfo(path).absolutePath();
    if (const auto synced = disk::syncFolder(folder); !synced)
        return diskFailure(synced.error(), QStringLiteral("syncing"), folder);
    return {};
}

Expected<void> moveFile(const QString& from, const QString& to)
{
    if (const auto moved = disk::renameIfFree(from, to); !moved)
        return diskFailure(moved.error(), QStringLiteral("renaming %1 to").arg(from), to);
    return {};
}

Expected<void> copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (source.copy(to))
        return {};
    // QFile doesn't tell one reason from another, and it says little of why.
    const bool isFull =
        source.error() == QFileDevice::ResourceError || source.error() == QFileDevice::WriteError;
    return failure(isFull ? ErrorKind::NoSpace : ErrorKind::DiskError,
                   QLatin1String("copying %1 to %2: %3").arg(from, to, source.errorString()));
}

Expected<QString> freeDamagedName(const QString& storePath)
{
    for (int n = 1; n <= mostSetAside; ++n) {
        const QString candidate = storePath + QLatin1String(".damaged-") + QString::number(n);
        if (!anyExists(candidate))
            return candidate;
    }
    return failure(ErrorKind::Conflict,
                   QLatin1String("there is no free name to set %1 aside under").arg(storePath));
}

} // namespace

QString newPathFor(const QString& storePath)
{
    return storePath + QLatin1String(".new");
}

QString examinedPathFor(const QString& storePath)
{
    return storePath + QLatin1String(".examined");
}

QString rescuedPathFor(const QString& storePath)
{
    return storePath + QLatin1String(".rescued");
}

QString backupPathFor(const QString& storePath, int version)
{
    return storePath + QLatin1String(".backup-v") + QString::number(version);
}

bool anyExists(const QString& path)
{
    return disk::nameIsTaken(path) || std::ranges::any_of(companions, [&](QLatin1String companion) {
               return disk::nameIsTaken(path + companion);
           });
}

Expected<void> removeWithCompanions(const QString& path)
{
    for (const QLatin1String companion : companions) {
        if (const auto removed = removeFile(path + companion); !removed)
            return removed;
    }
    return removeFile(path);
}

Expected<void> copyWithCompanions(const QString& from, const QString& to)
{
    for (const QLatin1String companion : {companions[0], companions[1]}) {
        if (!disk::nameIsTaken(from + companion))
            continue;
        if (const auto copied = copyFile(from + companion, to + companion); !copied)
            return copied;
    }
    return copyFile(from, to);
}

Expected<void> moveSynced(const QString& from, const QString& to, Durability durability)
{
    if (const auto moved = moveFile(from, to); !moved)
        return moved;
    return syncFolderOf(to, durability);
}

Expected<QString> setStoreAside(const QString& storePath, Durability durability)
{
    if (!anyExists(storePath))
        return QString();
    const Expected<QString> name = freeDamagedName(storePath);
    if (!name)
        return name;
    for (const QLatin1String companion : companions) {
        if (!disk::nameIsTaken(storePath + companion))
            continue;
        if (const auto moved = moveFile(storePath + companion, *name + companion); !moved)
            return std::unexpected(moved.error());
    }
    if (disk::nameIsTaken(storePath)) {
        if (const auto moved = moveFile(storePath, *name); !moved)
            return std::unexpected(moved.error());
    }
    if (const auto synced = syncFolderOf(storePath, durability); !synced)
        return std::unexpected(synced.error());
    return *name;
}

} // namespace tributary
