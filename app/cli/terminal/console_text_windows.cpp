#include "app/cli/terminal/console_text.h"

#include <windows.h>

namespace tributary::cli {

ConsoleText::ConsoleText()
    : m_before(GetConsoleOutputCP())
{
    if (m_before != 0)
        SetConsoleOutputCP(CP_UTF8);
}

ConsoleText::~ConsoleText()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}

} // namespace tributary::cli
