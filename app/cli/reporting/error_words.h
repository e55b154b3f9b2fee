#pragma once

#include "core/values/download/download_error.h"

#include <QUrl>

namespace tributary::cli {

// A failure in words: what happened, to what, and what to do next.
QString errorWords(const DownloadError& error, const QUrl& url);
// Says in a sentence what is wrong with a line of a link list.
QString lineErrorWords(const DownloadError& error);

} // namespace tributary::cli
