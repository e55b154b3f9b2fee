#pragma once

#include "core/values/download/download_error.h"

namespace tributary {

// What went wrong, in words for people and short enough for a row of the list. The only such place in the
// window.
QString errorText(const DownloadError& error);

} // namespace tributary
