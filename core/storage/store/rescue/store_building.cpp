#include "core/storage/store/rescue/store_building.h"

#include "core/storage/store/tables/store_files.h"
#include "core/storage/store/tables/store_schema.h"
#include "core/storage/store/tables/store_writing.h"

namespace tributary {

namespace {

SqlOutcome<void> build(const QString& path, const StoreBatch& batch, DownloadId firstFreeId,
                       Durability durability)
{
    const auto connection = SqlConnection::open(path);
    if (!connection)
        return std::unexpected(connection.error());
    if (const auto done = guard(**connection); !done)
        return done;
    if (const auto done = prepareForBuilding(**connection, durability); !done)
        return done;
    if (const auto done = createSchema(**connection); !done)
        return done;
    return batch.isEmpty() ? SqlOutcome<void>() : writeBatch(**connection, batch, firstFreeId);
}

} // namespace

Expected<void> buildStore(const QString& storePath, const StoreBatch& batch, DownloadId firstFreeId,
                          Durability durability)
{
    const QString path = newPathFor(storePath);
    if (const auto removed = removeWithCompanions(path); !removed)
        return removed;
    if (const auto made = createPrivate(path); !made)
        return made;
    const auto built = build(path, batch, firstFreeId, durability);
    if (built)
        return {};
    clearAway(path);
    return std::unexpected(built.error().error);
}

} // namespace tributary
