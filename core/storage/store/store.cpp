#include "core/storage/store/store.h"

#include "core/storage/store/tables/store_lock.h"
#include "core/storage/store/tables/store_writing.h"

namespace tributary {

namespace {

// More than come between two commits, and so few that numbers stay short.
constexpr quint64 idsAhead = 1'000'000;

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
    const bool isFarAhead = m_reservedTo.value > firstFree.value + idsAhead / 2;
    const DownloadId reserved = isReserving() && !isFarAhead ? ahead(firstFree) : m_reservedTo;
    auto written = toOwner(writeBatch(*m_connection, batch, std::max(firstFree, reserved)));
    m_isBehind = !written;
    if (!written)
        return written;
    m_firstFreeId = firstFree;
    if (!batch.added.isEmpty())
        m_reservedTo = reserved;
    return written;
}

Expected<void> Store::reserveIds()
{
    auto reserved = toOwner(writeFirstFreeId(*m_connection, ahead(m_firstFreeId)));
    if (reserved)
        m_reservedTo = ahead(m_firstFreeId);
    return reserved;
}

Expected<void> Store::giveBackIds()
{
    if (!isReserving() || m_isBehind)
        return {};
    auto given = toOwner(writeFirstFreeId(*m_connection, m_firstFreeId));
    if (given)
        m_reservedTo = {};
    return given;
}

DownloadId Store::ahead(DownloadId firstFree)
{
    return {firstFree.value + idsAhead};
}

Expected<void> Store::fold()
{
    return toOwner(m_connection->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
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

Expected<std::optional<StoredDownload>> Store::download(DownloadId id) const
{
    auto download = readDownload(*m_connection, id);
    if (!download)
        return std::unexpected(std::move(download.error().error));
    return std::move(*download);
}

Expected<QList<DownloadEvent>> Store::eventsOf(DownloadId download) const
{
    auto events = readEvents(*m_connection, download);
    if (!events)
        return std::unexpected(std::move(events.error().error));
    return std::move(*events);
}

} // namespace tributary
