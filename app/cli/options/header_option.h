#pragma once

#include "core/values/download/download_request.h"

namespace tributary::cli {

// Each function adds an option's header or cookies to the request, and returns false when the text cannot be
// sent. User-Agent, Referer and Cookie headers go to their own members, so that the last one given counts.
bool addHeader(DownloadRequest& request, const QString& text);
bool addCookies(DownloadRequest& request, const QString& text);
bool setReferer(DownloadRequest& request, const QString& text);

} // namespace tributary::cli
