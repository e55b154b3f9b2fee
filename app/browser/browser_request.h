#pragma once

#include "app/handover/handover.h"
#include "core/values/download/download_request.h"

namespace tributary {

// The download that a browser gives away, by the rules for links and headers that hold at every door; nothing
// where one of them can't be sent. The name is as any that others chose: made safe when the download is
// added.
std::optional<DownloadRequest> requestOf(const BrowserLink& link);

} // namespace tributary
