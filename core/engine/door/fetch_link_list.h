#pragma once

#include "core/values/download/download_error.h"
#include "core/values/download/download_request.h"
#include "core/values/download/fetched_list.h"
#include "core/values/download/list_listener.h"

#include <QFuture>

namespace tributary {

class DownloadQueue;

// Fetches a list of links by the queue's ways to servers, outside its downloads: the whole list, for
// LinkListFeed and readLinkList, or why it can't be had; BadResponse for one of more than 16 MiB. Called
// on the queue's thread, where the listener is called as well. Failures that may pass are tried again as
// those of a download are, for ten minutes at the most. Whoever reads the list says where it is from
// (LinkListDefaults::from), and where links in it are relative to (LinkListDefaults::base).
QFuture<Expected<FetchedList>> fetchLinkList(DownloadQueue& queue, const DownloadRequest& request,
                                             ListListener listener = {});

} // namespace tributary
