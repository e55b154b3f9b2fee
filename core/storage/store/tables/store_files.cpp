#include "core/storage/store/tables/store_files.h"

#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/platform/held_file.h"
#include "core/values/phrases/phrase.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <memory>
#include <span>

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
        return diskFailure(removed.error(), PhraseKind::Removing, {path});
    return {};
}

Expected<void> syncFolderOf(const QString& path, Durability durability)
{
    if (durability == Durability::Written)
        return {};
    const QString folder = QFileInfo(path).absolutePath();
    if (const auto synced = disk::syncFolder(folder); !synced)
        return diskFailure(synced.error(), PhraseKind::Syncing, {folder});
    return {};
}

Expected<void> moveFile(const QString& from, const QString& to)
{
    if (const auto moved = disk::renameIfFree(from, to); !moved)
        return diskFailure(moved.error(), PhraseKind::Renaming, {from, to});
    return {};
}

Expected<void> writeRest(int target, qint64 offset, std::span<const char> rest, const QString& to)
{
    while (!rest.empty()) {
        const auto written = disk::writeAt(target, offset, rest);
        if (!written)
            return diskFailure(written.error(), PhraseKind::WritingFile, {to});
        offset += *written;
        rest = rest.subspan(static_cast<size_t>(*written));
    }
    return {};
}

Expected<void> copyBytes(QFile& source, int target, const QString& to)
{
    QByteArray block(qsizetype{256} * 1024, Qt::Uninitialized);
    for (qint64 offset = 0;;) {
        const qint64 got = source.read(block.data(), block.size());
        if (got < 0)
            return failure(ErrorKind::DiskError,
                           Phrase(PhraseKind::ReadingFile, {source.fileName(), source.errorString()}));
        if (got == 0)
            return {};
        const std::span<const char> rest(block.constData(), static_cast<size_t>(got));
        if (auto written = writeRest(target, offset, rest, to); !written)
            return written;
        offset += got;
    }
}

Expected<std::unique_ptr<HeldFile>> privateFile(const QString& path)
{
    const auto made = disk::createNew(path, Privacy::OwnerAlone);
    if (!made)
        return diskFailure(made.error(), PhraseKind::Creating, {path});
    return std::make_unique<HeldFile>(*made);
}

Expected<void> copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NoPermission, Phrase(PhraseKind::Opening, {from, source.errorString()}));
    const auto target = privateFile(to);
    if (!target)
        return std::unexpected(target.error());
    return copyBytes(source, (*target)->number(), to);
}

disk::Outcome<bool> isAnyThere(const QString& path)
{
    auto isThere = disk::isAnythingAt(path);
    for (const QLatin1String companion : companions) {
        if (isThere && !*isThere)
            isThere = disk::isAnythingAt(path + companion);
    }
    return isThere;
}

Expected<QString> freeDamagedName(const QString& storePath)
{
    for (int n = 1; n <= mostSetAside; ++n) {
        QString candidate = storePath + QLatin1String(".damaged-") + QString::number(n);
        const auto isTaken = isAnyThere(candidate);
        if (!isTaken)
            return diskFailure(isTaken.error(), PhraseKind::Examining, {candidate});
        if (!*isTaken)
            return candidate;
    }
    return failure(ErrorKind::Conflict, Phrase(PhraseKind::NoNameAside, {storePath}));
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

QString logPathFor(const QString& storePath)
{
    return storePath + companions[0];
}

Expected<void> createPrivate(const QString& path)
{
    const auto file = privateFile(path);
    if (!file)
        return std::unexpected(file.error());
    return {};
}

Expected<void> writeAnew(const QString& path, const QByteArray& bytes)
{
    if (auto removed = removeFile(path); !removed)
        return removed;
    const auto file = privateFile(path);
    if (!file)
        return std::unexpected(file.error());
    return writeRest((*file)->number(), 0, {bytes.constData(), static_cast<size_t>(bytes.size())}, path);
}

bool anyExists(const QString& path)
{
    return isAnyThere(path).value_or(true);
}

Expected<void> removeWithCompanions(const QString& path)
{
    for (const QLatin1String companion : companions) {
        if (const auto removed = removeFile(path + companion); !removed)
            return removed;
    }
    return removeFile(path);
}

void clearAway(const QString& path)
{
    [[maybe_unused]] const auto removed = removeWithCompanions(path);
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
