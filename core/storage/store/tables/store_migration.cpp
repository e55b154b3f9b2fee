#include "core/storage/store/tables/store_migration.h"

#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/store/tables/store_files.h"
#include "core/storage/store/tables/store_schema.h"
#include "core/values/phrases/phrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tributary {

namespace {

constexpr qsizetype backupsKept = 3;

// SQLite did not sync what VACUUM INTO writes before 3.42.
Expected<void> syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return failure(ErrorKind::DiskError, inEnglish(PhraseKind::Opening, {path, file.errorString()}));
    if (const auto synced = disk::syncData(file.handle()); !synced)
        return diskFailure(synced.error(), PhraseKind::Syncing, {path});
    return {};
}

// A copy that a crash left half-made has another name than a whole one.
SqlOutcome<QString> backUp(const SqlConnection& connection, int version)
{
    QString path = backupPathFor(connection.path(), version);
    const QString unfinished = newPathFor(path);
    const auto asSystem = [](const DownloadError& error) {
        return std::unexpected(SqlTrouble{.error = error});
    };
    if (const auto removed = removeWithCompanions(unfinished); !removed)
        return asSystem(removed.error());
    if (const auto made = createPrivate(unfinished); !made)
        return asSystem(made.error());
    QString quoted = unfinished;
    quoted.replace(u'\'', QLatin1String("''"));
    if (const auto copied = connection.run(QLatin1String("VACUUM INTO '%1'").arg(quoted)); !copied)
        return std::unexpected(copied.error());
    if (const auto synced = syncFile(unfinished); !synced)
        return asSystem(synced.error());
    if (const auto moved = disk::renameOver(unfinished, path); !moved)
        return asSystem(diskFailure(moved.error(), PhraseKind::RenamingTo, {path}).error());
    if (const auto synced = disk::syncFolder(QFileInfo(path).absolutePath()); !synced)
        return asSystem(diskFailure(synced.error(), PhraseKind::SyncingFolderOf, {path}).error());
    return path;
}

void forgetOldBackups(const QString& storePath)
{
    const QString start = QFileInfo(backupPathFor(storePath, 0)).fileName().chopped(1);
    QDir folder = QFileInfo(storePath).absoluteDir();
    QList<int> versions;
    for (const QString& name : folder.entryList({start + u'*'}, QDir::Files)) {
        bool isNumber = false;
        const int version = QStringView(name).mid(start.size()).toInt(&isNumber);
        if (isNumber)
            versions.append(version);
    }
    std::ranges::sort(versions, std::greater());
    for (qsizetype i = backupsKept; i < versions.size(); ++i)
        folder.remove(start + QString::number(versions[i]));
}

SqlOutcome<void> runStep(const SqlConnection& connection, const Migration& step)
{
    if (const auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    auto done = step.run(connection);
    if (done)
        done = connection.run(QStringLiteral("PRAGMA user_version=%1").arg(markOf(step.from + 1)));
    if (done)
        done = connection.run(QStringLiteral("COMMIT"));
    if (!done)
        connection.rollBack();
    return done;
}

} // namespace

std::span<const Migration> storeMigrations()
{
    return {};
}

SqlOutcome<QString> migrate(const SqlConnection& connection, std::span<const Migration> steps, int target)
{
    const auto found = connection.ask(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return std::unexpected(found.error());
    int version = versionOf(found->toInt()).value_or(0);
    if (version == target)
        return QString();
    if (std::ranges::find(steps, version, &Migration::from) == steps.end())
        return damage(connection.path(), inEnglish(PhraseKind::NeverAVersion, {QString::number(version)}));
    const auto backup = backUp(connection, version);
    if (!backup)
        return backup;
    for (; version < target; ++version) {
        const auto step = std::ranges::find(steps, version, &Migration::from);
        if (const auto done = runStep(connection, *step); !done)
            return std::unexpected(done.error());
    }
    forgetOldBackups(connection.path());
    return backup;
}

} // namespace tributary
