#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"

#include <QByteArray>
#include <QFuture>

namespace tributary {

class DownloadQueue;

// Fetches a list of links by the queue's ways to servers, outside its downloads: the bytes of the whole list,
// for LinkListFeed and readLinkList, or why it can't be had; BadResponse for one of more than 16 MiB. Called
// on the queue's thread. Whoever reads the list says where it is from (LinkListDefaults::from). The log is
// told each request and answer, as by DownloadQueue::probe.
QFuture<Expected<QByteArray>> fetchLinkList(DownloadQueue& queue, const DownloadRequest& request,
                                            LogReader log = {});

} // namespace tributary
