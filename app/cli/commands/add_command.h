#pragma once

#include "app/cli/commands/tally.h"
#include "app/cli/options/options.h"

#include <QIODevice>

namespace tributary::cli {

// Hands links over to the desktop program, and starts that first where it doesn't run.
ExitCode addToDesktop(const Options& options, QIODevice& out, QIODevice& err);

} // namespace tributary::cli
