#pragma once

#include "core/values/download/download_snapshot.h"

namespace tributary {

// The connection's activity in a word or two.
QString activityText(const ConnectionSnapshot& connection);
// Why nothing or little comes over it, or why it asked anew; empty where there is nothing to explain.
QString reasonText(const ConnectionSnapshot& connection, const DownloadSnapshot& download);

} // namespace tributary
