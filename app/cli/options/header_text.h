#pragma once

#include "core/values/download/download_request.h"

namespace tributary::cli {

// Each adds to the request what an option's text asks to be sent; false when the text can't be sent so.
// User-Agent, Referer and Cookie headers go to their own places, so that the last one given counts.
bool addHeader(DownloadRequest& request, const QString& text);
bool addCookies(DownloadRequest& request, const QString& text);
bool setReferer(DownloadRequest& request, const QString& text);

} // namespace tributary::cli
