#pragma once

#include "core/storage/platform/durability.h"
#include "core/storage/store/tables/store_contents.h"

namespace tributary {

// Makes a whole store of these at storePath's name for new ones, synced; moving it is the caller's.
Expected<void> buildStore(const QString& storePath, const StoreBatch& batch, DownloadId firstFreeId,
                          Durability durability);

} // namespace tributary
