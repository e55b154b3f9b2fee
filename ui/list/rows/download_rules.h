#pragma once

#include "core/values/download/download_snapshot.h"
#include "ui/list/rows/list_row.h"

namespace tributary {

// These functions say which command makes sense for a download in which state.
inline bool canResume(DownloadState state)
{
    return isSettled(state) && canFollow(state, DownloadState::Queued);
}

// The download came to an end without a file, or waits before it is tried again.
inline bool canRetry(DownloadState state)
{
    return state == DownloadState::Failed || state == DownloadState::Cancelled ||
           state == DownloadState::Waiting;
}

// Once its wait to try again is over, a download stands in line like any other. One whose host is away keeps
// a time, which may be none, until another download has found the host.
inline bool waitsForItsTurn(const DownloadSnapshot& download)
{
    return download.state == DownloadState::Queued ||
           (download.state == DownloadState::Waiting && !download.retryIn);
}

// A row that is not kept whole has no time at which it is tried again.
inline bool waitsForItsTurn(const ListRow& download)
{
    if (const DownloadSnapshot* whole = download.whole())
        return waitsForItsTurn(*whole);
    return download.state() == DownloadState::Queued || download.state() == DownloadState::Waiting;
}

inline bool canPause(DownloadState state)
{
    return canFollow(state, DownloadState::Paused);
}

// A finished file is never lost to Cancel.
inline bool canCancel(DownloadState state)
{
    return canFollow(state, DownloadState::Cancelled);
}

// A failed download that has left no bytes would only lose the reason for its failure.
inline bool isWorthCancelling(DownloadState state, qint64 bytes)
{
    return canCancel(state) && (state != DownloadState::Failed || bytes > 0);
}

// A run that brings bytes has a good link.
inline bool canReplaceLink(DownloadState state)
{
    return state == DownloadState::Failed || state == DownloadState::Paused ||
           state == DownloadState::Queued || state == DownloadState::Waiting;
}

// While it runs, its file is open.
inline bool canRename(DownloadState state)
{
    return isSettled(state) || state == DownloadState::Queued;
}

// A run goes by what was asked for when it began. One that waits before it tries again can begin anew.
inline bool canEdit(DownloadState state)
{
    return state == DownloadState::Waiting || (canRename(state) && state != DownloadState::Finished);
}

// A finished download has no turn any more.
inline bool canMove(DownloadState state)
{
    return state != DownloadState::Finished;
}

} // namespace tributary
