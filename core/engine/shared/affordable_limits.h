#pragma once

#include "core/values/queue/queue_limits.h"

#include <optional>

namespace tributary {

// The limits, with no more downloads and connections at once than the process may have files open: Qt ends a
// program that has none left for a thread or a socket.
QueueLimits affordable(QueueLimits asked, std::optional<int> openFiles);
// The most downloads that may have their files open at once, those included that only wait for the disk.
int mostUnfinishedFiles(std::optional<int> openFiles);
// How many files this process may have open, or nullopt where nothing limits that.
std::optional<int> filesThatMayBeOpen();
// Whether the process may open the files and sockets of a single download beside those that it has open. A
// program asks after prepareForDownloads(), which raises the limit, and before it makes its application
// object: Qt ends a program that has no file for an event loop, and one that has none for its connections
// tries in vain.
bool allowsADownload();

} // namespace tributary
