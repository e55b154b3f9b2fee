#include "app/cli/terminal/console_text.h"

namespace tributary::cli {

unsigned int letConsoleReadUtf8()
{
    return 0;
}

void letConsoleReadAsBefore(unsigned int) {}

} // namespace tributary::cli
