#pragma once

#include "app/cli/options/argument_reader.h"
#include "app/cli/reporting/tally.h"

#include <QIODevice>

namespace tributary::cli {

// Hands links over to the desktop program, and starts that first where it doesn't run.
ExitCode addToDesktop(const Invocation& invocation, QIODevice& out, QIODevice& err);

} // namespace tributary::cli
