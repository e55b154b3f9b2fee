#pragma once

#include "core/storage/platform/durability.h"
#include "core/storage/store/store_database.h"
#include "core/storage/store/tables/store_contents.h"
#include "core/values/queue/store_report.h"

#include <memory>

namespace tributary {

class StoreLock;

// The one file that keeps every download until it is removed, the profiles of hosts, and the engine's
// settings; but no segments, which ledgers have. It lives on one thread, the engine's, and each call is over
// when it returns. Its owner gathers changes in a StoreBatch and commits that from a timer, well within a
// second: a commit is one sync of the disk, and what it covered survives a loss of power.
class Store
{
public:
    ~Store();

    // All of the batch is durable, or nothing of it is in the store and the batch can be committed again. A
    // file that turns out to be damaged is rescued, and takeRescue tells of it.
    Expected<void> commit(const StoreBatch& batch);
    // Takes SQLite's log over into the file, and leaves it empty: the less stands in it, the less can be lost
    // with it. For when nothing is changing; a commit is as durable without it.
    Expected<void> fold();
    // Forgets hosts and log events that are too old; for once a day.
    Expected<void> prune(const QDateTime& now);
    // A rescue that a person is still to be told of; the next call has no news of it any more.
    std::optional<StoreReport> takeRescue() { return std::exchange(m_rescue, std::nullopt); }
    Expected<StoreContents> read() const;
    Expected<std::optional<StoredDownload>> download(DownloadId id) const;
    Expected<QList<DownloadEvent>> eventsOf(DownloadId download) const; // oldest first
    // No id that was given is given again, though a kill may come before its download is committed: so many
    // beyond the first free one count as given, until they are given back at an orderly end.
    Expected<void> reserveIds();
    Expected<void> giveBackIds();

private:
    friend struct StoreOpening;
    Store(std::unique_ptr<StoreLock> lock, std::unique_ptr<SqlConnection> connection, DownloadId firstFreeId);

    StoreDatabase m_database;
    std::optional<StoreReport> m_rescue;
    DownloadId m_firstFreeId;
    DownloadId m_reservedTo; // as the file has it; 0 before reserveIds
    bool m_isBehind = false; // the last commit failed, so that what it had is in no file

    Expected<void> change(const StoreDatabase::Work& work);
    bool isReserving() const { return m_reservedTo.value != 0; }
    static DownloadId ahead(DownloadId firstFree);
};

struct OpenedStore
{
    std::unique_ptr<Store> store; // none where it can only be read
    StoreContents contents;
    StoreReport report;
};

struct StoreOptions
{
    Durability durability = Durability::Synced;
    DownloadSink* downloads = nullptr; // takes them, in place of the contents
};

// Makes the store if there is none, brings it up to this version, and reads all of it, seal by seal, which is
// its check as well. A damaged one is set aside and what can be read comes back, as the report says; where
// nothing may be written, what is there is read and left as it is. Fails without touching the file: Conflict
// when another process has it, DiskError when a newer version wrote it, and what the disk says. Downloads
// come as they stood; after a crash some say that they are under way.
Expected<OpenedStore> openStore(const QString& path, StoreOptions options = {});

} // namespace tributary
