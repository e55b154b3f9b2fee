#pragma once

#include "core/values/download_snapshot.h"

namespace tributary {

// The sums that the status bar shows, kept up to date row by row so that nothing has to walk the whole list.
struct DownloadTally
{
    int active = 0;
    int queued = 0;
    int connections = 0;
    qint64 bytesPerSecond = 0;

    void add(const DownloadSnapshot& download) { count(download, 1); }
    void remove(const DownloadSnapshot& download) { count(download, -1); }

    friend bool operator==(const DownloadTally&, const DownloadTally&) = default;

private:
    void count(const DownloadSnapshot& download, int sign)
    {
        if (download.state == DownloadState::Queued)
            queued += sign;
        if (!isActive(download.state))
            return;
        active += sign;
        connections += sign * static_cast<int>(download.connections.size());
        if (download.state == DownloadState::Downloading)
            bytesPerSecond += sign * download.bytesPerSecond;
    }
};

} // namespace tributary
