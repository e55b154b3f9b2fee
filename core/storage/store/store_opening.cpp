#include "core/storage/store/store_opening.h"

#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/platform/special_file.h"
#include "core/storage/store/rescue/store_building.h"
#include "core/storage/store/rescue/store_salvage.h"
#include "core/storage/store/store.h"
#include "core/storage/store/tables/store_files.h"
#include "core/storage/store/tables/store_lock.h"
#include "core/storage/store/tables/store_schema.h"
#include "core/values/phrases/phrase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <system_error>

namespace tributary {

namespace {

struct Attempt
{
    std::unique_ptr<SqlConnection> connection;
    StoreContents contents;
};

SqlOutcome<Attempt> attempt(const QString& path, StoreOptions options)
{
    auto connection = SqlConnection::open(path);
    if (!connection)
        return std::unexpected(connection.error());
    const SqlConnection& sql = **connection;
    if (const auto done = guard(sql); !done)
        return std::unexpected(done.error());
    if (const auto sound = checkPages(sql); !sound)
        return std::unexpected(sound.error());
    if (const auto sound = checkVersion(sql); !sound)
        return std::unexpected(sound.error());
    if (const auto sound = checkSchema(sql); !sound)
        return std::unexpected(sound.error());
    if (const auto done = prepareForWork(sql, options.durability); !done)
        return std::unexpected(done.error());
    auto contents = readContents(sql, options.downloads);
    if (!contents)
        return std::unexpected(contents.error());
    // SQLite gives back the memory of its cache: all pages were read, and hardly any of them will be asked
    // for again.
    if (const auto done = sql.run(QStringLiteral("PRAGMA shrink_memory")); !done)
        return std::unexpected(done.error());
    return Attempt{.connection = std::move(*connection), .contents = std::move(*contents)};
}

Expected<void> refuseNewer(const QString& path)
{
    const auto version = versionInHead(path);
    if (!version)
        return std::unexpected(version.error());
    const int found = version->value_or(0);
    if (found <= storeVersion)
        return {};
    return failure(ErrorKind::DiskError, Phrase(PhraseKind::StoreNewer, {path, QString::number(found),
                                                                         QString::number(storeVersion)}));
}

// Finishes what an earlier start did not come to the end of.
Expected<StoreReport> settle(const QString& path, Durability durability)
{
    const auto isUnfinished = isRescueUnfinished(path);
    if (!isUnfinished)
        return std::unexpected(isUnfinished.error());
    if (*isUnfinished) {
        auto aside = finishRescue(path, durability);
        if (!aside)
            return std::unexpected(aside.error());
        return StoreReport{.origin = StoreOrigin::Salvaged,
                           .damage = DownloadError{.kind = ErrorKind::DiskError,
                                                   .detail = Phrase(PhraseKind::StoreDamagedEarlier, {path})},
                           .setAsideAs = std::move(*aside)};
    }
    if (disk::nameIsTaken(path))
        return StoreReport{};
    // Companions that lie beside no store would be taken for the new one's.
    auto aside = setStoreAside(path, durability);
    if (!aside)
        return std::unexpected(aside.error());
    if (const auto built = buildStore(path, {}, {}, durability); !built)
        return std::unexpected(built.error());
    if (const auto moved = moveSynced(newPathFor(path), path, durability); !moved)
        return std::unexpected(moved.error());
    return StoreReport{.origin = StoreOrigin::Created, .setAsideAs = std::move(*aside)};
}

} // namespace

struct StoreOpening
{
    static OpenedStore opened(std::unique_ptr<StoreLock> lock, Attempt attempt, StoreReport report)
    {
        std::unique_ptr<Store> store(
            new Store(std::move(lock), std::move(attempt.connection), attempt.contents.firstFreeId));
        if (report.origin == StoreOrigin::Salvaged) {
            const auto count = store->m_database.ask([](const SqlConnection& connection) {
                return connection.ask(QStringLiteral("SELECT count(*) FROM requests"));
            });
            report.recovered = count ? count->toLongLong() : report.recovered;
        }
        return {
            .store = std::move(store), .contents = std::move(attempt.contents), .report = std::move(report)};
    }
};

namespace {

struct Opening
{
    Attempt attempt;
    StoreReport report;
};

Expected<Opening> openLocked(const QString& path, StoreOptions options)
{
    auto report = settle(path, options.durability);
    if (!report)
        return std::unexpected(report.error());
    if (const auto readable = refuseNewer(path); !readable)
        return std::unexpected(readable.error());
    const auto damaged = damageInLog(path);
    auto tried = damaged ? std::unexpected(SqlTrouble{.kind = TroubleKind::Damage, .error = *damaged})
                         : attempt(path, options);
    if (!tried && tried.error().kind == TroubleKind::Damage) {
        report = salvageStore(path, tried.error().error, options.durability);
        if (!report)
            return std::unexpected(report.error());
        tried = attempt(path, options);
    }
    if (!tried)
        return std::unexpected(std::move(tried.error().error));
    return Opening{.attempt = std::move(*tried), .report = std::move(*report)};
}

// SQLite opens a file that it may only read, and fails amid its work with an error of the disk.
Expected<void> requireWritableFile(const QString& path)
{
    if (isSpecialFile(path))
        return failure(ErrorKind::DiskError, Phrase(PhraseKind::NoRegularFile, {path}));
    if (const QFileInfo file(path); file.isFile() && !file.isWritable())
        return diskFailure(std::make_error_code(std::errc::permission_denied), PhraseKind::WritingFile,
                           {path});
    return {};
}

Expected<OpenedStore> openToWrite(const QString& path, StoreOptions options)
{
    if (const auto writable = requireWritableFile(path); !writable)
        return std::unexpected(writable.error());
    auto lock = StoreLock::take(path);
    if (!lock)
        return std::unexpected(lock.error());
    auto opening = openLocked(path, options);
    if (!opening)
        return std::unexpected(std::move(opening.error()));
    return StoreOpening::opened(std::move(*lock), std::move(opening->attempt), std::move(opening->report));
}

// Looks at every record, and keeps none.
class OnlyChecks : public DownloadSink
{
public:
    void begin(qint64) override {}
    void take(KeptDownload) override {}
};

// From a copy, since SQLite writes beside what it reads; it goes again, and is nobody else's to read.
Expected<OpenedStore> show(const QString& path, const StoreOptions& options, const DownloadError& why)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    if (!folder.isValid() || !disk::nameIsTaken(path) || !copyWithCompanions(path, copy))
        return std::unexpected(why);
    // The copy has the rights of the file that it was made from, which may forbid to write.
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
        QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
    auto opened = openToWrite(copy, {.durability = Durability::Written, .downloads = options.downloads});
    if (!opened)
        return std::unexpected(why);
    opened->store.reset();
    opened->report.origin = StoreOrigin::ReadOnly;
    opened->report.damage = why;
    opened->report.setAsideAs.clear();
    return opened;
}

// SQLite keeps its log beside the file that a link leads to, so all other companions have to be there too.
QString behindLinks(const QString& path)
{
    const QFileInfo file(path);
    const QString target = file.isSymbolicLink() ? file.canonicalFilePath() : QString();
    return target.isEmpty() ? path : target;
}

} // namespace

Expected<ReopenedStore> reopenStore(const QString& path)
{
    OnlyChecks checks;
    auto opening = openLocked(path, {.downloads = &checks});
    if (!opening)
        return std::unexpected(std::move(opening.error()));
    return ReopenedStore{.connection = std::move(opening->attempt.connection),
                         .report = std::move(opening->report)};
}

Expected<OpenedStore> openStore(const QString& path, StoreOptions options)
{
    const QString file = behindLinks(path);
    auto opened = openToWrite(file, options);
    if (!opened && opened.error().kind == ErrorKind::NoPermission)
        return show(file, options, opened.error());
    return opened;
}

} // namespace tributary
