#pragma once

#include "core/storage/platform/durability.h"
#include "core/values/queue/store_report.h"

namespace tributary {

// The damage in the log beside the store, which SQLite would take for the log's end.
std::optional<DownloadError> damageInLog(const QString& storePath);

// Makes a sound store of what can be read of the damaged one, which is set aside as it is, and tells how that
// went. A power loss at any instant leaves the old one in place, or the new one complete and the way to it
// remembered: finishRescue goes on from there.
Expected<StoreReport> salvageStore(const QString& storePath, const DownloadError& why, Durability durability);
// Builds the rescued store beside the damaged one, which stays where it is and must not be written to any
// more. salvageStore() begins with this.
Expected<StoreReport> buildRescued(const QString& storePath, const DownloadError& why, Durability durability);

// Whether a rescued store waits to take its place, and the move itself. The first fails where the disk can't
// tell.
Expected<bool> isRescueUnfinished(const QString& storePath);
Expected<QString> finishRescue(const QString& storePath, Durability durability);

} // namespace tributary
