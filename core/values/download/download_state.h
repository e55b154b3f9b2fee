#pragma once

#include "core/values/basics/names.h"

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
template<>
inline constexpr auto choiceNames<DownloadState> =
    std::array{QLatin1String("queued"),     QLatin1String("connecting"), QLatin1String("downloading"),
               QLatin1String("assembling"), QLatin1String("verifying"),  QLatin1String("finished"),
               QLatin1String("paused"),     QLatin1String("waiting"),    QLatin1String("failed"),
               QLatin1String("cancelled")};

// The one table of the transitions between states.
bool canFollow(DownloadState from, DownloadState to);

// Something is being done for it right now.
bool isActive(DownloadState state);
// A server has answered: bytes arrive, or those that are here are worked on.
bool isWellUnderWay(DownloadState state);
// The bytes that are here are put together or read again.
bool isLocalStep(DownloadState state);
// Whether the download is at rest until a person asks for something.
bool isSettled(DownloadState state);

} // namespace tributary
