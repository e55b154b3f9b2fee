#pragma once

#include "core/values/download/download_state.h"

namespace tributary {

// The heaps that a person sorts downloads into; each download lies in All and in one other.
enum class StateGroup : quint8 { All, Active, Waiting, Paused, Finished, Failed, Aborted };

constexpr int stateGroups = 7;

inline StateGroup groupOf(DownloadState state)
{
    switch (state) {
    case DownloadState::Connecting:
    case DownloadState::Downloading:
    case DownloadState::Assembling:
    case DownloadState::Verifying: return StateGroup::Active;
    case DownloadState::Queued:
    case DownloadState::Waiting: return StateGroup::Waiting;
    case DownloadState::Paused: return StateGroup::Paused;
    case DownloadState::Finished: return StateGroup::Finished;
    case DownloadState::Failed: return StateGroup::Failed;
    // A person wanted that, so nothing went wrong.
    case DownloadState::Cancelled: return StateGroup::Aborted;
    }
    return StateGroup::All;
}

inline bool hasFailed(DownloadState state)
{
    return groupOf(state) == StateGroup::Failed;
}

} // namespace tributary
