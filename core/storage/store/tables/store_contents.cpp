#include "core/storage/store/tables/store_contents.h"

#include "core/storage/store/records/request_reader.h"
#include "core/storage/store/records/row_records.h"
#include "core/values/phrases/phrase.h"

#include <algorithm>
#include <functional>
#include <future>
#include <memory>
#include <system_error>
#include <utility>

namespace tributary {

namespace {

DownloadId idIn(const QSqlQuery& query)
{
    return {query.value(0).value<quint64>()};
}

struct DownloadRow
{
    DownloadId id;
    QByteArray request;
    QByteArray standing;
};

// Makes downloads of rows, and keeps once what neighbours have in common.
class DownloadReader
{
public:
    explicit DownloadReader(DownloadSink& sink)
        : m_sink(sink)
    {
    }
    bool readAll(const std::vector<DownloadRow>& rows)
    {
        return std::ranges::all_of(rows, [this](const DownloadRow& row) { return read(row); });
    }

private:
    DownloadSink& m_sink;
    RequestReader m_requests;
    QString m_category;

    bool read(const DownloadRow& row)
    {
        auto request = m_requests.read(row.id, row.request);
        auto standing = decodeStanding(row.id, row.standing);
        if (!request || !standing)
            return false;
        if (standing->category == m_category)
            standing->category = m_category;
        else
            m_category = standing->category;
        m_sink.take(downloadOf(row.id, std::move(*request), *standing));
        return true;
    }
};

// Fetching a row from the database takes as long as reading it, so of many rows some are read on another
// thread while the next are fetched.
class DownloadLine
{
public:
    explicit DownloadLine(DownloadSink& sink)
        : m_reader(sink)
    {
    }

    // Adds a row; false once any row was not as it was written.
    bool add(DownloadRow row)
    {
        m_fetched.push_back(std::move(row));
        return m_fetched.size() < ofOneTurn || readAside();
    }
    bool finish() { return isReadAside() && m_reader.readAll(m_fetched); }

private:
    static constexpr size_t ofOneTurn = 2048;

    DownloadReader m_reader;
    std::vector<DownloadRow> m_fetched;
    std::future<bool> m_aside; // the last member: it waits for who uses the others

    bool isReadAside() { return !m_aside.valid() || m_aside.get(); }
    bool readAside()
    {
        if (!isReadAside())
            return false;
        const auto rows = std::make_shared<const std::vector<DownloadRow>>(std::exchange(m_fetched, {}));
        try {
            m_aside = std::async(std::launch::async, [this, rows] { return m_reader.readAll(*rows); });
        } catch (const std::system_error&) {
            // No thread could be started, so the rows are read here.
            return m_reader.readAll(*rows);
        }
        return true;
    }
};

std::unexpected<SqlTrouble> damagedRecord(const SqlConnection& connection)
{
    return damage(connection.path(), Phrase(PhraseKind::RecordDamaged));
}

// Steps through the rows; take says whether it could make sense of one.
SqlOutcome<void> eachRow(const SqlConnection& connection, const QString& question,
                         const std::function<bool(const QSqlQuery&)>& take)
{
    auto query = connection.prepare(question);
    if (!query)
        return std::unexpected(query.error());
    if (const auto done = connection.execute(*query); !done)
        return done;
    while (query->next()) {
        if (!take(*query))
            return damagedRecord(connection);
    }
    return connection.endOf(*query);
}

SqlOutcome<void> readDownloads(const SqlConnection& connection, DownloadSink& sink, DownloadId& last)
{
    qint64 fetched = 0;
    DownloadLine line(sink);
    const auto count = connection.ask(QStringLiteral("SELECT count(*) FROM standings"));
    if (!count)
        return std::unexpected(count.error());
    sink.begin(count->toLongLong());
    const auto done = eachRow(
        connection,
        QStringLiteral("SELECT requests.id, requests.record, standings.record "
                       "FROM requests LEFT JOIN standings USING(id) ORDER BY requests.id"),
        [&](const QSqlQuery& row) {
            last = idIn(row);
            ++fetched;
            return line.add(
                {.id = last, .request = row.value(1).toByteArray(), .standing = row.value(2).toByteArray()});
        });
    if (!done)
        return done;
    if (!line.finish())
        return damagedRecord(connection);
    if (count->toLongLong() != fetched)
        return damage(connection.path(), Phrase(PhraseKind::TablesContradict));
    return {};
}

class ListSink : public DownloadSink
{
public:
    explicit ListSink(QList<StoredDownload>& downloads)
        : m_downloads(downloads)
    {
    }
    void begin(qint64) override { m_downloads.clear(); }
    void take(KeptDownload download) override
    {
        m_downloads.append({.id = download.id,
                            .request = download.request.whole(),
                            .secretsLeftOut = download.secretsLeftOut,
                            .secretsKey = download.secretsKey,
                            .standing = std::move(download.standing)});
    }

private:
    QList<StoredDownload>& m_downloads;
};

SqlOutcome<void> readHosts(const SqlConnection& connection, StoreContents& contents)
{
    return eachRow(connection, QStringLiteral("SELECT host, record FROM hosts"), [&](const QSqlQuery& row) {
        const QString host = row.value(0).toString();
        const auto profile = decodeHost(host, row.value(1).toByteArray());
        if (profile)
            contents.hosts.insert(host, *profile);
        return profile.has_value();
    });
}

SqlOutcome<void> readSettings(const SqlConnection& connection, StoreContents& contents)
{
    return eachRow(connection, QStringLiteral("SELECT name, record FROM settings"),
                   [&](const QSqlQuery& row) {
                       const QString name = row.value(0).toString();
                       const auto value = decodeSetting(name, row.value(1).toByteArray());
                       if (value)
                           adoptSetting(contents, name, *value);
                       return value.has_value();
                   });
}

} // namespace

void adoptSetting(StoreContents& contents, const QString& name, const QByteArray& value)
{
    if (name == firstFreeIdSetting)
        contents.firstFreeId = std::max(contents.firstFreeId, DownloadId{value.toULongLong()});
    else if (name != prunedSetting)
        contents.settings.insert(name, value);
}

SqlOutcome<StoreContents> readContents(const SqlConnection& connection, DownloadSink* sink)
{
    StoreContents contents;
    ListSink list(contents.downloads);
    DownloadId last;
    if (const auto read = readDownloads(connection, sink ? *sink : list, last); !read)
        return std::unexpected(read.error());
    if (const auto read = readHosts(connection, contents); !read)
        return std::unexpected(read.error());
    if (const auto read = readSettings(connection, contents); !read)
        return std::unexpected(read.error());
    contents.firstFreeId = std::max(contents.firstFreeId, DownloadId{last.value + 1});
    return contents;
}

SqlOutcome<std::optional<StoredDownload>> readDownload(const SqlConnection& connection, DownloadId id)
{
    std::optional<StoredDownload> found;
    const auto read = eachRow(connection,
                              QStringLiteral("SELECT requests.record, standings.record "
                                             "FROM requests JOIN standings USING(id) WHERE id=%1")
                                  .arg(id.value),
                              [&](const QSqlQuery& row) {
                                  auto request = decodeRequest(id, row.value(0).toByteArray());
                                  auto standing = decodeStanding(id, row.value(1).toByteArray());
                                  if (!request || !standing)
                                      return false;
                                  found = downloadOf(id, std::move(*request), *standing);
                                  return true;
                              });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

SqlOutcome<QList<DownloadEvent>> readEvents(const SqlConnection& connection, DownloadId download)
{
    QList<DownloadEvent> events;
    const auto read = eachRow(
        connection,
        QStringLiteral("SELECT record FROM events WHERE download=%1 ORDER BY number").arg(download.value),
        [&](const QSqlQuery& row) {
            // A damaged line of a log is worth no more than its absence.
            if (auto event = decodeEvent(download, row.value(0).toByteArray()))
                events.append(std::move(*event));
            return true;
        });
    if (!read)
        return std::unexpected(read.error());
    return events;
}

} // namespace tributary
