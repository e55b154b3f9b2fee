#include "core/storage/store/store.h"

#include "core/storage/store/store_lock.h"
#include "core/storage/store/store_writing.h"

namespace tributary {

namespace {

Expected<void> toOwner(SqlOutcome<void> outcome)
{
    if (!outcome)
        return std::unexpected(std::move(outcome.error().error));
    return {};
}

} // namespace

Store::Store(std::unique_ptr<StoreLock> lock, std::unique_ptr<SqlConnection> connection,
             DownloadId firstFreeId)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_firstFreeId(firstFreeId)
{
}

Store::~Store() = default;

Expected<void> Store::commit(const StoreBatch& batch)
{
    if (batch.isEmpty())
        return {};
    DownloadId firstFree = m_firstFreeId;
    for (const StoredDownload& download : batch.added)
        firstFree = std::max(firstFree, DownloadId{download.id.value + 1});
    auto written = toOwner(writeBatch(*m_connection, batch, firstFree));
    if (written)
        m_firstFreeId = firstFree;
    return written;
}

Expected<void> Store::prune(const QDateTime& now)
{
    return toOwner(writePruning(*m_connection, now));
}

Expected<StoreContents> Store::read() const
{
    auto contents = readContents(*m_connection);
    if (!contents)
        return std::unexpected(std::move(contents.error().error));
    return std::move(*contents);
}

Expected<QList<DownloadEvent>> Store::eventsOf(DownloadId download) const
{
    auto events = readEvents(*m_connection, download);
    if (!events)
        return std::unexpected(std::move(events.error().error));
    return std::move(*events);
}

} // namespace tributary
