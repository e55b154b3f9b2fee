#include "app/cli/terminal/console_text.h"

#include <windows.h>

namespace tributary::cli {

unsigned int letConsoleReadUtf8()
{
    const UINT before = GetConsoleOutputCP();
    if (before != 0)
        SetConsoleOutputCP(CP_UTF8);
    return before;
}

void letConsoleReadAsBefore(unsigned int before)
{
    if (before != 0)
        SetConsoleOutputCP(before);
}

} // namespace tributary::cli
