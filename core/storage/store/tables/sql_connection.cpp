#include "core/storage/store/tables/sql_connection.h"

#include "core/storage/platform/replace_file.h"
#include "core/values/phrases/phrase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <array>

namespace tributary {

namespace {

// SQLite's primary result codes, which are fixed for ever.
constexpr int sqlitePerm = 3, sqliteBusy = 5, sqliteLocked = 6, sqliteNoMem = 7, sqliteReadOnly = 8,
              sqliteIoErr = 10, sqliteCorrupt = 11, sqliteFull = 13, sqliteCantOpen = 14, sqliteProtocol = 15,
              sqliteNotADatabase = 26;

// SQLite waits so long for another program, such as a backup tool, that reads the file at the moment.
constexpr QLatin1String connectOptions("QSQLITE_BUSY_TIMEOUT=500");

// The extended codes for what is left undone on the disk.
constexpr std::array sqliteNotWritten{sqliteIoErr | 3 << 8, sqliteIoErr | 4 << 8, sqliteIoErr | 6 << 8,
                                      sqliteIoErr | 19 << 8};

// SQLite takes a quota that is used up for a fault of the disk.
std::optional<DownloadError> usedUpQuota(int code, const QString& path)
{
    constexpr int enoughForAPage = 64 * 1024;
    if (std::ranges::find(sqliteNotWritten, code) == sqliteNotWritten.end())
        return std::nullopt;
    const QString probe = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto written = replaceFile({.target = probe, .beside = probe + QLatin1String(".new")},
                                     QByteArray(enoughForAPage, '\0'), Durability::Synced);
    QFile::remove(probe);
    return !written && written.error().kind == ErrorKind::NoSpace ? std::optional(written.error())
                                                                  : std::nullopt;
}

ErrorKind kindOf(int code, const QString& path)
{
    switch (code) {
    case sqliteFull: return ErrorKind::NoSpace;
    case sqliteReadOnly:
    case sqlitePerm: return ErrorKind::NoPermission;
    case sqliteBusy:
    case sqliteLocked:
    case sqliteProtocol: return ErrorKind::Conflict;
    case sqliteNoMem: return ErrorKind::MemoryLimit;
    case sqliteCantOpen:
        return QFileInfo(path).dir().exists() ? ErrorKind::NoPermission : ErrorKind::DiskError;
    case sqliteIoErr:
    case sqliteCorrupt:
    case sqliteNotADatabase: return ErrorKind::DiskError;
    default: return ErrorKind::Internal;
    }
}

} // namespace

SqlTrouble troubleOf(const QSqlError& error, PhraseKind doing, QList<Phrase> what)
{
    const int extended = error.nativeErrorCode().toInt();
    const int code = extended & 0xFF;
    const bool isDamage = code == sqliteCorrupt || code == sqliteNotADatabase;
    const QString path = what.last().words();
    if (const auto noSpace = usedUpQuota(extended, path))
        return {.kind = TroubleKind::System, .error = *noSpace};
    what.append(error.databaseText());
    return {.kind = isDamage ? TroubleKind::Damage : TroubleKind::System,
            .error = {.kind = kindOf(code, path), .detail = Phrase(doing, std::move(what))}};
}

std::unexpected<SqlTrouble> damage(const QString& path, const Phrase& why)
{
    return std::unexpected(SqlTrouble{
        .kind = TroubleKind::Damage,
        .error = {.kind = ErrorKind::DiskError, .detail = Phrase(PhraseKind::StoreDamaged, {path, why})}});
}

SqlOutcome<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString& path)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<SqlConnection> connection(new SqlConnection(path, name));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.setConnectOptions(connectOptions);
    if (!database.isValid()) {
        return std::unexpected(
            SqlTrouble{.error = {.kind = ErrorKind::Internal, .detail = Phrase(PhraseKind::DriverMissing)}});
    }
    if (!database.open())
        return std::unexpected(troubleOf(database.lastError(), PhraseKind::Opening, {path}));
    return connection;
}

SqlConnection::SqlConnection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

SqlConnection::~SqlConnection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

SqlOutcome<void> SqlConnection::run(const QString& statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(statement))
        return std::unexpected(troubleOf(query.lastError(), PhraseKind::Statement, {statement, m_path}));
    return {};
}

void SqlConnection::rollBack() const
{
    [[maybe_unused]] const auto outcome = run(QStringLiteral("ROLLBACK"));
}

SqlOutcome<QVariant> SqlConnection::ask(const QString& question) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(question))
        return std::unexpected(troubleOf(query.lastError(), PhraseKind::Statement, {question, m_path}));
    if (query.next())
        return query.value(0);
    if (const auto end = endOf(query); !end)
        return std::unexpected(end.error());
    return QVariant();
}

SqlOutcome<QSqlQuery> SqlConnection::prepare(const QString& statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return std::unexpected(troubleOf(query.lastError(), PhraseKind::Statement, {statement, m_path}));
    return query;
}

SqlOutcome<void> SqlConnection::execute(QSqlQuery& query) const
{
    if (!query.exec())
        return std::unexpected(
            troubleOf(query.lastError(), PhraseKind::Statement, {query.lastQuery(), m_path}));
    return {};
}

SqlOutcome<void> SqlConnection::endOf(const QSqlQuery& query) const
{
    if (query.lastError().isValid())
        return std::unexpected(troubleOf(query.lastError(), PhraseKind::ReadingFile, {m_path}));
    return {};
}

} // namespace tributary
