#pragma once

#include "core/values/download/download_state.h"

#include <QString>

namespace tributary {

// The state in a word or a few, as the window's rows and the terminal's list have it.
QString stateText(DownloadState state);

} // namespace tributary
