#pragma once

#include "core/engine/shared/folder_lists.h"
#include "core/segments/monotonic.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_snapshot.h"

#include <optional>

namespace tributary {

class TransferCrew;

// These functions draw from a crew what its run tells others about the transfer.

// The size of the whole file; 0 while it is unknown.
qint64 sizeOf(const TransferCrew& crew);
// Fills in bytes and connections.
void describe(const TransferCrew& crew, DownloadSnapshot& view, MonotonicTime now);
// The servers whose checksum lists may speak of the file: another server than the link's own only where the
// link has led to another server for the file, too. nullopt where nothing was fetched, or each piece is
// proven.
std::optional<ListsFrom> listsToBelieve(const TransferCrew& crew, const QUrl& link);
// The part of the run's result that the transfer knows.
DownloadResult resultOf(const TransferCrew& crew);

} // namespace tributary
