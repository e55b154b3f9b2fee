#include "core/storage/store/tables/store_writing.h"

#include "core/storage/store/records/row_records.h"
#include "core/storage/store/tables/store_contents.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <limits>

namespace tributary {

namespace {

QVariant keyOf(DownloadId id)
{
    return QVariant(static_cast<qint64>(id.value));
}

// Executes one prepared statement for each item, with what bind gives for it.
template<typename Items, typename Bind>
SqlOutcome<void> forEach(const SqlConnection& connection, const QString& statement, const Items& items,
                         Bind bind)
{
    if (items.isEmpty())
        return {};
    auto query = connection.prepare(statement);
    if (!query)
        return std::unexpected(query.error());
    for (auto item = items.constBegin(); item != items.constEnd(); ++item) {
        int at = 0;
        for (const QVariant& value : bind(item))
            query->bindValue(at++, value);
        if (const auto done = connection.execute(*query); !done)
            return done;
    }
    return {};
}

SqlOutcome<void> writeAdded(const SqlConnection& connection, const StoreBatch& batch)
{
    const auto requests =
        forEach(connection, QStringLiteral("INSERT INTO requests(id, record) VALUES(?, ?)"), batch.added,
                [](const auto& item) {
                    return std::array<QVariant, 2>{
                        keyOf(item->id),
                        encodeRequest(item->id, item->request, item->secretsLeftOut, item->secretsKey)};
                });
    if (!requests)
        return requests;
    return forEach(connection, QStringLiteral("INSERT INTO standings(id, record) VALUES(?, ?)"), batch.added,
                   [](const auto& item) {
                       return std::array<QVariant, 2>{keyOf(item->id),
                                                      encodeStanding(item->id, item->standing)};
                   });
}

SqlOutcome<void> writeRequests(const SqlConnection& connection, const StoreBatch& batch)
{
    return forEach(connection, QStringLiteral("UPDATE requests SET record=? WHERE id=?"), batch.requests,
                   [](const auto& item) {
                       return std::array<QVariant, 2>{
                           encodeRequest(item.key(), item->request, item->secretsLeftOut, item->secretsKey),
                           keyOf(item.key())};
                   });
}

SqlOutcome<void> writeStandings(const SqlConnection& connection, const StoreBatch& batch)
{
    return forEach(connection, QStringLiteral("UPDATE standings SET record=? WHERE id=?"), batch.standings,
                   [](const auto& item) {
                       return std::array<QVariant, 2>{encodeStanding(item.key(), *item), keyOf(item.key())};
                   });
}

// Pruning goes by this time alone.
qint64 keptAsOf(const DownloadEvent& event)
{
    const bool isForGood = event.name == event_names::facts;
    return isForGood ? std::numeric_limits<qint64>::max() : event.at.toMSecsSinceEpoch();
}

SqlOutcome<void> writeEvents(const SqlConnection& connection, const StoreBatch& batch)
{
    return forEach(connection,
                   QStringLiteral("INSERT INTO events(download, at, record) "
                                  "SELECT id, ?, ? FROM requests WHERE id=?"),
                   batch.events, [](const auto& item) {
                       return std::array<QVariant, 3>{keptAsOf(*item), encodeEvent(*item),
                                                      keyOf(item->download)};
                   });
}

SqlOutcome<void> boundEvents(const SqlConnection& connection, const StoreBatch& batch)
{
    QSet<DownloadId> touched;
    for (const DownloadEvent& event : batch.events)
        touched.insert(event.download);
    return forEach(connection,
                   QStringLiteral("DELETE FROM events WHERE download=? AND number <= "
                                  "(SELECT number FROM events WHERE download=? "
                                  "ORDER BY number DESC LIMIT 1 OFFSET %1)")
                       .arg(mostEventsOfOneDownload),
                   touched,
                   [](const auto& item) { return std::array<QVariant, 2>{keyOf(*item), keyOf(*item)}; });
}

SqlOutcome<void> writeRemoved(const SqlConnection& connection, const StoreBatch& batch)
{
    QList<DownloadId> removed = batch.removed.values();
    std::ranges::sort(removed);
    return forEach(connection, QStringLiteral("DELETE FROM requests WHERE id=?"), removed,
                   [](const auto& item) { return std::array<QVariant, 1>{keyOf(*item)}; });
}

SqlOutcome<void> writeHosts(const SqlConnection& connection, const StoreBatch& batch)
{
    const auto written = forEach(
        connection, QStringLiteral("INSERT OR REPLACE INTO hosts(host, seen, record) VALUES(?, ?, ?)"),
        batch.hosts, [](const auto& item) {
            HostProfile profile = *item;
            profile.host = item.key();
            return std::array<QVariant, 3>{item.key(), profile.lastSeen.toMSecsSinceEpoch(),
                                           encodeHost(profile)};
        });
    if (!written)
        return written;
    return forEach(connection, QStringLiteral("DELETE FROM hosts WHERE host=?"), batch.forgottenHosts,
                   [](const auto& item) { return std::array<QVariant, 1>{*item}; });
}

SqlOutcome<void> writeSettings(const SqlConnection& connection, const QHash<QString, QByteArray>& settings)
{
    QHash<QString, QByteArray> kept = settings;
    kept.removeIf([](const auto& item) { return item->isNull(); });
    QSet<QString> gone;
    for (auto item = settings.constBegin(); item != settings.constEnd(); ++item) {
        if (item->isNull())
            gone.insert(item.key());
    }
    const auto written =
        forEach(connection, QStringLiteral("INSERT OR REPLACE INTO settings(name, record) VALUES(?, ?)"),
                kept, [](const auto& item) {
                    return std::array<QVariant, 2>{item.key(), encodeSetting(item.key(), *item)};
                });
    if (!written)
        return written;
    return forEach(connection, QStringLiteral("DELETE FROM settings WHERE name=?"), gone,
                   [](const auto& item) { return std::array<QVariant, 1>{*item}; });
}

SqlOutcome<void> inTransaction(const SqlConnection& connection, const std::function<SqlOutcome<void>()>& work)
{
    if (const auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    auto done = work();
    if (done)
        done = connection.run(QStringLiteral("COMMIT"));
    if (!done)
        connection.rollBack();
    return done;
}

// When the store was pruned last, and last before on another day. A clock that is far ahead for a session or
// two then forgets nothing: what is too old goes by the earlier of the two.
struct Prunings
{
    qint64 last = 0;
    qint64 before = 0;
};

Prunings withOneMore(const std::optional<Prunings>& earlier, qint64 now)
{
    using namespace std::chrono_literals;
    constexpr qint64 day = std::chrono::milliseconds(24h).count();
    if (!earlier)
        return {.last = now, .before = now};
    const bool isSameDay = now > earlier->last - day && now < earlier->last + day;
    return {.last = now, .before = isSameDay ? earlier->before : earlier->last};
}

QByteArray textOf(const Prunings& prunings)
{
    return QByteArray::number(prunings.last) + ' ' + QByteArray::number(prunings.before);
}

SqlOutcome<std::optional<Prunings>> readPrunings(const SqlConnection& connection)
{
    const auto record =
        connection.ask(QLatin1String("SELECT record FROM settings WHERE name='%1'").arg(prunedSetting));
    if (!record)
        return std::unexpected(record.error());
    const auto text = decodeSetting(prunedSetting, record->toByteArray());
    const QList<QByteArray> times = text ? text->split(' ') : QList<QByteArray>();
    if (times.size() != 2)
        return std::nullopt;
    return Prunings{.last = times[0].toLongLong(), .before = times[1].toLongLong()};
}

} // namespace

SqlOutcome<void> writeBatch(const SqlConnection& connection, const StoreBatch& batch, DownloadId firstFreeId)
{
    QHash<QString, QByteArray> settings = batch.settings;
    settings.remove(firstFreeIdSetting);
    if (!batch.added.isEmpty())
        settings.insert(firstFreeIdSetting, QByteArray::number(firstFreeId.value));
    return inTransaction(connection, [&]() -> SqlOutcome<void> {
        for (const auto write : {writeAdded, writeRequests, writeStandings, writeEvents, boundEvents,
                                 writeRemoved, writeHosts}) {
            if (const auto done = write(connection, batch); !done)
                return done;
        }
        return writeSettings(connection, settings);
    });
}

SqlOutcome<void> writeFirstFreeId(const SqlConnection& connection, DownloadId firstFreeId)
{
    return inTransaction(connection, [&] {
        return writeSettings(connection, {{firstFreeIdSetting, QByteArray::number(firstFreeId.value)}});
    });
}

SqlOutcome<void> writePruning(const SqlConnection& connection, const QDateTime& now)
{
    const auto earlier = readPrunings(connection);
    if (!earlier)
        return std::unexpected(earlier.error());
    const Prunings prunings = withOneMore(*earlier, now.toMSecsSinceEpoch());
    const QDateTime asOf = QDateTime::fromMSecsSinceEpoch(std::min(prunings.last, prunings.before), Qt::UTC);
    return inTransaction(connection, [&]() -> SqlOutcome<void> {
        const QString hosts = QStringLiteral("DELETE FROM hosts WHERE seen < %1")
                                  .arg(asOf.addDuration(-hostProfileLife).toMSecsSinceEpoch());
        const QString events = QStringLiteral("DELETE FROM events WHERE at < %1")
                                   .arg(asOf.addDuration(-downloadEventLife).toMSecsSinceEpoch());
        if (const auto done = connection.run(hosts); !done)
            return done;
        if (const auto done = connection.run(events); !done)
            return done;
        return writeSettings(connection, {{prunedSetting, textOf(prunings)}});
    });
}

} // namespace tributary
