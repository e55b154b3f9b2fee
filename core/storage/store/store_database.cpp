#include "core/storage/store/store_database.h"

#include "core/storage/store/rescue/store_salvage.h"
#include "core/storage/store/store_opening.h"
#include "core/storage/store/tables/store_lock.h"
#include "core/storage/store/tables/store_schema.h"

namespace tributary {

namespace {

// SQLite now and then takes damage for a constraint that is violated or for an error of the statement, and
// the statements are never wrong.
bool isDamage(const SqlTrouble& trouble, const SqlConnection& connection)
{
    if (trouble.kind == TroubleKind::Damage)
        return true;
    if (trouble.error.kind != ErrorKind::Internal)
        return false;
    const auto sound = checkAll(connection);
    return !sound && sound.error().kind == TroubleKind::Damage;
}

} // namespace

StoreDatabase::StoreDatabase(std::unique_ptr<StoreLock> lock, std::unique_ptr<SqlConnection> connection)
    : m_path(connection->path())
    , m_lock(std::move(lock))
    , m_connection(std::move(connection))
{
}

StoreDatabase::~StoreDatabase() = default;

// If nothing was written since a rescue, a second one would fail in the same way and leave another damaged
// store behind.
Expected<void> StoreDatabase::change(const Work& work)
{
    if (!m_connection) {
        if (auto opened = reopen(); !opened)
            return opened;
    }
    auto done = work(*m_connection);
    if (!done && !m_isFresh && isDamage(done.error(), *m_connection)) {
        if (auto rescued = rescue(done.error().error); !rescued)
            return rescued;
        done = work(*m_connection);
    }
    m_isFresh = m_isFresh && !done;
    return toOwner(std::move(done));
}

// The file is read before SQLite closes it: on closing, SQLite writes its log into the file, and the damage
// in the log could not be found any more.
Expected<void> StoreDatabase::rescue(const DownloadError& why)
{
    auto report = buildRescued(m_path, why, Durability::Synced);
    if (!report)
        return std::unexpected(std::move(report.error()));
    m_unfinished = std::move(*report);
    m_connection.reset();
    return reopen();
}

Expected<void> StoreDatabase::reopen()
{
    auto reopened = reopenStore(m_path);
    if (!reopened) {
        m_closedBy = reopened.error();
        return std::unexpected(std::move(reopened.error()));
    }
    m_connection = std::move(reopened->connection);
    m_isFresh = true;
    m_report = std::exchange(m_unfinished, std::nullopt).value_or(reopened->report);
    m_report->setAsideAs = reopened->report.setAsideAs;
    return {};
}

} // namespace tributary
