#include "core/storage/store/store_contents.h"

#include "core/storage/store/request_reader.h"
#include "core/storage/store/small_records.h"
#include "core/storage/store/standing_record.h"

#include <functional>

namespace tributary {

namespace {

DownloadId idIn(const QSqlQuery& query)
{
    return {query.value(0).value<quint64>()};
}

// Steps through the downloads, and keeps once what neighbours have in common.
class DownloadReader
{
public:
    std::optional<KeptDownload> read(const QSqlQuery& query)
    {
        const DownloadId id = idIn(query);
        auto request = m_requests.read(id, query.value(1).toByteArray());
        auto standing = decodeStanding(id, query.value(2).toByteArray());
        if (!request || !standing)
            return std::nullopt;
        if (standing->category == m_category)
            standing->category = m_category;
        else
            m_category = standing->category;
        return KeptDownload{.id = id,
                            .request = std::move(request->request),
                            .secretsLeftOut = request->secretsLeftOut,
                            .secretsKey = request->secretsKey,
                            .standing = std::move(*standing)};
    }

private:
    RequestReader m_requests;
    QString m_category;
};

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
            return damage(connection.path(), QStringLiteral("a record is not as it was written"));
    }
    return connection.endOf(*query);
}

SqlOutcome<void> readDownloads(const SqlConnection& connection, DownloadSink& sink, DownloadId& last)
{
    qint64 read = 0;
    DownloadReader reader;
    const auto count = connection.ask(QStringLiteral("SELECT count(*) FROM standings"));
    if (!count)
        return std::unexpected(count.error());
    sink.begin(count->toLongLong());
    const auto done =
        eachRow(connection,
                QStringLiteral("SELECT requests.id, requests.record, standings.record "
                               "FROM requests LEFT JOIN standings USING(id) ORDER BY requests.id"),
                [&](const QSqlQuery& row) {
                    auto download = reader.read(row);
                    if (!download)
                        return false;
                    last = download->id;
                    ++read;
                    sink.take(std::move(*download));
                    return true;
                });
    if (done && count->toLongLong() != read)
        return damage(connection.path(), QStringLiteral("its tables contradict each other"));
    return done;
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
    else
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
