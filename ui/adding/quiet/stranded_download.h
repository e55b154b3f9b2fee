#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/download_request.h"

#include <optional>

namespace tributary {

class DownloadListModel;

// Finds a download that stands still and can go on from the link of another program, so that the bytes that
// are here need not come once more.
//
// Links for a session expire, and a person who fetches the page's download anew in the browser gets another
// link, or other cookies. The file's name and its exact size make out which download it is; its bytes are
// compared before it goes on. Of several, the one with most of the file. A download that waits for its
// cookies since a restart goes on with those that come with its own link.
std::optional<DownloadId> strandedLike(const DownloadListModel& downloads, const DownloadRequest& request,
                                       std::optional<qint64> size);

} // namespace tributary
