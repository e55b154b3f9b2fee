#include "core/storage/store/store.h"

#include "core/storage/store/tables/store_lock.h"
#include "core/storage/store/tables/store_schema.h"
#include "core/storage/store/tables/store_writing.h"

namespace tributary {

namespace {

// More ids than are given between two commits, and so few that the numbers stay short.
constexpr quint64 idsAhead = 1'000'000;

} // namespace

Store::Store(std::unique_ptr<StoreLock> lock, std::unique_ptr<SqlConnection> connection,
             DownloadId firstFreeId)
    : m_database(std::move(lock), std::move(connection))
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
    auto written = change([&](const SqlConnection& connection) {
        return writeBatch(connection, batch, std::max(firstFree, reserved));
    });
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
    auto reserved = change([this](const SqlConnection& connection) {
        return writeFirstFreeId(connection, ahead(m_firstFreeId));
    });
    if (reserved)
        m_reservedTo = ahead(m_firstFreeId);
    return reserved;
}

Expected<void> Store::giveBackIds()
{
    if (!isReserving() || m_isBehind)
        return {};
    auto given = change(
        [this](const SqlConnection& connection) { return writeFirstFreeId(connection, m_firstFreeId); });
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
    return m_database.ask([](const SqlConnection& connection) {
        return connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    });
}

Expected<void> Store::prune(const QDateTime& now)
{
    return change([&](const SqlConnection& connection) -> SqlOutcome<void> {
        // The check is made here and not at the start of the program, which it would make a third longer.
        if (const auto sound = checkAll(connection); !sound)
            return sound;
        return writePruning(connection, now);
    });
}

Expected<StoreContents> Store::read() const
{
    return m_database.ask([](const SqlConnection& connection) { return readContents(connection); });
}

Expected<std::optional<StoredDownload>> Store::download(DownloadId id) const
{
    return m_database.ask([id](const SqlConnection& connection) { return readDownload(connection, id); });
}

Expected<QList<DownloadEvent>> Store::eventsOf(DownloadId download) const
{
    return m_database.ask(
        [download](const SqlConnection& connection) { return readEvents(connection, download); });
}

// A rescue may have lost which numbers have been given.
Expected<void> Store::change(const StoreDatabase::Work& work)
{
    auto done = m_database.change(work);
    auto rescue = m_database.takeReport();
    if (!rescue)
        return done;
    m_rescue = std::move(rescue);
    if (done && isReserving()) {
        [[maybe_unused]] const auto reserved = reserveIds();
    }
    return done;
}

} // namespace tributary
