#pragma once

#include <QtGlobal>

namespace tributary {

enum class DownloadState : quint8 {
    Queued,
    Connecting,
    Downloading,
    Assembling,
    Verifying,
    Finished,
    Paused,
    Waiting,
    Failed,
    Cancelled,
};

// The one table of what may follow what.
bool canFollow(DownloadState from, DownloadState to);

// Something is being done for it right now.
bool isActive(DownloadState state);
// Nothing happens to it any more unless a person asks.
bool isSettled(DownloadState state);

} // namespace tributary
