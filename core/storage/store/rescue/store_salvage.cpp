#include "core/storage/store/rescue/store_salvage.h"

#include "core/storage/platform/disk.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/store/records/row_records.h"
#include "core/storage/store/rescue/row_rescue.h"
#include "core/storage/store/rescue/store_building.h"
#include "core/storage/store/rescue/store_head.h"
#include "core/storage/store/rescue/write_ahead_log.h"
#include "core/storage/store/tables/store_files.h"
#include "core/storage/store/tables/store_schema.h"
#include "core/values/phrases/phrase.h"

#include <QFile>

#include <map>

namespace tributary {

namespace {

// How many ids beyond the highest known download are looked up.
constexpr qint64 downloadsBeyond = 1000;

struct Findings
{
    std::map<DownloadId, std::optional<StoredRequest>> requests; // nullopt: seen, and not readable
    std::map<DownloadId, std::optional<DownloadStanding>> standings;
    QList<DownloadEvent> events;
    StoreContents rest;
};

DownloadId idIn(const QSqlQuery& row)
{
    return {row.value(0).value<quint64>()};
}

// Counts only rows that could be read, since a damaged one may bear any number.
DownloadId firstFreeId(const Findings& found)
{
    DownloadId first = found.rest.firstFreeId;
    for (const auto& [id, request] : found.requests)
        first = request ? std::max(first, DownloadId{id.value + 1}) : first;
    for (const auto& [id, standing] : found.standings)
        first = standing ? std::max(first, DownloadId{id.value + 1}) : first;
    return first;
}

qint64 whereToStop(const Findings& found)
{
    return static_cast<qint64>(firstFreeId(found).value) + downloadsBeyond;
}

void readByText(const SqlConnection& connection, const QString& question,
                const std::function<void(const QSqlQuery&)>& take)
{
    for (const QLatin1String order : {QLatin1String(" ASC"), QLatin1String(" DESC")}) {
        auto query = connection.prepare(question + order);
        if (!query || !connection.execute(*query))
            continue;
        while (query->next())
            take(*query);
    }
}

void readHostsAndSettings(const SqlConnection& connection, StoreContents& rest)
{
    readByText(connection, QStringLiteral("SELECT host, record FROM hosts ORDER BY host"),
               [&](const QSqlQuery& row) {
                   const QString host = row.value(0).toString();
                   if (const auto profile = decodeHost(host, row.value(1).toByteArray()))
                       rest.hosts.insert(host, *profile);
               });
    readByText(connection, QStringLiteral("SELECT name, record FROM settings ORDER BY name"),
               [&](const QSqlQuery& row) {
                   const QString name = row.value(0).toString();
                   if (const auto value = decodeSetting(name, row.value(1).toByteArray()))
                       adoptSetting(rest, name, *value);
               });
}

void readDownloads(const SqlConnection& connection, Findings& found)
{
    const auto standing = [&](const QSqlQuery& row) {
        found.standings[idIn(row)] = decodeStanding(idIn(row), row.value(1).toByteArray());
    };
    const auto request = [&](const QSqlQuery& row) {
        found.requests[idIn(row)] = decodeRequest(idIn(row), row.value(1).toByteArray());
    };
    const QString id = QStringLiteral("id");
    RowRescue standings(connection, QStringLiteral("SELECT id, record FROM standings"), id);
    standings.rescue(whereToStop(found), standing);
    RowRescue requests(connection, QStringLiteral("SELECT id, record FROM requests"), id);
    requests.rescue(whereToStop(found), request);
    // If the end of the standings was unreadable, the requests may tell how far they go, so the standings are
    // read again.
    standings.rescue(whereToStop(found), standing);
}

void readEvents(const SqlConnection& connection, Findings& found)
{
    RowRescue events(connection, QStringLiteral("SELECT number, download, record FROM events"),
                     QStringLiteral("number"));
    std::map<qint64, DownloadEvent> inOrder;
    events.rescue(0, [&](const QSqlQuery& row) {
        if (auto event = decodeEvent({row.value(1).value<quint64>()}, row.value(2).toByteArray()))
            inOrder.insert_or_assign(row.value(0).toLongLong(), std::move(*event));
    });
    for (auto& [number, event] : inOrder)
        found.events.append(std::move(event));
}

SqlOutcome<Findings> readCopy(const QString& path)
{
    const auto connection = SqlConnection::open(path);
    if (!connection)
        return std::unexpected(connection.error());
    if (const auto done = guard(**connection); !done)
        return std::unexpected(done.error());
    if (const auto sound = checkSchema(**connection); !sound)
        return std::unexpected(sound.error());
    Findings found;
    readHostsAndSettings(**connection, found.rest);
    readDownloads(**connection, found);
    readEvents(**connection, found);
    return found;
}

std::optional<MendedLog> mendedLogOf(const QString& storePath)
{
    QFile log(logPathFor(storePath));
    return log.open(QIODevice::ReadOnly) ? mendLog(log.readAll()) : std::nullopt;
}

// A log of which a part is written ends there for SQLite, which then misses what comes behind without a word.
Expected<void> copyMended(const QString& storePath, const QString& copy)
{
    if (auto copied = copyWithCompanions(storePath, copy); !copied)
        return copied;
    const auto mended = mendedLogOf(copy);
    return mended ? writeAnew(logPathFor(copy), mended->bytes) : Expected<void>();
}

Expected<Findings> examine(const QString& storePath)
{
    const QString copy = examinedPathFor(storePath);
    if (const auto removed = removeWithCompanions(copy); !removed)
        return std::unexpected(removed.error());
    if (const auto copied = copyMended(storePath, copy); !copied) {
        clearAway(copy);
        return std::unexpected(copied.error());
    }
    SqlOutcome<Findings> found = readCopy(copy);
    if (!found && found.error().kind == TroubleKind::Damage && giveNewHead(copy, storePath))
        found = readCopy(copy);
    if (const auto removed = removeWithCompanions(copy); !removed)
        return std::unexpected(removed.error());
    // A file that can't be read as a whole is an answer, and not a failure of the rescue.
    return found ? std::move(*found) : Findings();
}

// The download's file may be there or not; a person looks and decides.
DownloadStanding unsureStanding()
{
    return {.state = DownloadState::Paused,
            .error = DownloadError{.kind = ErrorKind::Internal, .detail = Phrase(PhraseKind::StandingLost)}};
}

struct Rescued
{
    StoreBatch batch;
    DownloadId firstFreeId;
};

Rescued piecedTogether(Findings found, StoreReport& report)
{
    Rescued rescued{.batch = {}, .firstFreeId = firstFreeId(found)};
    for (auto& [id, request] : found.requests) {
        if (!request)
            continue;
        const std::optional<DownloadStanding>& standing = found.standings[id];
        report.unsure += standing ? 0 : 1;
        rescued.batch.added.append(downloadOf(id, std::move(*request), standing.value_or(unsureStanding())));
    }
    report.recovered = rescued.batch.added.size();
    for (const auto& [id, standing] : found.standings)
        found.requests.try_emplace(id);
    report.lost = static_cast<qsizetype>(found.requests.size()) - report.recovered;
    rescued.batch.events = std::move(found.events);
    rescued.batch.hosts = std::move(found.rest.hosts);
    rescued.batch.settings = std::move(found.rest.settings);
    return rescued;
}

} // namespace

std::optional<DownloadError> damageInLog(const QString& storePath)
{
    const auto mended = mendedLogOf(storePath);
    if (!mended)
        return std::nullopt;
    return DownloadError{
        .kind = ErrorKind::DiskError,
        .detail = Phrase(PhraseKind::StoreLogDamaged, {logPathFor(storePath), QString::number(mended->mended),
                                                       QString::number(mended->lost)})};
}

Expected<StoreReport> buildRescued(const QString& storePath, const DownloadError& why, Durability durability)
{
    StoreReport report{.origin = StoreOrigin::Salvaged, .damage = why};
    Expected<Findings> found = examine(storePath);
    if (!found)
        return std::unexpected(found.error());
    const Rescued rescued = piecedTogether(std::move(*found), report);
    if (const auto built = buildStore(storePath, rescued.batch, rescued.firstFreeId, durability); !built)
        return std::unexpected(built.error());
    if (const auto moved = moveSynced(newPathFor(storePath), rescuedPathFor(storePath), durability); !moved)
        return std::unexpected(moved.error());
    return report;
}

Expected<StoreReport> salvageStore(const QString& storePath, const DownloadError& why, Durability durability)
{
    auto report = buildRescued(storePath, why, durability);
    if (!report)
        return report;
    const Expected<QString> aside = finishRescue(storePath, durability);
    if (!aside)
        return std::unexpected(aside.error());
    report->setAsideAs = *aside;
    return report;
}

Expected<bool> isRescueUnfinished(const QString& storePath)
{
    const QString rescued = rescuedPathFor(storePath);
    const auto isThere = disk::isAnythingAt(rescued);
    if (!isThere)
        return diskFailure(isThere.error(), PhraseKind::Examining, {rescued});
    return *isThere;
}

Expected<QString> finishRescue(const QString& storePath, Durability durability)
{
    Expected<QString> aside = setStoreAside(storePath, durability);
    if (!aside)
        return aside;
    if (const auto moved = moveSynced(rescuedPathFor(storePath), storePath, durability); !moved)
        return std::unexpected(moved.error());
    return aside;
}

} // namespace tributary
