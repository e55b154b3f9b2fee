#pragma once

#include "core/storage/assembly/durability.h"
#include "core/storage/store/store_contents.h"

namespace tributary {

// Makes a whole store of these at storePath's name for new ones, synced; moving it is the caller's.
Expected<void> buildStore(const QString& storePath, const StoreBatch& batch, DownloadId firstFreeId,
                          Durability durability);

} // namespace tributary
