#pragma once

#include "app/cli/options/argument_reader.h"
#include "app/cli/reporting/tally.h"
#include "app/cli/terminal/terminal_look.h"
#include "app/handover/handover_place.h"

#include <QIODevice>

#include <optional>

namespace tributary::cli {

// The form in which the command shows a list. Output into a file is not cut to columns.
struct ListLook
{
    std::optional<int> columns;
    TerminalLook look;
};

// Asks the window that runs to show its list or to change it, and says how that went. Starts no window.
ExitCode commandWindow(const Invocation& invocation, const HandoverPlace& place, QIODevice& out,
                       QIODevice& err, const ListLook& look);

} // namespace tributary::cli
