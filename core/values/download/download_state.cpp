#include "core/values/download/download_state.h"

#include <initializer_list>

namespace tributary {

namespace {

using enum DownloadState;

constexpr quint16 bit(DownloadState state)
{
    return static_cast<quint16>(1U << static_cast<unsigned>(state));
}

constexpr quint16 anyOf(std::initializer_list<DownloadState> states)
{
    quint16 bits = 0;
    for (const DownloadState state : states)
        bits = static_cast<quint16>(bits | bit(state));
    return bits;
}

constexpr quint16 followersOf(DownloadState from)
{
    switch (from) {
    case Queued: return anyOf({Connecting, Paused, Failed, Cancelled, Finished});
    case Connecting: return anyOf({Downloading, Verifying, Finished, Paused, Waiting, Failed, Cancelled});
    case Downloading:
        return anyOf({Connecting, Assembling, Verifying, Finished, Paused, Waiting, Failed, Cancelled});
    case Assembling: return anyOf({Verifying, Finished, Paused, Waiting, Failed, Cancelled});
    case Verifying: return anyOf({Connecting, Downloading, Finished, Paused, Waiting, Failed, Cancelled});
    case Waiting: return anyOf({Connecting, Queued, Paused, Failed, Cancelled});
    case Paused: return anyOf({Queued, Cancelled});
    case Failed: return anyOf({Queued, Cancelled});
    case Cancelled: return anyOf({Queued});
    case Finished: return 0;
    }
    return 0;
}

} // namespace

bool canFollow(DownloadState from, DownloadState to)
{
    return (followersOf(from) & bit(to)) != 0;
}

bool isActive(DownloadState state)
{
    return (anyOf({Connecting, Downloading, Assembling, Verifying, Waiting}) & bit(state)) != 0;
}

bool isWellUnderWay(DownloadState state)
{
    return state == Downloading || isLocalStep(state);
}

bool isLocalStep(DownloadState state)
{
    return (anyOf({Assembling, Verifying}) & bit(state)) != 0;
}

bool isSettled(DownloadState state)
{
    return (anyOf({Finished, Paused, Failed, Cancelled}) & bit(state)) != 0;
}

} // namespace tributary
