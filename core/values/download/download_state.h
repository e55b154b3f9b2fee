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

// The one table of the transitions between states.
bool canFollow(DownloadState from, DownloadState to);

// Something is being done for it right now.
bool isActive(DownloadState state);
// Whether the download is at rest until a person asks for something.
bool isSettled(DownloadState state);

} // namespace tributary
