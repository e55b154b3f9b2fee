#pragma once

#include "app/cli/options/options.h"
#include "app/cli/terminal/terminal_look.h"

#include <functional>

namespace tributary::cli {

enum class OutputKind : quint8 { Terminal, File };

// How words and bars are shown.
struct TextStyle
{
    ProgressStyle progress = ProgressStyle::Lines;
    Verbosity verbosity = Verbosity::Normal;
    // Says what a person should know of a download besides its end. The log of the verbose has it anyway.
    bool tellsNotices = true;
    ConnectionRows connectionRows = ConnectionRows::Hidden;
    TerminalLook look;
    std::function<FrameSize()> frameSize;
    // False while another program has the terminal.
    std::function<bool()> mayDraw;
};

// Bars go to a terminal and lines to a file, unless asked otherwise; beside JSON only errors and notices are
// said.
ProgressStyle progressStyleFor(const Options& options, OutputKind output);
Verbosity verbosityFor(const Options& options);
bool tellsNotices(const Options& options);

} // namespace tributary::cli
