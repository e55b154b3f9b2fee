#pragma once

#include "app/cli/terminal/terminal_look.h"
#include "core/values/download/download_snapshot.h"

namespace tributary::cli {

// One download or one of its connections in a line of exactly so many columns. The narrower it gets, the
// more is left out: size, time left, speed and at last the bar; name and percent stay.
QString downloadRow(const DownloadSnapshot& snapshot, int columns, const TerminalLook& look, int tick);
QString connectionRow(const ConnectionSnapshot& connection, int columns, const TerminalLook& look, int tick);

} // namespace tributary::cli
