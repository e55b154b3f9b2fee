#pragma once

#include "app/cli/options/options.h"
#include "app/cli/reporting/tally.h"
#include "app/cli/terminal/terminal_look.h"
#include "core/values/download/download_snapshot.h"

#include <QStringList>

namespace tributary::cli {

// All rows of one picture: the downloads that something is being done for, as many as there is room for,
// and below several of them one that sums up. Each row is exactly as wide as the frame.
QStringList frameRows(const QList<DownloadSnapshot>& active, const Tally& tally, FrameSize size,
                      const TerminalLook& look, ConnectionRows connectionRows, int tick);

} // namespace tributary::cli
