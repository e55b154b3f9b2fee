#pragma once

#include "core/values/download/download_error.h"

#include <QUrl>

namespace tributary::cli {

// A failure in words: what happened, to what, and what to do next.
QString errorWords(const DownloadError& error, const QUrl& url);
// The same for a line of a list.
QString lineErrorWords(const DownloadError& error);

} // namespace tributary::cli
