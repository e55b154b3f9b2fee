#include "core/engine/shared/affordable_limits.h"

#include "core/storage/platform/open_files.h"

#include <algorithm>

namespace tributary {

namespace {

// Files that are open beside downloads: for libraries, the list, the window, and the lanes with their
// threads, each of which has an event loop and network managers with threads of their own.
constexpr int besideDownloads = 112;
// The part, its ledger while it is written, and the folder while it is synced.
constexpr int ofADownload = 3;
// The socket of a connection, and both ends of a second one where a bridge leads to a proxy.
constexpr int ofAConnection = 3;
// A download by itself, with its lane and all event loops, opens up to 15; proxies and resolvers some more.
constexpr int ofADownloadAlone = 24;
// Files that wait for the disk together are synced together; each of them is an open file.
constexpr int worthSyncingTogether = 400;

int leftForDownloads(int openFiles)
{
    return std::max(openFiles - besideDownloads, ofADownload + ofAConnection);
}

} // namespace

// Connections get at most half of the files, because a connection is of no use to a download whose file is
// not open.
QueueLimits affordable(QueueLimits asked, std::optional<int> openFiles)
{
    if (!openFiles)
        return asked;
    const int left = leftForDownloads(*openFiles);
    asked.connections = std::min(asked.connections, std::max(1, left / 2 / ofAConnection));
    const int leftForFiles = left - asked.connections * ofAConnection;
    asked.jobs = std::min(asked.jobs, std::max(1, leftForFiles / ofADownload));
    return asked;
}

std::optional<int> filesThatMayBeOpen()
{
    return openFileLimit();
}

bool allowsADownload()
{
    return mayOpenMore(ofADownloadAlone);
}

int mostUnfinishedFiles(std::optional<int> openFiles)
{
    if (!openFiles)
        return worthSyncingTogether;
    return std::clamp(leftForDownloads(*openFiles) / 2 / ofADownload, 1, worthSyncingTogether);
}

} // namespace tributary
