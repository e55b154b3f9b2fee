#include "core/storage/store/tables/store_schema.h"

#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/values/phrases/phrase.h"

#include <QFile>
#include <QStringList>
#include <QtEndian>

#include <array>

namespace tributary {

namespace {

// "TrDL", so that tools tell our files from others.
constexpr int applicationId = 0x5472444C;
// The first bytes of a SQLite file, and the offset of its user_version.
constexpr QByteArrayView fileMark("SQLite format 3");
constexpr qsizetype versionOffset = 60;

// The request is apart from the standing: the one is large and rarely changes, the other small and often. The
// records are sealed (record.h); searching them is up to the owner of the list in memory.
constexpr std::array schema{
    QLatin1String("CREATE TABLE requests(id INTEGER PRIMARY KEY, record BLOB NOT NULL)"),
    QLatin1String("CREATE TABLE standings(id INTEGER PRIMARY KEY REFERENCES requests(id) ON DELETE CASCADE, "
                  "record BLOB NOT NULL)"),
    QLatin1String("CREATE TABLE events(number INTEGER PRIMARY KEY, download INTEGER NOT NULL "
                  "REFERENCES requests(id) ON DELETE CASCADE, at INTEGER NOT NULL, record BLOB NOT NULL)"),
    QLatin1String("CREATE INDEX events_of_download ON events(download)"),
    QLatin1String("CREATE TABLE hosts(host TEXT PRIMARY KEY, seen INTEGER NOT NULL, record BLOB NOT NULL) "
                  "WITHOUT ROWID"),
    QLatin1String("CREATE TABLE settings(name TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID"),
};

SqlOutcome<void> runAll(const SqlConnection& connection, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (const auto done = connection.run(statement); !done)
            return done;
    }
    return {};
}

// A commit is what makes a state that a person saw durable, on power loss too: FULL syncs the WAL once at
// each, and the owner commits a second's changes together. NORMAL would sync at checkpoints only and lose all
// since the last, and a checkpoint a second would be two syncs and each page written twice.
QString synchronousFor(Durability durability)
{
    return durability == Durability::Synced ? QStringLiteral("PRAGMA synchronous=FULL")
                                            : QStringLiteral("PRAGMA synchronous=OFF");
}

QStringList shared(Durability durability)
{
    return {synchronousFor(durability),
            // On macOS nothing less reaches the disk; elsewhere without effect.
            QStringLiteral("PRAGMA fullfsync=ON"), QStringLiteral("PRAGMA checkpoint_fullfsync=ON"),
            QStringLiteral("PRAGMA foreign_keys=ON"),
            // Removed rows are gone from the file: links have tokens in them.
            QStringLiteral("PRAGMA secure_delete=ON")};
}

SqlOutcome<void> setJournal(const SqlConnection& connection, const QString& mode)
{
    const auto got = connection.ask(QLatin1String("PRAGMA journal_mode=") + mode);
    if (!got)
        return std::unexpected(got.error());
    if (got->toString().compare(mode, Qt::CaseInsensitive) == 0)
        return {};
    return std::unexpected(
        SqlTrouble{.error = {.kind = ErrorKind::DiskError,
                             .detail = Phrase(PhraseKind::JournalRefused, {connection.path(), mode})}});
}

SqlOutcome<void> verdictOf(const SqlConnection& connection, const QString& check)
{
    const auto verdict = connection.ask(check);
    // For a damaged file SQLite now and then reports an error of the statement, and this statement itself is
    // never wrong.
    if (!verdict && verdict.error().error.kind == ErrorKind::Internal)
        return damage(connection.path(), verdict.error().error.detail);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (verdict->toString() != QLatin1String("ok"))
        return damage(connection.path(), verdict->toString());
    return {};
}

} // namespace

Expected<std::optional<int>> versionInHead(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorKind kind = file.error() == QFileDevice::PermissionsError || file.exists()
                                   ? ErrorKind::NoPermission
                                   : ErrorKind::DiskError;
        return failure(kind, Phrase(PhraseKind::Opening, {path, file.errorString()}));
    }
    const QByteArray head = file.read(versionOffset + 4);
    if (head.size() < versionOffset + 4 || !head.startsWith(fileMark))
        return std::nullopt;
    return versionOf(qFromBigEndian<qint32>(head.constData() + versionOffset));
}

SqlOutcome<void> createSchema(const SqlConnection& connection)
{
    QStringList statements{QStringLiteral("BEGIN IMMEDIATE"),
                           QStringLiteral("PRAGMA application_id=%1").arg(applicationId)};
    for (const QLatin1String statement : schema)
        statements.append(statement);
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(markOf(storeVersion)));
    statements.append(QStringLiteral("COMMIT"));
    return runAll(connection, statements);
}

SqlOutcome<void> checkVersion(const SqlConnection& connection)
{
    const auto mark = connection.ask(QStringLiteral("PRAGMA user_version"));
    if (!mark)
        return std::unexpected(mark.error());
    if (mark->toInt() == markOf(storeVersion))
        return {};
    const int version = versionOf(mark->toInt()).value_or(0);
    return damage(connection.path(), Phrase(PhraseKind::NeverAVersion, {QString::number(version)}));
}

SqlOutcome<void> checkSchema(const SqlConnection& connection)
{
    const auto id = connection.ask(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return std::unexpected(id.error());
    if (id->toInt() != applicationId)
        return damage(connection.path(), Phrase(PhraseKind::NoStore));
    const auto query =
        connection.ask(QStringLiteral("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema "
                                      "WHERE sql IS NOT NULL ORDER BY sql)"));
    if (!query)
        return std::unexpected(query.error());
    QStringList wanted;
    for (const QLatin1String statement : schema)
        wanted.append(statement);
    wanted.sort();
    if (query->toString() != wanted.join(u';'))
        return damage(connection.path(), Phrase(PhraseKind::TablesOfOtherMake));
    return {};
}

SqlOutcome<void> checkPages(const SqlConnection& connection)
{
    return verdictOf(connection, QStringLiteral("PRAGMA quick_check(1)"));
}

SqlOutcome<void> checkAll(const SqlConnection& connection)
{
    return verdictOf(connection, QStringLiteral("PRAGMA integrity_check(1)"));
}

SqlOutcome<void> guard(const SqlConnection& connection)
{
    return runAll(connection,
                  {QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"),
                   QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA cell_size_check=ON"),
                   QStringLiteral("PRAGMA temp_store=MEMORY")});
}

SqlOutcome<void> prepareForBuilding(const SqlConnection& connection, Durability durability)
{
    if (const auto done = setJournal(connection, QStringLiteral("delete")); !done)
        return done;
    return runAll(connection, shared(durability));
}

SqlOutcome<void> prepareForWork(const SqlConnection& connection, Durability durability)
{
    if (const auto done = setJournal(connection, QStringLiteral("wal")); !done)
        return done;
    QStringList statements = shared(durability);
    // A large batch would otherwise leave a large WAL behind.
    statements.append(QStringLiteral("PRAGMA journal_size_limit=4194304"));
    return runAll(connection, statements);
}

} // namespace tributary
