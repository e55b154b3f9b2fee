#include "app/cli/terminal/terminal.h"

#include <QByteArray>

#include <clocale>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tributary::cli {

namespace {

int descriptorOf(Stream stream)
{
    return stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO;
}

Glyphs glyphsOfTheLocale()
{
    std::setlocale(LC_CTYPE, "");
    return qstricmp(nl_langinfo(CODESET), "UTF-8") == 0 ? Glyphs::Unicode : Glyphs::Ascii;
}

int numberIn(const char* variable, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : otherwise;
}

} // namespace

OutputKind kindOf(Stream stream)
{
    const bool moves = qgetenv("TERM") != "dumb";
    return isatty(descriptorOf(stream)) == 1 && moves ? OutputKind::Terminal : OutputKind::File;
}

TerminalLook lookOf(Stream stream)
{
    const bool coloured = kindOf(stream) == OutputKind::Terminal && qEnvironmentVariableIsEmpty("NO_COLOR");
    return {.glyphs = glyphsOfTheLocale(), .ink = coloured ? Ink::Coloured : Ink::Plain};
}

FrameSize frameSizeOf(Stream stream)
{
    winsize window{};
    const bool known = ioctl(descriptorOf(stream), TIOCGWINSZ, &window) == 0;
    return {.columns = known && window.ws_col > 0 ? window.ws_col : numberIn("COLUMNS", FrameSize().columns),
            .rows = known && window.ws_row > 0 ? window.ws_row : numberIn("LINES", FrameSize().rows)};
}

bool isInForeground(Stream stream)
{
    const pid_t front = tcgetpgrp(descriptorOf(stream));
    return front < 0 || front == getpgrp();
}

} // namespace tributary::cli
