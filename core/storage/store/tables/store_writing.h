#pragma once

#include "core/storage/store/records/store_batch.h"
#include "core/storage/store/tables/sql_connection.h"

namespace tributary {

// Writes the batch in one transaction: all of it is in the file afterwards, or nothing.
SqlOutcome<void> writeBatch(const SqlConnection& connection, const StoreBatch& batch, DownloadId firstFreeId);
SqlOutcome<void> writeFirstFreeId(const SqlConnection& connection, DownloadId firstFreeId);
// Forgets hosts and events that are too old.
SqlOutcome<void> writePruning(const SqlConnection& connection, const QDateTime& now);

} // namespace tributary
