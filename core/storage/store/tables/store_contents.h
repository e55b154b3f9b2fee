#pragma once

#include "core/storage/store/records/kept_request.h"
#include "core/storage/store/records/store_batch.h"
#include "core/storage/store/tables/sql_connection.h"

namespace tributary {

// All that is read at start.
struct StoreContents
{
    QList<StoredDownload> downloads; // by id
    QHash<QString, HostProfile> hosts;
    QHash<QString, QByteArray> settings;
    // No download had this number or a higher one, removed ones included.
    DownloadId firstFreeId{1};

    friend bool operator==(const StoreContents&, const StoreContents&) = default;
};

// The store's own settings beside those of the engine.
constexpr QLatin1String firstFreeIdSetting("#firstFreeId");
constexpr QLatin1String prunedSetting("#pruned");
void adoptSetting(StoreContents& contents, const QString& name, const QByteArray& value);

// Takes the downloads of a store one by one, for whom all of them at once are too many.
class DownloadSink
{
public:
    virtual ~DownloadSink() = default;
    // Announces how many downloads will come. Downloads that were taken before are void.
    virtual void begin(qint64 count) = 0;
    virtual void take(KeptDownload download) = 0; // by id
};

// Reads all that a start needs. Fails as damaged where a single record is not as it was written. A sink gets
// the downloads, and the contents have none then.
SqlOutcome<StoreContents> readContents(const SqlConnection& connection, DownloadSink* sink = nullptr);
SqlOutcome<std::optional<StoredDownload>> readDownload(const SqlConnection& connection, DownloadId id);
SqlOutcome<QList<DownloadEvent>> readEvents(const SqlConnection& connection, DownloadId download);

} // namespace tributary
