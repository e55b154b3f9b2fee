#pragma once

#include "app/cli/terminal/terminal_look.h"
#include "app/cli/terminal/text_style.h"

namespace tributary::cli {

enum class Stream : quint8 { Output, Error };

// Tell where a stream of the program leads, and how text may look there. Ask for the look before a
// QCoreApplication exists, because that changes the locale.
OutputKind kindOf(Stream stream);
TerminalLook lookOf(Stream stream);

// Asked anew for every picture, so that a window that was resized needs no signal.
FrameSize frameSizeOf(Stream stream);

// False for a job in the background, which must not scribble over the one in front.
bool isInForeground(Stream stream);

} // namespace tributary::cli
