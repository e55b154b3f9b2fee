#pragma once

#include "core/values/download/download_error.h"

namespace tributary {

// The error in words for people, short enough for a row of the list. No other place in the window has such
// words.
QString errorText(const DownloadError& error);

} // namespace tributary
