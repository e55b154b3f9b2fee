#include "app/cli/terminal/terminal.h"

#include <QByteArray>

#include <windows.h>

namespace tributary::cli {

namespace {

HANDLE handleOf(Stream stream)
{
    return GetStdHandle(stream == Stream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
}

} // namespace

// A console counts as a terminal once it understands control sequences; those before Windows 10 do not.
OutputKind kindOf(Stream stream)
{
    DWORD mode = 0;
    if (GetConsoleMode(handleOf(stream), &mode) == 0)
        return OutputKind::File;
    const DWORD wanted = mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING;
    return SetConsoleMode(handleOf(stream), wanted) == 0 ? OutputKind::File : OutputKind::Terminal;
}

TerminalLook lookOf(Stream stream)
{
    const bool terminal = kindOf(stream) == OutputKind::Terminal;
    return {.glyphs = Glyphs::Unicode,
            .ink = terminal && qEnvironmentVariableIsEmpty("NO_COLOR") ? Ink::Coloured : Ink::Plain};
}

FrameSize frameSizeOf(Stream stream)
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (GetConsoleScreenBufferInfo(handleOf(stream), &info) == 0)
        return {};
    // Leave the last column empty, because older consoles wrap a line as soon as its last column is written.
    return {.columns = info.srWindow.Right - info.srWindow.Left,
            .rows = info.srWindow.Bottom - info.srWindow.Top + 1};
}

bool isInForeground(Stream)
{
    return true;
}

} // namespace tributary::cli
