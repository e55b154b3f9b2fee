#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_id.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"

#include <QFuture>
#include <QList>

namespace tributary {

class DownloadQueue;

// Downloads that were added together. The results are in the order of the requests and come once the last
// download has ended: ResultKind::Skipped and the path for one that was skipped, an error for one that
// failed, Cancelled for one that was cancelled or removed, or whose queue is gone. One that is paused keeps
// the others waiting until it is resumed.
struct Fetch
{
    QList<DownloadId> ids;
    QFuture<QList<Expected<DownloadResult>>> results;
};

// Adds the requests to the queue; called on the queue's thread, which must have an event loop. Wait for the
// results with QFutureWatcher; QFuture::then of Qt 6.4 may run its continuation twice when the result arrives
// just as it is attached.
Fetch fetch(DownloadQueue& queue, const QList<DownloadRequest>& requests);

} // namespace tributary
