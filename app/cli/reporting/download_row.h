#pragma once

#include "app/cli/terminal/terminal_look.h"
#include "core/values/download/download_snapshot.h"

namespace tributary::cli {

// A download, or one of its connections, as a line of exactly that many columns. In a narrow terminal the
// size, the time left, the speed and at last the bar are left out; name and percent stay.
QString downloadRow(const DownloadSnapshot& snapshot, int columns, const TerminalLook& look, int tick);
QString connectionRow(const ConnectionSnapshot& connection, int columns, const TerminalLook& look, int tick);

} // namespace tributary::cli
